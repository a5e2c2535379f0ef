/*
 * What stands to the right of a verb: objects, prepositional phrases and where a clausal complement begins.
 */
import type { NounPhrase } from '../chunks.ts'
import { isParticleOf } from '../lexicon/particles.ts'
import { CLAUSE_COMPLEMENT_VERBS } from '../lexicon/verbs.ts'
import type { Clause, Prepositional } from './clause.ts'
import { type Frame, SUBORDINATORS } from './frame.ts'

/** Sets objects, prepositionals, complement and end of the clause. */
export const readRight = (frame: Frame, verbAt: readonly (Clause | undefined)[], clause: Clause): void => {
  const { tokens, phraseAt, lower, pos, coordinatedRight } = frame
  const { verb } = clause
  const after = verb.last + 1
  const objects: NounPhrase[] = []
  const prepositionals: Prepositional[] = []
  let k = after
  let steps = 0
  while (k < tokens.length && steps < 60) {
    steps += 1
    const word = lower(k)
    const phrase = phraseAt[k]
    const g = verbAt[k]
    if (g !== undefined) {
      if (g.verb.form === 'infinitive' || g.verb.form === 'gerund') {
        if (clause.complement < 0) clause.complement = k
      } else if (CLAUSE_COMPLEMENT_VERBS.has(verb.lemma) && clause.complement < 0) clause.complement = k
      break
    }
    if (phrase !== undefined) {
      const following = verbAt[phrase.last + 1]
      const list = coordinatedRight(phrase)
      const lastOf = list[list.length - 1] ?? phrase
      const ownsVerb =
        (following !== undefined &&
          following.verb.form === 'finite' &&
          following.verb.first === phrase.last + 1) ||
        (verbAt[lastOf.last + 1]?.verb.form === 'finite' &&
          verbAt[lastOf.last + 1]?.verb.first === lastOf.last + 1)
      if (ownsVerb && !phrase.temporal) {
        if (clause.complement < 0 && CLAUSE_COMPLEMENT_VERBS.has(verb.lemma)) clause.complement = phrase.first
        break
      }
      if (!phrase.temporal && !clause.inverted && prepositionals.length === 0) objects.push(...list)
      k = lastOf.last + 1
      continue
    }
    if (word === 'that' && (pos(k) === 'SCONJ' || pos(k) === 'DET' || pos(k) === 'PRON')) {
      if (CLAUSE_COMPLEMENT_VERBS.has(verb.lemma) && prepositionals.every((p) => p.at < k))
        clause.complement = k + 1
      break
    }
    if (word === 'whether' || (word === 'how' && CLAUSE_COMPLEMENT_VERBS.has(verb.lemma))) {
      clause.complement = k
      break
    }
    if (k === after && isParticleOf(verb.lemma, word)) {
      k += 1
      continue
    }
    if (pos(k) === 'ADP' || (word === 'to' && pos(k) === 'PART')) {
      const target = phraseAt[k + 1]
      const gerund = verbAt[k + 1]
      if (SUBORDINATORS.has(word) && target !== undefined && verbAt[target.last + 1]?.verb.form === 'finite')
        break
      if (target !== undefined && target.first === k + 1) {
        const list = coordinatedRight(target)
        prepositionals.push({ preposition: word, at: k, phrases: list, gerund: null })
        k = (list[list.length - 1] ?? target).last + 1
        continue
      }
      if (gerund !== undefined && gerund.verb.form === 'gerund') {
        prepositionals.push({ preposition: word, at: k, phrases: [], gerund: gerund.verb })
        break
      }
      prepositionals.push({ preposition: word, at: k, phrases: [], gerund: null })
      k += 1
      continue
    }
    if (SUBORDINATORS.has(word) && pos(k) !== 'ADP') break
    if (word === ',' || word === 'and' || word === 'but' || word === ';' || word === ':' || word === '(')
      break
    if (word === '"') {
      if (clause.complement < 0 && CLAUSE_COMPLEMENT_VERBS.has(verb.lemma)) clause.complement = k
      if (tokens[k + 1] !== undefined && phraseAt[k + 1] === undefined) break
      k += 1
      continue
    }
    k += 1
  }
  clause.objects = objects
  clause.prepositionals = prepositionals
  clause.end = Math.max(verb.last, Math.min(k, tokens.length) - 1)
}
