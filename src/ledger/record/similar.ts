import type { Day } from '../../case/index.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import { inOneLine } from '../waits/parties.ts'
import { decay } from './beta.ts'
import type { PastOutcome } from './outcomes.ts'

/** How much a past promise counts for the question asked. All of it is the analyst's choice and shown. */
export interface Weighting {
  /** The promise that the record is asked for; null: all promises count alike. */
  readonly like: string | null
  /** Same kind to the same counterpart; same kind; any other. */
  readonly similarity: { readonly same: number; readonly kind: number; readonly other: number }
  /** Years in which half is forgotten; null: nothing is forgotten. */
  readonly halfLife: number | null
  /** Whether the analyst's significance of each promise counts. */
  readonly significance: boolean
}

export const USUAL_WEIGHTING: Weighting = {
  like: null,
  similarity: { same: 1, kind: 0.5, other: 0.25 },
  halfLife: null,
  significance: true,
}

/** The weight of one outcome, by its factors. */
export interface Weight {
  readonly similarity: number
  readonly likeness: 'same' | 'kind' | 'other' | 'not-asked'
  readonly decay: number
  /** Years since the outcome; null where it has no date, so that nothing is forgotten of it. */
  readonly years: number | null
  readonly significance: number
  readonly weight: number
}

const DAYS_A_YEAR = 365.25

/** What a past outcome counts: similarity × decay × significance. */
export function weightOf(ledger: Ledger, outcome: PastOutcome, weighting: Weighting): Weight {
  const day = ledger.seen.view.asOf
  const past = ledger.pledges.get(outcome.pledge)
  const asked = weighting.like === null ? undefined : ledger.pledges.get(weighting.like)
  const likeness = past === undefined || asked === undefined ? 'not-asked' : likenessOf(ledger, asked, past)
  const similarity = likeness === 'not-asked' ? 1 : weighting.similarity[likeness]
  const years = yearsSince(outcome, day)
  const forgotten = weighting.halfLife === null || years === null ? 1 : decay(years, weighting.halfLife)
  const significance = weighting.significance ? (past?.pledge.significance ?? 1) : 1
  return {
    similarity,
    likeness,
    decay: forgotten,
    years,
    significance,
    weight: similarity * forgotten * significance,
  }
}

/**
 * How alike two promises are: of one kind where they have the same topic, or the one is recorded as repeating the
 * other; the same where the counterpart is the same as well, or in one line with it.
 */
export function likenessOf(ledger: Ledger, one: PledgeState, other: PledgeState): 'same' | 'kind' | 'other' {
  if (repeats(one, other) || repeats(other, one)) return 'same'
  const { topic } = one.pledge
  if (topic === undefined || topic !== other.pledge.topic) return 'other'
  const day = ledger.seen.view.asOf
  const theirs = counterpartsOf(other)
  const shared = counterpartsOf(one).some((a) => theirs.some((b) => inOneLine(ledger.seen, a, b, day)))
  return shared ? 'same' : 'kind'
}

/** For whose good a promise is; where that is not recorded, to whom it was made. */
export function counterpartsOf(of: PledgeState): readonly string[] {
  const { beneficiary, addressee } = of.pledge.roles
  return beneficiary ?? addressee ?? []
}

function repeats(one: PledgeState, other: PledgeState): boolean {
  return one.pledge.links?.repeats?.includes(other.id) ?? false
}

function yearsSince(outcome: PastOutcome, day: Day): number | null {
  const at = outcome.on?.to ?? outcome.on?.from ?? null
  return at === null ? null : Math.max(0, day - at) / DAYS_A_YEAR
}
