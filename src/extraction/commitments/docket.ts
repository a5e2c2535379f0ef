/*
 * The commitments of one report as they are found, and the rule that tells a restatement from a new one: same act, same
 * debtor, within twelve sentences.
 */
import type { EntityDraft } from '../entities.ts'
import type { TokenSpan } from '../reading.ts'
import type { Commitment, CommitmentKind } from './commitment.ts'
import { shared } from './gist.ts'

/** How many sentences back a pledge may lie that is restated. */
const NEAR = 12
/** How many commitments back one is looked for: what lies further back is another story. */
const FAR = 40

export const sameDebtor = (a: readonly EntityDraft[], b: readonly EntityDraft[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((e) =>
    b.some(
      (f) =>
        e === f ||
        e.memberOf === f.id ||
        f.memberOf === e.id ||
        (e.memberOf !== null && e.memberOf === f.memberOf),
    ),
  )

export interface Restated {
  readonly kind: CommitmentKind
  readonly debtors: readonly EntityDraft[]
  readonly content: TokenSpan
  readonly gist: ReadonlySet<string>
  readonly act: string
}

export class Docket {
  readonly commitments: Commitment[] = []
  /** Who signed the agreement spoken of last. */
  signatories: readonly EntityDraft[] = []
  /** The list that is open: whose it is, and what its items are. */
  list: { readonly kind: CommitmentKind; readonly debtors: readonly EntityDraft[] } | undefined
  /** The sentence that told what holds under an agreement last. */
  underAt = -10

  /** The latest commitment that fits. */
  latest(fits: (c: Commitment) => boolean): Commitment | undefined {
    const { commitments } = this
    for (let k = commitments.length - 1; k >= Math.max(0, commitments.length - FAR); k -= 1) {
      const c = commitments[k]
      if (c !== undefined && fits(c)) return c
    }
    return undefined
  }

  /** The commitment that this content restates, if any. */
  restated({ kind, debtors, content, gist, act }: Restated): Commitment | undefined {
    return this.latest(
      (c) =>
        c.kind !== 'historical pledge' &&
        c.act === act &&
        act !== '' &&
        content.sentence - c.content.sentence <= NEAR &&
        sameDebtor(c.debtors, debtors) &&
        (c.kind === 'threat') === (kind === 'threat') &&
        (shared(c.gist, gist) >= 2 || (gist.size === 1 && c.gist.has(act))) &&
        (c.content.sentence !== content.sentence ||
          (c.content.last < content.first && shared(c.gist, gist) >= Math.min(c.gist.size, gist.size))),
    )
  }
}
