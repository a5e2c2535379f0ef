import type { Day } from '../../case/index.ts'
import type { Cue, Question } from './ledger.ts'
import type { Done } from './pledge-acts.ts'
import type { Amendment } from './version.ts'

/** What something that was done, ruled or found does to a pledge. */
export type Effect =
  | { readonly do: 'amend'; readonly amendment: Done<Amendment> }
  | {
      readonly do: 'cancel' | 'release' | 'terminate' | 'supersede' | 'resume' | 'reinstate' | 'breach'
    }
  | { readonly do: 'suspend'; readonly clocks: 'stop' | 'run' }
  | {
      readonly do: 'find'
      readonly finds: 'kept' | 'broken' | 'lapsed'
      readonly by: 'ruling' | 'verdict' | 'outcome'
    }

/** The order of things on one day (ledger.md §4, rule b); facts come between `finding` and `breach`, the clock last. */
export const ORDER = {
  amend: 1,
  cancel: 2,
  release: 2,
  terminate: 2,
  supersede: 2,
  suspend: 3,
  resume: 3,
  reinstate: 3,
  find: 4,
  breach: 6,
} as const

/** An effect that happens on some day of [from, to]: surely where `question` is null, else perhaps. */
export interface Input {
  readonly from: Day
  readonly to: Day
  readonly effect: Effect
  readonly cue: Cue
  readonly question: Question | null
  /**
   * For an input without a question whose day is not certain: which one it is among those, from 0; else −1.
   * From MOST_COUNTED on it is not remembered whether they have happened: they may do so on any of their days, and do
   * on the last.
   */
  readonly number: number
}

/** So many inputs without a certain day are followed one by one: each doubles the courses a pledge may have taken. */
export const MOST_COUNTED = 5

export function orderOf(input: Input): number {
  const { effect } = input
  return effect.do === 'find' && effect.by === 'verdict' ? ORDER.breach : ORDER[effect.do]
}
