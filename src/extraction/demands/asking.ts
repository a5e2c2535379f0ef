/*
 * Verbs of asking: "urged the rebels to …", "called on X to …", "appealed for …", "demanded that …", "is seeking …",
 * "wants more rights", "linked X to Y".
 */

import type { NounPhrase } from '../chunks.ts'
import { nounCode } from '../events/coder.ts'
import { LINKING_VERBS } from '../lexicon/conditions.ts'
import { ASK_OBJECT, ASK_PREPOSITION, DEMAND_OBJECT, DEMAND_THAT, WANTED_NOUNS } from '../lexicon/demands.ts'
import type { Clause } from '../roles.ts'
import type { Asking, AskingFrame } from './demand.ts'
import { kindred } from './opponents.ts'

const PRESSING: ReadonlySet<string> = new Set([
  'pressure',
  'press',
  'push',
  'persuade',
  'force',
  'urge',
  'pressurise',
])
/** Askers' verbs that ask in the passive: "the rebels were told to leave". */
const ASKED_OF: ReadonlySet<string> = new Set([
  'urge',
  'ask',
  'order',
  'press',
  'tell',
  'request',
  'require',
  'call',
])
/** Verbs that ask only where someone says so of himself. */
const WANTING: ReadonlySet<string> = new Set(['want', 'need', 'seek', 'pursue'])

const infinitiveOf = (asking: Asking, clause: Clause): Clause | undefined => {
  const next = asking.p.verbAt[clause.complement]
  return next?.verb.form === 'infinitive' && next.verb.first === clause.complement ? next : undefined
}

/** propose NP. */
export const proposed: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const object = clause.objects[0]
  const by = asking.asker(clause)
  if (
    verb.lemma !== 'propose' ||
    verb.form === 'infinitive' ||
    object === undefined ||
    verb.passive ||
    by.length === 0
  )
    return false
  if (asking.p.verbAt[clause.complement]?.verb.form === 'finite') return false
  asking.add(by, [], [verb.first, verb.last], [object.first, asking.end(object.first)])
  return true
}

/** call on X to VERB, appeal to X for NP, press for NP. */
export const calledOn: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const { p } = asking
  const link = ASK_PREPOSITION.get(verb.lemma)
  if (link === undefined || verb.passive) return false
  const via = clause.prepositionals.find((x) => link.has(x.preposition) && x.at <= verb.last + 3)
  const first = via?.phrases[0]
  if (via === undefined || first === undefined || first.temporal) return false
  const infinitive = infinitiveOf(asking, clause)
  const by = asking.asker(clause)
  const cue = [verb.first, via.at] as const
  if (infinitive !== undefined) {
    // "called for him to be restored": whoever can restore him is asked.
    const to = infinitive.verb.passive ? [] : asking.entities(via.phrases)
    if (infinitive.verb.passive) asking.add(by, to, cue, [first.first, asking.end(infinitive.verb.first)])
    else asking.addActs(by, to, cue, infinitive.verb.first)
    const pressed = infinitive.objects[0]
    if (pressed === undefined || !PRESSING.has(infinitive.verb.lemma)) return true
    const into = infinitive.prepositionals.find((x) => x.preposition === 'into' || x.preposition === 'for')
    const further = p.verbAt[infinitive.complement]
    const at = into?.gerund?.first ?? (further?.verb.form === 'infinitive' ? further.verb.first : -1)
    if (at >= 0)
      asking.add(
        by,
        asking.entities([pressed]),
        [infinitive.verb.first, infinitive.verb.last],
        [at, asking.end(at)],
      )
    return true
  }
  const forWhat =
    via.preposition === 'for'
      ? via
      : clause.prepositionals.find((x) => x.preposition === 'for' && x.at > via.at)
  const target = forWhat?.phrases[0]
  if (forWhat !== undefined && (target !== undefined || forWhat.gerund !== null)) {
    const at = target?.first ?? forWhat.gerund?.first ?? -1
    asking.add(
      by,
      via === forWhat ? [] : asking.entities(via.phrases),
      [verb.first, verb.last],
      [at, asking.end(at)],
    )
  } else if (via.preposition !== 'for') {
    asking.add(by, asking.entities(via.phrases), cue, [first.first, asking.end(first.first)])
  }
  return true
}

/** "We expect X to comply", in someone's own words. */
export const expected: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const infinitive = infinitiveOf(asking, clause)
  const object = clause.objects[0]
  if (verb.lemma !== 'expect' || verb.passive || infinitive === undefined || object === undefined)
    return false
  if (!asking.quoted(verb.head) || !['we', 'i'].includes(asking.lower(clause.subjects[0]?.head ?? -1)))
    return false
  const to = asking.entities(clause.objects)
  if (to.length === 0) return false
  asking.addActs(asking.asker(clause), to, [verb.first, verb.last], infinitive.verb.first)
  return true
}

/** "A release is a condition for talks", "disarmament is a prerequisite": what stands as subject is asked. */
export const prerequisite: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const subject = clause.subjects[0]
  const what = asking.p.phraseAt[verb.last + 1]
  if (!verb.copula || subject === undefined || subject.pronoun || what === undefined) return false
  if (!/^(?:pre)?condition$|^prerequisite$|^requirement$/.test(asking.lower(what.head))) return false
  const by = asking.p.clauses.find(
    (c) => c.verb.first > what.last && c.verb.passive && c.verb.form !== 'infinitive',
  )
  const agent = by?.prepositionals.find((x) => x.preposition === 'by')
  const speakers = asking.speakersAt(verb.first)
  asking.add(
    agent === undefined ? speakers : asking.entities(agent.phrases),
    [],
    [verb.first, what.last],
    [subject.first, Math.max(subject.last, verb.first - 1)],
  )
  return true
}

/** urge X to VERB; the rebels were told to VERB. */
export const urged: AskingFrame = (asking, clause) => {
  const { verb } = clause
  if (!ASK_OBJECT.has(verb.lemma)) return false
  const { p } = asking
  const object = clause.objects[0]
  // "wants the soldiers who came in May to leave": past what hangs on the one asked.
  const infinitive =
    infinitiveOf(asking, clause) ??
    (object === undefined
      ? undefined
      : p.clauses.find(
          (c) =>
            c.verb.form === 'infinitive' &&
            c.verb.first > object.last &&
            c.verb.first - object.last < 14 &&
            ['who', 'which', 'that'].includes(asking.lower(object.last + 1)) &&
            !asking.tokens.slice(object.last, c.verb.first).some((t) => [',', ';'].includes(t.lower)),
        ))
  if (infinitive === undefined) return false
  const at = infinitive.verb.first
  const cue = [verb.first, verb.last] as const
  if (verb.passive && verb.form !== 'infinitive') {
    if (!ASKED_OF.has(verb.lemma)) return false
    const agent = clause.prepositionals.find((x) => x.preposition === 'by')
    asking.addActs(asking.entities(agent?.phrases ?? []), asking.entities(clause.subjects), cue, at)
    return true
  }
  // "left for Oslo to urge restraint", "would order the army to leave": not asked yet, or asked by the way.
  if (
    object === undefined ||
    (verb.form === 'infinitive' && !['want', 'get', 'persuade'].includes(verb.lemma)) ||
    verb.modal === 'would'
  )
    return false
  if (object.pronoun && ['me', 'us', 'himself', 'itself', 'themselves'].includes(asking.lower(object.head)))
    return true
  if (verb.lemma === 'warn' && !/^(?:not|to)$/.test(asking.lower(at))) return true
  const by = asking.asker(clause)
  const to = asking.entities(clause.objects)
  // "ordered its forces to retreat": one's own side is told, not asked.
  const own =
    ['its', 'his', 'her', 'their', 'our'].includes(asking.lower(object.first)) ||
    to.some((e) => by.some((x) => kindred(x, e)))
  if (own && ['order', 'tell', 'instruct', 'get', 'bring'].includes(verb.lemma)) return true
  asking.addActs(by, to, cue, at)
  return true
}

/** demand that S, insist that S. */
export const demandedThat: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const { p } = asking
  if (!DEMAND_THAT.has(verb.lemma) || clause.complement < 0 || infinitiveOf(asking, clause) !== undefined)
    return false
  const inner = p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
  if (verb.lemma === 'insist' && (inner === undefined || !isAskedFor(asking, inner))) {
    const bare = bareAct(asking, clause)
    if (bare === undefined) return false
    asking.add(
      asking.asker(clause),
      asking.entities([bare.who]),
      [verb.first, verb.last],
      [bare.at, asking.end(bare.at)],
    )
    return true
  }
  const to = inner === undefined || inner.verb.passive ? [] : asking.entities(inner.subjects)
  asking.add(
    asking.asker(clause),
    to,
    [verb.first, verb.last],
    [clause.complement, asking.end(clause.complement)],
  )
  return true
}

/** "insisted that the rebels free the mayor": after a past tense the bare present asks; the tagger may take it for a noun. */
const bareAct = (asking: Asking, clause: Clause): { who: NounPhrase; at: number } | undefined => {
  const { p } = asking
  const who = p.phraseAt[clause.complement]
  if (who === undefined || who.pronoun || clause.verb.tense !== 'past') return undefined
  const at = SUBJUNCTIVE.has(asking.lower(who.last)) ? who.last : who.last + 1
  const then = p.verbAt[at]
  if (!SUBJUNCTIVE.has(asking.lower(at)) || (then !== undefined && then.verb.first !== at)) return undefined
  return asking.entities([who]).length > 0 ? { who, at } : undefined
}
const SUBJUNCTIVE: ReadonlySet<string> = new Set(
  'free release leave withdraw stop halt end disarm accept sign pay lift hand return surrender open close drop cancel apologise apologize resign agree stand lay give let allow join respect observe'.split(
    ' ',
  ),
)

/** "that they must leave", "that he first release the hostages", "that troops be withdrawn". */
const isAskedFor = (asking: Asking, inner: Clause): boolean => {
  const { verb } = inner
  if (verb.modal === 'must' || verb.modal === 'should') return true
  const head = asking.tokens[verb.first]
  const singular =
    inner.subjects[0] !== undefined && !/s$|^they$|^we$|^you$/.test(asking.lower(inner.subjects[0].head))
  return (
    asking.lower(verb.first) === 'be' ||
    asking.lower(verb.first - 1) === 'first' ||
    (singular &&
      verb.tense === 'present' &&
      verb.modal === null &&
      head !== undefined &&
      head.lemma === head.lower)
  )
}

/** demand NP, insist on NP, seek NP, want NP. */
export const demandedThing: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const { lemma } = verb
  const insists =
    lemma === 'insist' && clause.prepositionals.some((x) => ['on', 'upon'].includes(x.preposition))
  if (
    !(DEMAND_OBJECT.has(lemma) || insists || WANTING.has(lemma)) ||
    verb.passive ||
    verb.form === 'participle'
  )
    return false
  if (verb.modal !== null && lemma !== 'demand') return false
  if (WANTING.has(lemma) && verb.form === 'infinitive') return false
  // "the country needs aid": only "we need" asks.
  if (lemma === 'need' && !['we', 'i'].includes(asking.lower(clause.subjects[0]?.head ?? -1))) return false
  if (lemma === 'require' && asking.asker(clause).length === 0) return false
  const object = insists ? undefined : clause.objects[0]
  if (object?.pronoun === true || object?.temporal === true) return true
  const on = clause.prepositionals.find((x) => x.preposition === 'on' || x.preposition === 'upon')
  const infinitive = infinitiveOf(asking, clause)
  const at =
    object?.first ??
    (insists
      ? (on?.phrases[0]?.first ?? on?.gerund?.first ?? -1)
      : lemma === 'demand' && infinitive !== undefined
        ? infinitive.verb.first
        : -1)
  if (at < 0) return false
  const from = clause.prepositionals.find((x) => x.preposition === 'from')
  const by = asking.asker(clause)
  if (WANTING.has(lemma) && !(by.length > 0 && object !== undefined && isWanted(asking, object))) return false
  asking.add(by, asking.entities(from?.phrases ?? []), [verb.first, verb.last], [at, asking.end(at)])
  return true
}

/** Whether the noun names what only another can give or do: a release, a repeal, rights. */
const isWanted = (asking: Asking, object: Parameters<typeof nounCode>[1]): boolean => {
  const noun = asking.tokens[object.head]?.lemma ?? ''
  if (WANTED_NOUNS.has(noun)) return true
  return nounCode(asking.p, object) !== null && !/talk|negotiation|dialogue|support|help|visit/.test(noun)
}

/** "wanted troops stationed in the valley", "want the mayor freed": what is to be done, by whoever can. */
export const wantedDone: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const object = clause.objects[0]
  if (verb.lemma !== 'want' || verb.negated || verb.form !== 'finite' || object === undefined) return false
  const done = asking.p.verbAt[object.last + 1]
  if (done?.verb.form !== 'participle' || !done.verb.passive || asking.asker(clause).length === 0)
    return false
  asking.add(asking.asker(clause), [], [verb.first, verb.last], [object.first, asking.end(done.verb.first)])
  return true
}

/** "would only accept NP", "will accept nothing but NP": what alone satisfies is asked. */
export const onlyAccepted: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const object = clause.objects[0]
  if (
    !['accept', 'sign', 'settle'].includes(verb.lemma) ||
    !['will', 'would', "'ll"].includes(verb.modal ?? '')
  )
    return false
  if (object === undefined || object.pronoun || verb.negated) return false
  const words = asking.tokens.slice(verb.first, object.first + 1).map((t) => t.lower)
  const nothingBut = asking.lower(object.first) === 'nothing' && asking.lower(object.last + 1) === 'but'
  if (!words.includes('only') && !nothingBut) return false
  const from = nothingBut ? object.last + 2 : object.first
  asking.add(asking.asker(clause), [], [verb.first, verb.last], [from, asking.end(from)])
  return true
}

/** "We have to get help from our neighbours", in someone's mouth. */
export const neededFrom: AskingFrame = (asking, clause) => {
  const { verb } = clause
  const object = clause.objects[0]
  const from = clause.prepositionals.find((x) => x.preposition === 'from')
  const governor = clause.parent
  if (!['get', 'have', 'see', 'receive', 'hear', 'need'].includes(verb.lemma) || object === undefined)
    return false
  if (from === undefined || from.at !== object.last + 1 || object.pronoun) return false
  const must =
    (verb.form === 'infinitive' && ['have', 'need', 'want'].includes(governor?.verb.lemma ?? '')) ||
    ['must'].includes(verb.modal ?? '') ||
    verb.lemma === 'need'
  const we = ['we', 'i'].includes(asking.lower((clause.subjects[0] ?? governor?.subjects[0])?.head ?? -1))
  const speakers = asking.speakersAt(verb.first)
  if (!must || !we || speakers.length === 0) return false
  asking.add(
    speakers,
    asking.entities(from.phrases),
    [verb.first, verb.last],
    [object.first, asking.end(object.first)],
  )
  return true
}

/** fight for NP, strike over NP: what the struggle asks for. */
export const foughtFor: AskingFrame = (asking, clause) => {
  const { verb } = clause
  if (
    !['fight', 'campaign', 'struggle', 'strike', 'protest', 'rally', 'march'].includes(verb.lemma) ||
    verb.passive
  )
    return false
  const link = clause.prepositionals.find((x) => x.preposition === 'for' && x.at <= verb.last + 3)
  const what = link?.phrases[0]
  const by = asking.asker(clause)
  if (
    what === undefined ||
    what.temporal ||
    by.length === 0 ||
    !WANTED_NOUNS.has(asking.tokens[what.head]?.lemma ?? '')
  )
    return false
  asking.add(by, [], [verb.first, verb.last], [what.first, asking.end(what.first)])
  return true
}

/** link X to Y: Y is asked. */
export const linked: AskingFrame = (asking, clause) => {
  const { verb } = clause
  if (!LINKING_VERBS.has(verb.lemma)) return false
  const to = clause.prepositionals.find((x) => x.preposition === 'to')
  const target = to?.phrases[0]
  if (to === undefined || target === undefined || clause.objects.length === 0) return false
  asking.add(asking.asker(clause), [], [verb.first, to.at], [target.first, asking.end(target.first)])
  return true
}
