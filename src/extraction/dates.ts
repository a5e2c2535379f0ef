/*
 * Expressions of time → days and intervals, resolved against the dateline. Our own grammar over tokens; nothing reads
 * a clock or a time zone. A bare month or weekday is the past one nearest to the dateline, unless its clause is future.
 */
import { DateContext, type DateKind, type DateRule, type FoundDate } from './dates/context.ts'
import { dayMonth, monthDay, numericDay } from './dates/days.ts'
import {
  bareMonth,
  bareYear,
  endOfPeriod,
  middleOf,
  monthYear,
  namedPeriod,
  thePeriod,
} from './dates/periods.ts'
import { countedSpan, nearDay, nextSpan, weekday } from './dates/relative.ts'
import type { Sentence } from './tokens.ts'

export type { DateKind }

export interface DateSpan extends FoundDate {
  readonly sentence: number
}

/** The first rule that fits decides; longer expressions come before the shorter ones inside them. */
const RULES: readonly DateRule[] = [
  endOfPeriod,
  monthDay,
  monthYear,
  bareMonth,
  dayMonth,
  numericDay,
  middleOf,
  weekday,
  nearDay,
  bareYear,
  namedPeriod,
  nextSpan,
  countedSpan,
  thePeriod,
]

/** Finds the expressions of time in a sentence. `base` is the dateline's day, or null when unknown. */
export const dateSpans = (sentence: Sentence, baseDay: string | null): DateSpan[] => {
  const context = new DateContext(sentence, baseDay)
  const out: DateSpan[] = []
  let i = 0
  while (i < sentence.tokens.length) {
    let date: FoundDate | null = null
    for (const rule of RULES) {
      date = rule(context, i)
      if (date !== null) break
    }
    if (date === null) {
      i += 1
      continue
    }
    out.push({ ...date, sentence: sentence.index })
    i = date.last + 1
  }
  return out
}
