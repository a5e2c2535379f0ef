/*
 * Scare quotes: a few words in quotation marks that name something, where a sentence of speech would be a quotation.
 */

import { SCORN } from '../lexicon/attribution.ts'
import { LABELS, SO_CALLED } from '../lexicon/labels.ts'
import { words } from '../lexicon/words.ts'
import { canBeParticiple } from '../verbs.ts'
import type { TermView } from './term.ts'

const MOST = 6
/** Words of praise and of time: quoted for their speaker's sake, not to quarrel over them. */
const UNDISPUTED = words(
  'positive important welcome good great historic excellent constructive close fruitful useful frank productive encouraging future days weeks months hours near key first minimum very upcoming o.k ok',
)

/** "the quietest", "the greatest responsibility" */
const SUPERLATIVE = /^(?!.*interest)\w{4,}est$/

/** "was a "key demand"", "is "very close"": what someone says of a thing, not its name. */
const isPredicate = (v: TermView, first: number): boolean => {
  let k = first - 2
  while (k >= 0 && (v.pos(k) === 'DET' || v.pos(k) === 'ADV' || v.pos(k) === 'NUM')) k -= 1
  return v.p.verbAt[k]?.verb.copula === true
}

/** Where a name in single quotes ends: "the 'people' of the town". */
const singleEnd = (v: TermView, at: number): number => {
  if (v.lower(at) !== "'" || v.tokens[at]?.glued === true || v.tokens[at + 1]?.glued !== true) return -1
  for (let k = at + 2; k <= at + 4; k += 1)
    if (v.lower(k) === "'" && v.tokens[k]?.glued === true && v.tokens[k + 1]?.glued !== true) return k
  return -1
}

const quarrel = (v: TermView, first: number, last: number): boolean => {
  const inside = v.tokens.slice(first, last + 1)
  if (inside.some((t) => LABELS.test(t.lower) || SCORN.has(t.lower))) return true
  if (SO_CALLED.has(v.lower(first - 2))) return true
  const stance = v.claimAt(first)?.stance
  if (stance !== undefined && ['blame', 'allege', 'deny', 'oppose'].includes(stance)) return true
  // "miles behind", "O.K.", "to pursue technical talks"
  if (
    ['to', 'not', 'and', 'at', 'in'].includes(v.lower(first)) ||
    inside.some((t) => UNDISPUTED.has(t.lower) || SUPERLATIVE.test(t.lower))
  )
    return false
  if (isPredicate(v, first)) return false
  if (first === last) {
    const [only] = inside
    return (
      only !== undefined &&
      /^[\p{L}-]{4,}$/u.test(only.text) &&
      (only.pos === 'NOUN' || only.pos === 'ADJ' || canBeParticiple(only))
    )
  }
  return inside.some((t) => t.pos === 'NOUN' || (t.pos === 'PROPN' && inside.length > 2))
}

const take = (v: TermView, first: number, last: number): void => {
  const finite = v.p.clauses.some(
    (c) => c.verb.form === 'finite' && c.verb.head >= first && c.verb.head <= last && first !== last,
  )
  if (last - first >= MOST || finite || !quarrel(v, first, last)) return
  const subject = v.p.clauses.find((c) => c.verb.form === 'finite' && c.subjects.length > 0)
  const user = v.userAt(first) ?? (subject === undefined ? null : (v.entities(subject.subjects)[0] ?? null))
  const phrase = v.p.phraseAt[last + 2]
  const whole = phrase !== undefined && phrase.first <= first && phrase.head > last ? phrase.head : last + 1
  v.add(Math.max(0, first - 1), Math.min(v.tokens.length - 1, whole), user, v.targetAt(first, user))
}

export const quotedTerms = (v: TermView): void => {
  for (const q of v.quotations) if (!q.continued) take(v, q.first, q.last)
  for (let k = 0; k < v.tokens.length; k += 1) {
    const end = singleEnd(v, k)
    if (end > 0 && v.index > 0) take(v, k + 1, end - 1)
  }
}
