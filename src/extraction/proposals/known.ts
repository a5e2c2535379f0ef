import type { Case } from '../../case/index.ts'
import type { Proposal, Written } from './proposal.ts'
import { alike, headOf, keyWords, sameAct } from './words.ts'

export interface KnownActor {
  readonly id: string
  readonly kind: string
  readonly plural: boolean
  readonly short: string
  readonly names: ReadonlySet<string>
  readonly partOf: string | null
}

export interface KnownPledge {
  readonly id: string
  readonly debtors: readonly string[]
  /** What is promised, in words. */
  readonly content: string
  readonly atom: string
  /** Promised is that it does not come about. */
  readonly refrains: boolean
}

export interface KnownAtom {
  readonly id: string
  readonly yes: string
  readonly controllers: readonly string[]
}

/** What the case has already, and what was proposed before: what a new reading is linked to. */
export class Known {
  readonly ids = new Set<string>()
  readonly actors: KnownActor[] = []
  readonly pledges: KnownPledge[] = []
  readonly atoms: KnownAtom[] = []
  /** Missions by envoy. */
  readonly missions: {
    readonly id: string
    readonly envoys: readonly string[]
    readonly places: readonly string[]
    /** Stops that are reported as held, by their place in the list. */
    readonly held: Set<number>
  }[] = []
  readonly issues = new Map<string, string>()
  /** Terms by their contested words. */
  readonly terms = new Map<string, string>()
  readonly #byName = new Map<string, string>()
  /** Whose office each holder holds. */
  readonly #offices = new Map<string, string>()

  /** Take in a record, of the case or of a proposal. */
  add(kind: string, record: Written): void {
    this.ids.add(record.id)
    if (kind === 'actors') this.#addActor(record)
    else if (kind === 'offices') {
      for (const holder of strings(record['holder']))
        this.#offices.set(holder, String(record['of'] ?? holder))
    } else if (kind === 'atoms')
      this.atoms.push({
        id: record.id,
        yes: String(record['yes'] ?? ''),
        controllers: strings(record['controller']),
      })
    else if (kind === 'pledges' && record['outcome'] === undefined) {
      const roles = record['roles'] as { readonly debtor?: unknown } | undefined
      const then = String(record['then'] ?? '')
      const yes = this.atoms.find((one) => one.id === then)?.yes ?? ''
      this.pledges.push({
        id: record.id,
        debtors: strings(roles?.debtor),
        content: [record['short'] ?? record['title'] ?? '', yes].join(' '),
        atom: then,
        refrains: record['kind'] === 'refrain' || /^not\b/.test(then),
      })
    } else if (kind === 'missions') {
      const legs = (record['legs'] ?? []) as readonly {
        readonly place?: unknown
        readonly reported?: unknown
      }[]
      this.missions.push({
        id: record.id,
        envoys: strings(record['envoys']),
        places: legs.map((leg) => String(leg.place ?? '')),
        held: new Set(legs.flatMap((leg, at) => (isReported(leg.reported) ? [at] : []))),
      })
    } else if (kind === 'issues')
      this.issues.set(String(record['title'] ?? record.id).toLowerCase(), record.id)
    else if (kind === 'terms')
      this.terms.set(String(record['says'] ?? record['title'] ?? record.id).toLowerCase(), record.id)
  }

  #addActor(record: Written): void {
    const title = String(record['title'] ?? record.id)
    const aliases = strings(record['aliases'])
    const extra = [record['short'], record['metonym']].filter((one): one is string => typeof one === 'string')
    const names = new Set([title, ...aliases, ...extra].map(nameKey))
    const partOf = typeof record['partOf'] === 'string' ? record['partOf'] : null
    const short = String(record['short'] ?? title)
    const kind = String(record['kind'] ?? '')
    this.actors.push({ id: record.id, kind, plural: record['plural'] === true, short, names, partOf })
    for (const name of names) if (!this.#byName.has(name)) this.#byName.set(name, record.id)
  }

  actor(id: string): KnownActor | null {
    return this.actors.find((one) => one.id === id) ?? null
  }

  /** The actor of a name: the same name, then the last name of one person or the end of one group's name. */
  actorNamed(name: string): string | null {
    const key = nameKey(name)
    const exact = this.#byName.get(key)
    if (exact !== undefined) return exact
    if (key.length < 4 || key.includes(' ')) {
      const person = key.split(' ').at(-1) ?? ''
      const first = key.split(' ')[0] ?? ''
      const bearing = this.actors.filter(
        (one) =>
          one.kind === 'person' &&
          [...one.names].some(
            (known) =>
              known === person || (known.split(' ').at(-1) === person && known.split(' ')[0] === first),
          ),
      )
      return key.includes(' ') && bearing.length === 1 ? (bearing[0]?.id ?? null) : null
    }
    const ending = this.actors.filter((one) => [...one.names].some((known) => known.endsWith(` ${key}`)))
    return ending.length === 1 ? (ending[0]?.id ?? null) : null
  }

  /** A pledge by one of these debtors with the same content; `anybody` leaves the debtor open, `loosely` asks for the head only. */
  pledgeLike(
    debtors: readonly string[],
    content: string,
    how: { readonly anybody?: boolean; readonly loosely?: boolean } = {},
  ): KnownPledge | null {
    const same = (one: KnownPledge): boolean =>
      how.loosely === true
        ? headOf(one.content) !== '' && keyWords(content).includes(headOf(one.content))
        : sameAct(one.content, content)
    const fitting = this.pledges
      .filter(
        (one) =>
          how.anybody === true || one.debtors.some((id) => debtors.some((other) => this.#answers(id, other))),
      )
      .filter(same)
      .map((one) => ({ one, score: alike(one.content, content) }))
      .sort((a, b) => b.score - a.score)
    return fitting[0]?.one ?? null
  }

  atomLike(controllers: readonly string[], clause: string): KnownAtom | null {
    const fitting = this.atoms
      .filter(
        (one) =>
          controllers.length === 0 ||
          one.controllers.length === 0 ||
          one.controllers.some((id) => controllers.includes(id)),
      )
      .map((one) => ({ one, score: alike(one.yes, clause) }))
      .filter(({ one, score }) => score >= 0.5 && sameAct(one.yes, clause))
      .sort((a, b) => b.score - a.score)
    return fitting[0]?.one ?? null
  }

  /** Whether two actors are one, or one is a part of the other, or both of one whole. */
  #answers(left: string, right: string): boolean {
    if (left === right) return true
    return this.wholeOf(left) === this.wholeOf(right)
  }

  /** The whole that somebody answers for: of a minister his state, of a wing its party; else himself. */
  wholeOf(actor: string): string {
    const seen = new Set<string>()
    let whole = actor
    while (!seen.has(whole)) {
      seen.add(whole)
      whole = this.actor(whole)?.partOf ?? this.#offices.get(whole) ?? whole
    }
    return whole
  }

  /** An id that is free, with a number where it must be. */
  free(wanted: string): string {
    if (!this.ids.has(wanted)) return wanted
    for (let number = 2; ; number++) if (!this.ids.has(`${wanted}-${number}`)) return `${wanted}-${number}`
  }
}

/** What the case and its pending proposals hold. */
export function knownOf(from: Case, pending: readonly Proposal[]): Known {
  const known = new Known()
  for (const id of from.reports.keys()) known.ids.add(id)
  const entries = [...from.entries.values()].map(({ kind, record }) => ({
    kind,
    record: record as unknown as Written,
  }))
  const rest = pending.flatMap((one) => [...one.needs, ...(one.draft === null ? [] : [one.draft])])
  // Atoms before pledges: a pledge's content is read from its atom.
  for (const first of [true, false])
    for (const { kind, record } of [...entries, ...rest])
      if ((kind === 'pledges') !== first && !known.ids.has(record.id)) known.add(kind, record)
  return known
}

/** A name for comparing: no article, no accents, no possessive, one case. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:the|an?) /, '')
    .trim()
}

function isReported(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
