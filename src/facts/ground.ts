import type { Case, RecordOf, Seen } from '../case/index.ts'
import type { Four } from '../language/index.ts'
import { assertionsBy, type Heard, heardIn, spanOf, standingAssertions } from './assertions.ts'
import { atomSteps } from './atom-steps.ts'
import type { Assertion, Incident, Reading, Term } from './facts.ts'
import { byDates, counter, incidentOf, incidentsOf } from './incidents.ts'
import { lullSteps } from './lull.ts'
import { constant, type Flat, NONE } from './steps.ts'
import type { Stretch } from './stretch.ts'
import { struckIn } from './struck.ts'

/**
 * What is known before any reading is chosen: assertions, incidents, watched stretches, and the steps of atoms and
 * lulls. Views that differ only in day or readings share it. Each part is worked out when first asked for.
 */
export class Ground {
  readonly struck: ReadonlyMap<string, string>
  readonly incidents: readonly Incident[]
  readonly counts: (reading: Reading, incident: Incident) => Four
  readonly #heard: Heard
  readonly #initially: ReadonlyMap<string, boolean | undefined>
  readonly #watched: ReadonlyMap<string, readonly Stretch[]>
  readonly #assertions: Map<string, readonly Assertion[]>
  readonly #atoms: Map<string, Flat>
  readonly #lulls: Map<Reading, Flat>

  constructor(seen: Seen, before?: { readonly ground: Ground; readonly added: RecordOf<'events'> }) {
    if (before === undefined) {
      this.struck = struckIn(seen)
      this.#heard = heardIn(seen, this.struck)
      this.incidents = incidentsOf(seen, this.struck)
      this.counts = counter()
      this.#initially = new Map(seen.records.atoms.map((one) => [one.id, one.initially]))
      this.#watched = watchedIn(seen, this.struck)
      this.#assertions = new Map()
      this.#atoms = new Map()
      this.#lulls = new Map()
      return
    }
    const { ground, added } = before
    this.struck = ground.struck
    this.counts = ground.counts
    this.#initially = ground.#initially
    this.#watched = ground.#watched
    const said = this.struck.has(added.id) ? [] : assertionsBy(seen, added)
    this.#heard = withMore(ground.#heard, said)
    this.#assertions = without(
      ground.#assertions,
      said.map((one) => one.atom),
    )
    this.#atoms = without(
      ground.#atoms,
      said.map((one) => one.atom),
    )
    const incident = this.struck.has(added.id) ? null : incidentOf(seen, added)
    this.incidents = incident === null ? ground.incidents : inserted(ground.incidents, incident)
    this.#lulls = new Map(incident === null ? ground.#lulls : [])
    if (incident !== null)
      for (const [reading, steps] of ground.#lulls)
        if (this.counts(reading, incident) === 'false') this.#lulls.set(reading, steps)
  }

  assertions(atom: string): readonly Assertion[] {
    const known = this.#assertions.get(atom)
    if (known !== undefined) return known
    const list = standingAssertions(
      this.#heard.assertions.get(atom) ?? [],
      this.#heard.closings.get(atom) ?? [],
    )
    this.#assertions.set(atom, list)
    return list
  }

  atom(name: string): Flat {
    if (!this.#initially.has(name)) return constant(NONE)
    const known = this.#atoms.get(name)
    if (known !== undefined) return known
    const steps = atomSteps(this.assertions(name), this.#initially.get(name))
    this.#atoms.set(name, steps)
    return steps
  }

  watched(term: string): readonly Stretch[] {
    return this.#watched.get(term) ?? []
  }

  /** The steps of a lull by one reading, as if it had no beginning; no information where its days are not given. */
  lull(term: Term, reading: Reading): Flat {
    if (term.lull === undefined) return constant(NONE)
    const known = this.#lulls.get(reading)
    if (known !== undefined) return known
    const steps = lullSteps(
      this.incidents,
      (incident) => this.counts(reading, incident),
      this.watched(term.id),
      term.lull.days,
    )
    this.#lulls.set(reading, steps)
    return steps
  }
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

function withMore(heard: Heard, said: ReturnType<typeof assertionsBy>): Heard {
  if (said.length === 0) return heard
  const assertions = new Map(heard.assertions)
  for (const { atom, assertion } of said) assertions.set(atom, [...(assertions.get(atom) ?? []), assertion])
  return { ...heard, assertions }
}

function without<V>(from: ReadonlyMap<string, V>, keys: readonly string[]): Map<string, V> {
  const rest = new Map(from)
  for (const key of keys) rest.delete(key)
  return rest
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
