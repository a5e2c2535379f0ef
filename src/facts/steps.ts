import type { Day } from '../case/index.ts'
import type { Four } from '../language/index.ts'
import type { Stretch } from './stretch.ts'

/**
 * A value over all days that changes on known days only.
 *
 * Beside Belnap's value stands whether it is *settled*: whether it stays what it is however the undecided atoms
 * (no information, both) turn out. Belnap makes "both or none" true; nothing in the ledger fires on that.
 */
export interface Steps {
  /** Belnap's value on a day. */
  readonly at: (day: Day) => Four
  /** `true` or `false` where settled, else `none`. */
  readonly settled: (day: Day) => Settled
  /** The next day after this one on which the value or its settledness changes; null where none does. */
  readonly next: (after: Day) => Day | null
  /** The first day from this one on that is settled so (`none`: not settled); null where there is none. */
  readonly seek: (from: Day, settled: Settled) => Day | null
  /** The last day up to this one that is not settled; null where there is none. */
  readonly lastOpen: (upTo: Day) => Day | null
}

export type Settled = 'true' | 'false' | 'none'

/** Before every day, and after every day: bounds that stay small integers. */
export const BEGINNING: Day = -1_000_000_000
export const END: Day = 1_000_000_000

/** Belnap's value as bits (told true 1, told false 2), and 4 where a true or false is not settled. */
export type Code = number

export const NONE: Code = 0
export const TRUE: Code = 1
export const FALSE: Code = 2
export const BOTH: Code = 3
export const UNSETTLED: Code = 4

const FOURS: readonly Four[] = ['none', 'true', 'false', 'both']

export function fourOf(code: Code): Four {
  return FOURS[code & BOTH] as Four
}

export function codeOf(value: Four): Code {
  return value === 'none' ? NONE : value === 'true' ? TRUE : value === 'false' ? FALSE : BOTH
}

/**
 * Steps as two columns: `codes[i]` holds from `days[i]` until the day before `days[i + 1]`. The first day is
 * BEGINNING; neighbours differ.
 */
export class Flat implements Steps {
  readonly days: readonly Day[]
  readonly codes: readonly Code[]
  #openUpTo: readonly number[] | null = null
  #following: { readonly [settled in Settled]: readonly number[] } | null = null

  constructor(days: readonly Day[], codes: readonly Code[]) {
    this.days = days
    this.codes = codes
  }

  /** The index of the step that holds on a day. */
  indexAt(day: Day): number {
    let low = 0
    let high = this.days.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.days[middle] as Day) <= day) low = middle
      else high = middle - 1
    }
    return low
  }

  code(day: Day): Code {
    return this.codes[this.indexAt(day)] as Code
  }

  at(day: Day): Four {
    return fourOf(this.code(day))
  }

  settled(day: Day): Settled {
    return settledOf(this.code(day))
  }

  next(after: Day): Day | null {
    return this.days[this.indexAt(after) + 1] ?? null
  }

  seek(from: Day, settled: Settled): Day | null {
    const start = this.indexAt(from)
    if (settledOf(this.codes[start] as Code) === settled) return from
    this.#following ??= { true: this.#nexts('true'), false: this.#nexts('false'), none: this.#nexts('none') }
    return this.days[this.#following[settled][start] as number] ?? null
  }

  lastOpen(upTo: Day): Day | null {
    const end = this.indexAt(upTo)
    if (settledOf(this.codes[end] as Code) === 'none') return upTo
    this.#openUpTo ??= this.#lastOpens()
    const at = this.#openUpTo[end] as number
    return at < 0 ? null : (this.days[at + 1] as Day) - 1
  }

  /** These steps with those of another in a stretch of days; the same object where nothing differs. */
  replaced({ from, to }: Stretch, other: Flat): Flat {
    const first = this.indexAt(from)
    const steps = new StepsBuilder(NONE, this.days.slice(0, first), this.codes.slice(0, first))
    steps.add(this.days[first] as Day, this.codes[first] as Code)
    const add = (of: Flat, start: Day, end: Day): void => {
      steps.add(start, of.code(start))
      for (let i = of.indexAt(start) + 1; i < of.days.length && (of.days[i] as Day) <= end; i += 1)
        steps.add(of.days[i] as Day, of.codes[i] as Code)
    }
    add(other, from, to)
    if (to < END) add(this, to + 1, END)
    const found = steps.build()
    return this.differs(found) === null ? this : found
  }

  /** The days from the first to the last on which other steps differ from these; null where they are the same. */
  differs(other: Flat): Stretch | null {
    const [a, b] = [this, other]
    if (a === b) return null
    let i = 0
    while (i < a.days.length && a.days[i] === b.days[i] && a.codes[i] === b.codes[i]) i += 1
    if (i === a.days.length && i === b.days.length) return null
    const from = Math.min(a.days[i] ?? END, b.days[i] ?? END)
    let j = a.days.length - 1
    let k = b.days.length - 1
    if (a.codes[j] !== b.codes[k]) return { from, to: END }
    while (j > 0 && k > 0 && a.days[j] === b.days[k] && a.codes[j - 1] === b.codes[k - 1]) {
      j -= 1
      k -= 1
    }
    return { from, to: Math.max(a.days[j] as Day, b.days[k] as Day) - 1 }
  }

  /** For each step the index of the last step, up to itself, that is not settled; −1 where none is. */
  #lastOpens(): readonly number[] {
    let last = -1
    return this.codes.map((code, i) => {
      if (settledOf(code) === 'none') last = i
      return last
    })
  }

  /** For each step the index of the next step, from itself on, that is settled so; past the end where none is. */
  #nexts(settled: Settled): readonly number[] {
    const { codes } = this
    const found: number[] = new Array(codes.length)
    let next = codes.length
    for (let i = codes.length - 1; i >= 0; i -= 1) {
      if (settledOf(codes[i] as Code) === settled) next = i
      found[i] = next
    }
    return found
  }
}

function settledOf(code: Code): Settled {
  return code === TRUE ? 'true' : code === FALSE ? 'false' : 'none'
}

/** Build steps by handing over days in ascending order; equal neighbours are joined. */
export class StepsBuilder {
  readonly #days: Day[]
  readonly #codes: Code[]

  /** Begin with a code, or after steps that are there already. */
  constructor(first: Code, days: readonly Day[] = [], codes: readonly Code[] = []) {
    this.#days = days.length === 0 ? [BEGINNING] : [...days]
    this.#codes = codes.length === 0 ? [first] : [...codes]
  }

  /** From this day on, this code. A day that was handed over before is overwritten. */
  add(day: Day, code: Code): void {
    const days = this.#days
    const codes = this.#codes
    if (days[days.length - 1] === day) {
      codes[codes.length - 1] = code
      const before = codes.length - 2
      if (before >= 0 && codes[before] === code) {
        days.pop()
        codes.pop()
      }
    } else if (codes[codes.length - 1] !== code) {
      days.push(day)
      codes.push(code)
    }
  }

  build(): Flat {
    return new Flat(this.#days, this.#codes)
  }
}

const CONSTANT = new Map<Code, Flat>()

/** One value on all days. */
export function constant(code: Code): Flat {
  const known = CONSTANT.get(code)
  if (known !== undefined) return known
  const made = new Flat([BEGINNING], [code])
  CONSTANT.set(code, made)
  return made
}

/** Several steps one after the other: `parts[i]` holds from `from[i]`; the first `from` is BEGINNING. */
export class Phases implements Steps {
  readonly #from: readonly Day[]
  readonly #parts: readonly Flat[]

  constructor(from: readonly Day[], parts: readonly Flat[]) {
    this.#from = from
    this.#parts = parts
  }

  #phase(day: Day): number {
    let found = 0
    for (let i = 1; i < this.#from.length && (this.#from[i] as Day) <= day; i += 1) found = i
    return found
  }

  code(day: Day): Code {
    return (this.#parts[this.#phase(day)] as Flat).code(day)
  }

  at(day: Day): Four {
    return fourOf(this.code(day))
  }

  settled(day: Day): Settled {
    return settledOf(this.code(day))
  }

  next(after: Day): Day | null {
    let day = after
    for (;;) {
      const phase = this.#phase(day)
      const inside = (this.#parts[phase] as Flat).next(day)
      const seam = this.#from[phase + 1] ?? null
      if (seam === null || (inside !== null && inside < seam)) return inside
      if (this.code(seam) !== this.code(seam - 1)) return seam
      day = seam
    }
  }

  seek(from: Day, settled: Settled): Day | null {
    let day = from
    for (let phase = this.#phase(from); phase < this.#parts.length; phase += 1) {
      const found = (this.#parts[phase] as Flat).seek(day, settled)
      const seam = this.#from[phase + 1] ?? Number.POSITIVE_INFINITY
      if (found !== null && found < seam) return found
      day = seam
    }
    return null
  }

  lastOpen(upTo: Day): Day | null {
    let day = upTo
    for (let phase = this.#phase(upTo); phase >= 0; phase -= 1) {
      const found = (this.#parts[phase] as Flat).lastOpen(day)
      const seam = this.#from[phase] as Day
      if (found !== null && found >= seam) return found
      day = seam - 1
    }
    return null
  }
}
