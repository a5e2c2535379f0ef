import type { Case, RecordOf, Seen } from '../case/index.ts'
import type { Expression, Four } from '../language/index.ts'
import { assertionsBy, type Heard, heardIn, spanOf, standingAssertions } from './assertions.ts'
import { atomSteps } from './atom-steps.ts'
import { combined } from './combine.ts'
import type { Assertion, Incident, Reading, Term } from './facts.ts'
import { byDates, counter, incidentOf, incidentsOf } from './incidents.ts'
import { lullSteps } from './lull.ts'
import { constant, type Flat, NONE } from './steps.ts'
import { mergedByLastDay, type Stretch } from './stretch.ts'
import { struckIn } from './struck.ts'

/**
 * What is known before any reading is chosen: assertions, incidents, watched stretches, and the steps of atoms, lulls
 * and expressions over atoms. Views that differ only in day or readings share it. Each part is worked out when first
 * asked for. After one more event a new ground is laid over the old one, which keeps answering for what the event
 * does not touch.
 */
export class Ground {
  readonly struck: ReadonlyMap<string, string>
  readonly incidents: readonly Incident[]
  readonly counts: (reading: Reading, incident: Incident) => Four
  /** The atoms that are heard of here and not below. */
  readonly #touched: ReadonlySet<string> | null
  readonly #below: Ground | null
  readonly #depth: number
  readonly #heard: Heard
  readonly #initially: ReadonlyMap<string, boolean | undefined>
  readonly #watched: ReadonlyMap<string, readonly Stretch[]>
  readonly #assertions = new Map<string, readonly Assertion[]>()
  readonly #atoms = new Map<string, Flat>()
  readonly #lulls = new Map<Reading, Flat>()
  readonly #plain = new Map<Expression, Flat>()
  readonly #spans = new Map<string, readonly Stretch[]>()
  readonly #dates = new Map<Expression, readonly Stretch[]>()

  constructor(seen: Seen, before?: { readonly ground: Ground; readonly added: RecordOf<'events'> }) {
    if (before === undefined || before.ground.#depth >= DEEPEST_LAYERS) {
      this.struck = struckIn(seen)
      this.#touched = null
      this.#below = null
      this.#depth = 0
      this.#heard = heardIn(seen, this.struck)
      this.incidents = incidentsOf(seen, this.struck)
      this.counts = before === undefined ? counter() : before.ground.counts
      this.#initially = new Map(seen.records.atoms.map((one) => [one.id, one.initially]))
      this.#watched = watchedIn(seen, this.struck)
      return
    }
    const { ground, added } = before
    this.struck = ground.struck
    this.counts = ground.counts
    this.#below = ground
    this.#depth = ground.#depth + 1
    this.#initially = ground.#initially
    this.#watched = ground.#watched
    const said = this.struck.has(added.id) ? [] : assertionsBy(seen, added)
    this.#touched = new Set(said.map((one) => one.atom))
    this.#heard = {
      assertions: new Map(said.map(({ atom, assertion }) => [atom, [...ground.#heardOf(atom), assertion]])),
      closings: ground.#heard.closings,
    }
    const incident = this.struck.has(added.id) ? null : incidentOf(seen, added)
    this.incidents = incident === null ? ground.incidents : inserted(ground.incidents, incident)
    for (const [reading, steps] of ground.#lulls)
      if (incident === null || this.counts(reading, incident) === 'false') this.#lulls.set(reading, steps)
  }

  assertions(atom: string): readonly Assertion[] {
    if (this.#isBelow(atom)) return (this.#below as Ground).assertions(atom)
    return remember(this.#assertions, atom, () =>
      standingAssertions(this.#heard.assertions.get(atom) ?? [], this.#heard.closings.get(atom) ?? []),
    )
  }

  atom(name: string): Flat {
    if (this.#isBelow(name)) return (this.#below as Ground).atom(name)
    if (!this.#initially.has(name)) return constant(NONE)
    return remember(this.#atoms, name, () => atomSteps(this.assertions(name), this.#initially.get(name)))
  }

  watched(term: string): readonly Stretch[] {
    return this.#watched.get(term) ?? []
  }

  /** The steps of a lull by one reading, as if it had no beginning; no information where its days are not given. */
  lull(term: Term, reading: Reading): Flat {
    const { lull } = term
    if (lull === undefined) return constant(NONE)
    return remember(this.#lulls, reading, () =>
      lullSteps(this.incidents, (one) => this.counts(reading, one), this.watched(term.id), lull.days),
    )
  }

  /** The steps of an expression over these atoms alone. */
  plain(expression: Expression, atoms: readonly string[]): Flat {
    if (atoms.every((one) => this.#isBelow(one)) && this.#below !== null)
      return this.#below.plain(expression, atoms)
    return remember(this.#plain, expression, () =>
      combined(
        expression,
        atoms,
        atoms.map((one) => this.atom(one)),
      ),
    )
  }

  /** The dates of the assertions of these atoms, ordered by their last day. */
  dates(expression: Expression, atoms: readonly string[]): readonly Stretch[] {
    if (atoms.every((one) => this.#isBelow(one)) && this.#below !== null)
      return this.#below.dates(expression, atoms)
    return remember(this.#dates, expression, () => mergedByLastDay(atoms.map((atom) => this.spans(atom))))
  }

  /** The dates of the assertions of an atom, ordered by their last day. */
  spans(atom: string): readonly Stretch[] {
    if (this.#isBelow(atom)) return (this.#below as Ground).spans(atom)
    return remember(this.#spans, atom, () => this.assertions(atom).map((one) => spanOf(one.when)))
  }

  #isBelow(atom: string): boolean {
    return this.#below !== null && this.#touched?.has(atom) !== true
  }

  #heardOf(atom: string): readonly Assertion[] {
    return this.#isBelow(atom)
      ? (this.#below as Ground).#heardOf(atom)
      : (this.#heard.assertions.get(atom) ?? [])
  }
}

/** After so many single events everything is laid out anew. */
const DEEPEST_LAYERS = 64

function remember<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}

function watchedIn(seen: Seen, struck: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, Stretch[]>()
  for (const ruling of seen.records.rulings) {
    if (!('coverage' in ruling) || struck.has(ruling.id)) continue
    const known = found.get(ruling.coverage)
    if (known === undefined) found.set(ruling.coverage, [spanOf(ruling.over)])
    else known.push(spanOf(ruling.over))
  }
  return found
}

function inserted(incidents: readonly Incident[], one: Incident): readonly Incident[] {
  let low = 0
  let high = incidents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (byDates(incidents[middle] as Incident, one) <= 0) low = middle + 1
    else high = middle
  }
  return [...incidents.slice(0, low), one, ...incidents.slice(low)]
}

const remembered = new WeakMap<Case, Map<string, Ground>>()
const REMEMBERED_VIEWS = 8

/** The ground of a view; of the views of one case that see the same records, the same. */
export function groundOf(seen: Seen): Ground {
  const { knownBy, without: left } = seen.view
  const key = JSON.stringify([knownBy, [...left].sort()])
  const known = remembered.get(seen.case) ?? new Map<string, Ground>()
  remembered.set(seen.case, known)
  const ground = known.get(key) ?? new Ground(seen)
  known.delete(key)
  known.set(key, ground)
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED_VIEWS) break
    known.delete(oldest)
  }
  return ground
}
