/*
 * What a reading holds of one claim.
 */
import type { EntityDraft } from '../entities.ts'
import type { Stance } from '../lexicon/attribution.ts'
import type { TokenSpan } from '../reading.ts'

export interface Claim {
  speakers: readonly EntityDraft[]
  readonly cue: TokenSpan | null
  readonly content: TokenSpan
  readonly stance: Stance
  readonly about: readonly EntityDraft[]
  readonly directQuote: boolean
  /** First and last part of the quotation of several sentences that this claim stands for. */
  whole?: { readonly from: TokenSpan; readonly to: TokenSpan }
  /** The claim is part of a quotation for which another stands. */
  goesOn?: boolean
}
