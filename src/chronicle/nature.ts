import type { Entry, Seen } from '../case/index.ts'

/** What a record is: a reported event, an actor’s claim, or the analyst’s judgement. */
export type Nature = 'event' | 'claim' | 'judgement'

/**
 * The nature of a record; null for the vocabulary of the case (actors, offices, atoms, terms, issues, efforts).
 * A stance or interest is a claim where it is reported and a judgement where the analyst infers it; a relationship is
 * a claim where somebody claims it.
 */
export function natureOf(entry: Entry): Nature | null {
  switch (entry.kind) {
    case 'actors':
    case 'offices':
    case 'atoms':
    case 'terms':
    case 'issues':
    case 'efforts':
      return null
    case 'events':
    case 'missions':
    case 'documents':
    case 'pledges':
    case 'powers':
    case 'postures':
    case 'outcomes':
      return 'event'
    case 'claims':
    case 'positions':
    case 'credences':
    case 'verdicts':
      return 'claim'
    case 'interests':
    case 'stances':
      return entry.record.inferred === undefined ? 'claim' : 'judgement'
    case 'relations':
      return entry.record.claimedBy === undefined ? 'judgement' : 'claim'
    case 'rulings':
    case 'model':
    case 'levers':
    case 'scenarios':
    case 'judgements':
    case 'indicators':
    case 'questions':
    case 'effects':
      return 'judgement'
  }
}

/** How many visible records are of each nature, and the judgements that nothing visible supports. */
export interface Natures {
  readonly event: number
  readonly claim: number
  readonly judgement: number
  readonly unsupported: readonly string[]
}

export function naturesOf(seen: Seen): Natures {
  const counts = { event: 0, claim: 0, judgement: 0 }
  for (const id of seen.case.entries.keys()) {
    const entry = seen.find(id)
    const nature = entry === null ? null : natureOf(entry)
    if (nature !== null) counts[nature] += 1
  }
  const visible = (id: string): boolean => seen.find(id) !== null || seen.reports.has(id)
  const unsupported = seen.records.judgements
    .filter((one) => one.unsupported || !one.rests.some(visible))
    .map((one) => one.id)
  return { ...counts, unsupported }
}
