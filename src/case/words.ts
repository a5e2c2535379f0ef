import { type NameWording, sayExpression } from '../language/index.ts'
import { type Case, recordOf } from './case.ts'
import { expressionOf } from './expressions.ts'

/**
 * How an atom or term is said: by its own clauses. A term without them is said to hold or not, by its words; one that
 * gives only the one clause is denied by “it is not so that …”.
 */
function wordingOf(from: Case, name: string): NameWording {
  const atom = recordOf(from, 'atoms', name)
  if (atom !== null) return { yes: atom.yes, no: atom.no }
  const term = recordOf(from, 'terms', name)
  if (term === null) return { yes: name, no: `not ${name}` }
  const called = `“${term.says ?? term.title ?? name}”`
  const yes = term.yes ?? `${called} holds`
  const no = term.yes === undefined ? `${called} does not hold` : `it is not so that ${term.yes}`
  return { yes, no: term.no ?? no }
}

/** An expression of the case as a clause: `Serb forces leave Kosovo and attacks stop`; as written if ill-formed. */
export function clauseOf(from: Case, expression: string): string {
  const parsed = expressionOf(expression)
  return parsed === null ? expression : sayExpression(parsed, (name) => wordingOf(from, name))
}
