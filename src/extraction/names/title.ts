/*
 * Titles in front of a name: "Foreign Minister", "Secretary of State", "Deputy Chief of Staff".
 */
import { ROLE_MODIFIERS } from '../lexicon/roles.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isTitleWord, leadsToTitle } from './shape.ts'
import { OFFICES } from './words.ts'

const isTitlePart = (scan: NameScan, i: number): boolean => {
  const token = scan.tokens[i]
  if (token === undefined) return false
  return isTitleWord(token) || (ROLE_MODIFIERS.has(token.lower) && leadsToTitle(scan.tokens, i))
}

export const titleWords: NameRule = (scan, i) => {
  const opens = isTitleWord(scan.at(i)) || (scan.title === null && isTitlePart(scan, i))
  if (!opens) return null
  let last = i
  while (isTitlePart(scan, last + 1)) last += 1
  const office = (k: number): boolean => OFFICES.has(scan.lower(k))
  if (['of', 'for'].includes(scan.lower(last + 1)) && office(last + 2)) {
    last += 2
    while (office(last + 1) || (scan.lower(last + 1) === 'and' && office(last + 2))) last += 1
  }
  let first = i
  for (let known = scan.knownEndingAt(first - 1); known !== undefined; known = scan.knownEndingAt(first - 1))
    first = known
  scan.title = { first, last }
  return last + 1
}
