/*
 * Titles in front of a name: "Foreign Minister", "Deputy Chief of Staff", "Secretary of State for Health
 * and Social Care".
 */
import { ROLE_MODIFIERS } from '../lexicon/roles.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isTitleWord, leadsToTitle } from './shape.ts'
import { OFFICES } from './words.ts'

/** "Irrigation Minister", "Health and Social Care Secretary": the office's field in front of it. */
const isField = (scan: NameScan, i: number): boolean => {
  if (!OFFICES.has(scan.lower(i)) || !scan.capital(i)) return false
  for (let k = i + 1; k < i + 6; k += 1) {
    const token = scan.tokens[k]
    if (token === undefined) return false
    if (isTitleWord(token)) return scan.capital(k)
    if (!OFFICES.has(token.lower) && token.lower !== 'and') return false
  }
  return false
}

const isTitlePart = (scan: NameScan, i: number): boolean => {
  const token = scan.tokens[i]
  if (token === undefined) return false
  if (isTitleWord(token) || isField(scan, i)) return true
  // "Former UN Secretary General": the body is a name of its own.
  return (
    ROLE_MODIFIERS.has(token.lower) && leadsToTitle(scan.tokens, i) && scan.known(i)?.form.kind !== 'name'
  )
}

export const titleWords: NameRule = (scan, i) => {
  const opens = isTitleWord(scan.at(i)) || (scan.title === null && isTitlePart(scan, i))
  if (!opens) return null
  let last = i
  while (isTitlePart(scan, last + 1) || (scan.lower(last + 1) === 'and' && isField(scan, last + 2))) last += 1
  const office = (k: number): boolean => OFFICES.has(scan.lower(k))
  while (['of', 'for'].includes(scan.lower(last + 1)) && office(last + 2)) {
    last += 2
    while (office(last + 1) || (['and', ','].includes(scan.lower(last + 1)) && office(last + 2))) last += 1
  }
  let first = i
  for (let known = scan.knownEndingAt(first - 1); known !== undefined; known = scan.knownEndingAt(first - 1))
    first = known
  scan.title = { first, last }
  return last + 1
}
