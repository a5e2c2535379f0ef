import { literalOf } from '../waits/node.ts'
import { clauseOf, type EscapeContext } from './escape.ts'

/** A fact as a clause: the yes-wording or no-wording of its atom; a term left as it is by its definition's name. */
export function factInWords(context: EscapeContext, fact: string): string {
  const { name } = literalOf(fact)
  const [term] = name.split('/')
  return term === undefined || term === name
    ? clauseOf(context, fact)
    : clauseOf(context, fact.replace(name, term))
}

/** Who controls the atom of a fact; nobody where none is recorded. */
export function controllersOf(context: EscapeContext, fact: string): readonly string[] {
  return context.seen.get('atoms', literalOf(fact).name)?.controller ?? []
}
