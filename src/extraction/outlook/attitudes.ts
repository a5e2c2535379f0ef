/*
 * Verbs of hope, fear and expectation, "threatens to" said of things, "did not rule out": outlooks whose word is a verb,
 * with its subject as holder.
 */
import type { EntityDraft } from '../entities.ts'
import type { Band, OutlookKind } from '../lexicon/likelihood.ts'
import { entitiesOf, extentEnd, lowerAt, type Reading } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'

export interface Attitude {
  /** Last token of the word. */
  readonly last?: number
  readonly about: readonly [first: number, last: number]
  readonly kind: OutlookKind
  readonly band: Band | null
  readonly against: boolean
  /** The verb's subject; null leaves it to whoever tells it. */
  readonly holder: EntityDraft | null
}

const VERBS: ReadonlyMap<string, { readonly kind: OutlookKind; readonly band: Band | null }> = new Map([
  ['hope', { kind: 'hope', band: null }],
  ['fear', { kind: 'risk', band: null }],
  ['expect', { kind: 'expectation', band: 'likely' }],
  ['anticipate', { kind: 'expectation', band: 'likely' }],
  ['predict', { kind: 'prediction', band: 'likely' }],
  ['forecast', { kind: 'prediction', band: 'likely' }],
] as const)

/** Where what is hoped or expected begins: after "that", "to", "for", or the object itself. */
const startOf = (p: ParsedSentence, clause: Clause): number => {
  const { verb } = clause
  let k = verb.last + 1
  if (['that', 'to', 'for'].includes(lowerAt(p, k))) k += 1
  while (p.phraseAt[k]?.temporal === true && p.phraseAt[k]?.first === k) k = (p.phraseAt[k]?.last ?? k) + 1
  return k
}

export const attitudeAt = (reading: Reading, p: ParsedSentence, k: number): Attitude | null => {
  const clause = p.verbAt[k]
  const token = p.sentence.tokens[k]
  if (token === undefined) return null
  // "the expected withdrawal": an adjective in front of its noun
  const phrase = p.phraseAt[k]
  if (token.lower === 'expected' && phrase !== undefined && phrase.head > k)
    return {
      about: [k + 1, extentEnd(reading, p, k + 1)],
      kind: 'expectation',
      band: 'likely',
      against: false,
      holder: null,
    }
  if (clause === undefined || clause.verb.head !== k) return null
  const { verb } = clause
  const holder = entitiesOf(reading, p, clause.subjects)[0] ?? null
  if (verb.lemma === 'threaten') {
    // Said of an actor it is a threat, of a thing a risk.
    const next = p.verbAt[clause.complement]
    if (holder !== null || verb.passive || next?.verb.form !== 'infinitive') return null
    if (clause.subjects[0]?.pronoun === true || clause.subjects.length === 0) return null
    const from = next.verb.first + 1
    return {
      about: [from, extentEnd(reading, p, from)],
      kind: 'risk',
      band: null,
      against: false,
      holder: null,
    }
  }
  if (verb.lemma === 'rule' && verb.negated && lowerAt(p, verb.last + 1) === 'out') {
    const from = verb.last + 2
    if (from >= p.sentence.tokens.length) return null
    return {
      last: from - 1,
      about: [from, extentEnd(reading, p, from)],
      kind: 'possibility',
      band: null,
      against: false,
      holder,
    }
  }
  const row = VERBS.get(verb.lemma)
  if (row === undefined || verb.passive || verb.form === 'participle') return null
  if (verb.modal !== null && ['should', 'must', 'can', 'could'].includes(verb.modal)) return null
  const from = startOf(p, clause)
  if (from >= p.sentence.tokens.length || /^[,.;:"]$/.test(lowerAt(p, from))) return null
  const what = p.phraseAt[from]
  // "hoped so", "expects him": nothing that could come about
  if (what?.first === from && what.pronoun && p.verbAt[what.last + 1] === undefined) return null
  if (what === undefined && p.verbAt[from] === undefined && lowerAt(p, verb.last + 1) !== 'that') return null
  if (['more', 'less', 'nothing', 'little', 'much'].includes(lowerAt(p, from))) return null
  return {
    about: [from, extentEnd(reading, p, from)],
    kind: row.kind,
    band: verb.negated && row.band !== null ? 'unlikely' : row.band,
    against: verb.negated,
    holder,
  }
}
