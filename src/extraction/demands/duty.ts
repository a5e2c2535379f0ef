/*
 * Duties: "the rebels must withdraw", said by someone; "it is up to the army to leave"; terms set: "gave the rebels four
 * days to leave", "gave him until Friday to resign", "has one week to meet".
 */
import type { EntityDraft } from '../entities.ts'
import { DEMAND_THAT } from '../lexicon/demands.ts'
import { governors } from '../reading.ts'
import type { Clause } from '../roles.ts'
import type { Asking, AskingFrame } from './demand.ts'

const TERM = /^(?:days?|hours?|weeks?|months?|deadline|ultimatum|deadlines|notice)$/

/** must / should VERB; "have to", "need to" in someone's mouth. */
export const duty: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const { p } = asking
  const next = p.verbAt[clause.complement]
  const needs =
    ['have', 'need'].includes(verb.lemma) &&
    verb.tense === 'present' &&
    next?.verb.form === 'infinitive' &&
    next.verb.first === verb.last + 1
      ? next
      : undefined
  if (verb.modal !== 'must' && verb.modal !== 'should' && needs === undefined) return false
  if (clause.subjects.length === 0 || verb.form !== 'finite' || verb.negated) return false
  const speakers = asking.speakersAt(verb.first)
  const to = asking.entities(clause.subjects)
  if (speakers.length === 0 || (needs !== undefined && to.length === 0)) return false
  if (needs !== undefined && to.some((e) => speakers.includes(e))) return false
  const requested = asking.claims.some(
    (c) => c.stance === 'request' && c.content.first <= verb.first && verb.first <= c.content.last,
  )
  const asked = governors(clause).some((g) => DEMAND_THAT.has(g.verb.lemma) && g.verb.lemma !== 'insist')
  if (!(verb.modal === 'must' || to.length > 0 || requested) || asked) return false
  const from = needs?.verb.first ?? verb.first
  const whole = verb.passive || to.length === 0
  const first = whole ? (clause.subjects[0]?.first ?? from) : from
  asking.add(speakers, whole && verb.passive ? [] : to, [verb.first, verb.first], [first, asking.end(from)])
  addJoined(asking, clause, speakers, to)
  return false
}

/** "must have recognised the state, accepted autonomy and agreed to disarm": the verbs joined under one duty. */
const addJoined = (
  asking: Asking,
  clause: Clause,
  speakers: readonly EntityDraft[],
  to: readonly EntityDraft[],
): void => {
  const { p } = asking
  let end = asking.end(clause.verb.first)
  for (let guard = 0; guard < 4; guard += 1) {
    let next = end + 1
    while ([',', '"', 'and'].includes(asking.lower(next))) next += 1
    const joined = p.verbAt[next]
    if (next === end + 1 || joined === undefined || joined.verb.first !== next || joined.verb.modal !== null)
      return
    if (clause.verb.perfect ? joined.verb.tense !== 'past' : joined.verb.tense !== 'present') return
    end = asking.end(next)
    asking.add(speakers, to, [clause.verb.first, clause.verb.first], [next, end])
  }
}

/** it is up to X to VERB. */
export const upTo: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const { p } = asking
  const up =
    asking.pos(verb.last + 1) === 'ADV' && asking.lower(verb.last + 2) === 'up'
      ? verb.last + 2
      : verb.last + 1
  if (!verb.copula || asking.lower(up) !== 'up' || asking.lower(up + 1) !== 'to') return false
  const who = p.phraseAt[up + 2]
  const then = who === undefined ? undefined : p.verbAt[who.last + 1]
  if (who === undefined || then?.verb.form !== 'infinitive') return false
  asking.addActs(
    asking.speakersAt(verb.first),
    asking.entities([who]),
    [verb.first, verb.last],
    then.verb.first,
  )
  return true
}

/** give X a term to VERB; X has a term to VERB. */
export const termSet: AskingFrame = (asking, clause) => {
  const { verb } = clause
  if (!['give', 'set', 'have'].includes(verb.lemma) || verb.negated) return false
  const { p } = asking
  const from = verb.last + 1
  const then = p.clauses.find(
    (c) =>
      c.verb.form === 'infinitive' &&
      c.verb.first > from &&
      c.verb.first - from < 16 &&
      c.verb.first <= asking.end(from),
  )
  if (then === undefined) return false
  const words = asking.tokens.slice(from, then.verb.first)
  const term = words.some((t) => TERM.test(t.lower)) || words.some((t) => t.lower === 'until')
  if (!term || (verb.lemma === 'set' && !words.some((t) => t.lower === 'deadline'))) return false
  // "had two weeks to rest": only where someone says so is it a demand.
  if (verb.lemma === 'have') {
    const speakers = asking.speakersAt(verb.first)
    if (speakers.length === 0) return false
    asking.addActs(speakers, asking.entities(clause.subjects), [verb.first, verb.last], then.verb.first)
    return true
  }
  const given = verb.passive ? clause.subjects : clause.objects.slice(0, 1)
  // The chunker takes "Milosevic four days" for one phrase.
  const [asked] = given
  const name =
    asked === undefined ? undefined : asking.reading.references.nameAt(asking.index, asked.first)?.entity
  const joined = asked !== undefined && TERM.test(asking.lower(asked.head))
  const to = joined ? (name === undefined ? [] : [name]) : asking.entities(given)
  asking.addActs(verb.passive ? [] : asking.asker(clause), to, [verb.first, verb.last], then.verb.first)
  return true
}
