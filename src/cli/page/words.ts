import {
  type Case,
  expressionOf,
  recordOf,
  type Seen,
  sayDay,
  sayWhen,
  shortName,
  type When,
  yearOf,
} from '../../case/index.ts'
import { sayExpression } from '../../language/index.ts'

/** `a`, `a and b`, `a, b and c`; empty for none. */
export function listed(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/** The first letter large; quotation marks before it stay. */
export function capital(words: string): string {
  return words.replace(
    /^([“‘"'(]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** A clause as a sentence: one capital, one stop. */
export function sentenceOf(clause: string): string {
  const words = capital(clause.trim())
  return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`
}

/** `one report`, `three reports`, `no reports`; figures from thirteen on. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${SMALL[count] ?? String(count)} ${count === 1 ? one : many}`
}

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

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

/** An expression as a clause: `Serb forces leave Kosovo and attacks have stopped`. */
export function clauseOf(from: Case, expression: string): string {
  const parsed = expressionOf(expression)
  return parsed === null ? expression : sayExpression(parsed, (name) => wordingOf(from, name))
}

function wordingOf(from: Case, name: string): { readonly yes: string; readonly no: string } {
  const atom = recordOf(from, 'atoms', name)
  if (atom !== null) return { yes: atom.yes, no: atom.no }
  const term = recordOf(from, 'terms', name)
  const yes = term?.yes ?? term?.title ?? name
  return { yes, no: term?.no ?? `it is not so that ${yes}` }
}
