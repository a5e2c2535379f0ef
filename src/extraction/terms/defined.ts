/*
 * "define X as Y", "call X Y", "X, described by Z as Y", "what X calls Y": a name given by someone.
 */

import { SCORN } from '../lexicon/attribution.ts'
import { DEFINING, LABELS, NAMING, SO_CALLED } from '../lexicon/labels.ts'
import { extentEnd } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { entitiesWithin } from '../speech.ts'
import type { TermView } from './term.ts'

const charged = (v: TermView, first: number, last: number): boolean =>
  v.tokens.slice(first, last + 1).some((t) => LABELS.test(t.lower) || SCORN.has(t.lower))

const opensQuote = (v: TermView, at: number): boolean => v.lower(at) === '"'

/** The term that begins at the token, its marks included. */
const whole = (v: TermView, at: number): readonly [number, number] => {
  const last = extentEnd(v.reading, v.p, opensQuote(v, at) ? at + 1 : at)
  if (!opensQuote(v, at)) return [at, last]
  let end = last
  while (v.lower(end + 1) === '"' || (/^[.,]$/.test(v.lower(end + 1)) && v.lower(end + 2) === '"')) end += 1
  return [at, end]
}

/** call X "Y": the label follows its object. */
const named = (v: TermView, clause: Clause): boolean => {
  const object = clause.objects[0]
  if (!NAMING.has(clause.verb.lemma) || object === undefined || object.first !== clause.verb.last + 1)
    return false
  const after = object.last + 1
  const quoted = opensQuote(v, after)
  const label = v.p.phraseAt[quoted ? after + 1 : after]
  if (!quoted && label?.first !== after) return false
  const last = quoted ? whole(v, after)[1] : (label?.last ?? after)
  if (!quoted && !charged(v, after, last)) return false
  if (last - after > 8) return false
  const user = v.entities(clause.subjects)[0] ?? v.userAt(after)
  v.add(after, last, user, v.entities([object])[0] ?? null, v.span(object.first, object.last))
  return true
}

/** define X as Y; X, described by Z as Y */
const definedAs = (v: TermView, clause: Clause): void => {
  const { verb } = clause
  const object = clause.objects[0]
  let as = verb.last + 1
  while (as < v.tokens.length && v.lower(as) !== 'as' && as - verb.last < 20) as += 1
  if (v.lower(as) !== 'as') return
  const [first, last] = whole(v, as + 1)
  if (!opensQuote(v, first) && !charged(v, first, last)) return
  if (verb.passive || (object === undefined && v.lower(verb.last + 1) === 'by')) {
    const by = clause.prepositionals.find((x) => x.preposition === 'by' && x.at < as)
    const user = v.entities(by?.phrases ?? [])[0] ?? v.userAt(verb.head)
    v.add(first, last, user, v.entities(clause.subjects)[0] ?? null)
    return
  }
  if (object === undefined || as <= object.last) return
  const user = v.entities(clause.subjects)[0] ?? null
  const against = entitiesWithin(v.reading, v.p, object.first, as - 1).find((e) => e !== user) ?? null
  v.add(first, last, user, against, v.span(object.first, as - 1))
}

/** "what they call a joint patrol": the object of the calling. */
const whatCalled = (v: TermView, clause: Clause): boolean => {
  const { verb } = clause
  if (!['call', 'term', 'describe', 'dub'].includes(verb.lemma)) return false
  const start = clause.subjects[0]?.first ?? verb.first
  if (v.lower(start - 1) !== 'what' && v.lower(verb.first - 1) !== 'what') return false
  const from = verb.last + (v.lower(verb.last + 1) === 'as' ? 2 : 1)
  const quoted = opensQuote(v, from)
  const phrase = v.p.phraseAt[quoted ? from + 1 : from]
  if (phrase === undefined) return false
  v.add(from, quoted ? whole(v, from)[1] : phrase.last, v.entities(clause.subjects)[0] ?? null, null)
  return true
}

export const definedTerms = (v: TermView): void => {
  for (const clause of v.p.clauses) {
    if (!DEFINING.has(clause.verb.lemma)) continue
    if (!whatCalled(v, clause) && !named(v, clause)) definedAs(v, clause)
  }
  // "the so-called reform": a word held at arm's length; a name so called is only a name.
  for (const phrase of v.p.phrases) {
    let at = phrase.first
    while (at <= phrase.head && !SO_CALLED.has(v.lower(at))) at += 1
    const named = v.reading.references.nameAt(v.index, phrase.head) !== undefined
    if (at < phrase.head && !named) v.add(at, phrase.last, v.userAt(at), null)
  }
}
