/*
 * Orders to one's own side: "ordered his fighters to cease fire" binds whoever commands.
 */
import { basicCode } from '../../events/coder.ts'
import { ACTS, canAct } from '../agency.ts'
import { addInfinitives } from '../contents.ts'
import { isUnreal } from '../reality.ts'
import type { Frame } from './frame.ts'

const OWN: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])
const UNDER_COMMAND =
  /^(?:fighters?|forces?|troops?|soldiers?|men|army|militia|militias|rebels|guerrillas|followers|supporters|members|units?|commanders|combatants)$/

export const orderedOwn: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const object = clause.objects[0]
  if (!['order', 'instruct', 'command', 'direct'].includes(verb.lemma) || verb.passive) return false
  if (object === undefined || infinitive === undefined || !canAct(subjects) || isUnreal(scene.p, clause))
    return false
  if (!OWN.has(scene.lower(object.first)) || !UNDER_COMMAND.test(scene.lower(object.head))) return false
  if (basicCode(scene.p, infinitive) === null && !ACTS.has(infinitive.verb.lemma)) return false
  addInfinitives(scene, 'pledge', subjects, [verb.first, verb.last], infinitive.verb.first)
  return true
}
