/** Why a state is stable or not for a party: data that an independent reader can check against the model. */
import type { Concept } from './concepts/concept.ts'
import type { Step } from './concepts/legal.ts'

/** `S` is how a state is given: its number, or its vector where states are not listed. */
export type StepTo<S> = Omit<Step, 'to'> & { readonly to: S }

/** How the opponents answer one improvement of the focal party. */
export interface Sanction<S = number> {
  /** The improvement: the state to which the party would move. */
  readonly improvement: S
  /**
   * `sequence`: a legal sequence of the opponents' moves from there. `together`: what they do at the same time as the
   * party, out of the original state (SIM).
   */
  readonly manner: 'sequence' | 'together'
  readonly steps: readonly StepTo<S>[]
  /** Where the conflict then is: no better for the party than the original state. */
  readonly end: S
}

interface About<S> {
  readonly concept: Concept
  readonly party: number
  readonly state: S
}

export type Certificate<S = number> = About<S> &
  (
    | { readonly verdict: 'stable'; readonly because: 'no-improvement' }
    /** One sanction for each improvement. */
    | {
        readonly verdict: 'stable'
        readonly because: 'sanctioned'
        readonly sanctions: readonly Sanction<S>[]
      }
    /** An improvement that the opponents cannot sanction. */
    | { readonly verdict: 'unstable'; readonly improvement: S }
  )
