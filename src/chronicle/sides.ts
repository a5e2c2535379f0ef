import { answersAs, type Day, type Office, officesOn, RANKS, type Seen } from '../case/index.ts'

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

/** The highest office that an actor visibly held on a day; null where none is on record. */
export function officeOf(seen: Seen, actor: string, day: Day): Office | null {
  const held = officesOn({ ...seen.case, records: seen.records }, actor, day)
  return [...held].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))[0] ?? null
}
