import { expressionOf, type Seen } from '../../case/index.ts'
import { type NameWording, sayExpression } from '../../language/index.ts'

/** How an atom or term of the case is said: its own clauses; for a term without them, that it holds or does not. */
export function wordingOf(seen: Seen, name: string): NameWording {
  const atom = seen.get('atoms', name)
  if (atom !== null) return { yes: atom.yes, no: atom.no }
  const term = seen.get('terms', name)
  const called = term?.says ?? term?.title ?? name
  return { yes: term?.yes ?? `“${called}” holds`, no: term?.no ?? `“${called}” does not hold` }
}

/** An expression of the case as a clause; as it is written where it is not well formed. */
export function sayText(seen: Seen, text: string): string {
  const expression = expressionOf(text)
  return expression === null ? text : sayExpression(expression, (name) => wordingOf(seen, name))
}

/** A fact of a wait as a clause. A term that stayed a term (`term/reading`) is said by its own clause. */
export function sayFact(seen: Seen, fact: string): string {
  return sayText(seen, fact.replace(/\/[A-Za-z0-9-]+$/, ''))
}
