/*
 * Labels in someone's mouth, and those of people and governments in the author's: "the terrorists", "illegal strikes",
 * "the coup regime".
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { LABELLING, LABELS, LEGAL_TERMS, NOT_GOVERNMENTS, PEOPLE_LABELS } from '../lexicon/labels.ts'
import type { TermView } from './term.ts'

/** Whose people a label names: "Albanian extremists". */
const labelledIn = (v: TermView, phrase: NounPhrase): EntityDraft | undefined => {
  for (let k = phrase.first; k <= phrase.last; k += 1) {
    const name = v.reading.references.nameAt(v.index, k)
    if (name !== undefined) return name.entity
  }
  return undefined
}

const isRegime = (v: TermView, phrase: NounPhrase): boolean =>
  /^regimes?$/.test(v.lower(phrase.head)) &&
  phrase.head > phrase.first &&
  !v.tokens.slice(phrase.first, phrase.head).some((t) => NOT_GOVERNMENTS.has(t.lower))

export const labelledTerms = (v: TermView): void => {
  for (const phrase of v.p.phrases) {
    const inside = v.tokens.slice(phrase.first, phrase.last + 1)
    const legal = LEGAL_TERMS.has(v.lower(phrase.head))
    const label = inside.find((t) => LABELS.test(t.lower) && !legal)
    const adjective = legal ? undefined : inside.find((t) => LABELLING.has(t.lower) && t.i < phrase.head)
    const regime = isRegime(v, phrase)
    // "International Criminal Court", "Army of Martyrs": part of a name
    const at = label?.i ?? adjective?.i ?? (regime ? phrase.head : -1)
    if (at < 0 || v.reading.references.nameAt(v.index, at) !== undefined) continue
    const user = v.userAt(phrase.head)
    const own =
      regime ||
      (adjective !== undefined && label === undefined) ||
      inside.some((t) => PEOPLE_LABELS.has(t.lower))
    if (user === null && !own) continue
    let first = phrase.first
    while (first < phrase.head && v.pos(first) === 'DET') first += 1
    const before = v.p.phraseAt[first - 2]
    // "violence and terror"
    if (v.lower(first - 1) === 'and' && before !== undefined && phrase.last === phrase.first)
      first = before.first
    v.add(first, phrase.last, user, labelledIn(v, phrase) ?? v.targetAt(phrase.head, user))
  }
}
