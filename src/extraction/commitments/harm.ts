/*
 * Whether what is promised does harm: then the pledge is a threat.
 */
import { CONFLICT_NOUNS, HARMFUL, HARMFUL_NOUNS } from '../lexicon/pledges.ts'
import type { ParsedSentence } from '../roles.ts'

const BEYOND: ReadonlySet<string> = new Set([
  'after',
  'despite',
  'amid',
  'which',
  'who',
  'that',
  'if',
  'unless',
  'because',
  'since',
  'face',
])

export const isHarmful = (p: ParsedSentence, first: number, last: number): boolean => {
  const tokens = p.sentence.tokens.slice(first, last + 1)
  // "would close its border": the tagger's adjective is the verb after an auxiliary.
  const verb = tokens.find(
    (t, i) => t.pos === 'VERB' || (tokens[i - 1]?.pos === 'AUX' && HARMFUL.has(t.lemma)),
  )
  // "would export oil in the face of sanctions": what stands beyond the act does not count.
  const beyond = tokens.findIndex((t, i) => i > 0 && BEYOND.has(t.lower))
  const nouns = (beyond < 0 ? tokens : tokens.slice(0, beyond))
    .filter((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
    .map((t) => t.lemma)
  const conflict = nouns.some((n) => CONFLICT_NOUNS.has(n) || HARMFUL_NOUNS.has(n))
  if (verb === undefined) return false
  const negated = p.verbAt[verb.i]?.verb.negated === true
  const easing = [
    'stop',
    'halt',
    'end',
    'lift',
    'cease',
    'suspend',
    'ease',
    'refrain',
    'cancel',
    'renounce',
    'remove',
    'investigate',
    'prevent',
    'condemn',
    'avoid',
    'reduce',
    'curb',
    'observe',
    'call',
  ].includes(verb.lemma)
  if (easing) {
    const cooperative = nouns.some((n) =>
      [
        'talk',
        'negotiation',
        'aid',
        'cooperation',
        'participation',
        'ceasefire',
        'truce',
        'support',
        'supply',
        'tie',
        'relation',
        'gas',
        'dialogue',
        'contact',
        'process',
      ].includes(n),
    )
    return !negated && cooperative && ['suspend', 'halt', 'stop', 'cancel', 'end'].includes(verb.lemma)
  }
  if (negated) return ['cooperate', 'negotiate', 'disarm', 'talk'].includes(verb.lemma)
  if (verb.lemma === 'withdraw' || verb.lemma === 'pull')
    return (
      tokens.some((t) => t.lower === 'from') &&
      nouns.some((n) =>
        [
          'talk',
          'negotiation',
          'process',
          'agreement',
          'treaty',
          'coalition',
          'government',
          'accord',
        ].includes(n),
      )
    )
  if (
    verb.lemma === 'launch' ||
    verb.lemma === 'resume' ||
    verb.lemma === 'use' ||
    verb.lemma === 'take' ||
    verb.lemma === 'carry' ||
    verb.lemma === 'continue' ||
    verb.lemma === 'step' ||
    verb.lemma === 'begin' ||
    verb.lemma === 'start'
  )
    return conflict || (verb.lemma === 'take' && tokens.some((t) => t.lower === 'arms'))
  if (verb.lemma === 'close')
    return nouns.some((n) => ['border', 'crossing', 'road', 'airport', 'office'].includes(n))
  if (
    ['refer', 'respond', 'hit', 'cut', 'use', 'halt', 'suspend', 'cancel', 'tighten', 'withhold'].includes(
      verb.lemma,
    )
  )
    return verb.lemma !== 'refer' || nouns.includes('council')
  return HARMFUL.has(verb.lemma)
}
