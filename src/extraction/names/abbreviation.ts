/*
 * Bodies that their own abbreviation gives away: "Forces nationales de libération (FNL)".
 *
 * After A. Schwartz and M. Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text",
 * Pacific Symposium on Biocomputing 2003, section 3: the long form stands before the brackets, has at most
 * min(|A| + 5, 2 |A|) words, and gives the letters of the short form A from right to left, the first of them at the
 * beginning of a word. Departures: every letter must begin a word, link words and two others may be passed over, and the
 * long form must begin with a capital, since here it is a name.
 */
import type { NameRule, NameScan } from './scan.ts'
import { isAcronym } from './shape.ts'
import { NEVER_NAMES } from './words.ts'

const LINKS = new Set([
  'of',
  'for',
  'the',
  'and',
  'de',
  'la',
  'le',
  'du',
  'des',
  'del',
  'pour',
  'para',
  'et',
  'y',
  'al',
  'wa',
  'in',
])

/** The token before a bracketed abbreviation that ends a long form beginning at `from`, or -1. */
const beforeBracket = (scan: NameScan, from: number): number => {
  for (let k = from + 1; k < scan.tokens.length && k - from < 12; k += 1) {
    const word = scan.at(k)
    if (word.lower === '(')
      return isAcronym(scan.tokens[k + 1]?.text ?? '') && scan.lower(k + 2) === ')' ? k - 1 : -1
    if (!/^\p{L}/u.test(word.text)) return -1
  }
  return -1
}

/** Whether the words give the letters of the abbreviation, read from the right. */
const spells = (scan: NameScan, first: number, last: number, short: string): boolean => {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '')
  let letter = letters.length - 1
  let passed = 0
  for (let k = last; k >= first; k -= 1) {
    const word = scan.lower(k).normalize('NFD')
    if (letter >= 0 && word[0] === letters[letter]) letter -= 1
    else if (k === first) return false
    else if (!LINKS.has(word)) passed += 1
  }
  return letter < 0 && passed <= 2 && last - first + 1 <= Math.min(letters.length + 5, letters.length * 2)
}

export const abbreviatedBody: NameRule = (scan, i) => {
  if (!scan.capital(i) || scan.headline || NEVER_NAMES.has(scan.lower(i))) return null
  const last = beforeBracket(scan, i)
  if (last <= i || !spells(scan, i, last, scan.at(last + 2).text)) return null
  const known = scan.known(i)
  if (known !== null && known.last >= last) return null
  scan.addBody({ first: i, last })
  return last + 1
}
