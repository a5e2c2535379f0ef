/*
 * Contested terms: words that one side uses and another would not; scare quotes, labels, and "define X as Y".
 */

import type { Commitment } from './commitments/index.ts'
import type { EntityDraft } from './entities.ts'
import { entitiesOf, extentEnd, lowerAt, type Quotation, type Reading, type TokenSpan } from './reading.ts'
import { type Claim, entitiesWithin } from './speech.ts'

export interface ContestedTerm {
  readonly term: TokenSpan
  readonly usedBy: EntityDraft | null
  readonly against: EntityDraft | null
  readonly alternative: TokenSpan | null
}

const LABELS =
  /^(terrorists?|terrorism|terror|extremists?|bandits?|banditry|genocide|aggression|aggressors?|occupation|occupiers?|mercenar(?:y|ies)|fascists?|traitors?|criminals?|thugs?|puppets?|puppet|invaders?|infidels?|provocations?|liquidation|martyrs?|rebels|separatism|annexation|apartheid|massacre|hooligans?|gangs?)$/
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
    // define X as Y
    for (const clause of p.clauses) {
      if (!DEFINING.has(clause.verb.lemma)) continue
      const object = clause.objects[0]
      let as = clause.verb.last + 1
      while (as < tokens.length && lowerAt(p, as) !== 'as' && as - clause.verb.last < 20) as += 1
      const subject = entitiesOf(reading, p, clause.subjects)[0] ?? null
      if (lowerAt(p, as) === 'as' && object !== undefined && as > object.last) {
        const last = extentEnd(reading, p, as + 1)
        const termFirst = as + 1
        const quotedTerm =
          lowerAt(p, termFirst) === '"' || tokens.slice(termFirst, last + 1).some((t) => LABELS.test(t.lower))
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
      const subject = p.clauses.find((c) => c.verb.form === 'finite' && c.subjects.length > 0)
      const user =
        userAt(q.first) ??
        (subject === undefined ? null : (entitiesOf(reading, p, subject.subjects)[0] ?? null))
      const phrase = p.phraseAt[q.last + 2]
      const whole =
        phrase !== undefined && phrase.first <= q.first && phrase.head > q.last ? phrase.head : q.last + 1
      add(Math.max(0, q.first - 1), Math.min(tokens.length - 1, whole), user, null, null)
    }
    // labels in someone's mouth
    for (const phrase of p.phrases) {
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
      add(first, phrase.last, user, null, null)
    }
  }
  return terms
}
