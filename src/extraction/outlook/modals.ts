/*
 * "can" where it says what may come about: "a deal can still be reached", "this cannot last". Of a person it says what
 * they are able or allowed to do.
 */
import { words } from '../lexicon/words.ts'
import { extentEnd } from '../reading.ts'
import type { Eye } from './sighting.ts'

const REACHED = words(
  'reach find achieve resolve solve settle conclude avoid avert save salvage overcome bridge restore prevent end strike secure revive realise realize attain',
)
const COMING = words(
  'succeed work last hold happen fail lead collapse endure survive escalate spread win return',
)

/** "Premier May Quit": a headline in capitals makes a name of the word. */
export const headlineEye: Eye = (v, k) => {
  if (k === 0 || v.index > 0 || v.p.verbAt[k] !== undefined) return null
  if (
    !['May', 'Could', 'Might'].includes(v.tokens[k]?.text ?? '') ||
    !/^[A-Z]/.test(v.tokens[k + 1]?.text ?? '')
  )
    return null
  const capitals = v.tokens.filter((t) => /^[A-Z]/.test(t.text)).length
  if (capitals < v.tokens.length * 0.6 || v.pos(k - 1) === 'ADP' || v.pos(k - 1) === 'NUM') return null
  const against = v.lower(k + 1) === 'not'
  return {
    word: [k, k],
    about: [k + (against ? 2 : 1), extentEnd(v.reading, v.p, k + 1)],
    kind: 'possibility',
    band: null,
    against,
    negated: against,
    holder: null,
  }
}

export const canEye: Eye = (v, k) => {
  const word = v.lower(k)
  if (word !== 'can' && word !== 'cannot' && word !== 'ca') return null
  const clause = v.p.verbAt[k]
  if (clause === undefined || clause.verb.first > k || clause.relative >= 0) return null
  const { verb, subjects } = clause
  if (subjects.length === 0 || v.entities(subjects).length > 0) return null
  const comes = verb.passive ? REACHED.has(verb.lemma) : COMING.has(verb.lemma)
  if (!comes || v.p.phraseAt[subjects[0]?.head ?? -1]?.pronoun === true) return null
  return {
    word: [k, k],
    about: [verb.head, extentEnd(v.reading, v.p, verb.head)],
    kind: 'possibility',
    band: null,
    against: verb.negated,
    negated: verb.negated,
    holder: null,
  }
}
