import type { Seen } from '../../case/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import { asClause, listed } from '../../text/index.ts'
import { nounsOf, verb } from '../english/actor.ts'
import { nounPhraseOf } from '../english/fact.ts'
import { type Drafted, drafted } from '../sentence.ts'
import { bottomLine } from './bottom-line.ts'

/** How many of a kind are named; the others are counted. */
const NAMED = 3

/**
 * What a draft leaves open, from its records: conditions that nothing has decided, promises of which no performance is
 * reported, what one side says and another denies, events without a day, and the bottom line that nobody has placed.
 */
export function unsettled(seen: Seen, ledger: Ledger): readonly Drafted[] {
  if (seen.case.head.status !== 'draft') return []
  return [
    ...disputed(seen),
    ...undecided(seen, ledger),
    ...unreported(ledger),
    ...undated(seen),
    ...unplaced(seen),
  ]
}

function disputed(seen: Seen): readonly Drafted[] {
  const points = seen.records.claims.flatMap((one) => {
    if (one.kind !== 'proposition' || /^["“]?(?:we|our|i|my|us)\b/i.test(one.says)) return []
    const deniers = one.stands.filter(({ stance }) => stance === 'denies').flatMap(({ by }) => by)
    if (deniers.length === 0) return []
    const noun = nounsOf(seen.case, [...new Set(deniers)])
    const words = `whether ${asClause(one.says)}, which ${noun.name} ${verb(noun, 'denies', 'deny')}`
    return [{ words, from: one.id, sources: seen.sources(one.sources) }]
  })
  return points
    .slice(0, NAMED)
    .map(({ words, from, sources }) =>
      drafted('claim', words, { from: [from], sources: sources.slice(0, 1), weight: 3 }),
    )
}

function undecided(seen: Seen, ledger: Ledger): readonly Drafted[] {
  const waiting = [...ledger.pledges.values()].filter(
    (one) => one.version.if !== null && one.reads === 'not-yet-due',
  )
  const named = waiting.flatMap((one) => nounPhraseOf(seen.case, one.version.if ?? '') ?? [])
  const words = [...new Set(named)]
  if (words.length === 0) return []
  return [
    drafted('computed', `no report is held of ${shortened(words, 'or')}, for which promises wait`, {
      from: waiting.map(({ id }) => id),
      absence: true,
      weight: 3,
    }),
  ]
}

function unreported(ledger: Ledger): readonly Drafted[] {
  const silent = [...ledger.pledges.values()].filter(
    (one) => one.silence && one.pledge.kind === 'achieve' && one.pledge.outcome === undefined,
  )
  if (silent.length === 0) return []
  const words = silent.map((one) => one.pledge.short ?? one.pledge.title ?? one.id)
  return [
    drafted('computed', `what has become of ${shortened(words, 'and')}`, {
      from: silent.map(({ id }) => id),
      absence: true,
      weight: 2,
    }),
  ]
}

function undated(seen: Seen): readonly Drafted[] {
  const { events } = seen.records
  const open = events.filter(({ date }) => date === undefined || date.from === null || date.from !== date.to)
  if (open.length === 0) return []
  const words =
    events.length === 1
      ? 'the day of the one event'
      : `the day of ${open.length === events.length ? 'any' : `${open.length}`} of the ${events.length} events`
  return [drafted('computed', words, { from: open.map(({ id }) => id), weight: 1 })]
}

function unplaced(seen: Seen): readonly Drafted[] {
  if (bottomLine(seen).length > 0) return []
  return [drafted('computed', 'no judgement of the analyst’s stands as the bottom line yet', { weight: 4 })]
}

function shortened(words: readonly string[], joined: 'and' | 'or'): string {
  const rest = words.length - NAMED
  return rest <= 0 ? listed([...words], joined) : listed([...words.slice(0, NAMED), `${rest} more`], joined)
}
