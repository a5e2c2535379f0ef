import { assumption, type Basis, type SourceReference } from '../basis.ts'
import type { Cursor, Reading } from './cursor.ts'

/** The keys in which a basis is written. */
export const basisKeys = ['basis', 'sources', 'why'] as const

/** The basis written among these entries: `sources: […]` or `basis: assumption` with an optional `why`; else null. */
export function readBasis(reading: Reading, entries: ReadonlyMap<string, Cursor>): Basis | null {
  const sources = entries.get('sources')
  if (sources !== undefined) {
    const [first, ...rest] = (reading.list(sources) ?? []).flatMap((one) => readSource(reading, one) ?? [])
    if (first === undefined) return reading.shape(sources, 'a list of at least one source')
    return { kind: 'sources', sources: [first, ...rest] }
  }
  const basis = entries.get('basis')
  if (basis === undefined) return null
  if (basis.value !== 'assumption') {
    reading.shape(basis, '“assumption”; where something is written is named under sources')
    // A stand-in after an error, so that one slip is not reported at every preference; the model is then refused.
    return assumption
  }
  const why = entries.get('why')
  return { kind: 'assumption', why: why === undefined ? null : reading.text(why) }
}

function readSource(reading: Reading, cursor: Cursor): SourceReference | null {
  if (typeof cursor.value === 'string') return { kind: 'citation', text: cursor.value }
  const entries = reading.entries(cursor)
  if (entries === null) return null
  const report = entries.get('report')
  if (report === undefined) return reading.missing(cursor, 'report')
  const name = reading.text(report)
  if (name === null) return null
  const exact = entries.get('exact')
  return { kind: 'passage', report: name, exact: exact === undefined ? null : reading.text(exact) }
}
