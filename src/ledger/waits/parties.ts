import { answersAs, type Case, type Day } from '../../case/index.ts'

/** Whether two actors stand in one direct line on a day: one answers as the other. Parts of one whole do not. */
export function inOneLine(from: Case, a: string, b: string, day: Day): boolean {
  return a === b || answersAs(from, a, day).includes(b) || answersAs(from, b, day).includes(a)
}

/** Whether an actor has another in hand on a day: itself, a part of it, or under its full control. */
export function commands(from: Case, actor: string, other: string, day: Day): boolean {
  if (inOneLine(from, actor, other, day)) return true
  const entry = from.entries.get(actor)
  return (
    entry?.kind === 'actors' &&
    entry.record.controls.some((one) => one.actor === other && one.degree === 'full')
  )
}

/**
 * Actors under the name by which they count as one party among `present`: the widest present whole that they answer
 * as. Where a president and his state both made promises, both count as the state; where only he did, he is himself.
 */
export function partiesAmong(from: Case, present: readonly string[], day: Day): ReadonlyMap<string, string> {
  const known = new Set(present)
  return new Map(
    present.map((actor) => [
      actor,
      answersAs(from, actor, day)
        .filter((one) => known.has(one))
        .at(-1) ?? actor,
    ]),
  )
}
