/*
 * What a reading holds of one condition, and what finds one at a token.
 */
import type { ConditionType } from '../lexicon/conditions.ts'
import type { Reading, TokenSpan } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'

export interface ConditionSpan extends TokenSpan {
  readonly type: ConditionType
  /** The sentence refers back to a pledge of the sentence before ("this would…", "the withdrawal would depend on"). */
  readonly carried?: boolean
}

/** The condition that the token opens, if it opens one, and the token at which to look on; null: look at nothing here. */
export type ConditionFinder = (
  reading: Reading,
  p: ParsedSentence,
  k: number,
) => { readonly span?: ConditionSpan; readonly next: number } | null

/** The condition from first to last, and the token after it. */
export const hit = (
  p: ParsedSentence,
  type: ConditionType,
  first: number,
  last: number,
  carried?: boolean,
): { span: ConditionSpan; next: number } => ({
  span: { sentence: p.sentence.index, first, last, type, ...(carried === undefined ? {} : { carried }) },
  next: last + 1,
})

/** The last clause of the sentence that fits. */
export const lastClause = (p: ParsedSentence, fits: (c: Clause) => boolean): Clause | undefined => {
  for (let i = p.clauses.length - 1; i >= 0; i -= 1) {
    const clause = p.clauses[i]
    if (clause !== undefined && fits(clause)) return clause
  }
  return undefined
}
