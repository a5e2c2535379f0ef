import type { Case } from './case.ts'
import { recordOf } from './case.ts'
import type { Day } from './day.ts'
import type { RecordOf } from './kinds/index.ts'
import type { Seen } from './view.ts'

/** The analyst who signs the case may hold a reading without being an actor of the conflict. */
export const ANALYST = 'analyst'

export type Actor = RecordOf<'actors'>
export type Office = RecordOf<'offices'>

/**
 * Offices that an actor held on a day, highest rank first as listed in the case. Only those that the view shows: an
 * office that a later report tells of does not yet make anybody a spokesman.
 */
export function officesOn(seen: Seen, holder: string, day: Day): readonly Office[] {
  return seen.records.offices.filter(
    (one) =>
      one.holder === holder &&
      (one.held === undefined ||
        ((one.held.from === null || one.held.from <= day) && (one.held.to === null || day <= one.held.to))),
  )
}

/**
 * Whom an actor answers as on a day: itself, then what its offices belong to, then the wholes of which it is a part,
 * nearest first. Milosevic in June 1998 answers as himself, then as Yugoslavia.
 */
export function answersAs(seen: Seen, actor: string, day: Day): readonly string[] {
  const found: string[] = []
  const waiting = [actor]
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (found.includes(at)) continue
    found.push(at)
    for (const office of officesOn(seen, at, day)) waiting.push(office.of)
    const whole = seen.get('actors', at)?.partOf
    if (whole !== undefined) waiting.push(whole)
  }
  return found
}

/** How sentences name an actor: its agreed descriptor where it is protected, else its short name, else its title. */
export function shortName(from: Case, id: string): string {
  if (id === ANALYST) return 'the analyst'
  const actor = recordOf(from, 'actors', id)
  if (actor === null) return id
  if (actor.handling === 'protected') return actor.descriptor ?? 'a protected source'
  return actor.short ?? actor.title
}
