/*
 * Planned acts: "was due to fly", "is expected to meet", "was scheduled for talks".
 */
import { extentEnd, lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { agents, hosts } from './agents.ts'
import { basicCode, nounCode } from './coder.ts'
import { compose } from './compose.ts'
import { PLANNING } from './modality.ts'
import { recipientsOf } from './recipients.ts'
import type { Scene } from './scene.ts'

/** Adds a planned act. Returns whether the clause is dealt with. */
export const addPlanned = (scene: Scene, clause: Clause): boolean => {
  const { p, reading } = scene
  const { verb } = clause
  const adjective = lowerAt(p, verb.last + 1)
  if (!PLANNING.has(verb.lemma) && !(verb.copula && PLANNING.has(adjective))) return false
  const inner = p.verbAt[clause.complement]
  const via = clause.prepositionals.find((x) => x.preposition === 'for')?.phrases[0]
  const act = inner !== undefined && inner.verb.form === 'infinitive' ? inner : undefined
  const deep = act !== undefined ? basicCode(p, act) : via !== undefined ? nounCode(p, via) : null
  if (deep === null || (verb.lemma === 'expect' && act === undefined)) return false
  const willing = ['ready', 'willing', 'prepared'].includes(adjective)
  // who is expected to meet meets, as far as the report can tell
  const composed =
    deep.mode === null && deep.type === 'CONSULT' && (verb.lemma === 'expect' || adjective === 'expected')
      ? deep
      : compose('plan', deep, willing ? 'ready' : verb.lemma)
  if (composed === null) return false
  const actors = agents(scene, clause.subjects)
  const from = willing ? verb.last + 1 : (act?.verb.head ?? verb.head)
  let recipients =
    act !== undefined
      ? recipientsOf(scene, act, actors)
      : recipientsOf(scene, { ...clause, verb: { ...verb, passive: false } }, actors)
  if (recipients.length === 0 && deep.type === 'CONSULT') {
    const stops = (act ?? clause).prepositionals.filter((x) => ['in', 'to', 'at'].includes(x.preposition))
    recipients = hosts(
      scene,
      stops.flatMap((x) => x.phrases),
    )
  }
  scene.add(from, extentEnd(reading, p, from, { conditions: true }), composed, actors, recipients, 'planned')
  if (act !== undefined) scene.used.add(act)
  return true
}
