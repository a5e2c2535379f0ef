/**
 * Writer for the `.gmcr` format (see read.ts). Both names of the manual flag and of the rankings are written, since
 * older and newer versions of gmcr-py each look for one of them.
 */
import { alternatives, type Expression } from '../../language/index.ts'
import { rowOf } from '../../num/index.ts'
import { type Diagnostic, diagnostic } from '../../text/index.ts'
import { forbidden, patternExpression } from '../feasible.ts'
import type { Direction, OptionForm } from '../form.ts'
import type { GraphModel } from '../graph-model.ts'
import type { Order } from '../preference/order.ts'
import type { Preference } from '../preference/preference.ts'
import type { States } from '../states.ts'

export interface WrittenGmcr {
  readonly text: string
  /** What the format cannot say. */
  readonly findings: readonly Diagnostic[]
}

type Condition = readonly (readonly [number, 'Y' | 'N'])[]

const directionWord: { readonly [D in Direction]: string } = { both: 'both', forward: 'fwd', back: 'back' }

/**
 * Write a model in option form.
 *
 * Preferences that are statements stay statements. As soon as one party’s preference is given otherwise, all are
 * written as rankings, since the format has one switch for all parties.
 */
export function writeGmcr(form: OptionForm, model: GraphModel): WrittenGmcr {
  const findings: Diagnostic[] = []
  const cannot = (what: string) => findings.push(diagnostic('gmcr-cannot-say', null, { what }))
  const indexOf = new Map(form.options.map((option, at) => [option.id, at]))
  const conditions = (e: Expression): readonly Condition[] | null => {
    const found = alternatives(e)
    if (!found.ok) return null
    return found.clauses.map((all) =>
      all.map(({ name, positive }) => [indexOf.get(name) as number, positive ? 'Y' : 'N'] as const),
    )
  }
  if (form.coalesced.length > 0) cannot('states that count as one')
  if (form.moveRule !== 'any-own-options') cannot('the rule that only one option changes in a move')
  if (form.forbiddenMoves.length > 0) cannot('forbidden moves')
  const infeasibles = form.constraints.flatMap((constraint) => {
    const states =
      constraint.kind === 'pattern'
        ? patternExpression(constraint.pattern, form.options)
        : forbidden(constraint, form.options)
    const found = conditions(states)
    if (found === null) cannot('a feasibility rule with too many alternatives')
    return found ?? []
  })
  for (const [at, order] of model.orders.entries())
    if (order.kind === 'relation')
      cannot(
        `the preference of ${form.parties[at]?.title}, which is no ranking; all states are written as equal to it`,
      )
    else if (order.strongBelow !== null) cannot(`strong preferences of ${form.parties[at]?.title}`)
  const manual = form.preferences.some((preference) => !isPlain(preference))
  const decisionMakers = form.parties.map((party, at) => {
    const preference = form.preferences[at] as Preference
    return {
      name: party.title,
      options: form.options.flatMap((option, index) => (option.party === at ? [index] : [])),
      preferences: statementsOf(preference, conditions, () => cannot(`a long statement of ${party.title}`)),
      ...(manual ? rankings(model.orders[at] as Order, model.states) : {}),
    }
  })
  const options = form.options.map((option) => ({
    name: option.title,
    permittedDirection: directionWord[option.direction],
  }))
  const file = {
    decisionMakers,
    options,
    infeasibles,
    useManualPreferenceRanking: manual,
    useManualPreferenceVectors: manual,
    program: 'demarche',
    version: '0.3.5',
  }
  return { text: `${JSON.stringify(file, null, 1)}\n`, findings }
}

function isPlain(preference: Preference): boolean {
  return (
    preference.kind === 'statements' &&
    preference.manual === null &&
    preference.statements.length > 0 &&
    preference.statements.every((statement) => statement.known)
  )
}

function statementsOf(
  preference: Preference,
  conditions: (e: Expression) => readonly Condition[] | null,
  tooLong: () => void,
): readonly unknown[] {
  if (preference.kind !== 'statements') return []
  return preference.statements.flatMap(({ that }): readonly unknown[] => {
    const found = conditions(that)
    if (found === null) {
      tooLong()
      return []
    }
    return found.length === 1 ? [found[0]] : [{ compound: true, members: found }]
  })
}

/** Tiers of state numbers, best first. The format knows no coalesced states, so each of their vectors is listed. */
function rankings(order: Order, states: States) {
  const tiers = Array.from({ length: order.kind === 'ranked' ? order.tiers : 1 }, () => [] as number[])
  for (let state = 0; state < states.count; state++) {
    const tier = order.kind === 'ranked' ? order.tiers - 1 - (order.rank[state] as number) : 0
    const rows = states.kind === 'coalesced' ? rowOf(states.rows, state) : [state]
    for (const row of rows) tiers[tier]?.push(row + 1)
  }
  const ranking = tiers.map((tier) => (tier.length === 1 ? tier[0] : tier))
  return { preferenceRanking: ranking, preferenceVector: ranking }
}
