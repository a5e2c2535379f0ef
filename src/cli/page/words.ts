import {
  type Case,
  recordOf,
  type Seen,
  sayDay,
  sayWhen,
  shortName,
  type When,
  yearOf,
} from '../../case/index.ts'
import { listed } from '../../text/index.ts'

export { clauseOf } from '../../case/index.ts'
export { asSentence as sentenceOf, counted, listed, sentenceCase as capital } from '../../text/index.ts'

/** A name of the case format in words: `deputy-foreign-minister` → `deputy foreign minister`. */
export function spaced(name: string): string {
  return name.replaceAll('-', ' ')
}

/** `Belgrade’s`, `Western governments’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

/** How sentences name an actor. */
export function nameOf(from: Case, actor: string): string {
  return shortName(from, actor)
}

export function namesOf(from: Case, actors: readonly string[]): string {
  return listed(actors.map((one) => nameOf(from, one)))
}

export function isPlural(from: Case, actors: readonly string[]): boolean {
  const [first] = actors
  return actors.length > 1 || (first !== undefined && recordOf(from, 'actors', first)?.plural === true)
}

/** `16 June`, `between 17 and 18 June`; the year only where it is not that of the as-of day. */
export function saidWhen(seen: Seen, when: When | undefined | null): string {
  return when === undefined || when === null ? 'undated' : sayWhen(when, yearOf(seen.view.asOf))
}

export function saidDay(seen: Seen, day: number): string {
  return sayDay(day, yearOf(seen.view.asOf))
}
