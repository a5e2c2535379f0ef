/*
 * What a clause says of an actor's stance where its verb is no act: "is against the plan", "is not ready to leave", "it is
 * impossible for them to sign", "will not leave", "must leave"; and praise or blame: "the proposal is a farce".
 */
import type { EntityDraft } from '../entities.ts'
import { insideCondition, lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { agents } from './agents.ts'
import type { EventCode } from './codes.ts'
import { BLAMING, PRAISING } from './frames/words.ts'
import { hasNegativeCondition, isDuty, isFuture } from './future.ts'
import { conditionSubject, ownersOf, recipientsOf } from './recipients.ts'
import type { Scene } from './scene.ts'

const WILLING = new Set(['ready', 'willing', 'prepared'])
const OPPOSED = new Set(['against', 'opposed', 'unwilling', 'reluctant', 'averse'])
const REFUSING: EventCode = { type: 'REJECT', mode: null, cameo: '120' }
const WANTING: EventCode = { type: 'REQUEST', mode: 'change', cameo: '100' }
const THREATENING: EventCode = { type: 'THREATEN', mode: null, cameo: '130' }
const AGREEING: EventCode = { type: 'AGREE', mode: null, cameo: '030' }

/** "X said the agreement was positive", "the proposal is a farce": praise or blame by the speaker. */
const addJudgement = (scene: Scene, clause: Clause): void => {
  const { verb } = clause
  const claim = scene.claimAt(verb.first)
  if (claim === undefined || claim.speakers.length === 0) return
  const rest = scene.p.sentence.tokens.slice(verb.last + 1, Math.min(verb.last + 5, clause.end + 4))
  const praise = rest.findIndex((t) => PRAISING.test(t.lower))
  const blame = rest.findIndex((t) => BLAMING.test(t.lower))
  const at = praise >= 0 ? praise : blame
  if (at < 0 || rest.slice(0, at).some((t) => /^(not|,|no|never)$/.test(t.lower))) return
  const code: EventCode =
    praise >= 0
      ? { type: 'SUPPORT', mode: null, cameo: '051' }
      : { type: 'ACCUSE', mode: 'disapprove', cameo: '111' }
  const about = agents(scene, clause.subjects)
  const recipients = about.length > 0 ? about : clause.subjects.flatMap((s) => ownersOf(scene, s))
  scene.add(
    verb.head,
    verb.last + 1 + at,
    code,
    claim.speakers,
    recipients.filter((e) => !claim.speakers.includes(e)),
    'actual',
    true,
  )
}

/** "is against", "is opposed to", "is unwilling to". Returns whether it was one. */
const addOpposition = (scene: Scene, clause: Clause): boolean => {
  const { p } = scene
  const { verb } = clause
  let k = verb.last + 1
  if (lowerAt(p, k) === 'totally' || lowerAt(p, k) === 'strongly' || lowerAt(p, k) === 'still') k += 1
  const word = lowerAt(p, k)
  const actors = agents(scene, clause.subjects)
  if (!OPPOSED.has(word) || verb.negated || actors.length === 0) return false
  scene.add(verb.head, scene.coreEnd(clause), REFUSING, actors, recipientsOf(scene, clause, actors), 'actual')
  return true
}

/** "it is impossible for the rebels to sign": those who cannot, refuse. */
const addImpossibility = (scene: Scene, clause: Clause): boolean => {
  const { p } = scene
  if (lowerAt(p, clause.verb.last + 1) !== 'impossible') return false
  const act = p.clauses.find((c) => c.verb.form === 'infinitive' && c.verb.first > clause.verb.last)
  if (act === undefined || act.verb.first - clause.verb.last > 10) return false
  const actors =
    lowerAt(p, clause.verb.last + 2) === 'for'
      ? agents(scene, act.subjects)
      : (scene.claimAt(clause.verb.first)?.speakers ?? [])
  if (actors.length === 0) return false
  scene.add(
    clause.verb.last + 1,
    scene.coreEnd(act),
    REFUSING,
    actors,
    recipientsOf(scene, act, actors),
    'conditional',
  )
  scene.used.add(act)
  return true
}

/** Whom the act is done to, else who is to meet the condition. */
const recipientsOr = (scene: Scene, clause: Clause, actors: readonly EntityDraft[]): EntityDraft[] => {
  const told = recipientsOf(scene, clause, actors)
  return told.length > 0 ? told : conditionSubject(scene, clause)
}

/** Adds the stance that the clause tells of, if any. */
export const addStance = (scene: Scene, clause: Clause): void => {
  const { p } = scene
  const { verb } = clause
  const core = scene.coreEnd(clause)
  const actors = agents(scene, clause.subjects)
  const finite = verb.form === 'finite'
  if (verb.form === 'infinitive' && WILLING.has(lowerAt(p, verb.first - 1))) {
    const code = clause.parent?.verb.negated === true ? REFUSING : AGREEING
    scene.add(verb.head, core, code, actors, recipientsOf(scene, clause, actors), 'pledged')
    return
  }
  if (actors.length > 0 && isDuty(clause)) {
    const speakers = scene.claimAt(verb.first)?.speakers ?? []
    const to = actors.filter((e) => !speakers.includes(e))
    if (speakers.length > 0 && to.length > 0) scene.add(verb.first, core, WANTING, speakers, to, 'actual')
    return
  }
  if (actors.length > 0 && isFuture(clause) && !verb.copula) {
    if (verb.negated) {
      if (finite && verb.modal !== 'shall' && !insideCondition(p, verb.first))
        scene.add(verb.head, core, REFUSING, actors, recipientsOf(scene, clause, actors), 'actual')
    } else if (hasNegativeCondition(scene, clause) && !insideCondition(p, verb.first))
      scene.add(verb.head, core, THREATENING, actors, recipientsOr(scene, clause, actors), 'conditional')
    return
  }
  if (!verb.copula || !finite) return
  if (addOpposition(scene, clause) || addImpossibility(scene, clause)) return
  if (verb.modal === null && !verb.negated) addJudgement(scene, clause)
}
