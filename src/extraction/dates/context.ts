/*
 * A sentence as the date rules see it: tokens as numbers of days, months and years, and whether its clauses look ahead.
 */
import { isMonthName } from '../chunks.ts'
import type { Sentence, Token } from '../tokens.ts'
import { type CalendarDay, DAY, daysIn, pad, parseIso, utc } from './calendar.ts'
import { FUTURE_CUES, MONTHS, NUMBERS, UNITS, WEEKDAYS } from './words.ts'

export type DateKind = 'date' | 'relative' | 'interval' | 'duration' | 'deadline' | 'fuzzy'

/** What a rule found: token indices, inclusive, and the days that they mean. */
export interface FoundDate {
  readonly first: number
  readonly last: number
  readonly kind: DateKind
  /** ISO day, month or year, or null. */
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
  readonly basis: string
  readonly scored: boolean
}

/** Words between a preposition and the period that they cut: "by the end of November". */
/** Verbs that set another day for something. */
const MOVING = new Set([
  'reschedule',
  'postpone',
  'delay',
  'move',
  'push',
  'extend',
  'prolong',
  'shift',
  'adjourn',
])

const PERIOD_WORDS = new Set(['the', 'end', 'beginning', 'start', 'middle', 'of', 'early', 'late', 'mid'])

/** A rule looks at one token and says whether an expression of time begins there. */
export type DateRule = (c: DateContext, i: number) => FoundDate | null

export const found = (
  first: number,
  last: number,
  kind: DateKind,
  value: string | null,
  basis: string,
  more: { readonly scored?: boolean; readonly from?: string | null; readonly to?: string | null } = {},
): FoundDate => ({
  first,
  last,
  kind,
  value,
  from: more.from ?? null,
  to: more.to ?? null,
  basis,
  scored: more.scored ?? true,
})

export class DateContext {
  readonly tokens: readonly Token[]
  /** The dateline's day, or null when unknown. */
  readonly base: CalendarDay | null

  constructor(sentence: Sentence, baseDay: string | null) {
    this.tokens = sentence.tokens
    this.base = baseDay === null ? null : parseIso(baseDay)
  }

  lower(i: number): string {
    return this.tokens[i]?.lower ?? ''
  }

  /** The token as a day of the month, or 0. */
  dayNumber(i: number): number {
    const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(this.lower(i))
    const n = match === null ? 0 : Number(match[1])
    return n >= 1 && n <= 31 ? n : 0
  }

  /** The token as a month, 1–12, or 0. */
  month(i: number): number {
    const t = this.tokens[i]
    if (t === undefined) return 0
    const short =
      /^[A-Z][a-z]{2,3}\.?$/.test(t.text) && (this.dayNumber(i + 1) > 0 || this.dayNumber(i - 1) > 0)
    if (!isMonthName(t) && !short) return 0
    if (t.lower === 'may' && t.pos === 'AUX') return 0
    if (t.lower === 'march' && t.pos === 'VERB') return 0
    return MONTHS.get(t.lower.replace('.', '')) ?? 0
  }

  /** The token as a year, or 0. */
  yearNumber(i: number): number {
    return /^(1[6-9]|20)\d\d$/.test(this.lower(i)) ? Number(this.lower(i)) : 0
  }

  /** The year that stands at the token or after a comma, and its token; the year is 0 when there is none. */
  yearAfter(i: number): { readonly year: number; readonly at: number } {
    const direct = this.yearNumber(i)
    if (direct > 0) return { year: direct, at: i }
    if (this.lower(i) !== ',' && this.lower(i) !== '.') return { year: 0, at: i }
    return { year: this.yearNumber(i + 1), at: i + 1 }
  }

  /** The token as a unit of time in the singular, or ''. */
  unit(i: number): string {
    const lemma = this.lower(i) === 'centuries' ? 'century' : this.lower(i).replace(/s$/, '')
    return UNITS.has(lemma) ? lemma : ''
  }

  /** The token as a number, 0 for "several", or -1. */
  count(i: number): number {
    const word = this.lower(i)
    return /^\d{1,3}$/.test(word) ? Number(word) : (NUMBERS.get(word) ?? -1)
  }

  /** Whether the clause around the expression looks ahead, from the verb nearest to its left, else to its right. */
  futureNear(first: number): boolean {
    let direct = first - 1
    while (PERIOD_WORDS.has(this.lower(direct)) || this.#listed(direct)) direct -= 1
    if (['by', 'until', 'next'].includes(this.lower(direct))) return true
    // "talks for Monday", "put off to June"; not "blamed for Monday's attack"
    if (this.lower(direct) === 'for' && this.lower(first + 1) !== "'s") return true
    if (this.lower(direct) === 'to' && this.#moved(direct)) return true
    // "ahead of 17 November", "a ceasefire starting on Monday"
    if (this.lower(direct) === 'ahead') return true
    const opens = ['on', 'from', 'at'].includes(this.lower(first - 1)) ? first - 2 : first - 1
    if (['starting', 'beginning', 'effective'].includes(this.lower(opens))) return true
    for (let k = first - 1; k >= Math.max(0, first - 30); k -= 1) {
      const t = this.tokens[k] as Token
      if (t.lower === ';') break
      // "ahead of a meeting with the president on Thursday"
      if (t.lower === 'ahead' && this.lower(k + 1) === 'of') return true
      // "had been scheduled for Monday" is no longer ahead
      if (FUTURE_CUES.has(t.lower)) return !(this.lower(k - 1) === 'been' && this.lower(k - 2) === 'had')
      if (t.pos !== 'VERB' && t.pos !== 'AUX') continue
      for (let j = k - 1; j >= 0 && k - j < 5 && this.#beforeVerb(j); j -= 1)
        if (FUTURE_CUES.has(this.lower(j)) || this.lower(j) === 'be') return true
      // "was to arrive on Monday"
      if (this.lower(k - 1) === 'to' && ['is', 'are', 'was', 'were'].includes(this.lower(k - 2))) return true
      if (this.lower(k - 1) === 'to' && this.#noVerbBefore(k - 1)) return true
      if (/ing$/.test(t.lower) || this.lower(k - 1) === 'to') continue
      // "recommended that the mandate be extended to 31 January"
      if (t.lower === 'be') return true
      if (t.pos === 'AUX') return false
      if (['say', 'tell', 'add'].includes(t.lemma)) return false
      return /(?:[^s]s|^(?:go|meet|begin|open|hold|start|resume|leave|arrive|vote|come))$/.test(t.lower)
    }
    for (let k = first + 1; k < Math.min(this.tokens.length, first + 8); k += 1) {
      if (this.lower(k) === 'will' || this.lower(k) === 'would') return true
      if (this.tokens[k]?.pos === 'VERB') break
    }
    return false
  }

  /** A headline's infinitive, "Ceasefire to start Monday", has no other verb and looks ahead. */
  #noVerbBefore(i: number): boolean {
    return i > 0 && this.tokens.slice(0, i).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
  }

  /** "December and January": the day or month before, or what joins it. */
  #listed(i: number): boolean {
    const joins = ['and', 'or', ','].includes(this.lower(i))
    const at = joins ? i - 1 : i
    return (this.month(at) > 0 || WEEKDAYS.has(this.lower(at))) && (joins || this.#joins(i + 1))
  }

  #joins(i: number): boolean {
    return ['and', 'or', ','].includes(this.lower(i))
  }

  /** "reschedule the talks to Friday" */
  #moved(i: number): boolean {
    for (let k = i - 1; k >= Math.max(0, i - 8); k -= 1)
      if (MOVING.has(this.tokens[k]?.lemma ?? '')) return true
    return false
  }

  #beforeVerb(j: number): boolean {
    return ['AUX', 'ADV', 'PART'].includes(this.tokens[j]?.pos ?? '')
  }

  /** The year of a month (and day; 0 for none) without one: this or the nearest past, or ahead in a future clause. */
  yearFor(m: number, d: number, first: number): number | null {
    const { base } = this
    if (base === null) return null
    const sameYear = utc(base.y, m, d === 0 ? 1 : d)
    if (this.futureNear(first)) {
      const end = d === 0 ? utc(base.y, m, daysIn(base.y, m)) : sameYear
      if (end >= base.ms - 15 * DAY) return base.y
      return base.ms - end > 120 * DAY ? base.y + 1 : base.y
    }
    // Just beyond New Year is nearer than a year ago.
    if (d !== 0 && utc(base.y + 1, m, d) <= base.ms + 31 * DAY) return base.y + 1
    if (sameYear <= base.ms + 2 * DAY) return base.y
    // A day just ahead in a text that is not about the future is still the next one if within a month.
    if (d !== 0 && sameYear <= base.ms + 31 * DAY) return base.y
    return base.y - 1
  }

  /** The ISO day, or null when the month has no such day or the year is unknown. */
  dayValue(y: number | null, m: number, d: number): string | null {
    return y === null || d > daysIn(y, m) ? null : `${pad(y, 4)}-${pad(m)}-${pad(d)}`
  }
}
