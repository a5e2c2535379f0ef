import type { Case, RecordOf, Seen } from '../case/index.ts'
import type { Expression, Four } from '../language/index.ts'
import { assertionsBy, type Heard, heardIn, spanOf, standingAssertions } from './assertions.ts'
import { atomSteps } from './atom-steps.ts'
import { combined } from './combine.ts'
import type { Assertion, Incident, Reading, Term } from './facts.ts'
import { IncidentList } from './incident-list.ts'
import { counter, incidentOf, incidentsOf } from './incidents.ts'
import { lullSteps, mayBreak } from './lull.ts'
import { constant, type Flat, NONE } from './steps.ts'
import { byLastDay, mergedByLastDay, type Stretch } from './stretch.ts'
import { struckIn } from './struck.ts'

type Event = RecordOf<'events'>

/** What a ground rests on: all that the records say, or one that came before and what has changed since. */
interface Parts {
  readonly struck: ReadonlyMap<string, string>
  readonly incidents: IncidentList
  readonly counts: (reading: Reading, incident: Incident) => Four
  readonly heard: Heard
  readonly initially: ReadonlyMap<string, boolean | undefined>
  readonly watched: ReadonlyMap<string, readonly Stretch[]>
  /** Answers for every atom that is not heard of in `heard`; null: `heard` is all there is. */
  readonly below: Ground | null
  readonly lulls: Map<Reading, { readonly term: Term; readonly steps: Flat }>
  /** For a reading the dates of the incidents that it certainly counts, ordered by their last day. */
  readonly counted: Map<Reading, readonly Stretch[]>
}

/**
 * What is known before any reading is chosen: assertions, incidents, watched stretches, and the steps of atoms, lulls
 * and expressions over atoms. Views that differ only in day or readings share it. Each part is worked out when first
 * asked for. After a change of one event a new ground is laid over the first one, which keeps answering for the atoms
 * that no change has touched.
 */
export class Ground {
  readonly struck: ReadonlyMap<string, string>
  readonly counts: (reading: Reading, incident: Incident) => Four
  readonly #parts: Parts
  readonly #below: Ground | null
  readonly #assertions = new Map<string, readonly Assertion[]>()
  readonly #spans = new Map<string, readonly Stretch[]>()
  readonly #atoms = new Map<string, Flat>()
  readonly #plain = new Map<Expression, Flat>()
  readonly #dates = new Map<Expression, readonly Stretch[]>()

  constructor(parts: Parts) {
    this.struck = parts.struck
    this.counts = parts.counts
    this.#parts = parts
    this.#below = parts.below
  }

  /** The visible incidents in the order of their dates. */
  get incidents(): readonly Incident[] {
    return this.#parts.incidents.all
  }

  /** The ground after an event changed: what it was before (null: it was not there) and what it is now (null: gone). */
  with(seen: Seen, was: Event | null, is: Event | null): Ground {
    const parts = this.#parts
    const said = is === null || this.struck.has(is.id) ? [] : assertionsBy(seen, is)
    const touched = new Set([...Object.keys(was?.sets ?? {}), ...said.map((one) => one.atom)])
    const base = this.#below ?? this
    const isWide = this.#below !== null && parts.heard.assertions.size >= WIDEST_LAYER
    const assertions = new Map(this.#below === null ? [] : parts.heard.assertions)
    for (const atom of touched) {
      const now = said.flatMap((one) => (one.atom === atom ? [one.assertion] : []))
      assertions.set(atom, [...this.#heardOf(atom).filter((one) => one.record !== was?.id), ...now])
    }
    const incident = is === null || this.struck.has(is.id) ? null : incidentOf(seen, is)
    const gone = was?.date === undefined ? null : parts.incidents.find(was.id, was.date)
    const changes = incident !== null || gone !== null
    const incidents = changes ? parts.incidents.with(gone, incident) : parts.incidents
    const lulls = changes ? this.#lullsWith(incidents, [gone, incident]) : new Map(parts.lulls)
    const counted = changes ? this.#countedWith(gone, incident) : new Map(parts.counted)
    const heard = { assertions, closings: parts.heard.closings }
    if (!isWide) return new Ground({ ...parts, heard, incidents, lulls, counted, below: base })
    const all = new Map([...base.#parts.heard.assertions, ...assertions])
    return new Ground({
      ...parts,
      heard: { ...heard, assertions: all },
      incidents,
      lulls,
      counted,
      below: null,
    })
  }

  /** The dates of counted incidents known here, without those of one incident and with those of another. */
  #countedWith(gone: Incident | null, come: Incident | null): Parts['counted'] {
    const found: Parts['counted'] = new Map()
    for (const [reading, dates] of this.#parts.counted) {
      const less = gone === null ? null : this.countedOn(reading, gone)
      const more = come === null ? null : this.countedOn(reading, come)
      if (less === null && more === null) {
        found.set(reading, dates)
        continue
      }
      const at = less === null ? -1 : dates.findIndex((one) => byLastDay(one, less) === 0)
      const rest = at === -1 ? dates : [...dates.slice(0, at), ...dates.slice(at + 1)]
      found.set(reading, more === null ? rest : mergedByLastDay([rest, [more]]))
    }
    return found
  }

  /** The dates of an incident that a reading certainly counts; null where it does not, or it is disputed. */
  countedOn(reading: Reading, incident: Incident): Stretch | null {
    return !incident.disputed && this.counts(reading, incident) === 'true' ? spanOf(incident.when) : null
  }

  /** The dates of all incidents that a reading certainly counts, ordered by their last day. */
  counted(reading: Reading): readonly Stretch[] {
    return remember(this.#parts.counted, reading, () =>
      this.incidents.flatMap((one) => this.countedOn(reading, one) ?? []).sort(byLastDay),
    )
  }

  /** The lulls known here after an incident came or went: each is laid out anew on the days that it bears on. */
  #lullsWith(incidents: IncidentList, changed: readonly (Incident | null)[]): Parts['lulls'] {
    const found: Parts['lulls'] = new Map()
    for (const [reading, known] of this.#parts.lulls) {
      const { term } = known
      let { steps } = known
      for (const one of changed) {
        if (one === null || term.lull === undefined || this.counts(reading, one) === 'false') continue
        const stretch = mayBreak(one, term.lull.days)
        const near = incidents.near(stretch, term.lull.days)
        steps = steps.replaced(stretch, this.#lullOver(near, term, reading))
      }
      found.set(reading, { term, steps })
    }
    return found
  }

  #lullOver(incidents: readonly Incident[], term: Term, reading: Reading): Flat {
    const { lull } = term
    if (lull === undefined) return constant(NONE)
    return lullSteps(incidents, (one) => this.counts(reading, one), this.watched(term.id), lull.days)
  }

  assertions(atom: string): readonly Assertion[] {
    if (this.#isBelow(atom)) return (this.#below as Ground).assertions(atom)
    const { assertions, closings } = this.#parts.heard
    return remember(this.#assertions, atom, () =>
      standingAssertions(assertions.get(atom) ?? [], closings.get(atom) ?? []),
    )
  }

  atom(name: string): Flat {
    if (this.#isBelow(name)) return (this.#below as Ground).atom(name)
    const { initially } = this.#parts
    if (!initially.has(name)) return constant(NONE)
    return remember(this.#atoms, name, () => atomSteps(this.assertions(name), initially.get(name)))
  }

  watched(term: string): readonly Stretch[] {
    return this.#parts.watched.get(term) ?? []
  }

  /** The steps of a lull by one reading, as if it had no beginning; no information where its days are not given. */
  lull(term: Term, reading: Reading): Flat {
    return remember(this.#parts.lulls, reading, () => ({
      term,
      steps: this.#lullOver(this.incidents, term, reading),
    })).steps
  }

  /** The same where it has been asked for; else null. */
  knownLull(reading: Reading): Flat | null {
    return this.#parts.lulls.get(reading)?.steps ?? null
  }

  /** The steps of an expression over these atoms alone. */
  plain(expression: Expression, atoms: readonly string[]): Flat {
    if (this.#below !== null && atoms.every((one) => this.#isBelow(one)))
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
    if (this.#below !== null && atoms.every((one) => this.#isBelow(one)))
      return this.#below.dates(expression, atoms)
    return remember(this.#dates, expression, () => mergedByLastDay(atoms.map((atom) => this.spans(atom))))
  }

  /** The dates of the assertions of an atom, ordered by their last day. */
  spans(atom: string): readonly Stretch[] {
    if (this.#isBelow(atom)) return (this.#below as Ground).spans(atom)
    return remember(this.#spans, atom, () => this.assertions(atom).map((one) => spanOf(one.when)))
  }

  #isBelow(atom: string): boolean {
    return this.#below !== null && !this.#parts.heard.assertions.has(atom)
  }

  #heardOf(atom: string): readonly Assertion[] {
    const of = this.#isBelow(atom) ? (this.#below as Ground) : this
    return of.#parts.heard.assertions.get(atom) ?? []
  }
}

/** So many atoms lie over a ground before all are laid out as one. */
const WIDEST_LAYER = 512

function remember<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}

function groundIn(seen: Seen): Ground {
  const struck = struckIn(seen)
  return new Ground({
    struck,
    incidents: IncidentList.of(incidentsOf(seen, struck)),
    counts: counter(),
    heard: heardIn(seen, struck),
    initially: new Map(seen.records.atoms.map((one) => [one.id, one.initially])),
    watched: watchedIn(seen, struck),
    below: null,
    lulls: new Map(),
    counted: new Map(),
  })
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

const remembered = new WeakMap<Case, Map<string, Ground>>()
const REMEMBERED_VIEWS = 8

/** The ground of a view; of the views of one case that see the same records, the same. */
export function groundOf(seen: Seen): Ground {
  const { knownBy, without: left } = seen.view
  const key = JSON.stringify([knownBy, [...left].sort()])
  const known = remembered.get(seen.case) ?? new Map<string, Ground>()
  remembered.set(seen.case, known)
  const ground = known.get(key) ?? groundIn(seen)
  known.delete(key)
  known.set(key, ground)
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED_VIEWS) break
    known.delete(oldest)
  }
  return ground
}
