/*
 * Nouns that carry a claim: "Western skepticism over …", "its claim that …"; "accusations the rebels deny".
 */
import { CLAIM_NOUNS, SAID_THINGS } from '../lexicon/attribution.ts'
import { extentEnd } from '../reading.ts'
import type { Hearing } from './hearing.ts'
import { modifierOf } from './saying.ts'

export const hearNouns = (h: Hearing): void => {
  const { p } = h
  for (const phrase of p.phrases) {
    const noun = h.lower(phrase.head)
    // "accusations the rebels deny", "a charge which Tehran rejected"
    const denial = p.clauses.find(
      (c) =>
        ['deny', 'reject', 'dismiss'].includes(c.verb.lemma) &&
        c.objects.length === 0 &&
        !c.verb.passive &&
        c.subjects[0] !== undefined &&
        c.subjects[0].first > phrase.last &&
        c.subjects[0].first - phrase.last <= 2,
    )
    if (denial !== undefined && SAID_THINGS.has(noun)) {
      h.add(h.speakers(denial), h.cue(denial), phrase.first, phrase.last, 'deny')
      continue
    }
    const stance = CLAIM_NOUNS.get(noun)
    if (stance === undefined) continue
    if (!['that', 'of', 'over', 'about', 'to'].includes(h.lower(phrase.last + 1))) continue
    const owner =
      h.reading.references.possessorOf(h.index, phrase) ?? modifierOf(h, phrase.first, phrase.head)
    if (owner === undefined) continue
    const from = phrase.last + 2
    // "made clear its opposition to …" has been heard already.
    const heard = h.claims.some(
      (c) => c.speakers.includes(owner) && c.content.first <= phrase.head && phrase.head <= c.content.last,
    )
    if (heard) continue
    h.add([owner], h.span(phrase.head, phrase.head), from, extentEnd(h.reading, p, from), stance)
  }
}
