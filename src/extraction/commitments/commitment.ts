/*
 * What a reading holds of one commitment.
 */
import type { ConditionSpan } from '../conditions.ts'
import type { EntityDraft } from '../entities.ts'
import type { TokenSpan } from '../reading.ts'

export type CommitmentKind = 'pledge' | 'threat' | 'agreement' | 'offer' | 'historical pledge' | 'refusal'

export interface CommitmentStatus {
  readonly state: string
  readonly quote: TokenSpan
}

export interface Commitment {
  kind: CommitmentKind
  debtors: readonly EntityDraft[]
  beneficiaries: readonly EntityDraft[]
  readonly content: TokenSpan
  readonly cue: TokenSpan
  readonly conditions: ConditionSpan[]
  readonly status: CommitmentStatus[]
  readonly restatedAs: TokenSpan[]
  /** Lemmas of content words, nominalisations turned into verbs; for telling restatements. */
  readonly gist: ReadonlySet<string>
  /** Main act of the content. */
  readonly act: string
}
