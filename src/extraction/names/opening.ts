/*
 * Words that only their place gives a capital: the first word of a sentence, a quotation or a bracket.
 */
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { commonTag } from '../tagger/index.ts'
import type { Token } from '../tokens.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isAcronym } from './shape.ts'
import { NEVER_NAMES, OF_NOUNS } from './words.ts'

const isSmall = (token: Token): boolean => /^\p{Ll}/u.test(token.text)

/** "Voters go…", "Warlords are…" */
const isPluralSubject = (token: Token, after: Token): boolean =>
  /[^s]s$/.test(token.text) &&
  (['are', 'were', 'have'].includes(after.lower) || (after.pos === 'VERB' && after.lemma === after.lower))

/** "Points of divergence", "Concern about" */
const isNounOf = (token: Token, after: Token): boolean =>
  OF_NOUNS.has(after.lower) && !GIVEN_NAMES.has(token.lower)

/** "International leaders" */
const isAdjective = (token: Token, after: Token): boolean =>
  /(?:al|ic|ive|ous|ary|ful|less|ern)$/.test(token.lower) && after.pos === 'NOUN' && isSmall(after)

/** "Separatists rejected", "Radical clerics": the lexicon knows a common word. "Hill met" stays a name. */
const isCommonWord = (token: Token, after: Token | undefined): boolean => {
  const common = commonTag(token.lower) ?? commonTag(token.lower.replace(/s$/, ''))
  if (common === null || GIVEN_NAMES.has(token.lower)) return false
  if (common === 'NOUN' && /[^su]s$/.test(token.lower)) return true
  return after !== undefined && isSmall(after) && ['NOUN', 'ADJ', 'DET'].includes(after.pos)
}

const standsAlone = (scan: NameScan, i: number): boolean =>
  scan.title === null && !scan.capital(i + 1) && !isAcronym(scan.at(i).text)

export const openingWord: NameRule = (scan, i) => {
  if (!scan.opens(i)) return null
  const token = scan.at(i)
  if (NEVER_NAMES.has(token.lower)) return i + 1
  if (!standsAlone(scan, i)) return null
  const after = scan.tokens[i + 1]
  if (after !== undefined && scan.known(i) === null) {
    if (isPluralSubject(token, after)) {
      token.pos = 'NOUN'
      return i + 1
    }
    if (isNounOf(token, after) || isAdjective(token, after)) return i + 1
  }
  return token.pos !== 'PROPN' || scan.lowerSeen.has(token.lower) || isCommonWord(token, after) ? i + 1 : null
}
