/*
 * What follows a word of likelihood as its complement: "that it will rain", "of rain", "to rain", "it will rain".
 */
import { extentEnd } from '../reading.ts'
import type { SentenceView } from '../sentence.ts'
import { nounExtent } from './about.ts'

export interface Links {
  /** Prepositions that may lead to a noun phrase or gerund. */
  readonly prepositions: ReadonlySet<string>
  /** Whether a clause may follow, with "that" or "whether" or without. */
  readonly clause: boolean
  /** Whether an infinitive may follow. */
  readonly infinitive: boolean
}

export type Complement =
  | { readonly form: 'clause'; readonly span: readonly [number, number] }
  | {
      readonly form: 'noun'
      readonly span: readonly [number, number]
      readonly preposition: string
    }
  | { readonly form: 'infinitive'; readonly span: readonly [number, number] }

const OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how'])

/** Where the words begin that follow an adverb, a day or a short aside: "hopes now that", "hope on Monday to". */
const pastAdverbs = (v: SentenceView, from: number): number => {
  let k = from
  for (let guard = 0; guard < 3; guard += 1) {
    const phrase = v.p.phraseAt[k]
    const onDay = v.lower(k) === 'on' ? v.p.phraseAt[k + 1] : undefined
    if (phrase?.first === k && phrase.temporal) k = phrase.last + 1
    else if (onDay?.temporal === true) k = onDay.last + 1
    else if (v.lower(k) === 'of' && v.lower(k + 1) === 'course') k += 2
    else if (v.pos(k) === 'ADV' && !OPENERS.has(v.lower(k)) && v.p.verbAt[k] === undefined) k += 1
    else break
  }
  return k
}

/** Whether a clause of its own begins here: a noun phrase, then a finite verb. */
export const opensClause = (v: SentenceView, at: number): boolean =>
  v.p.clauses.some(
    (c) =>
      c.verb.form === 'finite' &&
      c.relative < 0 &&
      !c.inverted &&
      // "the rapidly escalating conflict could": an article may stand apart from its phrase.
      c.subjects.some((s) => s.first === at || (v.pos(at) === 'DET' && s.first > at && s.first - at <= 3)),
  )

/** The complement that begins at the token, if one of the allowed kinds does. */
export const complementAt = (v: SentenceView, at: number, links: Links): Complement | null => {
  const k = pastAdverbs(v, at)
  const last = v.tokens.length - 1
  const word = v.lower(k)
  if (k >= last) return null
  const clauseFrom = (from: number): Complement => ({
    form: 'clause',
    span: [from, extentEnd(v.reading, v.p, from)],
  })
  if (links.prepositions.has(word) && k + 1 <= last) {
    const opener = OPENERS.has(v.lower(k + 1)) && links.clause
    if (opener) return clauseFrom(k + 2)
    if (opensClause(v, k + 1) && word === 'for') return clauseFrom(k + 1)
    if (v.p.phraseAt[k + 1] === undefined && v.p.verbAt[k + 1] === undefined && v.pos(k + 1) !== 'ADJ')
      return null
    return { form: 'noun', span: [k + 1, nounExtent(v.reading, v.p, k + 1)], preposition: word }
  }
  if (links.clause && OPENERS.has(word)) {
    // "the uncertainty that has gripped the town": a relative clause
    return word === 'that' && v.p.verbAt[k + 1]?.verb.form === 'finite' ? null : clauseFrom(k + 1)
  }
  const verb = v.p.verbAt[k]
  if (links.infinitive && verb?.verb.form === 'infinitive' && word === 'to')
    return { form: 'infinitive', span: [k + 1, extentEnd(v.reading, v.p, k + 1)] }
  if (links.clause && opensClause(v, k)) return clauseFrom(k)
  return null
}

const OPEN_MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'may',
  'might',
  'could',
  "'ll",
  "'d",
  'can',
  'shall',
])

/** Whether the words speak of what is still open: their first finite verb is in the future or stands with a modal. */
export const isOpen = (v: SentenceView, first: number, last: number): boolean => {
  const main = v.p.clauses.find(
    (c) => c.verb.form === 'finite' && c.relative < 0 && c.verb.head >= first && c.verb.head <= last,
  )
  return (
    main !== undefined &&
    (main.verb.tense === 'future' || (main.verb.modal !== null && OPEN_MODALS.has(main.verb.modal))) &&
    !main.verb.perfect
  )
}
