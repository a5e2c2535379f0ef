import { citationsOf, type Seen, type Source, sayCitation, sayDay } from '../case/index.ts'
import { type Note, note } from '../document/index.ts'
import { counted } from '../text/index.ts'

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
  const citations = citationsOf(seen)
  return {
    cite: citations.numbersOf,
    absent: () => citations.numberFor(ABSENCE),
    notes: () =>
      citations
        .all()
        .map((one, at) => note(at + 1, one.origin === ABSENCE ? sayAbsence(seen) : sayCitation(seen, one))),
    isUnreviewed: (from) => unreviewed === 'all' || from.some((id) => unreviewed.has(id)),
  }
}

/** No origin is named so. */
const ABSENCE = '\u0000absence'

function sayAbsence(seen: Seen): string {
  return `Sought in the ${counted(seen.reports.size, 'report')} held to ${sayDay(seen.view.knownBy)}: nothing found.`
}
