/*
 * Claims: who says, denies, alleges, praises or doubts what. Words and clauses only; whether a claim is true is not
 * asked here.
 */
import type { EntityDraft } from './entities.ts'
import { CLAIM_NOUNS, CLAUSE_STANCE, OBJECT_STANCE, SAID_THINGS, type Stance } from './lexicon/attribution.ts'
import { ASK_OBJECT } from './lexicon/demands.ts'
import { AGREEMENT_NOUNS } from './lexicon/pledges.ts'
import { entitiesOf, extentEnd, lowerAt, posAt, type Reading, type TokenSpan } from './reading.ts'
import type { Clause, ParsedSentence } from './roles.ts'

export interface Claim {
  readonly speakers: readonly EntityDraft[]
  readonly cue: TokenSpan | null
  readonly content: TokenSpan
  readonly stance: Stance
  readonly about: readonly EntityDraft[]
  readonly directQuote: boolean
}

const span = (p: ParsedSentence, first: number, last: number): TokenSpan => ({
  sentence: p.sentence.index,
  first,
  last,
})

/** Entities named or meant within a span of tokens. */
export const entitiesWithin = (
  reading: Reading,
  p: ParsedSentence,
  first: number,
  last: number,
): EntityDraft[] =>
  entitiesOf(
    reading,
    p,
    p.phrases.filter((phrase) => phrase.first >= first && phrase.last <= last),
  )

const trim = (p: ParsedSentence, first: number, last: number): [number, number] => {
  let a = first
  let b = last
  while (a < b && /^["',.:;–—-]$|^(that|but|and)$/.test(lowerAt(p, a))) a += 1
  while (b > a && /^["',.:;?!–—-]$/.test(lowerAt(p, b))) b -= 1
  return [a, b]
}

/** The first token after a dateline ("NAIROBI, Feb 21 (Agency) -"), else 0. */
const afterDateline = (p: ParsedSentence): number => {
  if (p.sentence.index > 1) return 0
  for (let k = 1; k < Math.min(16, p.sentence.tokens.length - 1); k += 1) {
    const t = p.sentence.tokens[k]
    if (t === undefined) return 0
    if (/^[-–—_]+$/.test(t.lower) && !t.glued) return k + 1
    if (!['PROPN', 'NUM', 'PUNCT', 'ADP', 'SYM'].includes(t.pos)) return 0
  }
  return 0
}

/** The first token of the attribution: its subject's or its verb's, and of an apposition in between. */
const attributionStart = (clause: Clause): number => {
  const subject = clause.subjects[0]
  return subject === undefined || clause.inverted
    ? clause.verb.first
    : Math.min(subject.first, clause.verb.first)
}

export const findClaims = (reading: Reading): Claim[] => {
  const claims: Claim[] = []
  let lastSpeakers: readonly EntityDraft[] = []
  let lastSpoken = -10
  let lastBlock = -1
  const quotationsBy = new Map<number, { first: number; last: number; continued: boolean }[]>()
  for (const q of reading.quotations) {
    const list = quotationsBy.get(q.sentence)
    if (list === undefined) quotationsBy.set(q.sentence, [q])
    else list.push(q)
  }
  for (const p of reading.parsed) {
    const index = p.sentence.index
    const { tokens } = p.sentence
    const quoted = reading.quoted[index] ?? []
    const before = claims.length
    const taken: [number, number][] = []
    const free = (a: number, b: number): boolean =>
      taken.every(([x, y]) => b < x || a > y || (a >= x && b <= y && b - a < (y - x) * 0.8))
    const push = (
      clause: Clause | null,
      speakers: readonly EntityDraft[],
      cue: TokenSpan | null,
      first: number,
      last: number,
      stance: Stance,
    ): void => {
      const [a, b] = trim(p, first, last)
      if (b < a || (b === a && !/\p{L}{3}/u.test(tokens[a]?.text ?? ''))) return
      if (!free(a, b)) return
      taken.push([a, b])
      const direct = quoted[a] === true && quoted[b] === true
      claims.push({
        speakers,
        cue,
        content: span(p, a, b),
        stance,
        about: entitiesWithin(reading, p, a, b)
          .filter((e) => !speakers.includes(e))
          .slice(0, 1),
        directQuote: direct,
      })
      void clause
    }
    const cueOf = (clause: Clause): TokenSpan => span(p, clause.verb.first, clause.verb.last)
    const speakersOf = (clause: Clause): EntityDraft[] => entitiesOf(reading, p, clause.subjects)
    // "according to X"
    for (let k = 0; k + 2 < tokens.length; k += 1) {
      if (lowerAt(p, k) !== 'according' || lowerAt(p, k + 1) !== 'to') continue
      const phrase = p.phraseAt[k + 2]
      if (phrase === undefined) continue
      const speakers = entitiesOf(reading, p, [phrase])
      const head = lowerAt(p, phrase.head)
      if (['plan', 'schedule', 'agreement', 'law', 'constitution', 'terms', 'timetable'].includes(head))
        continue
      if (k <= 1) {
        let start = phrase.last + 1
        while (start < tokens.length && lowerAt(p, start) !== ',') start += 1
        if (start + 1 < tokens.length)
          push(null, speakers, span(p, k, k + 1), start + 1, tokens.length - 1, 'assert')
      } else push(null, speakers, span(p, k, k + 1), 0, k - 1, 'assert')
    }
    for (const clause of p.clauses) {
      const { verb } = clause
      const { lemma } = verb
      if (
        verb.form === 'infinitive' &&
        clause.parent !== null &&
        !['continue', 'go', 'want', 'refuse'].includes(clause.parent.verb.lemma) &&
        !CLAUSE_STANCE.has(lemma)
      )
        continue
      const insideQuote = quoted[verb.head] === true
      const stance = CLAUSE_STANCE.get(lemma)
      if (
        stance !== undefined &&
        !insideQuote &&
        !(verb.passive && !['quote', 'tell'].includes(lemma)) &&
        verb.modal === null &&
        verb.form !== 'infinitive'
      ) {
        const speakers = speakersOf(clause)
        const start = attributionStart(clause)
        const trailing =
          (lowerAt(p, start - 1) === ',' ||
            lowerAt(p, start - 1) === '"' ||
            lowerAt(p, start - 1) === '?' ||
            lowerAt(p, start - 1) === '!') &&
          start > 2
        if (
          clause.complement >= 0 &&
          !(stance === 'promise' && p.verbAt[clause.complement]?.verb.form === 'infinitive')
        ) {
          const from = clause.complement
          const infinitive = p.verbAt[from]?.verb.form === 'infinitive'
          if (!(infinitive && ['request', 'assert', 'assess', 'warn'].includes(stance))) {
            push(
              clause,
              speakers,
              cueOf(clause),
              from,
              extentEnd(reading, p, from, { whole: true }),
              verb.negated && stance === 'assert' ? 'assert' : stance,
            )
            continue
          }
        }
        const after = clause.inverted ? (clause.subjects.at(-1)?.last ?? verb.last) + 1 : verb.last + 1
        let colon = after
        while (colon < tokens.length && lowerAt(p, colon) !== ':' && colon - after < 12) colon += 1
        if (lowerAt(p, colon) === ':' && colon + 1 < tokens.length) {
          push(clause, speakers, cueOf(clause), colon + 1, tokens.length - 1, stance)
          continue
        }
        if (trailing && !['request', 'assess', 'doubt'].includes(stance)) {
          push(clause, speakers, cueOf(clause), afterDateline(p), start - 1, stance)
          // The quotation may go on after the attribution.
          continue
        }
        // "said in an interview, that the…": a that-clause further right.
        let that = after
        while (
          that < tokens.length &&
          lowerAt(p, that) !== 'that' &&
          p.verbAt[that] === undefined &&
          that - after < 14
        )
          that += 1
        if (lowerAt(p, that) === 'that' && that + 1 < tokens.length && clause.objects.length === 0) {
          push(
            clause,
            speakers,
            cueOf(clause),
            that + 1,
            extentEnd(reading, p, that + 1, { whole: true }),
            stance,
          )
          continue
        }
        const quote = (quotationsBy.get(index) ?? []).find(
          (q) => q.first > verb.last && q.first - verb.last < 14,
        )
        if (quote !== undefined && quote.last - quote.first >= 2) {
          push(clause, speakers, cueOf(clause), quote.first, quote.last, stance)
          continue
        }
      }
      if (insideQuote && stance !== undefined) continue
      const bodyText = clause.subjects[0]
      if (
        bodyText !== undefined &&
        (lemma === 'call' || lemma === 'require') &&
        AGREEMENT_NOUNS.has(lowerAt(p, bodyText.head)) &&
        lowerAt(p, bodyText.head) !== 'statement'
      )
        continue
      const objectStance = OBJECT_STANCE.get(lemma)
      const speakers = speakersOf(clause)
      const object = clause.objects[0]
      const denial =
        ['reject', 'dismiss', 'refute', 'deny'].includes(lemma) &&
        object !== undefined &&
        SAID_THINGS.has(lowerAt(p, object.head))
      if (
        (objectStance !== undefined || denial) &&
        object !== undefined &&
        !verb.passive &&
        !(lemma === 'call' && object.temporal) &&
        verb.form !== 'infinitive'
      ) {
        push(
          clause,
          speakers,
          cueOf(clause),
          object.first,
          extentEnd(reading, p, object.first),
          denial ? 'deny' : (objectStance ?? 'assert'),
        )
        continue
      }
      // "made (it) clear (that) …"
      if (lemma === 'make') {
        let k = verb.last + 1
        if (lowerAt(p, k) === 'it') k += 1
        if (lowerAt(p, k) === 'clear') {
          let from = k + 1
          if (lowerAt(p, from) === 'that') from += 1
          const head = p.phraseAt[from]
          const opposes = head !== undefined && /oppos|object/.test(lowerAt(p, head.head))
          if (from < tokens.length) {
            const blame = tokens.slice(from).some((t) => t.lemma === 'blame')
            push(
              clause,
              speakers,
              span(p, verb.first, k),
              from,
              extentEnd(reading, p, from),
              opposes ? 'oppose' : blame ? 'blame' : 'assert',
            )
          }
          continue
        }
      }
      // "place the blame for X on Y"
      if (
        object !== undefined &&
        lowerAt(p, object.head) === 'blame' &&
        ['place', 'put', 'lay', 'pin'].includes(lemma)
      ) {
        push(clause, speakers, cueOf(clause), object.first, extentEnd(reading, p, object.first), 'blame')
        continue
      }
      if (
        lemma === 'hold' &&
        tokens[(object?.last ?? verb.last) + 1]?.lower === 'responsible' &&
        object !== undefined
      ) {
        push(clause, speakers, cueOf(clause), object.first, extentEnd(reading, p, object.first), 'blame')
        continue
      }
      // "called on X to …", "appealed for …", "urged X to …"
      if (lemma === 'call' || lemma === 'appeal') {
        const asked = clause.prepositionals.find(
          (x) => ['on', 'upon', 'for', 'to'].includes(x.preposition) && x.at <= verb.last + 3,
        )
        const target = asked?.phrases[0]
        if (asked !== undefined && target !== undefined && !verb.passive && verb.form !== 'infinitive') {
          push(
            clause,
            speakers,
            span(p, verb.first, asked.at),
            target.first,
            extentEnd(reading, p, target.first),
            'request',
          )
          continue
        }
      }
      if (
        (ASK_OBJECT.has(lemma) || lemma === 'demand') &&
        object !== undefined &&
        !verb.passive &&
        verb.form !== 'infinitive' &&
        (lemma === 'demand' || p.verbAt[clause.complement]?.verb.form === 'infinitive') &&
        !['tell', 'want', 'order', 'require', 'encourage', 'invite', 'instruct'].includes(lemma)
      ) {
        push(clause, speakers, cueOf(clause), object.first, extentEnd(reading, p, object.first), 'request')
      }
    }
    // Nouns that carry a claim: "Western skepticism over …", "its claim that …".
    for (const phrase of p.phrases) {
      const stance = CLAIM_NOUNS.get(lowerAt(p, phrase.head))
      if (stance === undefined) continue
      const link = lowerAt(p, phrase.last + 1)
      if (!['that', 'of', 'over', 'about', 'to'].includes(link)) continue
      const owner =
        reading.references.possessorOf(index, phrase) ??
        entitiesOf(reading, p, []).at(0) ??
        modifierEntity(reading, p, phrase.first, phrase.head)
      if (owner === undefined) continue
      push(
        null,
        [owner],
        span(p, phrase.head, phrase.head),
        phrase.last + 2,
        extentEnd(reading, p, phrase.last + 2),
        stance,
      )
    }
    const mine = claims.slice(before)
    if (p.sentence.block !== lastBlock && index - lastSpoken > 2) lastSpeakers = []
    lastBlock = p.sentence.block
    const speaking = mine
      .filter(
        (c) =>
          c.speakers.length > 0 &&
          ['assert', 'warn', 'allege', 'predict', 'deny', 'promise', 'assess', 'doubt'].includes(c.stance),
      )
      .at(-1)
    if (speaking !== undefined) {
      lastSpeakers = speaking.speakers
      lastSpoken = index
    }
    // Quotations that no verb of this sentence claims: the speaker goes on.
    for (const q of quotationsBy.get(index) ?? []) {
      if (q.last - q.first < 3) continue
      if (taken.some(([a, b]) => q.first <= b && q.last >= a)) continue
      const verbInside = p.clauses.some((c) => c.verb.head >= q.first && c.verb.head <= q.last)
      if (!verbInside && q.last - q.first < 5) continue
      const outside = p.clauses.some(
        (c) => (c.verb.head < q.first || c.verb.head > q.last) && c.verb.form === 'finite',
      )
      const speakers = outside
        ? entitiesOf(
            reading,
            p,
            p.clauses.find((c) => c.verb.head < q.first && c.verb.form === 'finite')?.subjects ?? [],
          )
        : lastSpeakers
      push(null, speakers.length > 0 ? speakers : lastSpeakers, null, q.first, q.last, 'assert')
      if (lastSpeakers.length > 0) lastSpoken = index
    }
    const first = lastSpeakers[0]
    if (first !== undefined) reading.references.setSpeaker(index, first)
  }
  return claims
}

/** The nationality or body in front of a noun: "Western skepticism". */
export const modifierEntity = (
  reading: Reading,
  p: ParsedSentence,
  first: number,
  head: number,
): EntityDraft | undefined => {
  for (let k = first; k < head; k += 1) {
    const name = reading.references.nameAt(p.sentence.index, k)
    if (name !== undefined) return name.entity
  }
  void posAt
  return undefined
}
