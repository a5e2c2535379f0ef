import { answersAs, type Day, type Seen } from '../case/index.ts'

/**
 * Whom an actor answers as on a day, nearest first, by the offices that are visible under the view: an office that
 * only a later report tells of does not yet make anybody a spokesman.
 */
export function standsFor(seen: Seen, actor: string, day: Day): readonly string[] {
  return answersAs({ ...seen.case, records: seen.records }, actor, day)
}

/** Whether an actor is, holds an office of, or is a part of another on a day. */
export function isOf(seen: Seen, actor: string, whole: string, day: Day): boolean {
  return actor === whole || standsFor(seen, actor, day).includes(whole)
}

/** The parties to the conflict that an actor belongs to; the actor itself where it belongs to none. */
export function sidesOf(seen: Seen, actor: string, day: Day): readonly string[] {
  const sides = standsFor(seen, actor, day).filter((one) => seen.get('actors', one)?.role === 'party')
  return sides.length === 0 ? [actor] : sides
}
