/*
 * An attitude over an infinitive, gerund or noun of action: "agreed to withdraw", "refused to meet", "called for talks".
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, insideCondition, lowerAt } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { actorsOf } from './actors.ts'
import { agents, entities } from './agents.ts'
import { basicCode, nounCode } from './coder.ts'
import { type Attitude, CONFLICTUAL, type EventCode, MATERIAL_CONFLICT } from './codes.ts'
import { attitudeOf, compose } from './compose.ts'
import type { Modality } from './draft.ts'
import { isDuty } from './future.ts'
import { concerned, conditionSubject, ownersOf, recipientsOf } from './recipients.ts'
import type { Scene } from './scene.ts'

/** Attitudes that make an event of their own from the act they govern. */
const COMPOSING: ReadonlySet<Attitude> = new Set([
  'promise',
  'plan',
  'refuse',
  'ask',
  'threaten',
  'fail',
  'hope',
])
/** Attitudes after which the governed act is part of the event. */
const ABSORBING: ReadonlySet<Attitude> = new Set(['promise', 'refuse', 'threaten', 'ask', 'fail'])

/** The clause that an attitude governs, or undefined. */
const governedBy = (p: ParsedSentence, clause: Clause): Clause | undefined => {
  const inner = p.verbAt[clause.complement]
  if (inner !== undefined && inner !== clause && inner.verb.form !== 'finite') return inner
  return inner !== undefined || clause.complement >= 0
    ? p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
    : undefined
}

interface Governed {
  readonly code: EventCode | null
  readonly act: Clause | undefined
  /** The noun of action, where no clause is governed. */
  readonly noun: NounPhrase | undefined
}

const codeOver = (p: ParsedSentence, clause: Clause, attitude: Attitude): Governed => {
  const { verb } = clause
  const act = governedBy(p, clause)
  if (act !== undefined) {
    let deep = basicCode(p, act)
    if (deep === null || attitudeOf(act) === 'begin') {
      const deeper = p.verbAt[act.complement]
      const object = act.objects[0]
      if (deeper !== undefined && deeper !== act) deep = basicCode(p, deeper) ?? deep
      if (deep === null && object !== undefined) deep = nounCode(p, object)
    }
    const reports = verb.lemma === 'announce' && act.verb.form === 'finite' && act.verb.tense !== 'future'
    const insists = verb.lemma === 'insist' && act.verb.modal !== 'must' && act.verb.modal !== 'should'
    const code = ordersOwn(p, clause) && deep !== null ? deep : compose(attitude, deep, verb.lemma)
    return { code: reports || insists ? null : code, act, noun: undefined }
  }
  const noun =
    clause.prepositionals.find(
      (x) =>
        (x.preposition === 'to' || x.preposition === 'for' || x.preposition === 'on') &&
        x.at <= verb.last + 3,
    )?.phrases[0] ?? clause.objects.find((o) => nounCode(p, o) !== null)
  const nominal = noun === undefined ? null : nounCode(p, noun)
  // "sanctions are being considered"
  const weighed = attitude === 'plan' && verb.passive ? clause.subjects[0] : undefined
  const weighedCode = weighed === undefined ? null : nounCode(p, weighed)
  if (weighedCode !== null && MATERIAL_CONFLICT.has(weighedCode.type))
    return { code: compose('plan', weighedCode, verb.lemma), act, noun: weighed }
  const gerund = clause.prepositionals.find((x) => x.gerund !== null)?.gerund
  const gerundClause = gerund === null || gerund === undefined ? undefined : p.verbAt[gerund.head]
  let code = compose(attitude, gerundClause === undefined ? nominal : basicCode(p, gerundClause), verb.lemma)
  if (attitude === 'hope' && verb.lemma !== 'seek') code = null
  if (attitude === 'refuse' && noun === undefined) code = basicCode(p, clause)
  if (attitude === 'plan')
    code = nominal !== null && isAnnounced(verb.lemma, nominal) ? compose('plan', nominal, verb.lemma) : null
  return { code, act, noun }
}

/** "announced a withdrawal", "is considering sanctions": the noun tells what is planned. */
const isAnnounced = (lemma: string, nominal: EventCode): boolean =>
  lemma === 'announce'
    ? ['RETREAT', 'CONCEDE', 'PROTEST'].includes(nominal.type)
    : MATERIAL_CONFLICT.has(nominal.type) && lemma !== 'propose'

/** Acts that are asked of another than the one who undergoes them: "demanded the release of its leader". */
const UNDERGONE = new Set(
  'release freedom return removal arrest extradition lifting easing liberation surrender resignation handover transfer suspension'.split(
    ' ',
  ),
)

/** The asked-for act, where the verb's object names one and no one is asked. */
const askedFor = (p: ParsedSentence, clause: Clause): NounPhrase | undefined => {
  const via = clause.prepositionals.find((x) => x.preposition === 'for' && x.at === clause.verb.last + 1)
  const object = clause.objects[0] ?? via?.phrases[0]
  if (object === undefined || !UNDERGONE.has(lowerAt(p, object.head))) return undefined
  return object
}

/** Who is to do the asked-for act: whoever the sentence says "from" or "by", and for a resignation its owner. */
const doersOf = (scene: Scene, wanted: NounPhrase): EntityDraft[] => {
  const own = ['resignation', 'surrender'].includes(lowerAt(scene.p, wanted.head))
  return ownersOf(scene, wanted, new Set(own ? ['of', 'by', 'from'] : ['by', 'from']))
}

const recipientsUnder = (
  scene: Scene,
  clause: Clause,
  attitude: Attitude,
  act: Clause | undefined,
  actors: readonly EntityDraft[],
): readonly EntityDraft[] => {
  const { p } = scene
  const { verb } = clause
  let recipients: EntityDraft[] = []
  if (verb.passive) recipients = agents(scene, clause.subjects)
  else if (attitude === 'ask' && askedFor(p, clause) !== undefined) {
    const wanted = askedFor(p, clause)
    if (wanted !== undefined) recipients = doersOf(scene, wanted)
    return recipients.filter((e) => !actors.includes(e))
  } else if (attitude === 'ask' && (act === undefined || act.verb.form !== 'finite'))
    recipients = agents(
      scene,
      clause.objects.length > 0
        ? clause.objects
        : (clause.prepositionals.find(
            (x) => ['on', 'to', 'upon', 'from', 'for'].includes(x.preposition) && x.at <= verb.last + 4,
          )?.phrases ?? []),
    )
  if (attitude === 'refuse' && clause.objects.length > 0) recipients = recipientsOf(scene, clause, actors)
  if (recipients.length === 0 && act !== undefined) {
    if (attitude === 'ask' && act.verb.form === 'finite') recipients = agents(scene, act.subjects)
    else recipients = recipientsOf(scene, act, actors)
    const deeper = p.verbAt[act.complement]
    if (recipients.length === 0 && deeper !== undefined && deeper !== act)
      recipients = recipientsOf(scene, deeper, actors)
  }
  if (recipients.length === 0 && attitude !== 'ask') recipients = recipientsOf(scene, clause, actors)
  // "called for an Armenian-Azerbaijani summit", "for dialogue between X and Y"
  if (recipients.length === 0 && attitude === 'ask')
    for (const x of clause.prepositionals) for (const o of x.phrases) recipients.push(...concerned(scene, o))
  if (recipients.length === 0 && attitude === 'ask')
    for (const o of clause.objects) recipients.push(...concerned(scene, o))
  const condition = conditionSubject(scene, clause)
  if (recipients.length === 0) recipients.push(...condition)
  return recipients.filter((e) => !actors.includes(e))
}

const modalityUnder = (p: ParsedSentence, clause: Clause, attitude: Attitude): Modality => {
  const { verb } = clause
  if (verb.negated) return 'negated'
  if (insideCondition(p, verb.first)) return 'conditional'
  if (attitude === 'promise') return 'pledged'
  if (attitude === 'plan') return 'planned'
  return verb.perfect && lowerAt(p, verb.first) === 'had' ? 'historical' : 'actual'
}

const QUESTIONS = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'about', 'when'])
const CALLING = new Set(['on', 'for', 'upon'])
const COMMENT = new Set([
  'comment',
  'say',
  'elaborate',
  'disclose',
  'specify',
  'identify',
  'reveal',
  'discuss',
  'predict',
  'speculate',
  'name',
  'give',
])

/** What reporters write of their trade is no event: "asked whether", "declined to comment", "asked not to be named". */
const isReportersTrade = (p: ParsedSentence, clause: Clause): boolean => {
  const { verb } = clause
  const inner = p.verbAt[clause.complement]
  if (verb.lemma === 'ask' || verb.lemma === 'tell') {
    if (QUESTIONS.has(lowerAt(p, verb.last + 1))) return true
    if (verb.passive && inner === undefined) return true
    return inner?.verb.passive === true && inner.verb.negated
  }
  if (verb.lemma !== 'decline' && verb.lemma !== 'refuse') return false
  return inner !== undefined
    ? COMMENT.has(inner.verb.lemma)
    : clause.objects.some((o) => lowerAt(p, o.head) === 'comment' || lowerAt(p, o.last + 2) === 'comment')
}

/** Words of an attitude used otherwise: "called off", "undertook a mission". */
const isNoAttitude = (p: ParsedSentence, clause: Clause): boolean => {
  const { verb } = clause
  const inner = p.verbAt[clause.complement]
  if (verb.lemma === 'call')
    return (
      !CALLING.has(lowerAt(p, verb.last + 1)) &&
      !clause.prepositionals.some((x) => CALLING.has(x.preposition))
    )
  if (verb.lemma === 'undertake' || verb.lemma === 'accept')
    return inner === undefined && basicCode(p, clause)?.type !== 'AGREE'
  // "wants to leave" asks no one; "wants the rebels to leave" does
  if (verb.lemma === 'want' || verb.lemma === 'push' || verb.lemma === 'challenge')
    return clause.objects.length === 0 && !clause.prepositionals.some((x) => x.preposition === 'for')
  if (verb.lemma === 'order' || verb.lemma === 'summon')
    return inner === undefined && basicCode(p, clause) !== null && basicCode(p, clause)?.type !== 'REQUEST'
  return false
}

/** "expects Kenya to withdraw": asked of whoever the object names. */
const asksObject = (clause: Clause, act: Clause): boolean =>
  clause.verb.lemma === 'expect' &&
  !clause.verb.passive &&
  act.verb.form === 'infinitive' &&
  !act.verb.passive &&
  clause.objects.length > 0

/** "agreed not to attack" gives something up; "agreed not to attend" refuses. */
const keepingFrom = (inner: EventCode | null): EventCode =>
  inner === null || CONFLICTUAL.has(inner.type)
    ? { type: 'CONCEDE', mode: null, cameo: '035' }
    : { type: 'REJECT', mode: null, cameo: '120' }

const DEMANDING: EventCode = { type: 'REQUEST', mode: 'change', cameo: '100' }
const BLAMING_FAILURE: EventCode = { type: 'ACCUSE', mode: 'disapprove', cameo: '111' }

/** "X said the force had failed to protect civilians": X blames whoever failed, unless it speaks of its own. */
const isBlamed = (scene: Scene, clause: Clause): boolean => {
  const speakers = scene.claimAt(clause.verb.first)?.speakers ?? []
  const failing = agents(scene, clause.subjects)
  const own = failing.some((e) => speakers.some((s) => s === e || s.memberOf === e.id || e.memberOf === s.id))
  return speakers.length > 0 && failing.length > 0 && !own
}

/** "ordered its forces to withdraw": whoever orders its own does it. */
const ordersOwn = (p: ParsedSentence, clause: Clause): boolean =>
  ['order', 'instruct', 'direct', 'tell'].includes(clause.verb.lemma) &&
  clause.objects.some((o) => ['its', 'his', 'their', 'her'].includes(lowerAt(p, o.first)))

/** Adds the event of an attitude. Returns whether the clause is dealt with. */
export const addAttitude = (scene: Scene, clause: Clause): boolean => {
  const { p, reading } = scene
  const { verb } = clause
  const attitude = attitudeOf(clause)
  if (isReportersTrade(p, clause)) return true
  if (attitude === undefined || !COMPOSING.has(attitude) || isNoAttitude(p, clause)) return false
  const { code: governed, act, noun } = codeOver(p, clause, attitude)
  let code = governed
  if (attitude === 'hope' && act !== undefined)
    code = asksObject(clause, act) ? compose('ask', basicCode(p, act), verb.lemma) : null
  if (attitude === 'fail' && isBlamed(scene, clause)) {
    const blamers = scene.claimAt(verb.first)?.speakers ?? []
    scene.add(
      verb.head,
      scene.coreEnd(clause),
      BLAMING_FAILURE,
      blamers,
      agents(scene, clause.subjects),
      'actual',
    )
  }
  if (attitude === 'promise' && act?.verb.negated === true) code = keepingFrom(basicCode(p, act))
  if (code !== null && attitude === 'promise' && verb.negated && verb.modal !== null)
    code = compose('refuse', null, 'refuse')
  // "must first agree to disarm": the speaker asks it
  const askers = attitude === 'promise' && isDuty(clause) ? (scene.claimAt(verb.first)?.speakers ?? []) : []
  const asked = agents(scene, clause.subjects).filter((e) => !askers.includes(e))
  if (askers.length > 0 && asked.length > 0) {
    scene.add(verb.head, scene.coreEnd(clause), DEMANDING, askers, asked, 'actual')
    if (act !== undefined) scene.used.add(act)
    return true
  }
  if (code === null || (attitude === 'refuse' && basicCode(p, clause)?.cameo === '016'))
    return attitude === 'plan' && act !== undefined
  const actors = verb.passive ? actorsOf(scene, clause) : agents(scene, clause.subjects)
  const core = scene.coreEnd(clause)
  const last =
    act === undefined
      ? core
      : Math.max(core, Math.min(extentEnd(reading, p, verb.head, { conditions: true }), act.end))
  scene.add(
    verb.head,
    last,
    code,
    actors,
    recipientsUnder(scene, clause, attitude, act, actors),
    modalityUnder(p, clause, attitude),
  )
  if (act !== undefined && ABSORBING.has(attitude)) scene.used.add(act)
  if (noun !== undefined && attitude === 'promise') addSecond(scene, clause, noun, actors)
  return true
}

/** A second act joined by "and": "agreed to the withdrawal and the launching of talks". */
const addSecond = (scene: Scene, clause: Clause, noun: NounPhrase, actors: readonly EntityDraft[]): void => {
  const { p, reading } = scene
  for (const other of clause.prepositionals.flatMap((x) => x.phrases)) {
    if (other === noun || lowerAt(p, other.first - 1) !== 'and') continue
    const second = nounCode(p, other) ?? actOf(p, other)
    const composed = second === null ? null : compose('promise', second, clause.verb.lemma)
    if (composed !== null)
      scene.add(
        other.head,
        extentEnd(reading, p, other.head, { conditions: true }),
        composed,
        actors,
        withWhom(scene, other, actors),
        'pledged',
      )
  }
}

/** "the launching of talks": the act is in the of-phrase. */
const actOf = (p: ParsedSentence, phrase: NounPhrase): EventCode | null => {
  if (lowerAt(p, phrase.last + 1) !== 'of') return null
  const target = p.phraseAt[phrase.last + 2]
  return target === undefined ? null : nounCode(p, target)
}

const withWhom = (
  scene: Scene,
  phrase: NounPhrase,
  actors: readonly EntityDraft[],
): readonly EntityDraft[] => {
  const { p } = scene
  let k = phrase.last + 1
  for (let guard = 0; guard < 4; guard += 1) {
    const target = p.phraseAt[k + 1]
    if (target === undefined) return []
    if (lowerAt(p, k) === 'with') return entities(scene, [target]).filter((e) => !actors.includes(e))
    k = target.last + 1
  }
  return []
}
