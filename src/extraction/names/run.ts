/*
 * Runs of capitalised words: "Amadou Toumani Touré", "Jabal al-Nour", "RFE/RL".
 */
import { isDayName, isMonthName } from '../chunks.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { NOT_ENTITY_HEADS } from '../lexicon/roles.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isAcronym, isTitleWord } from './shape.ts'
import { CONNECTORS } from './words.ts'

const LONGEST = 7

/** Whether a capitalised word carries a run on. */
const carriesOn = (scan: NameScan, i: number): boolean => {
  const token = scan.tokens[i]
  return (
    token !== undefined &&
    scan.capital(i) &&
    !isDayName(token) &&
    !isMonthName(token) &&
    !isTitleWord(token) &&
    token.pos !== 'PRON' &&
    !(scan.headline && !scan.seen.capital.has(token.lower))
  )
}

/** "Pan American Airways": a nationality inside a name of three words or more. */
const isInnerNation = (scan: NameScan, i: number): boolean => {
  const known = scan.known(i)
  return (
    known !== null &&
    known.form.kind === 'adjective' &&
    carriesOn(scan, known.last + 1) &&
    scan.known(known.last + 1) === null
  )
}

const runEnd = (scan: NameScan, from: number): number => {
  const acronym = (i: number): boolean => isAcronym(scan.tokens[i]?.text ?? '')
  let last = from
  // "RFE/RL"
  while (acronym(last) && scan.lower(last + 1) === '/' && acronym(last + 2)) last += 2
  while (last + 1 < scan.tokens.length && last - from < LONGEST) {
    const next = scan.at(last + 1)
    const beyond = scan.tokens[last + 2]
    if (carriesOn(scan, last + 1)) {
      const known = scan.known(last + 1) !== null
      if (known && !(last === from && isGivenName(scan.lower(from))) && !isInnerNation(scan, last + 1)) break
      last += 1
    } else if (
      CONNECTORS.has(next.lower) &&
      beyond !== undefined &&
      scan.capital(last + 2) &&
      !isDayName(beyond)
    ) {
      last += 2
    } else if (next.lower === '.' && /^[A-Z]$/.test(scan.at(last).text) && scan.capital(last + 2)) {
      last += 2
    } else if (/^(?:al|el|as|ad|ul|bin)-\p{Lu}/u.test(next.text)) {
      last += 1
    } else break
  }
  return last
}

export const capitalRun: NameRule = (scan, i) => {
  const last = runEnd(scan, i)
  if (NOT_ENTITY_HEADS.has(scan.lower(last))) {
    scan.title = null
    return last + 1
  }
  scan.addRun({ first: i, last }, last > i && isGivenName(scan.lower(i).replace(/-.*/, '')))
  return last + 1
}
