/*
 * Which pledge a condition belongs to: the nearest before it in its sentence, else the first after it, else that of the
 * sentence before ("But this would happen only if …").
 */
import type { Commitment } from './commitment.ts'
import type { Scene } from './scene.ts'

/** Where the commitment is mentioned in the sentence, or -1. */
const mentionIn = (c: Commitment, sentence: number): number =>
  c.content.sentence === sentence
    ? c.content.first
    : (c.restatedAs.find((r) => r.sentence === sentence)?.first ?? -1)

export const addConditions = (scene: Scene): void => {
  const { here, index } = scene
  for (const condition of scene.conditions) {
    const earlier = here.filter((c) => mentionIn(c, index) < condition.first)
    const target = earlier.at(-1) ?? here.find((c) => mentionIn(c, index) > condition.last)
    if (target !== undefined) {
      const known = target.conditions.some((x) => x.sentence === index && x.first === condition.first)
      if (!known) target.conditions.push(condition)
    } else if (here.length === 0 && condition.carried === true) {
      const previous = scene.docket.latest(
        (c) => index - Math.max(c.content.sentence, c.restatedAs.at(-1)?.sentence ?? 0) <= 1,
      )
      previous?.conditions.push(condition)
    }
  }
}
