import { originsOf, type Seen, type Source, sayDay, yearOf } from '../../case/index.ts'
import { type Note, type NoteReference, note, noteReference } from '../../document/index.ts'
import { listed } from './words.ts'

/** The notes at the foot of an answer, numbered in order of first use; reports of one dispatch share a note. */
export interface Notes {
  /** A reference to the notes behind these passages; nothing where none is visible. */
  readonly cite: (sources: readonly Source[]) => readonly NoteReference[]
  readonly notes: () => readonly Note[]
  /** Whether every report cited is in our own words. */
  readonly allOurs: () => boolean
}

interface Entry {
  readonly origin: string
  readonly reports: Set<string>
  readonly named: Set<string>
}

export function notesOf(seen: Seen): Notes {
  const entries: Entry[] = []
  const numberOf = (source: Source): number => {
    const origin = originsOf(seen, [source])[0] ?? source.report
    const at = entries.findIndex((one) => one.origin === origin)
    const entry = entries[at] ?? { origin, reports: new Set<string>(), named: new Set<string>() }
    if (at === -1) entries.push(entry)
    entry.reports.add(source.report)
    if (source.attributedTo !== undefined && source.attributedTo !== 'not given')
      entry.named.add(source.attributedTo)
    return at === -1 ? entries.length : at + 1
  }
  return {
    cite: (sources) => {
      const numbers = [...new Set(seen.sources(sources).map(numberOf))].sort((a, b) => a - b)
      return numbers.length === 0 ? [] : [noteReference(...numbers)]
    },
    notes: () => entries.map((entry, at) => note(at + 1, words(seen, entry))),
    allOurs: () =>
      entries.every((entry) =>
        [...entry.reports].every((id) => seen.reports.get(id)?.head.text === 'own-words'),
      ),
  }
}

/** `Los Angeles Times, 17 June (la-times); Baltimore Sun, 17 June, same dispatch (baltimore-sun).` */
function words(seen: Seen, { reports, named }: Entry): string {
  const year = yearOf(seen.view.asOf)
  const parts = [...reports].flatMap((id, at) => {
    const head = seen.reports.get(id)?.head
    if (head === undefined) return []
    const date = head.undated ? 'date not verified' : sayDay(head.published, year)
    const same = at > 0 ? ', same dispatch' : ''
    return head.handling === 'protected'
      ? [`a protected report, ${date}${same}`]
      : [`${head.outlet}, ${date}${same} (${id})`]
  })
  const citing = named.size === 0 ? '' : `, citing ${listed([...named])}`
  return `${parts.join('; ')}${citing}.`
}
