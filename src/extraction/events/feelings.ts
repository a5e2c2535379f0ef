/*
 * Approval or displeasure told by a participle: "was encouraged by the offer", "is alarmed at the attack". Whoever feels it
 * speaks for or against whoever brought it about.
 */

import type { Clause } from '../roles.ts'
import { agents } from './agents.ts'
import type { EventCode } from './codes.ts'
import { ownersOf } from './recipients.ts'
import type { Scene } from './scene.ts'

const PLEASED = new Set('encourage please hearten satisfy gratify delight reassure impress'.split(' '))
const DISPLEASED = new Set(
  'disappoint dismay anger outrage frustrate alarm appal appall infuriate enrage sadden disgust concern disturb incense exasperate annoy upset irritate'.split(
    ' ',
  ),
)
const CAUSES = new Set(['by', 'at', 'with', 'over', 'about'])
const PRAISE: EventCode = { type: 'SUPPORT', mode: null, cameo: '051' }
const BLAME: EventCode = { type: 'ACCUSE', mode: 'disapprove', cameo: '111' }

/** Adds the event of such a clause. Returns whether it was one. */
export const addFeeling = (scene: Scene, clause: Clause): boolean => {
  const { verb } = clause
  const code = PLEASED.has(verb.lemma) ? PRAISE : DISPLEASED.has(verb.lemma) ? BLAME : null
  if (code === null || !verb.passive || verb.negated || verb.form !== 'finite') return false
  const actors = agents(scene, clause.subjects)
  const causes = clause.prepositionals.filter((x) => CAUSES.has(x.preposition)).flatMap((x) => x.phrases)
  const named = agents(scene, causes)
  const behind = named.length > 0 ? named : causes.flatMap((phrase) => ownersOf(scene, phrase))
  const recipients = behind.filter((e) => !actors.includes(e))
  if (actors.length === 0 || causes.length === 0) return false
  scene.add(verb.head, scene.coreEnd(clause), code, actors, recipients, 'actual')
  return true
}
