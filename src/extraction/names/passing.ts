/*
 * Capitalised tokens that are passed over: pronouns, numerals, single letters, the agency in a dateline, and whatever
 * a headline writes with capitals.
 */
import { isDayName, isMonthName } from '../chunks.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isAcronym } from './shape.ts'
import { CREEDS, JOINED_NATIONS, NAMES_OF_NO_ONE, SAME_PLACE } from './words.ts'

/** "Monday", "June" */
export const calendarWord: NameRule = (scan, i) => {
  const token = scan.at(i)
  return (isDayName(token) || isMonthName(token)) && scan.known(i) === null ? i + 1 : null
}

/** "Minsk II": the numeral belongs to what the name is of. */
export const numeralAfter: NameRule = (scan, i) =>
  /^(?:II|III|IV|VI)$/.test(scan.at(i).text) && scan.spans.at(-1)?.last === i - 1 ? i + 1 : null

/** "the Government": some write it with a capital, but it names no body of its own. */
export const commonGovernment: NameRule = (scan, i) => {
  const token = scan.at(i)
  if (token.lower !== 'government' || scan.headline || scan.capital(i + 1)) return null
  token.pos = 'NOUN'
  return i + 1
}

/** "NAIROBI, 3 May (AFP) — " */
const isDatelineAgency = (scan: NameScan, i: number): boolean =>
  scan.lower(i - 1) === '(' &&
  scan.lower(i + 1) === ')' &&
  scan.sentence < 2 &&
  i < 14 &&
  /^[-–—_]+$/.test(scan.lower(i + 2))

/** In a headline every word has a capital: a name is only what the report writes so elsewhere too, or an acronym. */
const isHeadlineWord = (scan: NameScan, i: number): boolean => {
  const { text, lower } = scan.at(i)
  if (isAcronym(text) && !scan.shouting) return false
  return scan.seen.small.has(lower) || !scan.seen.capital.has(lower)
}

/** "Maoist rebels", "a Socialist deputy"; "the Maoists" are named by their creed, and so is a "Socialist Party". */
const isCreed = (scan: NameScan, i: number): boolean => CREEDS.has(scan.lower(i)) && !scan.capital(i + 1)

export const passedOver: NameRule = (scan, i) => {
  const token = scan.at(i)
  const acronym = isAcronym(token.text)
  const nameless =
    NAMES_OF_NO_ONE.has(token.lower) ||
    isCreed(scan, i) ||
    // "Kosovo Province"
    (SAME_PLACE.has(token.lower) && scan.knownEndingAt(i - 1) !== undefined) ||
    (JOINED_NATIONS.test(token.text) && !scan.capital(i + 1)) ||
    // "MPs", "NGOs"; "R500", "A5"
    /^[A-Z]{2,5}s$/.test(token.text) ||
    /^[A-Z]\d+$/.test(token.text) ||
    (token.text.length < 2 && scan.lower(i + 1) !== '.' && !scan.capital(i + 1)) ||
    isDatelineAgency(scan, i) ||
    (scan.headline && isHeadlineWord(scan, i)) ||
    token.pos === 'PRON' ||
    token.pos === 'DET' ||
    (token.pos === 'NUM' && !acronym) ||
    /^I(?:['’]|$)/.test(token.text)
  return nameless ? i + 1 : null
}
