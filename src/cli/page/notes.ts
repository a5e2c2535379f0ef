import { citationsOf, type Seen, type Source, sayCitation } from '../../case/index.ts'
import { type Note, type NoteReference, note, noteReference } from '../../document/index.ts'

/** The notes at the foot of an answer, numbered in order of first use; reports of one dispatch share a note. */
export interface Notes {
  /** A reference to the notes behind these passages; nothing where none is visible. */
  readonly cite: (sources: readonly Source[]) => readonly NoteReference[]
  readonly notes: () => readonly Note[]
  /** Whether every report cited is in our own words. */
  readonly allOurs: () => boolean
}

export function notesOf(seen: Seen): Notes {
  const citations = citationsOf(seen)
  return {
    cite: (sources) => {
      const numbers = citations.numbersOf(sources)
      return numbers.length === 0 ? [] : [noteReference(...numbers)]
    },
    notes: () => citations.all().map((one, at) => note(at + 1, sayCitation(seen, one, true))),
    allOurs: () =>
      citations
        .all()
        .every((one) => one.reports.every((id) => seen.reports.get(id)?.head.text === 'own-words')),
  }
}
