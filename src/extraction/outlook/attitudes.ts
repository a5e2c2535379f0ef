/*
 * Verbs of hope, fear, doubt and expectation, with their subject as holder; in the passive the subject is what may come.
 */
import { type Band, NEGATED_BAND, type OutlookKind } from '../lexicon/likelihood.ts'
import { words } from '../lexicon/words.ts'
import { extentEnd } from '../reading.ts'
import type { Clause } from '../roles.ts'
import type { SentenceView } from '../sentence.ts'
import { nounExtent } from './about.ts'
import { complementAt, isOpen, opensClause } from './complement.ts'
import type { Eye, Sighting } from './sighting.ts'

interface Row {
  readonly kind: OutlookKind
  readonly band: Band | null
  readonly against: boolean
  /** Only of what is still open: one believes facts too. */
  readonly open: boolean
}

const rows = (
  list: string,
  kind: OutlookKind,
  band: Band | null,
  against: boolean,
  open: boolean,
): [string, Row][] => list.split(' ').map((verb) => [verb, { kind, band, against, open }])

const VERBS: ReadonlyMap<string, Row> = new Map([
  ...rows('hope', 'hope', null, false, false),
  ...rows('fear', 'risk', null, false, false),
  ...rows('worry', 'risk', null, false, true),
  ...rows('expect anticipate', 'expectation', 'likely', false, false),
  ...rows('predict forecast foresee', 'prediction', 'likely', false, false),
  ...rows('believe think reckon estimate', 'expectation', 'likely', false, true),
  ...rows('doubt', 'forecast', 'unlikely', true, true),
])

const LINKS = { prepositions: words('for'), clause: true, infinitive: true }
const EMPTY = words('more less nothing little much so otherwise him her them it')
const UNREAL_MODALS = words('should must can could')

/** Where what is hoped or expected stands: after "that", "to", "for", or the object itself. */
const thingAfter = (v: SentenceView, clause: Clause): readonly [number, number] | null => {
  const { verb } = clause
  const found = complementAt(v, verb.last + 1, LINKS)
  if (found !== null) return found.span
  let k = verb.last + 1
  // "a deal which they hoped would last"
  const further = v.p.verbAt[k]
  if (further?.verb.form === 'finite' && further.verb.modal !== null) return [k, extentEnd(v.reading, v.p, k)]
  while (v.p.phraseAt[k]?.temporal === true && v.p.phraseAt[k]?.first === k)
    k = (v.p.phraseAt[k]?.last ?? k) + 1
  const object = v.p.phraseAt[k]
  if (object === undefined || object.first !== k) return null
  if (EMPTY.has(v.lower(k)) && v.p.verbAt[object.last + 1] === undefined) return null
  return [k, extentEnd(v.reading, v.p, k)]
}

/** "A decision is expected next week", "talks expected on Monday", "it is feared that …". */
const passive = (v: SentenceView, clause: Clause, row: Row): Sighting | null => {
  const { verb } = clause
  const subject = clause.subjects[0]
  const sight = (about: readonly [number, number]): Sighting => ({
    word: [verb.head, verb.head],
    about,
    kind: row.kind,
    band: row.band !== null && verb.negated ? NEGATED_BAND[row.band] : row.band,
    against: row.against !== verb.negated,
    negated: verb.negated,
    holder: null,
  })
  const found = complementAt(v, verb.last + 1, LINKS)
  if (found !== null) {
    if (found.form === 'clause') return row.open && !isOpen(v, ...found.span) ? null : sight(found.span)
    return row.open ? null : sight(found.span)
  }
  if (subject === undefined || row.open || v.lower(subject.head) === 'it') return null
  if (subject.first > verb.first) return null
  // "was expected" with an infinitive far off, or "as expected": nothing said of the subject.
  if (v.lower(verb.first - 1) === 'as' || v.lower(verb.last + 1) === 'of') return null
  const whole = verb.first - subject.last < 12 && clause.relative < 0 && verb.form === 'finite'
  return sight([subject.first, whole ? Math.max(subject.last, verb.first - 1) : subject.last])
}

export const attitudeEye: Eye = (v, k) => {
  const clause = v.p.verbAt[k]
  // "the expected withdrawal": an adjective in front of its noun
  const phrase = v.p.phraseAt[k]
  if (v.lower(k) === 'expected' && phrase !== undefined && phrase.head > k)
    return {
      word: [k, k],
      about: [k + 1, nounExtent(v.reading, v.p, k + 1)],
      kind: 'expectation',
      band: 'likely',
      against: false,
      negated: false,
      holder: null,
    }
  if (clause === undefined || clause.verb.head !== k) return null
  const { verb } = clause
  const row = VERBS.get(verb.lemma)
  if (row === undefined) return null
  // "dashed hopes for": a noun that the tagger takes for a verb
  if (clause.subjects.length === 0 && v.pos(k - 1) === 'VERB') return null
  if (verb.passive || verb.form === 'participle') return passive(v, clause, row)
  if (verb.modal !== null && UNREAL_MODALS.has(verb.modal)) return null
  const about = thingAfter(v, clause)
  if (about === null || about[0] >= v.tokens.length || /^[,.;:"]$/.test(v.lower(about[0]))) return null
  if (row.open && (!isOpen(v, ...about) || !(opensClause(v, about[0]) || v.lower(about[0]) === 'there')))
    return null
  return {
    word: [k, k],
    about,
    kind: row.kind,
    band: row.band !== null && verb.negated ? NEGATED_BAND[row.band] : row.band,
    against: row.against !== verb.negated,
    negated: verb.negated,
    holder: v.entities(clause.subjects)[0] ?? null,
  }
}
