/*
 * Words of time: months, weekdays, numbers, units.
 */
import { words } from '../lexicon/words.ts'

const numbered = (list: string, from: number): ReadonlyMap<string, number> =>
  new Map(list.split(' ').flatMap((group, i) => group.split('/').map((word) => [word, i + from] as const)))

export const MONTHS = numbered(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  1,
)
export const WEEKDAYS = numbered('sunday monday tuesday wednesday thursday friday saturday', 0)
/** "several" and "few" are numbers that nobody knows: 0. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered('several/few a/an/one two/couple three four five six seven eight nine ten eleven twelve', 0),
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['sixty', 60],
  ['ninety', 90],
])
export const UNITS = words('day week month year hour decade minute century weekend')
export const FUTURE_CUES = words(
  "will would shall due scheduled expected planned plans set plan slated might should must may 'll",
)
export const DAY_PARTS = words('morning afternoon evening night')
