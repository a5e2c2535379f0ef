import { shortName } from '../../case/index.ts'
import { listed } from '../../text/index.ts'
import { sayFact } from '../terms/words.ts'
import type { ReadingDependence } from './dependence.ts'
import { followsFrom, type MutualWaitFound, type Waits } from './waits.ts'
import type { WouldAct } from './would-act.ts'

/**
 * A mutual wait in sentences: who waits for what, what would follow if one acted first, and whether each would act if
 * the wait ended. Ids stand in parentheses, so that each sentence can be traced.
 */
export function sayMutualWait(waits: Waits, wait: MutualWaitFound): readonly string[] {
  const { seen } = waits.ledger
  const inferred = new Set(wait.inferred)
  const waiting = wait.members.map((id) => {
    const facts = wait.arcs.filter((arc) => arc.from === id).flatMap((arc) => arc.for)
    const forWhom = wait.arcs.filter((arc) => arc.from === id).map((arc) => arc.to)
    const clauses = [...new Set(facts)].map((fact) => sayFact(seen, fact))
    return `${id}${inferred.has(id) ? ' (inferred)' : ''} waits for ${listed(forWhom)}: ${listed(clauses)}.`
  })
  const moves = wait.firstMoves.map((move) => {
    const who = listed(move.owners.map((owner) => shortName(seen.case, owner)))
    const follows = followsFrom(waits, move.nodes).map((round) => listed(round))
    const what = follows.length === 0 ? 'nothing would follow' : `${follows.join(', then ')} could follow`
    return `If ${who} acted first (${listed(move.nodes)}), ${what}.`
  })
  const none =
    wait.firstMoves.length > 0
      ? []
      : [`No first move of ${wait.searched === 1 ? 'one' : `up to ${wait.searched}`} would free it.`]
  return [...waiting, ...moves, ...none, ...wait.wouldAct.map((one) => sayWouldAct(waits, one))]
}

/** Whether one side would act if the wait ended, with its basis. */
export function sayWouldAct(waits: Waits, one: WouldAct): string {
  const name = shortName(waits.ledger.seen.case, one.owner)
  const answer = { yes: 'yes', no: 'no', unknown: 'not known' }[one.answer]
  const why = one.contradicted ? ['records contradict each other'] : one.because
  const basis = one.basis === null ? [] : [one.basis]
  const aside = [...basis, ...why].join(': ')
  return `Would ${name} act if the wait ended? ${answer[0]?.toUpperCase()}${answer.slice(1)}${aside === '' ? '' : ` (${aside})`}.`
}

/** How the waits depend on whose definitions govern; null where they do not. */
export function sayDependence(waits: Waits, dependence: ReadingDependence): string | null {
  if (dependence.same) return null
  const names = (holders: readonly string[]): string =>
    listed(holders.map((holder) => shortName(waits.ledger.seen.case, holder)))
  if (dependence.endsUnder.length > 0)
    return `By the definitions of ${names(dependence.endsUnder)} alone there is no mutual wait.`
  if (dependence.arisesUnder.length > 0)
    return `By the definitions of ${names(dependence.arisesUnder)} alone there would be a mutual wait.`
  return 'Who waits for whom depends on whose definitions govern.'
}
