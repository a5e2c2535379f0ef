import { type Day, expressionOf, type Reason, type Seen } from '../case/index.ts'
import { type Expression, evaluateFour, type Four, namesIn } from '../language/index.ts'
import { spanOf } from './assertions.ts'
import { belowOf } from './below.ts'
import { combined } from './combine.ts'
import { explained } from './explain.ts'
import type { Asker, Assertion, Facts, Governing, Incident, Reading, Term } from './facts.ts'
import { askerKey, governingDays, governingReading } from './governing.ts'
import { type Ground, groundOf } from './ground.ts'
import { BEGINNING, constant, FALSE, type Flat, NONE, Phases, type Steps, StepsBuilder } from './steps.ts'
import { mergedByLastDay, type Stretch } from './stretch.ts'
import { termOrder } from './term-order.ts'

const ALL_LULLS = Number.POSITIVE_INFINITY

/** The facts of one view: the ground that views share, and what the readings of this view make of it. */
export class FactIndex implements Facts {
  readonly seen: Seen
  readonly ground: Ground
  /** Steps and dates of expressions with terms; those over atoms alone are in the ground. */
  readonly #flats = new Map<Expression, Map<string, Flat>>()
  readonly #terms = new Map<string, Flat>()
  readonly #dates = new Map<Expression, Map<string, readonly Stretch[]>>()

  constructor(seen: Seen, ground: Ground = groundOf(seen)) {
    this.seen = seen
    this.ground = ground
  }

  get incidents(): readonly Incident[] {
    return this.ground.incidents
  }

  counts(reading: Reading, incident: Incident): Four {
    return this.ground.counts(reading, incident)
  }

  struckBy(id: string): string | null {
    return this.ground.struck.get(id) ?? null
  }

  assertions(atom: string): readonly Assertion[] {
    return this.ground.assertions(atom)
  }

  atom(name: string, day: Day): Four {
    return this.ground.atom(name).at(day)
  }

  value(expression: Expression, day: Day, asker: Asker): Four {
    return this.steps(expression, asker).at(day)
  }

  governing(term: string, day: Day, asker: Asker): Governing | null {
    const found = termOrder(this.seen.records.terms).terms.get(term)
    return found === undefined ? null : governingReading(this.seen, found, day, asker)
  }

  steps(expression: Expression, asker: Asker): Steps {
    const { lulls } = belowOf(this.seen.records.terms, expression)
    const made = asker.pledgeMade
    if (made === null || lulls.length === 0) return this.#flat(expression, asker, ALL_LULLS, [])
    return new Phases(
      [Number.NEGATIVE_INFINITY, ...lulls.map((days) => made + days)],
      [0, ...lulls].map((days) => this.#flat(expression, asker, days, [])),
    )
  }

  breakpoints(expression: Expression, from: Day, to: Day, asker: Asker): readonly Day[] {
    const steps = this.steps(expression, asker)
    const found: Day[] = []
    for (let day = steps.next(from); day !== null && day <= to; day = steps.next(day)) found.push(day)
    return found
  }

  reported(expression: Expression, since: Day, day: Day, asker: Asker): Four {
    return this.#reported(expression, since, day, asker, [])
  }

  reportDates(expression: Expression, asker: Asker): readonly Stretch[] {
    const { hasTerms, own, lulls } = belowOf(this.seen.records.terms, expression)
    if (!hasTerms) return this.ground.dates(expression, own)
    const key = lulls.length === 0 ? askerKey(asker) : `${askerKey(asker)}|${asker.pledgeMade ?? ''}`
    const known = this.#dates.get(expression)?.get(key)
    if (known !== undefined) return known
    const begins: (readonly Stretch[])[] = []
    const reports = [...this.#governedBelow(own, asker)].map(([name, counts]) => {
      const term = this.#term(name)
      if (term === null) return this.ground.spans(name)
      if (!counts) return []
      const lull = this.#lullDates(term, asker)
      begins.push(lull.rises)
      return lull.incidents
    })
    const turned = mergedByLastDay(begins).filter(({ to }) => this.#turns(expression, asker, to))
    const found = mergedByLastDay([...reports, turned])
    keep(this.#dates, expression, key, found)
    return found
  }

  /**
   * What counts as a report on a lull: each incident that the governing reading counts, whether or not an earlier one
   * has ended the lull already, and each day on which it begins to hold, or no longer fails. A pledge younger than the
   * lull has no such day before the lull has had its days: that an older incident falls out of the window says nothing.
   * Nor does it say anything that another definition governs from a day on.
   */
  #lullDates(term: Term, asker: Asker): LullDates {
    const ripe = asker.pledgeMade === null ? BEGINNING : asker.pledgeMade + (term.lull?.days ?? 0)
    const turns = governingDays(this.seen, term, asker)
    const found = turns.map((day, i): LullDates => {
      const reading = governingReading(this.seen, term, day, asker)?.reading
      if (reading?.counts === undefined) return { incidents: [], rises: [] }
      const end = turns[i + 1]
      const governed = (dates: readonly Stretch[]): readonly Stretch[] =>
        turns.length === 1
          ? dates
          : dates.filter(({ to }) => (i === 0 || day <= to) && (end === undefined || to < end))
      const rises = risesOf(this.ground.lull(term, reading)).filter(({ from }) => from >= ripe)
      return { incidents: governed(this.ground.counted(reading)), rises: governed(rises) }
    })
    return { incidents: found.flatMap((one) => one.incidents), rises: found.flatMap((one) => one.rises) }
  }

  /**
   * Whether the value of an expression is another than the day before. That one part of a promise begins to hold is no
   * report on another part, which may have failed since before.
   */
  #turns(expression: Expression, asker: Asker, day: Day): boolean {
    const steps = this.steps(expression, asker)
    return steps.settled(day) !== steps.settled(day - 1)
  }

  /**
   * Some names, and those to which the readings lead that govern on some day: what another definition rests on is no
   * report on this one. With each name, whether a reading of it counts incidents.
   */
  #governedBelow(own: readonly string[], asker: Asker): ReadonlyMap<string, boolean> {
    const found = new Map<string, boolean>()
    const waiting = [...own]
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (found.has(name)) continue
      const term = this.#term(name)
      const readings =
        term === null
          ? []
          : governingDays(this.seen, term, asker).map(
              (day) => governingReading(this.seen, term, day, asker)?.reading,
            )
      found.set(
        name,
        readings.some((one) => one?.counts !== undefined),
      )
      for (const one of new Set(readings)) {
        const means = one?.means === undefined ? null : expressionOf(one.means)
        if (means !== null) waiting.push(...namesIn(means))
      }
    }
    return found
  }

  restsOn(expression: Expression): ReadonlySet<string> {
    return belowOf(this.seen.records.terms, expression).names
  }

  explain(expression: Expression, day: Day, asker: Asker): Reason {
    return explained(this, expression, day, asker)
  }

  #term(name: string): Term | null {
    return termOrder(this.seen.records.terms).terms.get(name) ?? null
  }

  /** The steps of an expression; lulls longer than `upTo` days are false; names of the circle have no information. */
  #flat(expression: Expression, asker: Asker, upTo: number, circle: readonly string[]): Flat {
    const { hasTerms, own } = belowOf(this.seen.records.terms, expression)
    if (!hasTerms) return this.ground.plain(expression, own)
    const key = `${askerKey(asker)}|${upTo}|${circle[0] ?? ''}`
    const known = this.#flats.get(expression)?.get(key)
    if (known !== undefined) return known
    const parts = own.map((name) => {
      const term = this.#term(name)
      if (term === null) return this.ground.atom(name)
      return circle.includes(name) ? constant(NONE) : this.#termSteps(term, asker, upTo)
    })
    const flat = combined(expression, own, parts)
    keep(this.#flats, expression, key, flat)
    return flat
  }

  #termSteps(term: Term, asker: Asker, upTo: number): Flat {
    const key = `${term.id}|${askerKey(asker)}|${upTo}`
    const known = this.#terms.get(key)
    if (known !== undefined) return known
    const steps = this.#readingsInTurn(term, asker, upTo)
    this.#terms.set(key, steps)
    return steps
  }

  /** The steps of the readings that govern one after the other. */
  #readingsInTurn(term: Term, asker: Asker, upTo: number): Flat {
    if (termOrder(this.seen.records.terms).tooDeep.has(term.id)) return constant(NONE)
    const days = governingDays(this.seen, term, asker)
    const turns = days.map((day) => governingReading(this.seen, term, day, asker)?.reading ?? null)
    if (turns.every((one) => one === turns[0])) return this.#readingSteps(term, turns[0] ?? null, asker, upTo)
    const steps = new StepsBuilder(NONE)
    days.forEach((day, i) => {
      const part = this.#readingSteps(term, turns[i] ?? null, asker, upTo)
      const end = days[i + 1] ?? Number.POSITIVE_INFINITY
      steps.add(day, part.code(day))
      for (let at = part.indexAt(day) + 1; at < part.days.length && (part.days[at] as Day) < end; at += 1)
        steps.add(part.days[at] as Day, part.codes[at] as number)
    })
    return steps.build()
  }

  #readingSteps(term: Term, reading: Reading | null, asker: Asker, upTo: number): Flat {
    if (reading === null) return constant(NONE)
    if (reading.means !== undefined) {
      const means = expressionOf(reading.means)
      return means === null ? constant(NONE) : this.#flat(means, asker, upTo, this.#circle(term))
    }
    if (term.lull !== undefined && term.lull.days > upTo) return constant(FALSE)
    return this.ground.lull(term, reading)
  }

  #circle(term: Term): readonly string[] {
    return termOrder(this.seen.records.terms).circles.get(term.id) ?? []
  }

  #reported(e: Expression, since: Day, day: Day, asker: Asker, circle: readonly string[]): Four {
    return evaluateFour(e, (name) => {
      const term = this.#term(name)
      if (term === null) {
        const isReported = this.assertions(name).some(({ when }) => {
          const { to } = spanOf(when)
          return since <= to && to <= day
        })
        return isReported ? this.atom(name, day) : 'none'
      }
      if (circle.includes(name) || termOrder(this.seen.records.terms).tooDeep.has(name)) return 'none'
      const reading = governingReading(this.seen, term, day, asker)?.reading
      if (reading === undefined) return 'none'
      if (reading.means === undefined) {
        const alone = expressionOf(name)
        return alone === null ? 'none' : this.value(alone, day, asker)
      }
      const means = expressionOf(reading.means)
      return means === null ? 'none' : this.#reported(means, since, day, asker, this.#circle(term))
    })
  }
}

/** The dates of the incidents that a lull counts, and the days on which it begins to hold; each by its last day. */
interface LullDates {
  readonly incidents: readonly Stretch[]
  readonly rises: readonly Stretch[]
}

const rises = new WeakMap<Flat, readonly Stretch[]>()

/** The days on which steps change to something else than false, each a stretch of its own. */
function risesOf(steps: Flat): readonly Stretch[] {
  const known = rises.get(steps)
  if (known !== undefined) return known
  const found = steps.days.flatMap((day, i) =>
    i > 0 && steps.codes[i] !== FALSE ? [{ from: day, to: day }] : [],
  )
  rises.set(steps, found)
  return found
}

function keep<V>(
  cache: Map<Expression, Map<string, V>>,
  expression: Expression,
  key: string,
  value: V,
): void {
  const of = cache.get(expression)
  if (of === undefined) cache.set(expression, new Map([[key, value]]))
  else of.set(key, value)
}
