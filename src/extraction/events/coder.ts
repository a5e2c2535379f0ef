/*
 * One clause or noun phrase → an event code: by the phrase that the verb makes with its neighbours, else by the frame of
 * its lemma, else by the lemma alone. After the PLOVER manual v2.
 */
import type { NounPhrase } from '../chunks.ts'
import { lowerAt } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { type EventCode, NOUN_CODES, VERB_CODES } from './codes.ts'
import { CONFLICT_FRAMES } from './frames/conflict.ts'
import { FORCE_FRAMES } from './frames/force.ts'
import { code, type VerbFrame, viewOf } from './frames/frame.ts'
import { STANCE_FRAMES } from './frames/stance.ts'
import { TALK_FRAMES } from './frames/talks.ts'
import { AIDS, CEASEFIRES, CONFLICT, RESTRICTIONS, TALKS, TIES } from './frames/words.ts'
import { phraseCode } from './phrases.ts'

const FRAMES: ReadonlyMap<string, VerbFrame> = new Map([
  ...TALK_FRAMES,
  ...CONFLICT_FRAMES,
  ...FORCE_FRAMES,
  ...STANCE_FRAMES,
])

/** The code of a verb with its object, no attitude considered. */
export const basicCode = (p: ParsedSentence, clause: Clause): EventCode | null => {
  const v = viewOf(p, clause, (other) => basicCode(p, other))
  const phrase = phraseCode(v)
  if (phrase !== undefined) return phrase
  const frame = FRAMES.get(v.lemma)
  if (frame !== undefined) return frame(v)
  const direct = VERB_CODES.get(v.lemma)
  if (direct === undefined) return null
  if (
    direct.type === 'AID' &&
    !(
      v.has(AIDS) ||
      ['donate', 'help', 'assist', 'aid', 'rescue', 'feed', 'evacuate', 'treat', 'train', 'shelter'].includes(
        v.lemma,
      )
    )
  )
    return null
  return direct
}

/** The code of a noun phrase that names an act ("the withdrawal", "talks"). */
export const nounCode = (p: ParsedSentence, phrase: NounPhrase): EventCode | null => {
  const word = lowerAt(p, phrase.head)
  if (word === 'relief' && RESTRICTIONS.has(lowerAt(p, phrase.head - 1))) return code('CONCEDE', null, '085')
  const direct = NOUN_CODES.get(word)
  if (direct !== undefined) return direct
  if (/^(halting|halt|end|cessation|suspension|cutoff|severing|lifting|easing|removal)$/.test(word))
    return endOf(p, phrase, word)
  if (CEASEFIRES.has(word)) return code('CONCEDE', null, '0871')
  return null
}

/** "a suspension of air links", "an end to hostilities", "the lifting of sanctions": by what comes to an end. */
function endOf(p: ParsedSentence, phrase: NounPhrase, word: string): EventCode | null {
  const link = lowerAt(p, phrase.last + 1)
  const target = link === 'of' || link === 'to' || link === 'in' ? p.phraseAt[phrase.last + 2] : undefined
  const what = target === undefined ? '' : lowerAt(p, target.head)
  if (RESTRICTIONS.has(what)) return code('CONCEDE', null, '085')
  if (CONFLICT.has(what)) return code('RETREAT', 'ceasefire', '0871')
  if (TALKS.has(what)) return code('REJECT', 'meet', '125')
  if (TIES.has(what)) return code('SANCTION', 'discontinue', '160')
  return word === 'cessation' || word === 'halting' || word === 'end'
    ? code('RETREAT', 'ceasefire', '0871')
    : null
}
