import { type Case, placeIn } from '../case/index.ts'
import { type Diagnostic, diagnostic, nearestName } from '../text/index.ts'
import { DEEPEST, termOrder } from './term-order.ts'

/** What is wrong with terms and their readings, and with what events and rulings say of atoms. */
export function factFindings(from: Case): readonly Diagnostic[] {
  return [...termFindings(from), ...atomFindings(from), ...struckFindings(from)]
}

function termFindings(from: Case): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const { circles, tooDeep } = termOrder(from)
  const shown = new Set<readonly string[]>()
  for (const term of from.records.terms) {
    const at = (path: readonly PropertyKey[]): ReturnType<typeof placeIn> => placeIn(from, term.id, path)
    const circle = circles.get(term.id)
    if (circle !== undefined && !shown.has(circle)) {
      shown.add(circle)
      findings.push(diagnostic('term-circle', at(['readings']), { terms: [...circle, circle[0] ?? ''] }))
    }
    if (tooDeep.has(term.id))
      findings.push(diagnostic('term-too-deep', at(['readings']), { term: term.id, limit: DEEPEST }))
    const ids = term.readings.map((one) => one.id)
    if (term.default !== undefined && !ids.includes(term.default))
      findings.push(
        diagnostic('term-default-unknown', at(['default']), {
          term: term.id,
          reading: term.default,
          nearest: nearestName(term.default, ids),
        }),
      )
    term.readings.forEach((reading, index) => {
      const detail = { term: term.id, reading: reading.id }
      const place = (key: string): ReturnType<typeof placeIn> => at(['readings', index, key])
      if (ids.indexOf(reading.id) < index) findings.push(diagnostic('reading-id-twice', place('id'), detail))
      if (reading.holder === undefined)
        findings.push(diagnostic('reading-without-holder', place('id'), detail))
      if (reading.counts !== undefined && term.lull === undefined)
        findings.push(diagnostic('term-lull-missing', place('counts'), detail))
    })
  }
  return findings
}

function atomFindings(from: Case): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const atoms = new Set(from.records.atoms.map((one) => one.id))
  const { terms } = termOrder(from)
  const check = (name: string, record: string, path: readonly PropertyKey[]): void => {
    if (atoms.has(name)) return
    const isTerm = terms.has(name)
    const nearest = isTerm ? null : nearestName(name, [...atoms])
    findings.push(diagnostic('atom-undeclared', placeIn(from, record, path), { name, nearest, isTerm }))
  }
  for (const event of from.records.events)
    for (const atom of Object.keys(event.sets ?? {})) check(atom, event.id, ['sets', atom])
  for (const ruling of from.records.rulings) {
    if ('fact' in ruling) check(ruling.fact, ruling.id, ['fact'])
    else if ('closed' in ruling) check(ruling.closed, ruling.id, ['closed'])
  }
  return findings
}

function struckFindings(from: Case): readonly Diagnostic[] {
  return from.records.rulings.flatMap((ruling) => {
    if (!('struck' in ruling) || from.entries.has(ruling.struck)) return []
    const nearest = nearestName(ruling.struck, [...from.entries.keys()])
    return [
      diagnostic('struck-unknown', placeIn(from, ruling.id, ['struck']), { id: ruling.struck, nearest }),
    ]
  })
}
