/*
 * An act told by its own verb: done, promised ("will withdraw"), owed ("must withdraw") or refused ("will not meet").
 */
import type { EntityDraft } from '../entities.ts'
import { governors } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { actorsOf } from './actors.ts'
import { agents, hosts } from './agents.ts'
import { basicCode } from './coder.ts'
import { CONFLICTUAL, type EventCode, MATERIAL_CONFLICT } from './codes.ts'
import { compose } from './compose.ts'
import { hasNegativeCondition, isDuty, isForced, isFuture, isPossible } from './future.ts'
import { modalityOf } from './modality.ts'
import { conditionSubject, recipientsOf } from './recipients.ts'
import type { Scene } from './scene.ts'
import { addStance } from './stance.ts'

const REPORTING = new Set(['say', 'tell', 'report'])
/** Cooperation that is told as not given: "did not accept the offer", "has not signed". */
const WITHHELD = new Set(
  'accept agree approve endorse sign ratify recognise recognize attend join honour honor implement support meet'.split(
    ' ',
  ),
)
const RESISTING = new Set(['object', 'oppose', 'reject', 'resist'])
const THREAT: EventCode = { type: 'THREATEN', mode: null, cameo: '130' }

/** The circumstances that change what a verb is as an event. */
interface Standing {
  readonly top: Clause
  readonly future: boolean
  readonly ready: boolean
  readonly duty: boolean
}

const standingOf = (scene: Scene, clause: Clause): Standing => {
  const { verb } = clause
  const top =
    verb.form === 'infinitive' || verb.form === 'gerund'
      ? (governors(clause).find((c) => c.verb.form === 'finite' && !REPORTING.has(c.verb.lemma)) ?? clause)
      : clause
  const said = agents(scene, clause.subjects).length > 0 || scene.claimAt(verb.first) !== undefined
  return {
    top,
    future: isFuture(clause) || isPossible(scene, clause) || isForced(scene, clause),
    ready:
      verb.form === 'infinitive' &&
      top !== clause &&
      (top.verb.copula || ['prepare', 'commit'].includes(top.verb.lemma)),
    duty: isDuty(clause) && said,
  }
}

/** What the verb's event becomes when it is still to come, owed, withheld or a threat. */
const codeIn = (scene: Scene, clause: Clause, basic: EventCode, standing: Standing): EventCode => {
  const { verb } = clause
  const { future, ready, duty, top } = standing
  const finite = verb.form === 'finite'
  if (verb.negated && verb.lemma === 'rule' && future === false) return THREAT
  if (duty)
    return {
      type: 'REQUEST',
      mode: basic.type === 'RETREAT' || basic.type === 'CONCEDE' ? 'yield' : 'change',
      cameo: '100',
    }
  if (verb.negated) {
    // "did not object to talks": who does not refuse agrees
    if (finite && RESISTING.has(verb.lemma)) return { type: 'AGREE', mode: null, cameo: '030' }
    const withheld = finite && WITHHELD.has(verb.lemma) && !verb.passive
    if (
      !CONFLICTUAL.has(basic.type) &&
      (future || withheld || (verb.form === 'infinitive' && top === clause))
    )
      return compose('refuse', basic, 'refuse') ?? basic
    return basic
  }
  const material = MATERIAL_CONFLICT.has(basic.type) || basic.type === 'REJECT' || basic.type === 'THREATEN'
  const open = future || (verb.modal !== null && ['may', 'might', 'could'].includes(verb.modal))
  if (finite && open && hasNegativeCondition(scene, clause) && (material || unlessAfter(scene, clause)))
    return THREAT
  if (top !== clause && top.verb.negated && top.verb.copula && ready && !CONFLICTUAL.has(basic.type))
    return compose('refuse', basic, 'refuse') ?? basic
  return future || ready ? (compose('promise', basic, ready ? 'ready' : verb.lemma) ?? basic) : basic
}

const unlessAfter = (scene: Scene, clause: Clause): boolean =>
  scene.p.sentence.tokens.slice(clause.verb.last + 1, clause.verb.last + 50).some((t) => t.lower === 'unless')

const toWhom = (
  scene: Scene,
  clause: Clause,
  code: EventCode,
  basic: EventCode,
  actors: readonly EntityDraft[],
  future: boolean,
): readonly EntityDraft[] => {
  const { p } = scene
  if (clause.verb.lemma === 'link' || clause.verb.lemma === 'tie') return []
  const told = recipientsOf(scene, clause, actors)
  if (told.length > 0) return told
  if (code.type === 'CONSULT' && basic.mode === 'visit') {
    const host = clause.prepositionals.find((x) => ['in', 'to'].includes(x.preposition))?.phrases ?? []
    const received = hosts(scene, host)
    if (received.length > 0) return received
  }
  if (code.type === 'ACCUSE' && clause.complement >= 0) {
    const said = p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
    if (said !== undefined) return agents(scene, said.subjects).filter((e) => !actors.includes(e))
  }
  return future ? conditionSubject(scene, clause) : []
}

/** Who must act is told by the subject; of what must be done to prisoners or things, it is not. */
const bound = (scene: Scene, clause: Clause): EntityDraft[] => {
  const subjects = agents(scene, clause.subjects)
  return clause.verb.passive ? subjects.filter((e) => e.type !== 'population') : subjects
}

/** Adds the event of the clause's verb, if it is one. */
export const addAct = (scene: Scene, clause: Clause): void => {
  const { verb } = clause
  const basic = basicCode(scene.p, clause)
  if (basic === null) {
    addStance(scene, clause)
    return
  }
  const standing = standingOf(scene, clause)
  const { top, future, duty } = standing
  const code = codeIn(scene, clause, basic, standing)
  const speakers = scene.claimAt(verb.first)?.speakers ?? []
  let actors = duty ? [...speakers] : actorsOf(scene, clause)
  const recipients = duty
    ? bound(scene, clause).filter((e) => !actors.includes(e))
    : toWhom(scene, clause, code, basic, actors, future)
  // "X said that talks would continue": the speaker promises
  if (actors.length === 0 && future && (code.type === 'AGREE' || code.type === 'CONCEDE'))
    actors = [...speakers]
  if (actors.length === 0 && !verb.passive && verb.form === 'participle')
    actors = agents(scene, clause.subjects)
  scene.add(verb.head, scene.coreEnd(clause), code, actors, recipients, modalityOf(scene, clause, top))
}
