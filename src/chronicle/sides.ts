import { answersAs, type Day, type Office, officesOn, RANKS, type Seen } from '../case/index.ts'

const remembered = new WeakMap<Seen, Map<string, readonly string[]>>()

/**
 * Whom an actor answers as on a day, nearest first, by the offices that are visible under the view: an office that
 * only a later report tells of does not yet make anybody a spokesman. Remembered for as long as the view is.
 */
export function standsFor(seen: Seen, actor: string, day: Day): readonly string[] {
  const known = remembered.get(seen) ?? new Map<string, readonly string[]>()
  remembered.set(seen, known)
  const key = `${day} ${actor}`
  const found = known.get(key) ?? answersAs(seen, actor, day)
  known.set(key, found)
  return found
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

/** The highest office that an actor visibly held on a day; null where none is on record. */
export function officeOf(seen: Seen, actor: string, day: Day): Office | null {
  const held = officesOn(seen, actor, day)
  return [...held].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))[0] ?? null
}
