import type { Seen } from '../case/index.ts'

/** A visible judgement, effect or scenario that names another record as what it rests on. */
export interface Resting {
  readonly id: string
  readonly kind: 'judgement' | 'effect'
}

/** What would lose support if a record or report fell: the judgements and effects that name it. */
export function restingOn(seen: Seen, id: string): readonly Resting[] {
  return [
    ...seen.records.judgements
      .filter((one) => one.rests.includes(id) || (one.leverage ?? []).some((rank) => rank.rests.includes(id)))
      .map((one): Resting => ({ id: one.id, kind: 'judgement' })),
    ...seen.records.effects
      .filter((one) => one.from.record === id || one.to.record === id)
      .map((one): Resting => ({ id: one.id, kind: 'effect' })),
  ]
}
