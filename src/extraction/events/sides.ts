/*
 * Who stands on whose side: a state with its government, forces and officials, a movement with its leaders and men.
 */
import type { EntityDraft, Register } from '../entities.ts'

const PARTIES = new Set(['person', 'armed_group', 'government', 'organization', 'country', 'group'])
const MEDIA =
  /\b(news|agency|agence|press|reuters|interfax|tass|times|radio|television|tv|afp|bbc|cnn|journal|newspaper|reporters?|journalists?|media|sources?)\b/i
const REBEL_LIKE = new Set(['armed_group', 'group'])
const STATE_LIKE = new Set(['government', 'country'])

const OF_STATE = /\b(president|premier|minister|chancellor|king|queen|emir|sultan)$/
const NOT_OF_STATE = /\b(former|ex|ousted|exiled|rebel|opposition|party|union)\b/

/** Whether the report gives the person a state's office. */
const isOfficial = (e: EntityDraft): boolean =>
  e.type === 'person' && e.roles.some((r) => OF_STATE.test(r.role) && !NOT_OF_STATE.test(r.role))

export const isParty = (e: EntityDraft): boolean => PARTIES.has(e.type)

/** Prisoners, forces sent and things asked for, met once and without a name, are what is dealt in. */
export const isDealtIn = (e: EntityDraft): boolean =>
  e.type === 'population' ||
  (e.memberOf === null && e.mentions.length < 2 && e.mentions.every((m) => m.kind === 'nominal'))

export interface Prominence {
  readonly entity: EntityDraft
  readonly mentions: number
}

export class Sides {
  readonly #register: Register
  readonly #of = new Map<EntityDraft, string>()
  #prominent: readonly Prominence[] | null = null
  #governments: readonly EntityDraft[] | null = null
  #counts: ReadonlyMap<string, number> | null = null

  constructor(register: Register) {
    this.#register = register
  }

  /** The name of an entity's side: whom it belongs to, and whom that belongs to. */
  of(entity: EntityDraft): string {
    const known = this.#of.get(entity)
    if (known !== undefined) return known
    let top = entity
    for (let guard = 0; guard < 4 && top.memberOf !== null; guard += 1) {
      const above = this.#register.byId(top.memberOf)
      if (above === undefined || above === top || above.type === 'place' || above.type === 'region') break
      // Rebels of a country and an opposition in it are not on its side.
      if (REBEL_LIKE.has(top.type) && STATE_LIKE.has(above.type) && isAgainst(top)) break
      top = above
    }
    if (top === entity && isOfficial(top)) top = this.#government() ?? top
    this.#of.set(entity, top.id)
    return top.id
  }

  /** The one government of the report, whose side its officials are on where no state is told. */
  #government(): EntityDraft | undefined {
    this.#governments ??= this.#register.entities.filter((e) => e.type === 'government')
    return this.#governments.length === 1 ? this.#governments[0] : undefined
  }

  /** Parties of the report outside the media, one for each side, most spoken of first, with how often. */
  prominent(): readonly Prominence[] {
    this.#prominent ??= this.#countMentions()
    return this.#prominent
  }

  /** How often the report speaks of the entity's side. */
  mentionsOf(entity: EntityDraft): number {
    this.#counts ??= new Map(this.prominent().map((x) => [this.of(x.entity), x.mentions]))
    return this.#counts.get(this.of(entity)) ?? 0
  }

  #countMentions(): readonly Prominence[] {
    const bySide = new Map<string, { entity: EntityDraft; best: number; mentions: number }>()
    for (const entity of this.#register.entities) {
      if (!isParty(entity) || MEDIA.test(entity.canonical)) continue
      const own = entity.mentions.filter((m) => m.kind !== 'pronoun').length
      if (own === 0) continue
      const known = bySide.get(this.of(entity))
      if (known === undefined) bySide.set(this.of(entity), { entity, best: own, mentions: own })
      else {
        known.mentions += own
        if (own > known.best) {
          known.entity = entity
          known.best = own
        }
      }
    }
    return [...bySide.values()].sort((a, b) => b.mentions - a.mentions)
  }

  same(a: EntityDraft, b: EntityDraft): boolean {
    return a === b || this.of(a) === this.of(b) || a.members.includes(b.id) || b.members.includes(a.id)
  }
}

const AGAINST =
  /\b(rebels?|separatists?|guerrillas?|insurgents?|militants?|opposition|dissidents?|secessionists?|union|strikers)\b/i

/** Whether the word for it says that it stands against its own state. */
const isAgainst = (e: EntityDraft): boolean => AGAINST.test(e.canonical)

export const isRebelLike = (e: EntityDraft): boolean => e.type === 'armed_group' || isAgainst(e)
export const isStateLike = (e: EntityDraft): boolean => STATE_LIKE.has(e.type)
