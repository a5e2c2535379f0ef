/*
 * Expressions of time → days and intervals, resolved against the dateline. Our own grammar over tokens; nothing reads
 * a clock or a time zone. A bare month or weekday is the past one nearest to the dateline, unless its clause is future.
 */
import { isMonthName } from './chunks.ts'
import type { Sentence, Token } from './tokens.ts'

export type DateKind = 'date' | 'relative' | 'interval' | 'duration' | 'deadline' | 'fuzzy'

export interface DateSpan {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly kind: DateKind
  /** ISO day or month ("1998-06-16", "1998-06"), or null. */
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
  readonly basis: string
  readonly scored: boolean
}

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}
const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
}
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  several: 0,
  few: 0,
  couple: 2,
}
const UNITS = new Set(['day', 'week', 'month', 'year', 'hour', 'decade', 'minute', 'century', 'weekend'])
const FUTURE_CUES = new Set([
  'will',
  'would',
  'shall',
  'due',
  'scheduled',
  'expected',
  'planned',
  'plans',
  'set',
  'plan',
  'slated',
  "'ll",
])

const DAY = 86_400_000
const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const iso = (ms: number): string => {
  const d = new Date(ms)
  return `${pad(d.getUTCFullYear(), 4)}-${pad(d.getUTCMonth() + 1)}-${pad(d.getUTCDate())}`
}
const utc = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d)
const daysIn = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate()

const parseIso = (value: string): { y: number; m: number; d: number; ms: number } | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  if (match === null) return null
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return { y, m, d, ms: utc(y, m, d) }
}

/** Finds the expressions of time in a sentence. `base` is the dateline's day, or null when unknown. */
export const dateSpans = (sentence: Sentence, baseDay: string | null): DateSpan[] => {
  const { tokens } = sentence
  const base = baseDay === null ? null : parseIso(baseDay)
  const out: DateSpan[] = []
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const add = (
    first: number,
    last: number,
    kind: DateKind,
    value: string | null,
    basis: string,
    scored = true,
    from: string | null = null,
    to: string | null = null,
  ): number => {
    out.push({ sentence: sentence.index, first, last, kind, value, from, to, basis, scored })
    return last + 1
  }
  const dayNumber = (i: number): number => {
    const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower(i))
    const n = match === null ? 0 : Number(match[1])
    return n >= 1 && n <= 31 ? n : 0
  }
  const month = (i: number): number => {
    const t = tokens[i]
    if (t === undefined) return 0
    if (!isMonthName(t) && !(/^[A-Z][a-z]{2,3}$/.test(t.text) && dayNumber(i + 1) > 0)) return 0
    if (t.lower === 'may' && t.pos === 'AUX') return 0
    if (t.lower === 'march' && t.pos === 'VERB') return 0
    return MONTHS[t.lower.replace('.', '')] ?? 0
  }
  const yearNumber = (i: number): number => (/^(1[6-9]|20)\d\d$/.test(lower(i)) ? Number(lower(i)) : 0)
  const unit = (i: number): string => {
    const t = tokens[i]
    if (t === undefined) return ''
    const lemma = t.lower.replace(/s$/, '')
    return UNITS.has(lemma) ? lemma : ''
  }
  const count = (i: number): number => {
    const word = lower(i)
    if (/^\d{1,3}$/.test(word)) return Number(word)
    return NUMBERS[word] ?? -1
  }
  /** Whether the clause around the expression looks ahead, from the verb nearest to its left, else to its right. */
  const futureNear = (first: number): boolean => {
    const direct = lower(first - 1)
    if (direct === 'by' || direct === 'until' || direct === 'next') return true
    for (let k = first - 1; k >= Math.max(0, first - 16); k -= 1) {
      const t = tokens[k] as Token
      if (t.lower === ';') break
      if (FUTURE_CUES.has(t.lower)) return true
      if (t.pos === 'VERB' || t.pos === 'AUX') {
        for (
          let j = k - 1;
          j >= 0 && k - j < 5 && ['AUX', 'ADV', 'PART'].includes(tokens[j]?.pos ?? '');
          j -= 1
        ) {
          if (FUTURE_CUES.has(lower(j))) return true
        }
        if (/ing$/.test(t.lower)) continue
        const infinitive = tokens[k - 1]?.lower === 'to'
        if (infinitive) continue
        if (t.pos === 'AUX') return false
        if (['say', 'tell', 'add'].includes(t.lemma)) return false
        return (
          /(?:[^s]s|^(?:go|meet|begin|open|hold|start|resume|leave|arrive|vote|come))$/.test(t.lower) &&
          t.lower !== t.lemma.concat('ed')
        )
      }
    }
    for (let k = first + 1; k < Math.min(tokens.length, first + 8); k += 1) {
      if (lower(k) === 'will' || lower(k) === 'would') return true
      if (tokens[k]?.pos === 'VERB') break
    }
    return false
  }
  /** The year of a month (and day) without one. */
  const yearFor = (m: number, d: number, first: number): number | null => {
    if (base === null) return null
    const future = futureNear(first)
    const sameYear = utc(base.y, m, d === 0 ? 1 : d)
    if (future) {
      const end = d === 0 ? utc(base.y, m, daysIn(base.y, m)) : sameYear
      if (end >= base.ms - 15 * DAY) return base.y
      return base.ms - end > 120 * DAY ? base.y + 1 : base.y
    }
    if (sameYear <= base.ms + 2 * DAY) return base.y
    // A day just ahead in a text that is not about the future is still this year's if within a month.
    if (d !== 0 && sameYear <= base.ms + 31 * DAY) return base.y
    return base.y - 1
  }
  const dayValue = (y: number | null, m: number, d: number): string | null =>
    y === null || d > daysIn(y, m) ? null : `${pad(y, 4)}-${pad(m)}-${pad(d)}`
  let i = 0
  while (i < tokens.length) {
    const word = lower(i)
    const t = tokens[i] as Token
    const m = month(i)
    // "early June", "late March", "mid-April"
    const part = /^(early|late|mid|mid-)$/.test(word) || /^(early|late)$/.test(word)
    if (m > 0) {
      const d = dayNumber(i + 1)
      if (d > 0) {
        let last = i + 1
        let y = 0
        if (lower(i + 2) === ',' && yearNumber(i + 3) > 0) {
          y = yearNumber(i + 3)
          last = i + 3
        } else if (yearNumber(i + 2) > 0) {
          y = yearNumber(i + 2)
          last = i + 2
        }
        // "August 14 and 15", "June 3-5"
        const second =
          (lower(i + 2) === 'and' || lower(i + 2) === '-' || lower(i + 2) === '–' || lower(i + 2) === 'to') &&
          y === 0
            ? dayNumber(i + 3)
            : 0
        const year = y > 0 ? y : yearFor(m, d, i)
        if (second > d) {
          const y2 = yearNumber(i + 4) || (lower(i + 4) === ',' ? yearNumber(i + 5) : 0)
          const yy = y2 > 0 ? y2 : year
          const end = i + 3 + (y2 > 0 ? (lower(i + 4) === ',' ? 2 : 1) : 0)
          i = add(
            i,
            end,
            'interval',
            null,
            'month and days in text',
            true,
            dayValue(yy, m, d),
            dayValue(yy, m, second),
          )
          continue
        }
        i = add(
          i,
          last,
          'date',
          dayValue(year, m, d),
          y > 0 ? 'date in text' : 'month and day in text, year from dateline',
        )
        continue
      }
      const y =
        yearNumber(i + 1) > 0
          ? i + 1
          : (lower(i + 1) === ',' || lower(i + 1) === 'of') && yearNumber(i + 2) > 0
            ? i + 2
            : 0
      if (y > 0) {
        const yy = yearNumber(y)
        i = add(
          i,
          y,
          'interval',
          `${yy}-${pad(m)}`,
          'month and year in text',
          true,
          dayValue(yy, m, 1),
          dayValue(yy, m, daysIn(yy, m)),
        )
        continue
      }
      const alone =
        word !== 'may' ||
        /^(in|since|by|until|from|of|last|next|early|late|this|and|to|between|before|after)$/.test(
          lower(i - 1),
        )
      if (
        alone &&
        !(
          word === 'march' &&
          !/^(in|since|by|until|from|of|last|next|early|late|this|and|to|between|before|after)$/.test(
            lower(i - 1),
          )
        )
      ) {
        let yy = yearFor(m, 0, i)
        const modifier = lower(i - 1)
        let first = i
        if (
          modifier === 'last' ||
          modifier === 'next' ||
          modifier === 'this' ||
          modifier === 'early' ||
          modifier === 'late'
        ) {
          first = i - 1
          if (base !== null && modifier === 'last') yy = m < base.m ? base.y : base.y - 1
          if (base !== null && modifier === 'next') yy = m > base.m ? base.y : base.y + 1
        }
        const range = yy === null ? [null, null] : [dayValue(yy, m, 1), dayValue(yy, m, daysIn(yy, m))]
        i = add(
          first,
          i,
          'interval',
          yy === null ? null : `${yy}-${pad(m)}`,
          'month in text, year from dateline',
          true,
          range[0] ?? null,
          range[1] ?? null,
        )
        continue
      }
    }
    // "16 June 1998", "16 June", "the 5th of May"
    const d0 = dayNumber(i)
    if (d0 > 0) {
      const of = lower(i + 1) === 'of' ? 1 : 0
      const mm = month(i + 1 + of)
      if (mm > 0) {
        const yAt =
          yearNumber(i + 2 + of) > 0
            ? i + 2 + of
            : lower(i + 2 + of) === ',' && yearNumber(i + 3 + of) > 0
              ? i + 3 + of
              : 0
        const y = yAt > 0 ? yearNumber(yAt) : yearFor(mm, d0, i)
        i = add(
          i,
          yAt > 0 ? yAt : i + 1 + of,
          'date',
          dayValue(y, mm, d0),
          yAt > 0 ? 'date in text' : 'day and month in text, year from dateline',
        )
        continue
      }
      // "14 and 15 August", "3-5 June"
      if (lower(i + 1) === 'and' || lower(i + 1) === '-' || lower(i + 1) === '–') {
        const d1 = dayNumber(i + 2)
        const m1 = month(i + 3)
        if (d1 > d0 && m1 > 0) {
          const y = yearNumber(i + 4) > 0 ? yearNumber(i + 4) : yearFor(m1, d0, i)
          i = add(
            i,
            yearNumber(i + 4) > 0 ? i + 4 : i + 3,
            'interval',
            null,
            'days and month in text',
            true,
            dayValue(y, m1, d0),
            dayValue(y, m1, d1),
          )
          continue
        }
      }
    }
    const isoDay = /^\d{4}-\d\d-\d\d$/.exec(t.text)
    if (isoDay !== null && parseIso(t.text) !== null) {
      i = add(i, i, 'date', t.text, 'date in text')
      continue
    }
    const weekday = WEEKDAYS[word]
    if (weekday !== undefined && /^\p{Lu}/u.test(t.text)) {
      const modifier = lower(i - 1)
      const first = ['last', 'next', 'this'].includes(modifier) ? i - 1 : i
      // "Tuesday, June 16" is one date; the month and day decide.
      const comma = lower(i + 1) === ',' ? 2 : 1
      const mm = month(i + comma)
      const dd = dayNumber(i + comma + 1)
      if (mm > 0 && dd > 0) {
        const yAt =
          lower(i + comma + 2) === ',' && yearNumber(i + comma + 3) > 0
            ? i + comma + 3
            : yearNumber(i + comma + 2) > 0
              ? i + comma + 2
              : 0
        const y = yAt > 0 ? yearNumber(yAt) : yearFor(mm, dd, i)
        i = add(first, yAt > 0 ? yAt : i + comma + 1, 'date', dayValue(y, mm, dd), 'date in text')
        continue
      }
      let value: string | null = null
      if (base !== null) {
        const today = new Date(base.ms).getUTCDay()
        const back = (today - weekday + 7) % 7
        const ahead = (weekday - today + 7) % 7
        const future = modifier === 'next' || (modifier !== 'last' && futureNear(i) && ahead > 0)
        if (future) value = iso(base.ms + (ahead === 0 ? 7 : ahead) * DAY)
        else if (modifier === 'last') value = iso(base.ms - (back === 0 ? 7 : back) * DAY)
        else value = iso(base.ms - back * DAY)
      }
      let last = i
      if (['morning', 'afternoon', 'evening', 'night'].includes(lower(i + 1))) last = i + 1
      i = add(first, last, 'relative', value, 'weekday, from dateline')
      continue
    }
    if (word === 'today' || word === 'yesterday' || word === 'tomorrow' || word === 'tonight') {
      const shift = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
      i = add(i, i, 'relative', base === null ? null : iso(base.ms + shift * DAY), 'from dateline')
      continue
    }
    const y = yearNumber(i)
    if (y > 0) {
      const before = lower(i - 1)
      const decade = /^\d{4}$/.test(word) ? '' : word
      const plausible =
        (base === null || y <= base.y + 30) &&
        ([
          'in',
          'since',
          'by',
          'until',
          'from',
          'of',
          'early',
          'late',
          'the',
          'during',
          'before',
          'after',
          'to',
          'and',
          '(',
          'between',
          'mid',
          '-',
          '–',
          'year',
          'spring',
          'summer',
          'autumn',
          'fall',
          'winter',
          ',',
        ].includes(before) ||
          lower(i + 1) !== '')
      const noun = tokens[i + 1]
      const counted =
        noun !== undefined &&
        noun.pos === 'NOUN' &&
        /s$/.test(noun.lower) &&
        !['in', 'since', 'by', 'of', 'the', 'during'].includes(before)
      if (
        plausible &&
        decade === '' &&
        !counted &&
        !['about', 'some', 'than', 'over', 'nearly', 'around', '$'].includes(before)
      ) {
        i = add(i, i, 'interval', String(y), 'year in text', true, `${y}-01-01`, `${y}-12-31`)
        continue
      }
    }
    // "last week", "next month", "this year", "the past two weeks", "earlier this month", "later this week"
    if (['last', 'next', 'this', 'past', 'coming', 'previous'].includes(word)) {
      const n = count(i + 1)
      const u = unit(i + 1)
      if (u !== '' && u !== 'hour' && u !== 'minute' && word !== 'previous') {
        const early = ['earlier', 'later', 'early', 'late'].includes(lower(i - 1)) ? i - 1 : i
        const range =
          base === null
            ? null
            : periodOf(
                base.ms,
                u,
                word === 'last' || word === 'past' ? -1 : word === 'next' || word === 'coming' ? 1 : 0,
              )
        const scored = word !== 'past' && word !== 'coming'
        i = add(
          early,
          i + 1,
          'interval',
          null,
          `${word} ${u}, from dateline`,
          scored,
          range?.[0] ?? null,
          range?.[1] ?? null,
        )
        continue
      }
      if (n >= 0 && unit(i + 2) !== '' && word !== 'this') {
        i = add(lower(i - 1) === 'the' ? i - 1 : i, i + 2, 'duration', null, 'span of time', false)
        continue
      }
    }
    // "three days ago", "a year earlier", "two weeks later"
    const n = count(i)
    const u = unit(i + 1)
    if (n >= 0 && u !== '' && t.pos !== 'PROPN') {
      const next = lower(i + 2)
      if (next === 'ago') {
        let value: string | null = null
        if (base !== null && n > 0) value = shiftBy(base, u, -n)
        i = add(i, i + 2, 'relative', value, 'from dateline', n > 0)
        continue
      }
      if (next === 'earlier' || next === 'later' || next === 'before' || next === 'after') {
        i = add(i, i + 2, 'duration', null, 'relative to another day', false)
        continue
      }
      const within = lower(i - 1)
      if (within === 'within' || within === 'in') {
        let value: string | null = null
        if (base !== null && n > 0)
          value = u === 'hour' ? iso(base.ms + Math.ceil(n / 24) * DAY) : shiftBy(base, u, n)
        i = add(i - 1, i + 1, 'deadline', value, 'from dateline', false)
        continue
      }
      i = add(i, i + 1, 'duration', null, 'span of time', false)
      continue
    }
    if (
      word === 'the' &&
      unit(i + 1) !== '' &&
      unit(i + 1) !== 'hour' &&
      lower(i + 2) !== 'of' &&
      ['week', 'month', 'year', 'weekend'].includes(unit(i + 1)) &&
      /[a-z]/.test(lower(i + 1)) &&
      !/s$/.test(lower(i + 1))
    ) {
      const range = base === null ? null : periodOf(base.ms, unit(i + 1), 0)
      const endOf = lower(i - 1) === 'of' && lower(i - 2) === 'end'
      if (endOf) {
        const first = lower(i - 3) === 'the' ? i - 3 : i - 2
        i = add(
          first,
          i + 1,
          'deadline',
          range?.[1] ?? null,
          'end of the period',
          true,
          null,
          range?.[1] ?? null,
        )
        continue
      }
      const weekend = unit(i + 1) === 'weekend'
      i = add(
        i,
        i + 1,
        'interval',
        null,
        'the current period',
        weekend,
        range?.[0] ?? null,
        range?.[1] ?? null,
      )
      continue
    }
    void part
    i += 1
  }
  return out
}

function shiftBy(base: { y: number; m: number; d: number; ms: number }, unit: string, n: number): string {
  if (unit === 'day') return iso(base.ms + n * DAY)
  if (unit === 'week') return iso(base.ms + 7 * n * DAY)
  if (unit === 'hour') return iso(base.ms + Math.round((n / 24) * DAY))
  if (unit === 'month') {
    const months = base.y * 12 + base.m - 1 + n
    return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
  }
  const years = base.y + n * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1)
  return pad(years, 4)
}

function periodOf(ms: number, unit: string, shift: number): [string, string] {
  const d = new Date(ms)
  const y = d.getUTCFullYear()
  const m = d.getUTCMonth() + 1
  if (unit === 'day') return [iso(ms + shift * DAY), iso(ms + shift * DAY)]
  if (unit === 'week' || unit === 'weekend') {
    const monday = ms - ((d.getUTCDay() + 6) % 7) * DAY + shift * 7 * DAY
    if (unit === 'weekend') return [iso(monday + 5 * DAY), iso(monday + 6 * DAY)]
    return [iso(monday), iso(monday + 6 * DAY)]
  }
  if (unit === 'month') {
    const months = y * 12 + m - 1 + shift
    const yy = Math.floor(months / 12)
    const mm = (months % 12) + 1
    return [`${pad(yy, 4)}-${pad(mm)}-01`, `${pad(yy, 4)}-${pad(mm)}-${pad(daysIn(yy, mm))}`]
  }
  const yy = y + shift * (unit === 'decade' ? 10 : 1)
  return [`${pad(yy, 4)}-01-01`, `${pad(yy, 4)}-12-31`]
}
