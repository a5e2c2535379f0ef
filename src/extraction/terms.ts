/*
 * Contested terms: words that one side uses and another would not; scare quotes, labels, and "define X as Y".
 */

import type { Commitment } from './commitments/index.ts'
import type { EntityDraft } from './entities.ts'
import { SCORN } from './lexicon/attribution.ts'
import { entitiesOf, extentEnd, lowerAt, type Quotation, type Reading, type TokenSpan } from './reading.ts'
import { type Claim, entitiesWithin } from './speech.ts'

export interface ContestedTerm {
  readonly term: TokenSpan
  readonly usedBy: EntityDraft | null
  readonly against: EntityDraft | null
  readonly alternative: TokenSpan | null
}

const LABELS =
  /^(terrorists?|terrorism|terror|extremists?|bandits?|banditry|genocide|aggression|aggressors?|occupation|occupiers?|mercenar(?:y|ies)|fascists?|nazis?|traitors?|criminals|thugs?|puppets?|pawns?|stooges?|invaders?|invasion|infidels?|provocations?|liquidation|martyrs?|annexation|apartheid|massacre|hooligans?|butchers?|crusaders?|colonialists?|imperialists?)$/
const DEFINING = new Set([
  'define',
  'describe',
  'label',
  'brand',
  'regard',
  'portray',
  'treat',
  'dub',
  'denounce',
  'characterize',
  'characterise',
  'call',
  'term',
  'dismiss',
])

export const findContestedTerms = (
  reading: Reading,
  claims: readonly Claim[],
  commitments: readonly Commitment[],
): ContestedTerm[] => {
  const terms: ContestedTerm[] = []
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  const quotationsBy = new Map<number, Quotation[]>()
  for (const q of reading.quotations) {
    const list = quotationsBy.get(q.sentence)
    if (list === undefined) quotationsBy.set(q.sentence, [q])
    else list.push(q)
  }
  const conditionUser = new Map<number, { first: number; last: number; user: EntityDraft | null }[]>()
  for (const c of commitments) {
    for (const condition of c.conditions) {
      const list = conditionUser.get(condition.sentence) ?? []
      list.push({ first: condition.first, last: condition.last, user: c.debtors[0] ?? null })
      conditionUser.set(condition.sentence, list)
    }
  }
  for (const p of reading.parsed) {
    const index = p.sentence.index
    const { tokens } = p.sentence
    const taken: [number, number][] = []
    const add = (
      first: number,
      last: number,
      usedBy: EntityDraft | null,
      against: EntityDraft | null,
      alternative: TokenSpan | null,
    ): void => {
      if (taken.some(([a, b]) => first <= b && last >= a)) return
      taken.push([first, last])
      terms.push({ term: { sentence: index, first, last }, usedBy, against, alternative })
    }
    const claimAt = (i: number): Claim | undefined =>
      (claimsBy.get(index) ?? []).find((c) => c.content.first <= i && i <= c.content.last)
    const userAt = (i: number): EntityDraft | null => {
      const claim = claimAt(i)
      if (claim !== undefined) return claim.speakers[0] ?? null
      return (conditionUser.get(index) ?? []).find((c) => c.first <= i && i <= c.last)?.user ?? null
    }
    /** Whose people a label names: "Albanian extremists". */
    const labelledIn = (first: number, last: number): EntityDraft | undefined => {
      for (let k = first; k <= last; k += 1) {
        const name = reading.references.nameAt(index, k)
        if (name !== undefined) return name.entity
      }
      return undefined
    }
    // define X as Y
    for (const clause of p.clauses) {
      if (!DEFINING.has(clause.verb.lemma)) continue
      const object = clause.objects[0]
      let as = clause.verb.last + 1
      while (as < tokens.length && lowerAt(p, as) !== 'as' && as - clause.verb.last < 20) as += 1
      const subject = entitiesOf(reading, p, clause.subjects)[0] ?? null
      // call X "Y": the label follows its object
      const after = object === undefined ? -1 : object.last + 1
      if (
        ['call', 'term', 'label', 'brand', 'dub'].includes(clause.verb.lemma) &&
        object !== undefined &&
        after < as
      ) {
        const named = p.phraseAt[after] ?? p.phraseAt[after + 1]
        const last = named?.last ?? after
        if (tokens.slice(after, last + 1).some((t) => LABELS.test(t.lower) || SCORN.has(t.lower))) {
          const person = entitiesOf(reading, p, [object])[0]
          add(after, last, subject, person ?? null, {
            sentence: index,
            first: object.first,
            last: object.last,
          })
          continue
        }
      }
      if (lowerAt(p, as) === 'as' && object !== undefined && as > object.last) {
        const last = extentEnd(reading, p, as + 1)
        const termFirst = as + 1
        const quotedTerm =
          lowerAt(p, termFirst) === '"' ||
          tokens.slice(termFirst, last + 1).some((t) => LABELS.test(t.lower) || SCORN.has(t.lower))
        if (quotedTerm) {
          let end = last
          while (lowerAt(p, end + 1) === '"' || (lowerAt(p, end + 1) === '.' && lowerAt(p, end + 2) === '"'))
            end += 1
          const against =
            entitiesWithin(reading, p, object.first, as - 1).filter((e) => e !== subject)[0] ?? null
          add(termFirst, lowerAt(p, termFirst) === '"' ? end : last, subject, against, {
            sentence: index,
            first: object.first,
            last: as - 1,
          })
        }
      }
    }
    // scare quotes of a few words
    for (const q of quotationsBy.get(index) ?? []) {
      if (q.last - q.first > 3 || q.continued) continue
      const hasVerb = p.clauses.some(
        (c) => c.verb.form === 'finite' && c.verb.head >= q.first && c.verb.head <= q.last,
      )
      if (hasVerb) continue
      const words = tokens.slice(q.first, q.last + 1)
      const charged = words.some((t) => LABELS.test(t.lower) || SCORN.has(t.lower))
      const claim = claimAt(q.first)
      const soCalled = lowerAt(p, q.first - 2) === 'so-called'
      // A few words quoted from what someone said are no quarrel over a word; those of blame are, and the author's own.
      const quarrel =
        claim === undefined
          ? !['to', 'not'].includes(lowerAt(p, q.first)) && words.some((t) => ['NOUN', 'ADJ'].includes(t.pos))
          : ['blame', 'allege', 'deny', 'reject', 'oppose'].includes(claim.stance)
      if (!charged && !soCalled && !quarrel) continue
      const subject = p.clauses.find((c) => c.verb.form === 'finite' && c.subjects.length > 0)
      const user =
        userAt(q.first) ??
        (subject === undefined ? null : (entitiesOf(reading, p, subject.subjects)[0] ?? null))
      const phrase = p.phraseAt[q.last + 2]
      const whole =
        phrase !== undefined && phrase.first <= q.first && phrase.head > q.last ? phrase.head : q.last + 1
      const against = claim?.about.find((e) => e !== user) ?? null
      add(Math.max(0, q.first - 1), Math.min(tokens.length - 1, whole), user, against, null)
    }
    // labels in someone's mouth
    for (const phrase of p.phrases) {
      // "International Criminal Court", "Army of Martyrs": part of a name
      const label = tokens.find((t) => t.i >= phrase.first && t.i <= phrase.last && LABELS.test(t.lower))
      if (label !== undefined && reading.references.nameAt(index, label.i) !== undefined) continue
      const labelled = tokens.slice(phrase.first, phrase.last + 1).some((t) => LABELS.test(t.lower))
      if (!labelled) continue
      const user = userAt(phrase.head)
      const soCalled = tokens
        .slice(phrase.first, phrase.last + 1)
        .some((t) => t.lower === 'so-called' || t.lower === 'self-styled')
      if (user === null && !soCalled) continue
      let first = phrase.first
      while (first < phrase.head && tokens[first]?.pos === 'DET') first += 1
      // "violence and terror"
      if (
        lowerAt(p, first - 1) === 'and' &&
        p.phraseAt[first - 2] !== undefined &&
        phrase.last === phrase.first
      )
        first = p.phraseAt[first - 2]?.first ?? first
      const named =
        labelledIn(phrase.first, phrase.last) ?? claimAt(phrase.head)?.about.find((e) => e !== user) ?? null
      add(first, phrase.last, user, named === user ? null : named, null)
    }
  }
  return terms
}
