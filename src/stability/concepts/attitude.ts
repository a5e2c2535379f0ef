/**
 * What tempts a party to move, what deters it, and what its opponents would do.
 *
 * The concepts GMR, SMR, SEQ and SSEQ have one shape; preference with strength or in part unknown changes only these
 * three sets.
 *
 * - simple: better states tempt; states that are not better deter; opponents reply by improvements. A pair that is not
 *   compared neither tempts nor deters, and nobody replies along it.
 * - strong: a sanction must be strongly worse. Hamouda, Kilgour and Hipel 2004 (Group Decision and Negotiation 13) and
 *   2006; H. Xu, K. W. Hipel, D. M. Kilgour and L. Fang, Conflict Resolution Using the Graph Model, Springer 2018, ch. 6.
 *   General stability with strength is simple stability; weak is general and not strong (strength.ts).
 * - unknown a, b, c, d: Li, Hipel, Kilgour and Fang 2004 (IEEE SMC-A 34:507–520), in which + is better, − worse, = equal
 *   and U not known:
 *
 *       type   tempts    deters      reading
 *       a      + U       − =         eager to leave; only surely bad outcomes deter
 *       b      +         − =         ignores U on both sides
 *       c      + U       − = U       U tempts and deters
 *       d      +         − = U       conservative, bound to the status quo
 *
 *   In all four types the opponents reply along + and U.
 */
import { type Comparison, isBetter } from '../../model/index.ts'

export type AttitudeName = 'simple' | 'strong' | 'unknown-a' | 'unknown-b' | 'unknown-c' | 'unknown-d'

export interface Attitude {
  readonly name: AttitudeName
  /** Whether a state that stands so to the present one tempts the party to move there. */
  readonly tempts: (comparison: Comparison) => boolean
  /** Whether ending in a state that stands so to the present one deters the party. */
  readonly deters: (comparison: Comparison) => boolean
  /** Whether an opponent would move to a state that stands so to the one it leaves. */
  readonly replies: (comparison: Comparison) => boolean
}

const notBetter = (comparison: Comparison) =>
  comparison === 'same' || comparison === 'worse' || comparison === 'much-worse'
const betterOrUnknown = (comparison: Comparison) => isBetter(comparison) || comparison === 'unknown'
const notBetterOrUnknown = (comparison: Comparison) => notBetter(comparison) || comparison === 'unknown'

export const attitudes: { readonly [N in AttitudeName]: Attitude } = {
  simple: { name: 'simple', tempts: isBetter, deters: notBetter, replies: isBetter },
  strong: { name: 'strong', tempts: isBetter, deters: (c) => c === 'much-worse', replies: isBetter },
  'unknown-a': { name: 'unknown-a', tempts: betterOrUnknown, deters: notBetter, replies: betterOrUnknown },
  'unknown-b': { name: 'unknown-b', tempts: isBetter, deters: notBetter, replies: betterOrUnknown },
  'unknown-c': {
    name: 'unknown-c',
    tempts: betterOrUnknown,
    deters: notBetterOrUnknown,
    replies: betterOrUnknown,
  },
  'unknown-d': { name: 'unknown-d', tempts: isBetter, deters: notBetterOrUnknown, replies: betterOrUnknown },
}
