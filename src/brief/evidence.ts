import type { Entry, Seen, Source } from '../case/index.ts'

/** The visible sources of a record: its own, and those of its parts. */
export function sourcesOf(seen: Seen, id: string): readonly Source[] {
  const entry = seen.find(id)
  return entry === null ? [] : seen.sources(allSources(entry))
}

/** The visible sources of several records, at most one an origin, so that a sentence carries few notes. */
export function sourcesOfAll(seen: Seen, ids: readonly string[]): readonly Source[] {
  const found = new Map<string, Source>()
  for (const id of ids)
    for (const source of sourcesOf(seen, id)) {
      const origin = seen.case.reports.get(source.report)?.head.origin ?? source.report
      if (!found.has(origin)) found.set(origin, source)
    }
  return [...found.values()]
}

function allSources(entry: Entry): readonly Source[] {
  const own = entry.record.sources ?? []
  switch (entry.kind) {
    case 'claims':
      return entry.record.kind === 'proposition'
        ? [...own, ...entry.record.stands.flatMap((one) => one.sources ?? [])]
        : own
    case 'missions':
      return [...own, ...entry.record.legs.flatMap((one) => one.sources ?? [])]
    case 'levers':
      return [
        ...own,
        ...entry.record.consent.flatMap((one) => one.sources ?? []),
        ...(entry.record.precedent?.sources ?? []),
      ]
    default:
      return own
  }
}
