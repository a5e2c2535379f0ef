/*
 * What the reader remembers while it goes through a report: which name covers which token, what each noun phrase was
 * found to mean, how salient each entity is, and who holds which role.
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft, Register } from '../entities.ts'
import type { ParsedSentence } from '../roles.ts'
import type { TypedName } from '../typing.ts'

export const isPersonType = (e: EntityDraft): boolean => e.type === 'person'
export const isBodyType = (e: EntityDraft): boolean =>
  e.type === 'organization' ||
  e.type === 'country' ||
  e.type === 'government' ||
  e.type === 'territory' ||
  e.type === 'armed_group' ||
  (e.type === 'group' && !e.plural)

export const hasName = (e: EntityDraft): boolean => e.mentions.some((m) => m.kind === 'name')

/** The entity last spoken of in a class, for "the province", "the rebels" and their like. */
export interface LastOf {
  territory: EntityDraft | null
  forces: EntityDraft | null
  rebels: EntityDraft | null
  country: EntityDraft | null
}

/** The state named most, where it is named at least half as often again as the next. */
const homeOf = (names: readonly TypedName[]): EntityDraft | null => {
  const counts = new Map<EntityDraft, number>()
  for (const { entity } of names)
    if (entity.type === 'country') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] < 2 || first[1] < 1.5 * (second?.[1] ?? 0) ? null : first[0]
}

export class Memory {
  readonly text: string
  readonly register: Register
  /** By sentence and token: the name that covers it. */
  readonly nameIndex: readonly (TypedName | undefined)[][]
  /** By sentence: the person whose title covers the token ("Secretary of State" before a name). */
  readonly titled: readonly (EntityDraft | undefined)[][]
  /** By sentence and phrase: what the phrase means. */
  readonly phraseEntities: (readonly EntityDraft[])[][]
  readonly possessors: (EntityDraft | undefined)[][]
  readonly speakers: (EntityDraft | undefined)[] = []
  readonly roleHolders = new Map<string, EntityDraft>()
  readonly last: LastOf = { territory: null, forces: null, rebels: null, country: null }
  /** By type and class word: those last spoken of so. */
  readonly classes = new Map<string, EntityDraft>()
  /** Who was last spoken of together as subjects ("Kiir and Machar"), for "they". */
  together: readonly EntityDraft[] = []
  /** Opposite numbers met so far, latest last: "between X and Y", "X and Y". */
  readonly pairs: (readonly EntityDraft[])[] = []
  /** The state that the report speaks of most: "the government" is its own, unless another is named. */
  readonly home: EntityDraft | null
  /** Holders of an office met by its name alone, and the persons they turned out to be. */
  readonly #same = new Map<EntityDraft, EntityDraft>()
  #salience = new Map<EntityDraft, number>()

  constructor(
    parsed: readonly ParsedSentence[],
    names: readonly TypedName[],
    register: Register,
    text: string,
  ) {
    this.text = text
    this.register = register
    const nameIndex = parsed.map((): (TypedName | undefined)[] => [])
    const titled = parsed.map((): (EntityDraft | undefined)[] => [])
    for (const name of names) {
      const row = nameIndex[name.span.sentence]
      if (row === undefined) continue
      for (let k = name.span.first; k <= name.span.last; k += 1) row[k] = name
    }
    for (const name of names) {
      const row = titled[name.span.sentence]
      const { title } = name.span
      if (row === undefined || title === null || name.entity.type !== 'person') continue
      for (let k = title.first; k <= title.last; k += 1) row[k] = name.entity
    }
    this.nameIndex = nameIndex
    this.home = homeOf(names)
    this.titled = titled
    this.phraseEntities = parsed.map(() => [])
    this.possessors = parsed.map(() => [])
  }

  /** Salience falls by half each sentence, and out of mind below an eighth. */
  fade(): void {
    const faded = new Map<EntityDraft, number>()
    for (const [entity, value] of this.#salience) if (value > 0.12) faded.set(entity, value / 2)
    this.#salience = faded
  }

  bump(entity: EntityDraft, weight: number): void {
    this.#salience.set(entity, Math.max(this.#salience.get(entity) ?? 0, 0) + weight)
  }

  /** The most salient entity that fits, or undefined. */
  mostSalient(
    fits: (e: EntityDraft) => boolean,
    exclude: readonly EntityDraft[] = [],
  ): EntityDraft | undefined {
    let best: EntityDraft | undefined
    let score = 0
    for (const [entity, value] of this.#salience) {
      if (value > score && fits(entity) && !exclude.includes(entity)) {
        best = entity
        score = value
      }
    }
    return best
  }

  /** All entities in mind that fit, most salient first. */
  bySalience(fits: (e: EntityDraft) => boolean): EntityDraft[] {
    return [...this.#salience.entries()]
      .filter(([e]) => fits(e))
      .sort((a, b) => b[1] - a[1])
      .map(([e]) => e)
  }

  mention(
    entity: EntityDraft,
    sentence: number,
    first: number,
    last: number,
    kind: 'name' | 'demonym' | 'nominal' | 'pronoun',
  ): void {
    entity.mentions.push({ sentence, first, last, kind })
  }

  /** The state that a capital, metonym or adjective stands for; else the entity named. */
  stateOf(name: TypedName | undefined): EntityDraft | undefined {
    if (name === undefined) return undefined
    const stands = name.span.form?.standsFor
    if (stands !== null && stands !== undefined)
      return this.register.named(`g:${stands.key}`, stands.type, stands.name, stands.country)
    return name.entity
  }

  /** What the phrase of the sentence means, as far as read. */
  meaning(sentence: number, phrase: NounPhrase | undefined): readonly EntityDraft[] {
    const found = phrase === undefined ? [] : (this.phraseEntities[sentence]?.[phrase.index] ?? [])
    return found.some((e) => this.#same.has(e)) ? found.map((e) => this.#same.get(e) ?? e) : found
  }

  /** Whose the phrase of the sentence is. */
  possessor(sentence: number, phrase: NounPhrase | undefined): EntityDraft | undefined {
    const found = phrase === undefined ? undefined : this.possessors[sentence]?.[phrase.index]
    return found === undefined ? undefined : (this.#same.get(found) ?? found)
  }

  /** Whoever was met by the office alone is the person named now. */
  identify(bare: EntityDraft, named: EntityDraft): void {
    this.#same.set(bare, named)
    named.mentions.push(...bare.mentions.splice(0))
    named.memberOf ??= bare.memberOf
    this.passRoles(bare, named)
  }

  holdRole(entity: EntityDraft, role: string, nation: EntityDraft | undefined): void {
    const head = role.split(' ').at(-1) ?? role
    this.roleHolders.set(head, entity)
    this.roleHolders.set(role, entity)
    if (nation !== undefined) {
      entity.memberOf ??= nation.id
      entity.country ??= nation.country
      this.roleHolders.set(`${nation.id}:${head}`, entity)
      this.roleHolders.set(`${nation.id}:${role}`, entity)
    }
  }

  /** Passes all roles of one person to another, found to be the same. */
  passRoles(from: EntityDraft, to: EntityDraft): void {
    for (const [key, holder] of this.roleHolders) if (holder === from) this.roleHolders.set(key, to)
  }
}
