/**
 * Single changes of one party's preference: the smallest mistakes an analyst could have made. Robustness asks which of
 * them would change a result.
 */
import { make } from '../../language/index.ts'
import { rational } from '../../num/index.ts'
import type { Preference, Ranking, Tier } from './preference.ts'

/** What is changed; `at` counts statements, tiers or pairs from 0, the most important or best first. */
export type PreferenceChange =
  | { readonly kind: 'drop-statement' | 'deny-statement' | 'swap-statements'; readonly at: number }
  | { readonly kind: 'drop-weight' | 'negate-weight'; readonly option: string }
  | { readonly kind: 'swap-tiers' | 'merge-tiers'; readonly at: number }
  | { readonly kind: 'drop-pair' | 'reverse-pair'; readonly at: number }

export interface ChangedPreference {
  readonly change: PreferenceChange
  readonly preference: Preference
}

/** All single changes of a preference. A ranking by hand decides, so then only it is changed. */
export function singleChanges(preference: Preference): readonly ChangedPreference[] {
  switch (preference.kind) {
    case 'statements':
      if (preference.manual !== null)
        return tierChanges(preference.manual, (manual) => ({ ...preference, manual }))
      return preference.statements.flatMap((statement, at): readonly ChangedPreference[] => {
        const with_ = (change: PreferenceChange, statements: typeof preference.statements) => ({
          change,
          preference: { ...preference, statements },
        })
        const denied = { ...statement, that: make.not(statement.that), text: `not (${statement.text})` }
        return [
          with_(
            { kind: 'drop-statement', at },
            preference.statements.filter((_, k) => k !== at),
          ),
          with_({ kind: 'deny-statement', at }, replaced(preference.statements, at, [denied])),
          ...(at + 1 < preference.statements.length
            ? [with_({ kind: 'swap-statements', at }, swapped(preference.statements, at))]
            : []),
        ]
      })
    case 'weights':
      if (preference.manual !== null)
        return tierChanges(preference.manual, (manual) => ({ ...preference, manual }))
      return preference.weights
        .filter(({ weight }) => weight.numerator !== 0n)
        .flatMap(({ option }) => [
          {
            change: { kind: 'drop-weight', option },
            preference: { ...preference, weights: preference.weights.filter((one) => one.option !== option) },
          },
          {
            change: { kind: 'negate-weight', option },
            preference: {
              ...preference,
              weights: preference.weights.map((one) =>
                one.option === option ? { ...one, weight: rational.sub(rational.of(0n), one.weight) } : one,
              ),
            },
          },
        ])
    case 'ranking':
      return tierChanges(preference.ranking, (ranking) => ({ ...preference, ranking }))
    case 'pairs':
      return preference.pairs.flatMap((pair, at): readonly ChangedPreference[] => [
        {
          change: { kind: 'drop-pair', at },
          preference: { ...preference, pairs: preference.pairs.filter((_, k) => k !== at) },
        },
        {
          change: { kind: 'reverse-pair', at },
          preference: {
            ...preference,
            pairs: replaced(preference.pairs, at, [{ ...pair, better: pair.worse, worse: pair.better }]),
          },
        },
      ])
    case 'indifferent':
    case 'unknown':
      return []
  }
}

function tierChanges(
  ranking: Ranking,
  with_: (ranking: Ranking) => Preference,
): readonly ChangedPreference[] {
  const { tiers } = ranking
  return tiers.slice(0, -1).flatMap((tier, at): readonly ChangedPreference[] => {
    const next = tiers[at + 1] as Tier
    const merged: Tier = { states: [...tier.states, ...next.states], strong: next.strong }
    const up: Tier = { ...next, strong: tier.strong }
    const down: Tier = { ...tier, strong: next.strong }
    const rest = tiers.slice(at + 2)
    const before = tiers.slice(0, at)
    return [
      {
        change: { kind: 'swap-tiers', at },
        preference: with_({ ...ranking, tiers: [...before, up, down, ...rest] }),
      },
      {
        change: { kind: 'merge-tiers', at },
        preference: with_({ ...ranking, tiers: [...before, merged, ...rest] }),
      },
    ]
  })
}

function replaced<T>(items: readonly T[], at: number, by: readonly T[]): readonly T[] {
  return [...items.slice(0, at), ...by, ...items.slice(at + 1)]
}

function swapped<T>(items: readonly T[], at: number): readonly T[] {
  return [...items.slice(0, at), items[at + 1] as T, items[at] as T, ...items.slice(at + 2)]
}
