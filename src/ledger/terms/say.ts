import type { TermView } from './terms.ts'

/**
 * How far the definitions of a term part, in one or two sentences: on how many incidents, and whether its truth differs
 * for a promise.
 */
export function sayContested(term: TermView): string {
  const { disagreements, maybeMore, incidents } = term
  const total = incidents.length
  const maybe = maybeMore === 0 ? '' : `, and may on ${maybeMore} more`
  const counts =
    total === 0
      ? 'No incident is on record'
      : `The definitions differ on ${disagreements} of ${total} incidents${maybe}`
  const deciding = term.pledges.filter((one) => one.decisive).map((one) => one.pledge)
  const truth =
    deciding.length === 0
      ? 'it makes no difference today'
      : `whether it holds differs between them, which matters for ${deciding.join(', ')}`
  return `${counts}; ${truth}.`
}
