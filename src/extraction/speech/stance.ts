/*
 * What a neutral verb of saying turns out to be once its content is heard: "said the rebels must leave" asks, "said he
 * hoped" hopes.
 */
import type { Stance } from '../lexicon/attribution.ts'
import { lowerAt } from '../reading.ts'
import type { ParsedSentence } from '../roles.ts'

const HOPING: ReadonlySet<string> = new Set(['hope', 'wish', 'pray'])

export const refinedStance = (p: ParsedSentence, first: number, last: number, stance: Stance): Stance => {
  if (stance !== 'assert') return stance
  const main = p.clauses.find((c) => c.verb.head >= first && c.verb.head <= last && c.verb.form === 'finite')
  if (main === undefined) return stance
  const { verb } = main
  if (HOPING.has(verb.lemma) && !verb.negated && verb.head > first) return 'hope'
  if (verb.modal !== null && ['would', "'d"].includes(verb.modal) && verb.lemma === 'like') return 'hope'
  const opening = lowerAt(p, first)
  const conditional = ['if', 'unless', 'when', 'once'].includes(opening)
  if ((verb.modal === 'must' || verb.modal === 'should') && !conditional && !verb.perfect) return 'request'
  return stance
}
