/*
 * Who acts in a clause: its subject, the by-phrase of a passive, or whoever the subject belongs to.
 */
import type { EntityDraft } from '../entities.ts'
import { lowerAt } from '../reading.ts'
import type { Clause, Prepositional } from '../roles.ts'
import { agents, entities } from './agents.ts'
import { ownersOf } from './recipients.ts'
import type { Scene } from './scene.ts'

const BY_WHOM = new Set(['by', 'of', 'from', 'between'])

/** The by-phrase of a participle that stands apart from its noun by a day: "signed last week by both sides". */
const byPhrase = (scene: Scene, clause: Clause): Prepositional | undefined => {
  const { verb } = clause
  if (verb.form !== 'finite' || verb.modal !== null || verb.first !== verb.head) return undefined
  if (clause.objects.length > 0 || !lowerAt(scene.p, verb.head).endsWith('ed')) return undefined
  const subject = clause.subjects[0]
  if (subject === undefined || entities(scene, [subject]).length > 0) return undefined
  return clause.prepositionals.find((x) => x.preposition === 'by' && agents(scene, x.phrases).length > 0)
}

/** Who acts: the subject, or the by-phrase of a passive. */
export const actorsOf = (scene: Scene, clause: Clause): EntityDraft[] => {
  if (clause.verb.passive) {
    const by = clause.prepositionals.find((x) => x.preposition === 'by')
    return by === undefined ? [] : agents(scene, by.phrases)
  }
  // "an accord signed last week by both sides"
  const late = byPhrase(scene, clause)
  if (late !== undefined) return agents(scene, late.phrases)
  const acting = agents(scene, clause.subjects)
  if (acting.length > 0) return acting
  // "Israeli airstrikes killed…", "a communique signed by both sides calls for…"
  const owners = clause.subjects.flatMap((s) => ownersOf(scene, s, BY_WHOM))
  if (owners.length > 0) return owners
  const signed = scene.p.clauses.find(
    (c) =>
      c.verb.form === 'participle' && c !== clause && clause.subjects.some((s) => c.subjects.includes(s)),
  )
  const by = signed?.prepositionals.find((x) => x.preposition === 'by')
  return by === undefined ? [] : agents(scene, by.phrases)
}
