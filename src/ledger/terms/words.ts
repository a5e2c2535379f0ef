import { clauseOf, type Seen } from '../../case/index.ts'

/** A fact of a wait as a clause. A term that stayed a term (`term/reading`) is said by its own clause. */
export function sayFact(seen: Seen, fact: string): string {
  return clauseOf(seen.case, fact.replace(/\/[A-Za-z0-9-]+$/, ''))
}
