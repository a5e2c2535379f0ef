import { answersAs, type Day, type Seen } from '../../case/index.ts'

/** Whether two actors stand in one direct line on a day: one answers as the other. Parts of one whole do not. */
export function inOneLine(seen: Seen, a: string, b: string, day: Day): boolean {
  return a === b || answersAs(seen, a, day).includes(b) || answersAs(seen, b, day).includes(a)
}

/** Whether an actor has another in hand on a day: itself, a part of it, or under its full control. */
export function commands(seen: Seen, actor: string, other: string, day: Day): boolean {
  if (inOneLine(seen, actor, other, day)) return true
  return (
    seen.get('actors', actor)?.controls.some((one) => one.actor === other && one.degree === 'full') ?? false
  )
}

/**
 * Actors under the name by which they count as one party among `present`: the widest present whole that they answer
 * as. Where a president and his state both made promises, both count as the state; where only he did, he is himself.
 */
export function partiesAmong(seen: Seen, present: readonly string[], day: Day): ReadonlyMap<string, string> {
  const known = new Set(present)
  return new Map(
    present.map((actor) => [
      actor,
      answersAs(seen, actor, day)
        .filter((one) => known.has(one))
        .at(-1) ?? actor,
    ]),
  )
}
