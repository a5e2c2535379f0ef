import type { GoldDocument, GoldSpan } from '../gold.ts'
import type { Context } from './context.ts'
import { tidy } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve fourteen fifteen thirty sixty ninety'.split(
    ' ',
  )
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 30, 60, 90]
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 }

/** “Within ten days”, counted from the promise, or from the day on which its condition is met. */
export function periodOf(
  context: Context,
  one: Commitment,
  content: Pick<GoldSpan, 'start' | 'end'>,
  waits: boolean,
): Readonly<Record<string, unknown>> | null {
  const after = context.words({ start: content.start, end: content.end + 40 })
  const words = one.deadline?.quote ?? after
  const found = /\b(?:with)?in (?:the next )?(\d{1,3}|\p{Ll}+)[ -](hour|day|week|month)s?\b/iu.exec(words)
  if (found === null) return null
  const [said, count = '', unit = ''] = found
  const number = /^\d/.test(count) ? Number(count) : VALUES[NUMBERS.indexOf(count.toLowerCase())]
  const days = number === undefined ? undefined : Math.ceil(number * (DAYS[unit] ?? 1))
  if (days === undefined || days <= 0) return null
  return {
    after: waits ? 'detached' : 'made',
    days,
    said: tidy(said),
    ...(unit === 'month' ? { choice: 'reader' } : {}),
  }
}
