/*
 * An attitude over an infinitive, gerund or noun of action: "agreed to withdraw", "refused to meet", "called for talks".
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, insideCondition, lowerAt } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { basicCode, nounCode } from './coder.ts'
import type { Attitude, EventCode } from './codes.ts'
import { attitudeOf, compose } from './compose.ts'
import type { Modality } from './draft.ts'
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
const ABSORBING: ReadonlySet<Attitude> = new Set(['promise', 'refuse', 'threaten', 'ask'])

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
    return { code: reports || insists ? null : compose(attitude, deep, verb.lemma), act, noun: undefined }
  }
  const noun =
    clause.prepositionals.find(
      (x) =>
        (x.preposition === 'to' || x.preposition === 'for' || x.preposition === 'on') &&
        x.at <= verb.last + 3,
    )?.phrases[0] ?? clause.objects.find((o) => nounCode(p, o) !== null)
  const nominal = noun === undefined ? null : nounCode(p, noun)
  const gerund = clause.prepositionals.find((x) => x.gerund !== null)?.gerund
  const gerundClause = gerund === null || gerund === undefined ? undefined : p.verbAt[gerund.head]
  let code = compose(attitude, gerundClause === undefined ? nominal : basicCode(p, gerundClause), verb.lemma)
  if (attitude === 'hope' && verb.lemma !== 'seek') code = null
  if (attitude === 'refuse' && noun === undefined) code = basicCode(p, clause)
  if (attitude === 'plan') code = null
  return { code, act, noun }
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
  if (verb.passive) recipients = scene.agents(clause.subjects)
  else if (attitude === 'ask')
    recipients = scene.agents(
      clause.objects.length > 0
        ? clause.objects
        : (clause.prepositionals.find(
            (x) => ['on', 'to', 'upon', 'from', 'for'].includes(x.preposition) && x.at <= verb.last + 4,
          )?.phrases ?? []),
    )
  if (attitude === 'refuse' && clause.objects.length > 0) recipients = scene.recipientsOf(clause, actors)
  if (recipients.length === 0 && act !== undefined) {
    if (attitude === 'ask' && act.verb.form === 'finite') recipients = scene.agents(act.subjects)
    else recipients = scene.recipientsOf(act, actors)
    const deeper = p.verbAt[act.complement]
    if (recipients.length === 0 && deeper !== undefined && deeper !== act)
      recipients = scene.recipientsOf(deeper, actors)
  }
  if (recipients.length === 0 && attitude !== 'ask') recipients = scene.recipientsOf(clause, actors)
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

/** Adds the event of an attitude. Returns whether the clause is dealt with. */
export const addAttitude = (scene: Scene, clause: Clause): boolean => {
  const { p, reading } = scene
  const { verb } = clause
  const attitude = attitudeOf(clause)
  if (attitude === undefined || !COMPOSING.has(attitude)) return false
  const { code: governed, act, noun } = codeOver(p, clause, attitude)
  let code = governed
  if (attitude === 'hope' && act !== undefined && code !== null && code === basicCode(p, act)) code = null
  if (code !== null && attitude === 'promise' && verb.negated && verb.modal !== null)
    code = compose('refuse', null, 'refuse')
  if (code === null || (attitude === 'refuse' && basicCode(p, clause)?.cameo === '016'))
    return attitude === 'plan' && act !== undefined
  const actors = verb.passive ? scene.actorsOf(clause) : scene.agents(clause.subjects)
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
    if (lowerAt(p, k) === 'with') return scene.entities([target]).filter((e) => !actors.includes(e))
    k = target.last + 1
  }
  return []
}
