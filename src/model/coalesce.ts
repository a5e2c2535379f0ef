/**
 * Coalesced states: feasible states that count as one (Fang et al. 2003, see form.ts). Formally a quotient map q;
 * a party can move from s' to t' when it can move from some member of s' to some member of t'.
 */
import { compileBits } from '../language/index.ts'
import { pairsOf, type SparseRows, sparseRows } from '../num/index.ts'
import { type Diagnostic, diagnostic } from '../text/index.ts'
import type { Coalescence } from './form.ts'
import { type StateTable, vectorAt, ynAt } from './state-table.ts'
import type { States } from './states.ts'

/** Group the rows of a table; without groups the rows are the states. */
export function coalesce(
  table: StateTable,
  groups: readonly Coalescence[],
  indexOf: (option: string) => number,
): { readonly states: States; readonly findings: readonly Diagnostic[] } {
  if (groups.length === 0) return { states: { kind: 'vectors', count: table.count, table }, findings: [] }
  const findings: Diagnostic[] = []
  const groupOf = new Int32Array(table.count).fill(-1)
  for (const [at, group] of groups.entries()) {
    const holds = compileBits(group.states, indexOf)
    let members = 0
    for (let row = 0; row < table.count; row++) {
      const { low, high } = vectorAt(table, row)
      if (!holds(low, high)) continue
      members += 1
      const other = groups[groupOf[row] as number]
      if (other === undefined) groupOf[row] = at
      else {
        const detail = { state: ynAt(table, row), first: other.title, second: group.title }
        findings.push(diagnostic('model-coalesced-overlap', group.place, detail))
        break
      }
    }
    if (members < 2)
      findings.push(diagnostic('model-coalesced-few', group.place, { title: group.title, count: members }))
  }
  return { states: quotient(table, groups, groupOf), findings }
}

function quotient(table: StateTable, groups: readonly Coalescence[], groupOf: Int32Array): States {
  const stateOf = new Uint32Array(table.count)
  const stateOfGroup = new Map<number, number>()
  const titles = new Map<number, string>()
  const pairs: [number, number][] = []
  let count = 0
  for (let row = 0; row < table.count; row++) {
    const group = groupOf[row] as number
    const state = stateOfGroup.get(group) ?? count++
    if (group >= 0 && !stateOfGroup.has(group)) {
      stateOfGroup.set(group, state)
      titles.set(state, groups[group]?.title ?? '')
    }
    stateOf[row] = state
    pairs.push([state, row])
  }
  return { kind: 'coalesced', count, table, rows: sparseRows(count, table.count, pairs), stateOf, titles }
}

/** Moves between rows as moves between states. */
export function coalescedArcs(arcs: SparseRows, states: Extract<States, { kind: 'coalesced' }>): SparseRows {
  const between = function* (): Generator<readonly [number, number]> {
    for (const [from, to] of pairsOf(arcs)) {
      const source = states.stateOf[from] as number
      const target = states.stateOf[to] as number
      if (source !== target) yield [source, target]
    }
  }
  return sparseRows(states.count, states.count, between())
}
