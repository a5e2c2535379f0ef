/**
 * The integrated graph as GraphML: all states, and the moves of all parties as coloured arcs.
 *
 * U. Brandes, M. Eiglsperger, I. Herman, M. Himsolt and M. S. Marshall, "GraphML progress report", Graph Drawing 2001,
 * LNCS 2265, 501–512; http://graphml.graphdrawing.org/primer/graphml-primer.html
 */

import { pairsOf } from '../../num/index.ts'
import type { GraphModel } from '../graph-model.ts'
import { allArcs } from '../moves.ts'
import { compareStates, isBetter } from '../preference/order.ts'
import { decimalOfState, labelOfState, ynOfState } from '../states.ts'

/** More data about the states: a name, and its value for each state. */
export interface StateAttribute {
  readonly name: string
  readonly valueOf: (state: number) => boolean | number | string
  readonly type: 'boolean' | 'int' | 'string'
}

export function graphMl(model: GraphModel, attributes: readonly StateAttribute[] = []): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('label', 'node', 'string'),
    key('decimal', 'node', 'string'),
    key('yn', 'node', 'string'),
    ...attributes.map((one) => key(one.name, 'node', one.type)),
    key('party', 'edge', 'string'),
    key('improvement', 'edge', 'boolean'),
    `  <graph id="${escaped(model.title)}" edgedefault="directed">`,
  ]
  for (let state = 0; state < model.states.count; state++) {
    const given: readonly (readonly [string, unknown])[] = [
      ['label', labelOfState(model.states, state)],
      ['decimal', decimalOfState(model.states, state)],
      ['yn', ynOfState(model.states, state)],
      ...attributes.map((one) => [one.name, one.valueOf(state)] as const),
    ]
    lines.push(`    <node id="s${state + 1}">${datas(given)}</node>`)
  }
  for (const [at, arcs] of allArcs(model.moves).entries()) {
    const order = model.orders[at]
    if (order === undefined) continue
    for (const [from, to] of pairsOf(arcs)) {
      const given = datas([
        ['party', model.parties[at]?.title ?? ''],
        ['improvement', isBetter(compareStates(order, to, from))],
      ])
      lines.push(`    <edge source="s${from + 1}" target="s${to + 1}">${given}</edge>`)
    }
  }
  lines.push('  </graph>', '</graphml>', '')
  return lines.join('\n')
}

function key(name: string, of: 'node' | 'edge', type: string): string {
  return `  <key id="${escaped(name)}" for="${of}" attr.name="${escaped(name)}" attr.type="${type}"/>`
}

function datas(given: readonly (readonly [string, unknown])[]): string {
  return given
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${escaped(name)}">${escaped(String(value))}</data>`)
    .join('')
}

/** Characters that XML 1.0 does not allow are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
