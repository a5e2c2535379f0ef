/*
 * Attitudes to something: praise, blame, denial, rejection, doubt; "made clear its opposition"; calls on someone.
 */
import {
  OBJECT_STANCE,
  PREPOSITION_STANCE,
  REJECTED_THINGS,
  SAID_THINGS,
  SCORN,
  type Stance,
} from '../lexicon/attribution.ts'
import { ASK_OBJECT } from '../lexicon/demands.ts'
import { AGREEMENT_NOUNS } from '../lexicon/pledges.ts'
import { extentEnd } from '../reading.ts'
import type { Clause } from '../roles.ts'
import type { Hearing } from './hearing.ts'

const REJECTING: ReadonlySet<string> = new Set([
  'reject',
  'dismiss',
  'refute',
  'deny',
  'spurn',
  'rebuff',
  'decline',
])
/** What one claims without saying anything: "claimed responsibility", "claimed a seat". */
const UNCLAIMED: ReadonlySet<string> = new Set(
  'responsibility victory credit life lives seat seats power independence asylum title'.split(' '),
)
/** What is called, not called something. */
const CONVENED: ReadonlySet<string> = new Set(
  'table talks meeting meetings summit session election elections poll polls vote referendum strike strikes halt truce ceasefire conference rally protest protests police ambulance reservists boycott'.split(
    ' ',
  ),
)
/** Askers' verbs that ask in deed or in private: no claim. */
const UNHEARD: ReadonlySet<string> = new Set([
  'tell',
  'want',
  'order',
  'require',
  'encourage',
  'invite',
  'instruct',
])

/** Verbs of two words whose object stands behind the second. */
const TURNED_DOWN: ReadonlyMap<string, string> = new Map([
  ['rule', 'out'],
  ['turn', 'down'],
])

type Ear = (h: Hearing, clause: Clause) => boolean

/** "denied the charge", "rejected the plan", "hailed the accord", "accused X of …". */
const towardsThing: Ear = (h, clause) => {
  const { verb } = clause
  const { lemma } = verb
  const object = clause.objects[0]
  if (object === undefined || verb.passive || (verb.form === 'infinitive' && lemma !== 'dismiss'))
    return false
  const noun = h.lower(object.head)
  const put = (stance: Stance): boolean => {
    h.add(h.speakers(clause), h.cue(clause), object.first, extentEnd(h.reading, h.p, object.first), stance)
    return true
  }
  if (REJECTING.has(lemma)) {
    if (SAID_THINGS.has(noun)) return put('deny')
    if (verb.form === 'gerund' && h.lower(verb.first - 1) !== ',') return false
    if (['reject', 'spurn', 'rebuff'].includes(lemma)) return put('reject')
    if (lemma === 'dismiss')
      return REJECTED_THINGS.has(noun) || noun === 'it' || noun === 'them' ? put('reject') : false
  }
  if (lemma === 'support' && !REJECTED_THINGS.has(noun)) return false
  const stance = OBJECT_STANCE.get(lemma)
  if (stance === undefined || (lemma === 'call' && object.temporal) || UNCLAIMED.has(noun)) return false
  if (lemma === 'call' || lemma === 'describe') {
    const last = extentEnd(h.reading, h.p, object.first)
    const scorned = h.tokens.slice(object.last + 1, last + 1).some((t) => SCORN.has(t.lower))
    return lemma === 'call' && CONVENED.has(noun) ? false : put(scorned ? 'blame' : stance)
  }
  return put(stance)
}

/** "ruled out talks", "turned down the offer" */
const turnedDown: Ear = (h, clause) => {
  const { verb } = clause
  const particle = TURNED_DOWN.get(verb.lemma)
  const from = verb.last + 2
  if (particle === undefined || h.lower(verb.last + 1) !== particle || verb.passive || verb.negated)
    return false
  if (verb.modal !== null || from >= h.tokens.length) return false
  h.add(
    h.speakers(clause),
    h.span(verb.first, verb.last + 1),
    from,
    extentEnd(h.reading, h.p, from),
    'reject',
  )
  return true
}

/** "the charge, which Tehran denies": what is denied stands before. */
const accused: Ear = (h, clause) => {
  const { verb } = clause
  if (!verb.passive || !['accuse', 'blame'].includes(verb.lemma)) return false
  const by = clause.prepositionals.find((x) => x.preposition === 'by')
  const of = clause.prepositionals.find((x) => x.preposition === 'of' || x.preposition === 'for')
  const from = of === undefined ? -1 : (of.phrases[0]?.first ?? of.gerund?.first ?? -1)
  if (by === undefined || by.phrases.length === 0 || from < 0) return false
  h.add(h.entities(by.phrases), h.cue(clause), from, extentEnd(h.reading, h.p, from), 'blame')
  return true
}

/** "warned of a war", "complained about delays". */
const aboutThing: Ear = (h, clause) => {
  const { verb } = clause
  const row = PREPOSITION_STANCE.get(verb.lemma)
  if (row === undefined || verb.passive || verb.modal !== null || verb.form === 'gerund') return false
  if (verb.form === 'infinitive' && clause.parent?.verb.lemma !== 'go') return false
  const link = clause.prepositionals.find((x) => row.prepositions.has(x.preposition) && x.at <= verb.last + 2)
  const from = link?.phrases[0]?.first ?? link?.gerund?.first ?? -1
  if (link === undefined || from < 0) return false
  h.add(h.speakers(clause), h.span(verb.first, link.at), from, extentEnd(h.reading, h.p, from), row.stance)
  return true
}

/** "made (it) clear (that) …" */
const madeClear: Ear = (h, clause) => {
  const { verb } = clause
  if (verb.lemma !== 'make') return false
  let k = verb.last + 1
  if (h.lower(k) === 'it') k += 1
  if (h.lower(k) !== 'clear') return false
  const from = h.lower(k + 1) === 'that' ? k + 2 : k + 1
  if (from >= h.tokens.length) return true
  const head = h.p.phraseAt[from]
  const opposes = head !== undefined && /oppos|object/.test(h.lower(head.head))
  const blames = h.tokens.slice(from).some((t) => t.lemma === 'blame')
  h.add(
    h.speakers(clause),
    h.span(verb.first, k),
    from,
    extentEnd(h.reading, h.p, from),
    opposes ? 'oppose' : blames ? 'blame' : 'assert',
  )
  return true
}

/** "placed the blame for X on Y", "held Y responsible for X" */
const blamed: Ear = (h, clause) => {
  const { verb } = clause
  const object = clause.objects[0]
  if (object === undefined) return false
  const placed = h.lower(object.head) === 'blame' && ['place', 'put', 'lay', 'pin'].includes(verb.lemma)
  const held = verb.lemma === 'hold' && h.lower(object.last + 1) === 'responsible'
  if (!placed && !held) return false
  h.add(h.speakers(clause), h.cue(clause), object.first, extentEnd(h.reading, h.p, object.first), 'blame')
  return true
}

/** "called on X to …", "appealed for …", "urged X to …", "demanded …" */
const asked: Ear = (h, clause) => {
  const { verb } = clause
  const { lemma } = verb
  if (verb.passive || verb.form === 'infinitive' || verb.modal !== null) return false
  if (lemma === 'call' || lemma === 'appeal') {
    const via = clause.prepositionals.find(
      (x) => ['on', 'upon', 'for', 'to'].includes(x.preposition) && x.at <= verb.last + 3,
    )
    const target = via?.phrases[0]
    if (via !== undefined && target !== undefined && !target.temporal) {
      h.add(
        h.speakers(clause),
        h.span(verb.first, via.at),
        target.first,
        extentEnd(h.reading, h.p, target.first),
        'request',
      )
      return true
    }
  }
  const object = clause.objects[0]
  if (object === undefined || UNHEARD.has(lemma)) return false
  const proposed = lemma === 'propose' && clause.subjects.length > 0
  const asking = ASK_OBJECT.has(lemma) && h.p.verbAt[clause.complement]?.verb.form === 'infinitive'
  // "a resolution demanding a truce" is a thing that demands, said of it in passing.
  const heard = lemma === 'demand' && (verb.form === 'finite' || h.lower(verb.first - 1) === ',')
  if (!proposed && !asking && !heard) return false
  h.add(h.speakers(clause), h.cue(clause), object.first, extentEnd(h.reading, h.p, object.first), 'request')
  return true
}

const EARS: readonly Ear[] = [accused, turnedDown, towardsThing, madeClear, blamed, aboutThing, asked]

export const hearAttitude = (h: Hearing, clause: Clause): boolean => {
  const { lemma, form } = clause.verb
  // What an agreement calls for or requires is its content, not a claim.
  const subject = clause.subjects[0]
  if (
    subject !== undefined &&
    (lemma === 'call' || lemma === 'require') &&
    AGREEMENT_NOUNS.has(h.lower(subject.head)) &&
    h.lower(subject.head) !== 'statement'
  )
    return true
  if (
    form === 'infinitive' &&
    !['continue', 'go', 'want', 'refuse', 'be'].includes(clause.parent?.verb.lemma ?? '')
  )
    return false
  return EARS.some((ear) => ear(h, clause))
}
