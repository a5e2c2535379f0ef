/*
 * A sentence cut into noun phrases and verb groups, and the steps that every search in it takes: the word at a place,
 * what covers it, and coordinations to the left and to the right.
 */
import { type NounPhrase, nounPhrases } from '../chunks.ts'
import { words } from '../lexicon/words.ts'
import type { Sentence, Token } from '../tokens.ts'
import { type VerbGroup, verbGroups } from '../verbs.ts'

/** Words that open a subordinate clause. */
export const SUBORDINATORS = words(
  'if unless until because although though while whereas when after before since once as where whether provided lest so',
)

export interface Frame {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly phrases: readonly NounPhrase[]
  readonly groups: readonly VerbGroup[]
  readonly phraseAt: readonly (NounPhrase | undefined)[]
  readonly groupAt: readonly (VerbGroup | undefined)[]
  /** The word in lower case at a place, or ''. */
  readonly lower: (i: number) => string
  readonly pos: (i: number) => string
  /** Goes left over a coordination and returns all its members, first to last. */
  readonly coordinatedLeft: (last: NounPhrase) => NounPhrase[]
  /** Goes right over a coordination ("A, B and C"); stops before a phrase that is the subject of the next verb. */
  readonly coordinatedRight: (start: NounPhrase) => NounPhrase[]
}

export const frameOf = (sentence: Sentence): Frame => {
  const { tokens } = sentence
  const phrases = nounPhrases(sentence)
  const groups = verbGroups(sentence)
  const phraseAt: (NounPhrase | undefined)[] = new Array(tokens.length)
  for (const phrase of phrases) for (let k = phrase.first; k <= phrase.last; k += 1) phraseAt[k] = phrase
  const groupAt: (VerbGroup | undefined)[] = new Array(tokens.length)
  for (const group of groups) for (let k = group.first; k <= group.last; k += 1) groupAt[k] = group
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const pos = (i: number): string => tokens[i]?.pos ?? ''

  const coordinatedLeft = (last: NounPhrase): NounPhrase[] => {
    const out = [last]
    let current = last
    for (let guard = 0; guard < 8; guard += 1) {
      let k = current.first - 1
      const conjunction = lower(k) === 'and' || lower(k) === 'or'
      if (conjunction) k -= 1
      if (conjunction || out.length > 1) {
        if (lower(k) === ',') k -= 1
        const previous = phraseAt[k]
        if (previous === undefined || previous.temporal || (k === current.first - 1 && !conjunction)) break
        // "…, and the rebels said": not a coordination when a finite verb stands just before.
        const g = groupAt[previous.first - 1]
        if (g !== undefined && g.form === 'finite' && out.length === 1 && lower(current.first - 2) === ',')
          break
        out.unshift(previous)
        current = previous
      } else break
    }
    return out
  }

  /** Goes right over a coordination ("A, B and C"); stops before a phrase that is the subject of the next verb. */
  const coordinatedRight = (start: NounPhrase): NounPhrase[] => {
    const out = [start]
    let current = start
    for (let guard = 0; guard < 8; guard += 1) {
      let k = current.last + 1
      let sawComma = false
      if (lower(k) === ',') {
        sawComma = true
        k += 1
      }
      const conjunction = lower(k) === 'and' || lower(k) === 'or'
      if (conjunction) k += 1
      if (!conjunction && !sawComma) break
      const next = phraseAt[k]
      if (next === undefined || next.first !== k || next.temporal) break
      const g = groupAt[next.last + 1]
      if (g !== undefined && g.form === 'finite') break
      // "…and the minister, X, said": the next clause's subject with its apposition.
      if (lower(next.last + 1) === ',') {
        const apposed = phraseAt[next.last + 2]
        if (
          apposed !== undefined &&
          lower(apposed.last + 1) === ',' &&
          groupAt[apposed.last + 2]?.form === 'finite'
        )
          break
      }
      if (!conjunction) {
        // A comma alone joins only if "and" follows later.
        const after = next.last + 1
        if (
          !(
            lower(after) === 'and' ||
            lower(after) === 'or' ||
            (lower(after) === ',' && phraseAt[after + 1] !== undefined)
          )
        )
          break
      }
      out.push(next)
      current = next
    }
    return out
  }
  return {
    sentence,
    tokens,
    phrases,
    groups,
    phraseAt,
    groupAt,
    lower,
    pos,
    coordinatedLeft,
    coordinatedRight,
  }
}
