/*
 * Capitalised tokens that are passed over: pronouns, numerals, single letters, the agency in a dateline, and whatever
 * a headline writes with capitals.
 */
import { isDayName, isMonthName } from '../chunks.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isAcronym } from './shape.ts'

/** "Monday", "June" */
export const calendarWord: NameRule = (scan, i) => {
  const token = scan.at(i)
  return (isDayName(token) || isMonthName(token)) && scan.known(i) === null ? i + 1 : null
}

/** "Minsk II": the numeral belongs to what the name is of. */
export const numeralAfter: NameRule = (scan, i) =>
  /^(?:II|III|IV|VI)$/.test(scan.at(i).text) && scan.spans.at(-1)?.last === i - 1 ? i + 1 : null

/** "NAIROBI, 3 May (AFP) — " */
const isDatelineAgency = (scan: NameScan, i: number): boolean =>
  scan.lower(i - 1) === '(' &&
  scan.lower(i + 1) === ')' &&
  scan.sentence < 2 &&
  i < 14 &&
  /^[-–—_]+$/.test(scan.lower(i + 2))

export const passedOver: NameRule = (scan, i) => {
  const token = scan.at(i)
  const acronym = isAcronym(token.text)
  const nameless =
    token.lower === 'god' ||
    token.lower === 'gmt' ||
    (token.text.length < 2 && scan.lower(i + 1) !== '.' && !scan.capital(i + 1)) ||
    isDatelineAgency(scan, i) ||
    (scan.headline && (!acronym || scan.shouting)) ||
    token.pos === 'PRON' ||
    token.pos === 'DET' ||
    (token.pos === 'NUM' && !acronym) ||
    /^I(?:['’]|$)/.test(token.text)
  return nameless ? i + 1 : null
}
