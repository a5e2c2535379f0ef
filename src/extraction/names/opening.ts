/*
 * Words that only their place gives a capital: the first word of a sentence, a quotation or a bracket.
 */
import { isGivenName } from '../lexicon/given-names.ts'
import { commonTag } from '../tagger/index.ts'
import type { Token } from '../tokens.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isAcronym, isTitleWord } from './shape.ts'
import { NEVER_NAMES, OF_NOUNS } from './words.ts'

const isSmall = (token: Token): boolean => /^\p{Ll}/u.test(token.text)

/** "Voters go…", "Warlords are…" */
const isPluralSubject = (token: Token, after: Token): boolean =>
  /[^s]s$/.test(token.text) &&
  (['are', 'were', 'have'].includes(after.lower) || (after.pos === 'VERB' && after.lemma === after.lower))

/** "Points of divergence", "Concern about" */
const isNounOf = (token: Token, after: Token): boolean =>
  OF_NOUNS.has(after.lower) && !isGivenName(token.lower)

/** "International leaders" */
const isAdjective = (token: Token, after: Token): boolean =>
  /(?:al|ic|ive|ous|ary|ful|less|ern)$/.test(token.lower) && after.pos === 'NOUN' && isSmall(after)

/** "Separatists rejected", "Truce holds": the lexicon knows a common word, and the report never names it so elsewhere. */
const isCommonWord = (scan: NameScan, token: Token): boolean => {
  if (isGivenName(token.lower) || scan.seen.capital.has(token.lower)) return false
  return (commonTag(token.lower) ?? commonTag(token.lower.replace(/s$/, ''))) !== null
}

/** "Ousted President X", "Disgraced Ruritanian general Y": an adjective that opens in front of a title or a known name. */
const isModifier = (scan: NameScan, i: number): boolean => {
  const token = scan.at(i)
  const after = scan.tokens[i + 1]
  if (after === undefined || !scan.capital(i + 1) || isTitleWord(token) || scan.known(i) !== null)
    return false
  const tag = commonTag(token.lower)
  return (
    (tag === 'ADJ' || tag === 'VERB') &&
    !isGivenName(token.lower) &&
    !scan.seen.capital.has(token.lower) &&
    (isTitleWord(after) || scan.known(i + 1) !== null)
  )
}

const standsAlone = (scan: NameScan, i: number): boolean =>
  scan.title === null && !scan.capital(i + 1) && !isAcronym(scan.at(i).text)

export const openingWord: NameRule = (scan, i) => {
  if (!scan.opens(i)) return null
  const token = scan.at(i)
  if (NEVER_NAMES.has(token.lower)) return i + 1
  if (isModifier(scan, i)) return i + 1
  if (!standsAlone(scan, i)) return null
  const after = scan.tokens[i + 1]
  if (after !== undefined && scan.known(i) === null) {
    if (isPluralSubject(token, after)) {
      token.pos = 'NOUN'
      return i + 1
    }
    if (isNounOf(token, after) || isAdjective(token, after)) return i + 1
  }
  return token.pos !== 'PROPN' || scan.seen.small.has(token.lower) || isCommonWord(scan, token) ? i + 1 : null
}
