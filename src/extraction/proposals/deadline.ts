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

/** Whether a deadline is so many days or weeks from something, and no day of the calendar. */
export function isPeriod(words: string): boolean {
  return /\b(?:hour|day|week|month)s?\b/i.test(words) && /\b(?:with)?in\b/i.test(words)
}

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
  if (found === null) return vague(one, content, words, waits)
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

/**
 * Words for a time that name no number. The days are a proposal and marked as one (`choice`), for the analyst to set: a
 * deadline that nobody can miss would make the promise unbreakable.
 */
const VAGUE: readonly (readonly [words: RegExp, days: number])[] = [
  [/\b(?:within|in a matter of|in the (?:coming|next)) hours\b/i, 1],
  [/\b(?:within|in a matter of|in the (?:coming|next)(?: few)?) days\b/i, 7],
  [/\b(?:immediately|at once|without delay|right away|forthwith)\b/i, 7],
  [/\b(?:within|in a matter of|in the (?:coming|next)(?: few)?) weeks\b/i, 28],
  [/\b(?:very soon|soon|shortly|before long|in due course|as soon as possible)\b/i, 30],
  [/\b(?:within|in the (?:coming|next)(?: few)?) months\b/i, 90],
]

function vague(
  one: Commitment,
  content: Pick<GoldSpan, 'start' | 'end'>,
  words: string,
  waits: boolean,
): Readonly<Record<string, unknown>> | null {
  const own = one.deadline === null ? words.slice(0, content.end - content.start) : words
  for (const [pattern, days] of VAGUE) {
    const said = pattern.exec(own)?.[0]
    if (said !== undefined) return { after: waits ? 'detached' : 'made', days, said, choice: 'reader' }
  }
  return null
}
