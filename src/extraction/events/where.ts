/*
 * Where and when an act takes place, from the words in and around its trigger.
 */
import type { DateSpan } from '../dates.ts'
import type { EntityDraft } from '../entities.ts'
import { lowerAt } from '../reading.ts'
import { PLACE_TYPES } from './agents.ts'
import type { Scene } from './scene.ts'

/** The nearest day told in the sentence, or null. */
export const dateFor = (scene: Scene, first: number, last: number): DateSpan | null => {
  const near = scene.dates.filter((d) => d.scored && d.value !== null)
  let best: DateSpan | null = null
  let distance = 14
  for (const d of near) {
    const gap = d.first > last ? d.first - last : first > d.last ? first - d.last : 0
    if (gap < distance) {
      best = d
      distance = gap
    }
  }
  return best
}

/** Places named in or just after the trigger. */
export const locations = (scene: Scene, first: number, last: number): EntityDraft[] => {
  const out: EntityDraft[] = []
  for (let k = first; k <= last; k += 1) {
    if (
      ![
        'in',
        'at',
        'near',
        'into',
        'from',
        'to',
        'around',
        'outside',
        'inside',
        'across',
        'and',
        'of',
      ].includes(lowerAt(scene.p, k))
    )
      continue
    const phrase = scene.p.phraseAt[k + 1]
    if (phrase === undefined) continue
    const name = scene.reading.references.nameAt(scene.index, phrase.head)
    if (
      name !== undefined &&
      PLACE_TYPES.has(name.entity.type) &&
      name.kind !== 'demonym' &&
      !out.includes(name.entity)
    )
      out.push(name.entity)
  }
  return out
}
