import { type Case, placeIn } from '../case/index.ts'
import { type Diagnostic, diagnostic, nearestName } from '../text/index.ts'
import { DEEPEST, termOrder } from './term-order.ts'

/**
 * What is wrong with terms and their readings. Names that nobody declared and definitions that go in a circle are
 * found in loading.
 */
export function factFindings(from: Case): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const { tooDeep } = termOrder(from.records.terms)
  for (const term of from.records.terms) {
    const at = (path: readonly PropertyKey[]): ReturnType<typeof placeIn> => placeIn(from, term.id, path)
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
