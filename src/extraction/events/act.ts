/*
 * An act told by its own verb: done, promised ("will withdraw"), owed ("must withdraw") or refused ("will not meet").
 */
import type { EntityDraft } from '../entities.ts'
import { governors, insideCondition, lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { basicCode } from './coder.ts'
import { CONFLICTUAL, type EventCode } from './codes.ts'
import { compose } from './compose.ts'
import { BLAMING, PRAISING } from './frames/words.ts'
import type { Scene } from './scene.ts'

const WILL = new Set(['will', 'would', 'shall', "'ll", "'d"])
const REPORTING = new Set(['say', 'tell', 'report'])
const WILLING = new Set(['ready', 'willing', 'prepared'])

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
  const about = scene.agents(clause.subjects)
  const recipients = about.length > 0 ? about : clause.subjects.flatMap((s) => scene.ownersOf(s))
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

/** Whom the act is done to, else who is to meet the condition. */
const recipientsOr = (scene: Scene, clause: Clause, actors: readonly EntityDraft[]): EntityDraft[] => {
  const told = scene.recipientsOf(clause, actors)
  return told.length > 0 ? told : scene.conditionSubject(clause)
}

/** "is ready to V", "must V", "will not V" of an actor, where the verb itself is no event. */
const addStance = (scene: Scene, clause: Clause): void => {
  const { p } = scene
  const { verb } = clause
  const core = scene.coreEnd(clause)
  const actors = scene.agents(clause.subjects)
  if (verb.form === 'infinitive' && WILLING.has(lowerAt(p, verb.first - 1))) {
    const code: EventCode = { type: 'AGREE', mode: null, cameo: '030' }
    scene.add(verb.head, core, code, actors, scene.recipientsOf(clause, actors), 'pledged')
  } else if (
    verb.form === 'finite' &&
    (verb.modal === 'must' || verb.modal === 'should') &&
    !verb.passive &&
    actors.length > 0
  ) {
    const claim = scene.claimAt(verb.first)
    const code: EventCode = { type: 'REQUEST', mode: 'change', cameo: '100' }
    if (claim !== undefined) scene.add(verb.first, core, code, claim.speakers, actors, 'actual')
  } else if (
    !verb.negated &&
    verb.form === 'finite' &&
    verb.modal !== null &&
    WILL.has(verb.modal) &&
    actors.length > 0 &&
    p.sentence.tokens.some((t) => t.i > verb.last && t.lower === 'unless')
  ) {
    const code: EventCode = { type: 'THREATEN', mode: null, cameo: '130' }
    scene.add(verb.head, core, code, actors, recipientsOr(scene, clause, actors), 'conditional')
  } else if (
    verb.negated &&
    verb.form === 'finite' &&
    verb.modal !== null &&
    ['will', 'would', "'ll"].includes(verb.modal) &&
    actors.length > 0 &&
    !insideCondition(p, verb.first)
  ) {
    const code: EventCode = { type: 'REJECT', mode: null, cameo: '120' }
    scene.add(verb.head, core, code, actors, scene.recipientsOf(clause, actors), 'actual')
  } else if (verb.copula && verb.form === 'finite' && verb.modal === null && !verb.negated)
    addJudgement(scene, clause)
}

/** Adds the event of the clause's verb, if it is one. */
export const addAct = (scene: Scene, clause: Clause): void => {
  const { p } = scene
  const { verb } = clause
  const basic = basicCode(p, clause)
  if (basic === null) {
    addStance(scene, clause)
    return
  }
  const top =
    verb.form === 'infinitive' || verb.form === 'gerund'
      ? (governors(clause).find((c) => c.verb.form === 'finite' && !REPORTING.has(c.verb.lemma)) ?? clause)
      : clause
  const finite = verb.form === 'finite'
  const future = finite && verb.tense === 'future' && verb.modal !== null && WILL.has(verb.modal)
  const unless =
    finite &&
    verb.tense === 'future' &&
    p.sentence.tokens.some(
      (t) => t.i > verb.last && (t.lower === 'unless' || (t.lower === 'if' && basic.type === 'REJECT')),
    )
  const ready =
    verb.form === 'infinitive' &&
    top !== clause &&
    (top.verb.copula || ['prepare', 'commit'].includes(top.verb.lemma))
  const duty =
    (verb.modal === 'must' || verb.modal === 'should') &&
    finite &&
    (scene.agents(clause.subjects).length > 0 || scene.claimAt(verb.first) !== undefined)
  let code: EventCode = basic
  if ((future || ready) && !verb.negated)
    code = compose('promise', basic, ready ? 'ready' : verb.lemma) ?? basic
  // "did not object to talks": who does not refuse agrees
  if (verb.negated && finite && ['object', 'oppose', 'reject', 'resist'].includes(verb.lemma))
    code = { type: 'AGREE', mode: null, cameo: '030' }
  if (unless) code = { type: 'THREATEN', mode: null, cameo: '130' }
  if (duty)
    code = {
      type: 'REQUEST',
      mode: basic.type === 'RETREAT' || basic.type === 'CONCEDE' ? 'yield' : 'change',
      cameo: '100',
    }
  if (
    verb.negated &&
    (future || (verb.form === 'infinitive' && top === clause)) &&
    !CONFLICTUAL.has(basic.type)
  )
    code = compose('refuse', basic, 'refuse') ?? basic
  let actors = scene.actorsOf(clause)
  let recipients: readonly EntityDraft[] = scene.recipientsOf(clause, actors)
  if (duty) {
    recipients = actors
    actors = [...(scene.claimAt(verb.first)?.speakers ?? [])]
  }
  if (code.type === 'CONSULT' && basic.mode === 'visit' && recipients.length === 0) {
    const host = clause.prepositionals.find((x) => ['in', 'to'].includes(x.preposition))?.phrases ?? []
    recipients = scene.hosts(host)
  }
  if (recipients.length === 0 && code.type === 'ACCUSE' && clause.complement >= 0) {
    const said = p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
    if (said !== undefined) recipients = scene.agents(said.subjects).filter((e) => !actors.includes(e))
  }
  // "X said that talks would continue": the speaker promises
  if (actors.length === 0 && future && (code.type === 'AGREE' || code.type === 'CONCEDE'))
    actors = [...(scene.claimAt(verb.first)?.speakers ?? [])]
  if (recipients.length === 0 && future) recipients = scene.conditionSubject(clause)
  if (verb.lemma === 'link' || verb.lemma === 'tie') recipients = []
  if (actors.length === 0 && !verb.passive && verb.form === 'participle')
    actors = scene.agents(clause.subjects)
  scene.add(verb.head, scene.coreEnd(clause), code, actors, recipients, scene.modalityOf(clause, top))
}
