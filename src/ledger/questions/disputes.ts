import type { Ledger, PledgeState, Question } from '../state/ledger.ts'
import type { State } from '../state/states.ts'
import { contestedTerms } from '../terms/terms.ts'

/** What is in dispute about a pledge, and who stands where. */
export interface Dispute {
  readonly pledge: string
  readonly about: 'existence' | 'content' | 'scope' | 'term' | 'fact' | 'standing' | 'outcome' | 'spoke-for'
  /** Names of atoms or terms, the power, or the actor, by kind of dispute. */
  readonly names: readonly string[]
  /** Origins, actors or readings on the one side and the other; empty where not known by name. */
  readonly one: readonly string[]
  readonly other: readonly string[]
  /** The states that its settlement could lead to, where the ledger says so. */
  readonly leadsTo: readonly State[]
}

/**
 * Question 5. Which pledges are in dispute, and about what: whether they were made, what was promised, its scope, the
 * meaning of a term, a fact, the right to end them, their outcome, or whether somebody spoke for the debtor.
 */
export function disputesOf(ledger: Ledger): readonly Dispute[] {
  const terms = contestedTerms(ledger)
  return [...ledger.pledges.values()].flatMap((of) => [
    ...agreementDisputes(of),
    ...(of.pledge.scope?.disputed === true
      ? [dispute(of, 'scope', { names: of.pledge.scope.forces ?? [] })]
      : []),
    ...terms.flatMap((term) => {
      const here = term.pledges.find((one) => one.pledge === of.id && one.decisive)
      return here === undefined
        ? []
        : [dispute(of, 'term', { names: [term.term], one: term.readings.map((one) => one.id) })]
    }),
    ...of.deciders.flatMap((decider) => {
      const found = questionDispute(of, decider.if)
      return found === null ? [] : [{ ...found, leadsTo: decider.then }]
    }),
    ...standingDisputes(ledger, of),
  ])
}

function agreementDisputes(of: PledgeState): readonly Dispute[] {
  return (['existence', 'content'] as const).flatMap((about) => {
    const agreement = of[about]
    if (agreement.is === 'agreed') return []
    return [dispute(of, about, { one: agreement.assertedBy, other: agreement.deniedBy })]
  })
}

function questionDispute(of: PledgeState, question: Question): Dispute | null {
  switch (question.kind) {
    case 'fact':
      return question.value === 'both' ? dispute(of, 'fact', { names: question.names }) : null
    case 'speaks':
      return dispute(of, 'spoke-for', {
        names: [question.event],
        one: [question.actor],
        other: [question.for],
      })
    case 'act':
      return question.why === 'disputed' ? dispute(of, 'fact', { names: [question.event] }) : null
    case 'outcome':
      return dispute(of, 'outcome', {})
    default:
      return null
  }
}

function standingDisputes(ledger: Ledger, of: PledgeState): readonly Dispute[] {
  return [...ledger.powers.values()]
    .filter((power) => power.disputedBy.length > 0 && power.power.effect.pledges.includes(of.id))
    .map((power) =>
      dispute(of, 'standing', { names: [power.id], one: power.power.holder, other: power.disputedBy }),
    )
}

function dispute(
  of: PledgeState,
  about: Dispute['about'],
  rest: Partial<Pick<Dispute, 'names' | 'one' | 'other'>>,
): Dispute {
  return { pledge: of.id, about, names: [], one: [], other: [], leadsTo: [], ...rest }
}
