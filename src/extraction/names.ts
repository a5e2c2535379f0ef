/*
 * Finds names: gazetteer forms, names of bodies closed by a head word ("…Liberation Army", "Ministry of…"), and runs
 * of capitalised words, with the titles in front of them set apart. Types are settled later, over the whole report.
 */
import { abbreviatedBody } from './names/abbreviation.ts'
import { bodyName, placeName } from './names/body.ts'
import { knownName } from './names/known.ts'
import { openingWord } from './names/opening.ts'
import { calendarWord, commonGovernment, numeralAfter, passedOver } from './names/passing.ts'
import { capitalRun } from './names/run.ts'
import { type NameRule, NameScan, type NameSpan } from './names/scan.ts'
import type { SeenWords } from './names/seen.ts'
import { titleWords } from './names/title.ts'
import type { Sentence } from './tokens.ts'

export type { NameSpan }

/** The first rule that applies decides. The last one always does. */
const RULES: readonly NameRule[] = [
  calendarWord,
  abbreviatedBody,
  bodyName,
  placeName,
  knownName,
  commonGovernment,
  titleWords,
  numeralAfter,
  openingWord,
  passedOver,
  capitalRun,
]

/** The names of a sentence in order. `year` is the report's, `seen` how it writes its words elsewhere. */
export const nameSpans = (sentence: Sentence, year: number | null, seen: SeenWords): NameSpan[] => {
  const scan = new NameScan(sentence, year, seen)
  let i = 0
  while (i < scan.tokens.length) {
    if (!scan.capital(i) && scan.known(i) === null) {
      scan.title = null
      i += 1
      continue
    }
    let next: number | null = null
    for (const rule of RULES) {
      next = rule(scan, i)
      if (next !== null) break
    }
    i = next ?? i + 1
  }
  return scan.spans
}
