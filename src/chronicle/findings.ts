import { type Case, placeIn, see, shortName, viewAt } from '../case/index.ts'
import { type Diagnostic, diagnostic } from '../text/index.ts'
import { loadedWordsIn, textsOf } from './loaded.ts'

/** Loaded words and who used each, one finding a word in a record: for `check --wording`. */
export function wordingFindings(from: Case): readonly Diagnostic[] {
  const everything = see(from, viewAt(Number.MAX_SAFE_INTEGER))
  return textsOf(everything).flatMap(({ speakers, record, field, words }) =>
    words === undefined
      ? []
      : loadedWordsIn(words).map((word) =>
          diagnostic('word-loaded', placeIn(from, record, pathOf(field)), {
            word,
            speakers: speakers.map((one) => (one === null ? 'the analyst' : shortName(from, one))),
          }),
        ),
  )
}

/** `readings.0.says` as a path: numbers are places in a list. */
function pathOf(field: string): readonly PropertyKey[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
