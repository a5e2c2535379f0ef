import { existsIn, gazetteer } from '../gazetteer/index.ts'
import type { GoldDocument } from '../gold.ts'
import { actorDraft, officeDraft } from './actors.ts'
import { type Known, nameKey } from './known.ts'
import type { Draft } from './proposal.ts'
import { sideOf } from './sides.ts'
import { slug, tidy } from './words.ts'

export type Entity = GoldDocument['entities'][number]

/** The report that is read. */
export interface ReportText {
  readonly id: string
  readonly text: string
  /** The day of publication, ISO. */
  readonly published: string
  /** Who published it, where that is known. */
  readonly outlet?: string
  /** The day of publication is not known; `published` is the day on which it was taken in. */
  readonly undated?: boolean
}

/** Nouns for an armed group that is named elsewhere in the report. */
const ARMED =
  /^(?:the )?(?:rebels?|guerrillas?|insurgents?|separatists?|militants?|militia|fighters|(?:rebel|guerrilla|armed|separatist) (?:group|movement|forces?|army))$/i

/** Whoever says of his side that it will act speaks for it. */
const OF_HIS_SIDE =
  /\b(?:his|her) (?:country|government|side|movement|party|union|organi[sz]ation|state|group|men|forces|fighters)\s+(?:would|will|was|were|is|are|has|had|could|can|does|did)\b/i

/** Members and negotiators of a body, who do what it does. */
const MEMBERS =
  /\b(?:members|delegations?|negotiators|negotiating team|representatives|leadership|delegates|supporters|followers)$/i

/** A government without a name. */
const BARE_GOVERNMENT =
  /^(?:(?:the|his|her|its|their|our) )?(?:government|authorities|administration|cabinet)$/i

/** Offices that only a state gives. */
const OF_STATE = /\b(?:minister|president|premier|chancellor|king|queen|foreign secretary|head of state)\b/i

/** Offices whose holders speak for somebody else. */
const SPEAKS_FOR = /\bspokes(?:man|woman|person|men)\b/i

/** Who acts in one report: entities of its reading as actors of the case, known or new. */
export class Cast {
  readonly report: ReportText
  readonly gold: GoldDocument
  readonly known: Known
  /** Vocabulary that the case lacks, by id: this report’s and that of proposals still pending. */
  protected readonly drafts: Map<string, Draft>
  readonly #actors = new Map<string, string>()
  readonly #entities: ReadonlyMap<string, Entity>
  /** Entities whose actor is being sought: “its members” of a body that is known only by them leads back to itself. */
  readonly #resolving = new Set<string>()

  constructor(report: ReportText, gold: GoldDocument, known: Known, drafts: Map<string, Draft>) {
    this.report = report
    this.gold = gold
    this.known = known
    this.drafts = drafts
    this.#entities = new Map(gold.entities.map((one) => [one.id, one]))
  }

  entity(id: string): Entity | null {
    return this.#entities.get(id) ?? null
  }

  /** The actor of an entity: a known one, or a new draft. Null for what is nobody, as a place or a pronoun. */
  actorOf(entityId: string): string | null {
    const found = this.#actors.get(entityId)
    if (found !== undefined) return found
    const entity = this.entity(entityId)
    if (entity === null) return null
    const names = [
      entity.canonical,
      ...entity.mentions.filter((one) => one.kind === 'name').map((one) => one.quote),
    ]
    for (const name of names) {
      const id = this.known.actorNamed(tidy(name))
      if (id !== null) {
        this.#actors.set(entityId, id)
        return id
      }
    }
    if (this.#resolving.has(entityId)) return null
    this.#resolving.add(entityId)
    const longer =
      this.#membersOf(entity) ??
      this.#unnamedGovernment(entity) ??
      this.#governed(entity) ??
      this.#longerForm(entity) ??
      this.#stateOf(entity) ??
      this.#armedGroup(entity)
    this.#resolving.delete(entityId)
    if (longer !== null) {
      this.#actors.set(entityId, longer)
      return longer
    }
    const side = this.sideOf(entity)
    const whole = side === null || side === entityId ? null : this.entity(side)
    const partOf = whole === null || whole.memberOf === entityId ? null : this.actorOf(whole.id)
    // A spokesman or official without a name speaks for the whole.
    if (partOf !== null && entity.type === 'person' && !entity.mentions.some((one) => one.kind === 'name')) {
      this.#actors.set(entityId, partOf)
      return partOf
    }
    // A river or a border post does nothing. What has a ministry or a president is a state; a capital was one above.
    if (entity.type === 'place' && !this.gold.entities.some((one) => one.memberOf === entity.id)) return null
    const draft = actorDraft(entity, partOf, this.known, (at) =>
      this.gold.sentences.some(({ start }) => start === at),
    )
    if (draft === null) return null
    this.#actors.set(entityId, draft.record.id)
    this.keep(
      this.#mediates(entity) ? { kind: 'actors', record: { ...draft.record, role: 'mediator' } } : draft,
    )
    const office = officeDraft(entity, draft.record.id, partOf, this.known)
    if (office !== null) this.keep(office)
    return draft.record.id
  }

  /**
   * Who is bound by what somebody says: a spokesman, and whoever says “we” of his side, binds the whole that he speaks
   * for; anybody else binds himself.
   */
  boundBy(entityIds: readonly string[], words: string): readonly string[] {
    const bound = entityIds.flatMap((id) => {
      const entity = this.entity(id)
      const own = this.actorOf(id)
      if (entity?.type !== 'person') return own ?? []
      const speaksFor =
        entity.roles.some((one) => SPEAKS_FOR.test(one.quote)) ||
        /\b(?:we|our)\b/i.test(words) ||
        OF_HIS_SIDE.test(words)
      const side = this.sideOf(entity)
      const whole = side === null ? this.known.wholeOf(own ?? '') : this.actorOf(side)
      return (speaksFor && whole !== '' ? whole : null) ?? own ?? []
    })
    return [...new Set(bound)]
  }

  /** The entity that somebody belongs to or speaks for, as the report says. */
  sideOf(entity: Entity): string | null {
    return entity.memberOf ?? sideOf(entity, this.gold.entities, this.report.text)
  }

  /** Whether the report calls somebody a mediator or envoy, or names one of his. */
  #mediates(entity: Entity): boolean {
    const goesBetween = (one: Entity): boolean =>
      [...one.roles, ...one.mentions.filter(({ kind }) => kind === 'nominal')].some(({ quote }) =>
        /\b(?:envoy|mediators?|special (?:representative|adviser|envoy)|facilitators?|go-between)\b/i.test(
          quote,
        ),
      )
    return (
      goesBetween(entity) ||
      (entity.type !== 'person' &&
        this.gold.entities.some(
          (one) => one.type === 'person' && one.memberOf === entity.id && goesBetween(one),
        ))
    )
  }

  /** Who promises, threatens or is waited for is a party, unless the report has him mediate. */
  markParties(actors: readonly string[]): void {
    for (const actor of actors.map((id) => this.known.wholeOf(id))) {
      const draft = this.drafts.get(actor)
      const kind = draft?.record['kind']
      if (
        draft?.kind !== 'actors' ||
        draft.record['role'] !== undefined ||
        !/^(?:state|government|armed-group)$/.test(String(kind))
      )
        continue
      this.drafts.set(actor, { kind: 'actors', record: { ...draft.record, role: 'party' } })
    }
  }

  /** “Front” where the same report has a “National Front”: the longer name is the actor’s. */
  #longerForm(entity: Entity): string | null {
    const key = nameKey(entity.canonical)
    if (key.includes(' ') || key.length < 4) return null
    const longer = this.gold.entities.filter(
      (one) =>
        one !== entity &&
        one.type !== 'place' &&
        nameKey(one.canonical).endsWith(` ${key}`) &&
        one.mentions.some((mention) => mention.kind === 'name'),
    )
    const [only] = longer
    return only === undefined || longer.length > 1 ? null : this.actorOf(only.id)
  }

  /** “The rebels” where the report, or the case, has one armed group with a name. */
  #armedGroup(entity: Entity): string | null {
    if (!/^(?:armed_group|group)$/.test(entity.type) || !ARMED.test(tidy(entity.canonical))) return null
    const here = this.gold.entities.filter(
      (one) =>
        one !== entity && one.type === 'armed_group' && one.mentions.some(({ kind }) => kind === 'name'),
    )
    const [only] = here
    if (only !== undefined) return here.length === 1 ? this.actorOf(only.id) : null
    const known = this.known.actors.filter((one) => one.kind === 'armed-group' && /\p{Lu}/u.test(one.short))
    return known.length === 1 ? (known[0]?.id ?? null) : null
  }

  /** “Its 4,000 members”, “the Tavanian delegation”: the body itself. */
  #membersOf(entity: Entity): string | null {
    if (entity.memberOf === undefined || entity.memberOf === entity.id || entity.type === 'person')
      return null
    if (entity.mentions.some(({ kind }) => kind === 'name') || !MEMBERS.test(tidy(entity.canonical)))
      return null
    return this.actorOf(entity.memberOf)
  }

  /** “The government”: of whom it is said to be, else of the only state whose ministers the report has. */
  #unnamedGovernment(entity: Entity): string | null {
    if (!BARE_GOVERNMENT.test(tidy(entity.canonical))) return null
    const wholes = (
      entity.memberOf !== undefined && entity.memberOf !== entity.id
        ? [entity.memberOf]
        : this.gold.entities
            .filter((one) => one.type === 'person' && one.roles.some(({ quote }) => OF_STATE.test(quote)))
            .map(({ id }) => id)
    ).flatMap((id) => {
      const actor = this.actorOf(id)
      const whole = actor === null ? null : this.known.wholeOf(actor)
      return whole !== null && /^(?:state|government)$/.test(this.known.actor(whole)?.kind ?? '') ? whole : []
    })
    const [only, other] = [...new Set(wholes)]
    return only === undefined || other !== undefined ? null : only
  }

  /** “The Government of Kelesh” acts for Kelesh. */
  #governed(entity: Entity): string | null {
    const name = tidy(entity.canonical).replace(/^the\s+/i, '')
    const of = /^(?:government|republic|state|kingdom|authorities) of (?:the )?(\p{Lu}.+)$/iu.exec(name)?.[1]
    if (of === undefined) return null
    const known = this.known.actorNamed(of)
    if (known !== null) return known
    const here = this.gold.entities.find((one) => one !== entity && nameKey(one.canonical) === nameKey(of))
    return here === undefined ? null : this.actorOf(here.id)
  }

  /** A capital that acts stands for its state. */
  #stateOf(entity: Entity): string | null {
    const { country } = entity
    if (entity.type !== 'place' || country === null || country === undefined) return null
    const here = this.gold.entities.find((one) => one.type === 'country' && one.country === country)
    if (here !== undefined) return this.actorOf(here.id)
    const year = Number(this.report.published.slice(0, 4))
    const state = gazetteer().entries.find(
      (one) => one.type === 'country' && one.country === country && existsIn(one, year),
    )
    if (state === undefined) return null
    const known = this.known.actorNamed(state.name)
    if (known !== null) return known
    const id = this.known.free(slug(state.name))
    this.keep({
      kind: 'actors',
      record: { id, title: state.name, kind: 'state', metonym: entity.canonical },
    })
    return id
  }

  actorsOf(entityIds: readonly string[]): readonly string[] {
    return [...new Set(entityIds.flatMap((id) => this.actorOf(id) ?? []))]
  }

  /** How sentences name an actor. */
  nameOf(actor: string): string {
    return this.known.actor(actor)?.short ?? actor
  }

  namesOf(actors: readonly string[]): string {
    const names = actors.map((id) => this.nameOf(id))
    return names.length < 2
      ? (names[0] ?? 'somebody')
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  }

  isPlural(actors: readonly string[]): boolean {
    return actors.length > 1 || this.known.actor(actors[0] ?? '')?.plural === true
  }

  /** Keep vocabulary to come along with whatever names it. */
  protected keep(draft: Draft): void {
    this.drafts.set(draft.record.id, draft)
    this.known.add(draft.kind, draft.record)
  }
}
