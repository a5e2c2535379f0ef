/*
 * Settles the form of bare -ed verbs: finite ("the rebels attacked"), or a participle after a noun ("reports published
 * in Kigali").
 */
import type { NounPhrase } from '../chunks.ts'
import { CLAUSE_COMPLEMENT_VERBS, SPEECH_VERBS } from '../lexicon/verbs.ts'
import type { Token } from '../tokens.ts'
import { canBeParticiple } from '../verbs.ts'
import type { Frame } from './frame.ts'

/** Changes the form and voice of the frame's verb groups where they were left open. */
export const settleParticiples = (frame: Frame): void => {
  const { tokens, groups, phraseAt, groupAt, lower, pos } = frame
  for (const group of groups) {
    const token = tokens[group.head] as Token
    if (group.form !== 'finite' || group.first !== group.head || !canBeParticiple(token) || group.copula)
      continue
    const previous = phraseAt[group.first - 1]
    const before = tokens[group.first - 1]
    if (before !== undefined && before.lower === ',') {
      if (lower(group.last + 1) === 'by') group.form = 'participle'
      continue
    }
    if (previous === undefined || previous.pronoun || previous.temporal) continue
    const governor = pos(previous.first - 1)
    const leftGroup = groupAt[previous.first - 1]
    const by = lower(group.last + 1) === 'by'
    const next = groups[group.index + 1]
    const laterFinite =
      next !== undefined &&
      next.form === 'finite' &&
      phraseAt[next.first - 1] !== undefined &&
      !tokens
        .slice(group.last + 1, next.first)
        .some((t) =>
          [',', 'and', 'but', ';', 'that', 'which', 'who', 'when', 'as', 'after', 'while'].includes(t.lower),
        )
    const afterVerb = leftGroup !== undefined && !CLAUSE_COMPLEMENT_VERBS.has(leftGroup.lemma)
    const afterPreposition =
      governor === 'ADP' && groups.some((g) => g.index < group.index && g.form === 'finite')
    if (by)
      group.form =
        laterFinite || afterVerb || afterPreposition || !SPEECH_VERBS.has(group.lemma)
          ? 'participle'
          : group.form
    else if ((afterVerb || (afterPreposition && !hasOwnSubject(previous))) && pos(group.last + 1) === 'ADP')
      group.form = 'participle'
  }

  for (const group of groups) if (group.form === 'participle') group.passive = true

  function hasOwnSubject(phrase: NounPhrase): boolean {
    // "officials in Moscow said": the phrase before the preposition is free to be the subject.
    const left = phraseAt[phrase.first - 2]
    if (left === undefined) return true
    const g = groupAt[left.first - 1]
    return g === undefined || g.form !== 'finite' || CLAUSE_COMPLEMENT_VERBS.has(g.lemma)
  }
}
