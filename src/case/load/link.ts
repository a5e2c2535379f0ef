import { type Diagnostic, diagnostic, nearestName } from '../../text/index.ts'
import { ANALYST } from '../actors.ts'
import type { Case, Entry } from '../case.ts'
import { schemas } from '../kinds/index.ts'
import { placeIn } from '../place.ts'
import { type Marked, markedOf, valuesAt } from './marked.ts'
import { passageFindings } from './passages.ts'

/** Check everything that ties records together: references and passages. Expressions are checked in `expressions.ts`. */
export function linkFindings(from: Case): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  for (const entry of from.entries.values()) {
    for (const marked of markedOf(schemas[entry.kind])) findings.push(...checkMarked(from, entry, marked))
  }
  findings.push(...passageFindings(from))
  return findings
}

function checkMarked(from: Case, entry: Entry, marked: Marked): readonly Diagnostic[] {
  const { mark } = marked
  if (mark.stands !== 'reference') return []
  const kinds: readonly string[] = mark.to
  return valuesAt(entry.record, marked.path).flatMap(({ value, path }) => {
    if (typeof value !== 'string' || (value === ANALYST && kinds.includes('actors'))) return []
    const found = from.reports.has(value) ? 'reports' : from.entries.get(value)?.kind
    if (found !== undefined && kinds.includes(found)) return []
    const names = [...from.entries].filter(([, one]) => kinds.includes(one.kind)).map(([id]) => id)
    const known = kinds.includes('reports') ? [...names, ...from.reports.keys()] : names
    return [
      diagnostic('reference-unknown', placeIn(from, entry.record.id, path), {
        id: value,
        expected: kinds.join(' or '),
        nearest: nearestName(value, known),
      }),
    ]
  })
}
