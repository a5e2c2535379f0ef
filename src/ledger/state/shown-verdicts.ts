import type { Day, Seen } from '../../case/index.ts'
import { BEGINNING, standingOf } from '../../facts/index.ts'
import type { Pledge, ShownVerdict, Verdict } from './ledger.ts'

/** The verdicts on a pledge up to a day, in the order of their dates; those that all sources deny are left out. */
export function shownVerdicts(
  seen: Seen,
  pledge: Pledge,
  verdicts: readonly Verdict[],
  asOf: Day,
): readonly ShownVerdict[] {
  return verdicts
    .filter((one) => {
      const standing = standingOf(seen, one.sources, ['finds', 'extent', 'says'])
      return (one.date.from ?? BEGINNING) <= asOf && (standing === 'asserted' || standing === 'disputed')
    })
    .map((one) => ({
      id: one.id,
      by: one.by,
      date: one.date,
      finds: one.finds ?? null,
      extent: one.extent ?? null,
      about: one.about,
      says: one.says,
      judge:
        one.by === pledge.judge?.[one.about === 'condition' ? 'if' : 'then'] || one.by === pledge.verifier,
    }))
    .sort((a, b) => lastDay(a) - lastDay(b) || (a.id < b.id ? -1 : 1))
}

/** The latest extent that each body gave. */
export function latestExtents(verdicts: readonly ShownVerdict[]): readonly ShownVerdict[] {
  const latest = new Map<string, ShownVerdict>()
  for (const one of verdicts) if (one.extent !== null) latest.set(one.by, one)
  return [...latest.values()]
}

function lastDay(verdict: ShownVerdict): Day {
  return verdict.date.to ?? verdict.date.from ?? BEGINNING
}
