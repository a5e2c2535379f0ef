import { originsOf, type Seen, type Source, sayDay, yearOf } from '../case/index.ts'
import { type Note, note } from '../document/index.ts'
import { counted, listed } from '../text/index.ts'

/**
 * The notes of a brief, numbered in order of first use. Reports of one origin share a note: two papers with one
 * dispatch are one. An absence is a note too: what was sought, and in how many reports.
 */
export interface NoteBook {
  /** Numbers of the notes that stand behind these sources. */
  readonly cite: (sources: readonly Source[]) => readonly number[]
  /** Number of the note for something sought and not found. */
  readonly absent: () => number
  readonly notes: () => readonly Note[]
  /** Whether a sentence drawn from these records rests on one that a program read and nobody has reviewed. */
  readonly isUnreviewed: (from: readonly string[]) => boolean
}

/** Records that a program made and nobody has accepted; "all" where nothing was reviewed. */
export type Unreviewed = ReadonlySet<string> | 'all'

export function noteBook(seen: Seen, unreviewed: Unreviewed = new Set()): NoteBook {
  const entries: { readonly key: string; readonly reports: Set<string>; readonly cited: Set<string> }[] = []
  const numberOf = (key: string, reports: readonly string[], cited: readonly string[]): number => {
    const at = entries.findIndex((one) => one.key === key)
    const entry = entries[at]
    if (entry === undefined) {
      entries.push({ key, reports: new Set(reports), cited: new Set(cited) })
      return entries.length
    }
    for (const report of reports) entry.reports.add(report)
    for (const name of cited) entry.cited.add(name)
    return at + 1
  }
  return {
    cite: (sources) => {
      const visible = seen.sources(sources)
      const numbers = visible.map((one) => {
        const origin = originsOf(seen, [one])[0] ?? one.report
        const named =
          one.attributedTo === undefined || one.attributedTo === 'not given' ? [] : [one.attributedTo]
        return numberOf(origin, [one.report], named)
      })
      return [...new Set(numbers)].sort((a, b) => a - b)
    },
    absent: () => numberOf('absence', [], []),
    notes: () =>
      entries.map((entry, index) =>
        note(
          index + 1,
          entry.key === 'absence' ? sayAbsence(seen) : sayReports(seen, [...entry.reports], [...entry.cited]),
        ),
      ),
    isUnreviewed: (from) => unreviewed === 'all' || from.some((id) => unreviewed.has(id)),
  }
}

function sayAbsence(seen: Seen): string {
  return `Sought in the ${counted(seen.reports.size, 'report')} held to ${sayDay(seen.view.knownBy)}: nothing found.`
}

/** `Los Angeles Times, 17 June; Baltimore Sun, 17 June, same dispatch.` */
function sayReports(seen: Seen, ids: readonly string[], cited: readonly string[]): string {
  const year = yearOf(seen.view.asOf)
  const parts = ids.flatMap((id, index) => {
    const report = seen.reports.get(id)
    if (report === undefined) return []
    const { head } = report
    const protectedReport = head.handling === 'protected'
    const outlet = protectedReport ? 'a protected report' : head.outlet
    const date = head.undated ? 'date unverified' : sayDay(head.published, year)
    return [`${outlet}, ${date}${index > 0 && head.origin !== undefined ? ', same dispatch' : ''}`]
  })
  const citing = cited.length === 0 ? '' : `, citing ${listed(cited)}`
  return `${parts.join('; ')}${citing}.`
}
