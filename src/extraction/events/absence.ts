/*
 * Refusals told by what there will not be: "there could be no talks", "no dialogue will be held", "no soldier is going to
 * leave". The speaker refuses, or whoever would have acted.
 */
import { lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { agents } from './agents.ts'
import { basicCode, nounCode } from './coder.ts'
import { CONFLICTUAL } from './codes.ts'
import { compose } from './compose.ts'
import { isFuture } from './future.ts'
import { ownersOf } from './recipients.ts'
import type { Scene } from './scene.ts'

const NONE = new Set(['no', 'neither'])
const MAY = new Set(['can', 'could', 'may', 'might', 'will', 'would', 'shall'])

/** Adds the refusal. Returns whether the clause was one. */
export const addAbsence = (scene: Scene, clause: Clause): boolean => {
  const { p } = scene
  const { verb } = clause
  if (verb.form !== 'finite' || verb.negated) return false
  const open = isFuture(clause) || (verb.modal !== null && MAY.has(verb.modal))
  if (!open) return false
  const there = verb.copula && lowerAt(p, verb.first - 1) === 'there'
  const phrase = there ? p.phraseAt[verb.last + 1] : clause.subjects[0]
  if (phrase === undefined || !NONE.has(lowerAt(p, phrase.first))) return false
  const act = nounCode(p, phrase) ?? basicCode(p, clause)
  if (act === null || CONFLICTUAL.has(act.type)) return false
  const code = compose('refuse', act, 'refuse')
  const speakers = scene.claimAt(verb.first)?.speakers ?? []
  if (code === null) return false
  const last = Math.max(phrase.last, verb.last)
  const to = [...ownersOf(scene, phrase), ...clause.prepositionals.flatMap((x) => agents(scene, x.phrases))]
  const recipients = [...new Set(to)].filter((e) => !speakers.includes(e))
  scene.add(Math.min(phrase.first, verb.first), last, code, speakers, recipients, 'actual')
  return true
}
