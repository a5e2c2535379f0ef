/*
 * The other side of whoever asks, where a demand does not say whom it asks: "the rebels demanded a share of power" asks
 * the government. The party met most in the sentences just before, and not of the asker's own side.
 */
import type { EntityDraft } from '../entities.ts'
import type { Reading } from '../reading.ts'

/** How many sentences back a party may have been named. */
const NEAR = 8
const WEIGHT: Readonly<Partial<Record<EntityDraft['type'], number>>> = {
  armed_group: 1,
  government: 1,
  group: 0.8,
  organization: 0.7,
  country: 0.7,
  person: 0.6,
}
/** Those who go between the sides are asked by name or not at all. */
const BETWEEN =
  /\b(?:mediat|envoy|negotiator|facilitat|spokes|reporter|journalist|witness|analyst|observer|monitor|source|agency|newspaper|radio|television)/i

/** Whether the two are of one side: the same, a member, or members of one body. */
export const kindred = (a: EntityDraft, b: EntityDraft): boolean =>
  a === b ||
  a.memberOf === b.id ||
  b.memberOf === a.id ||
  (a.memberOf !== null && a.memberOf === b.memberOf) ||
  a.members.includes(b.id) ||
  b.members.includes(a.id)

export class Opponents {
  /** By sentence: the parties mentioned, each with its weight there. */
  readonly #parties: Map<EntityDraft, number>[]

  constructor(reading: Reading) {
    this.#parties = reading.parsed.map(() => new Map<EntityDraft, number>())
    for (const entity of reading.register.entities) {
      const weight = WEIGHT[entity.type]
      if (weight === undefined || BETWEEN.test(entity.canonical)) continue
      if (entity.roles.some((r) => BETWEEN.test(r.role))) continue
      for (const mention of entity.mentions) {
        const here = this.#parties[mention.sentence]
        here?.set(entity, (here.get(entity) ?? 0) + weight)
      }
    }
  }

  /** The other side of the askers at the sentence; none where no other party is in view. */
  of(askers: readonly EntityDraft[], sentence: number): readonly EntityDraft[] {
    if (askers.length === 0) return []
    const sums = new Map<EntityDraft, number>()
    for (let k = sentence; k >= Math.max(0, sentence - NEAR); k -= 1) {
      const fade = k === sentence ? 1.5 : 1 / (1 + (sentence - k) * 0.4)
      for (const [entity, weight] of this.#parties[k] ?? [])
        if (!askers.some((a) => kindred(a, entity))) sums.set(entity, (sums.get(entity) ?? 0) + weight * fade)
    }
    let best: EntityDraft | undefined
    let most = 0.45
    for (const [entity, sum] of sums) {
      if (sum > most) {
        best = entity
        most = sum
      }
    }
    return best === undefined ? [] : [best]
  }
}
