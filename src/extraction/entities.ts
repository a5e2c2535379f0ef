/*
 * The report's register of entities: one draft an entity, found by name, alias, surname or acronym.
 */
import type { Sentence } from './tokens.ts'

export type EntityType =
  | 'person'
  | 'country'
  | 'territory'
  | 'region'
  | 'place'
  | 'government'
  | 'armed_group'
  | 'organization'
  | 'population'
  | 'group'

export type MentionKind = 'name' | 'demonym' | 'nominal' | 'pronoun'

export interface Mention {
  readonly sentence: number
  /** Token indices, inclusive. */
  readonly first: number
  readonly last: number
  readonly kind: MentionKind
}

export interface EntityDraft {
  readonly id: string
  type: EntityType
  canonical: string
  country: string | null
  memberOf: string | null
  members: readonly string[]
  readonly plural: boolean
  readonly mentions: Mention[]
  readonly roles: {
    readonly sentence: number
    readonly first: number
    readonly last: number
    readonly role: string
  }[]
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)

export class Register {
  readonly entities: EntityDraft[] = []
  readonly #byKey = new Map<string, EntityDraft>()
  readonly #stems = new Map<string, number>()
  readonly #byId = new Map<string, EntityDraft>()

  /** The entity under the key, made on first use. */
  named(
    key: string,
    type: EntityType,
    canonical: string,
    country: string | null,
    plural = false,
  ): EntityDraft {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const stem = slug(canonical) || 'x'
    let n = this.#stems.get(stem) ?? 0
    let id = stem
    do {
      n += 1
      id = n === 1 ? stem : `${stem}-${n}`
    } while (this.#byId.has(id))
    this.#stems.set(stem, n)
    const entity: EntityDraft = {
      id,
      type,
      canonical,
      country,
      memberOf: null,
      members: [],
      plural,
      mentions: [],
      roles: [],
    }
    this.entities.push(entity)
    this.#byId.set(id, entity)
    this.#byKey.set(key, entity)
    return entity
  }

  find(key: string): EntityDraft | undefined {
    return this.#byKey.get(key)
  }

  alias(key: string, entity: EntityDraft): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, entity)
  }

  /** Replaces an alias, for surnames that pass to the person named last. */
  realias(key: string, entity: EntityDraft): void {
    this.#byKey.set(key, entity)
  }

  byId(id: string): EntityDraft | undefined {
    return this.#byId.get(id)
  }
}

export const textOf = (sentence: Sentence, first: number, last: number, text: string): string => {
  const a = sentence.tokens[first]
  const b = sentence.tokens[last]
  return a === undefined || b === undefined ? '' : text.slice(a.start, b.end)
}
