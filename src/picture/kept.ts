import { expressionOf } from '../case/index.ts'
import {
  askerFor,
  type Credibility,
  credibilityOf,
  type Ledger,
  type PledgeState,
  waysTo,
} from '../ledger/index.ts'
import { playedCase } from './case-model.ts'
import { type WouldPerform, wouldPerform } from './would-perform.ts'

/** Will it be kept? The panel of the ledger, and whether the debtor would prefer keeping it once due, in this model. */
export interface Keeping {
  readonly panel: Credibility
  readonly inModel: WouldPerform
}

/** The panel of one promise; null for an unknown id. */
export function keepingOf(ledger: Ledger, id: string): Keeping | null {
  const panel = credibilityOf(ledger, id)
  const state = ledger.pledges.get(id)
  if (panel === null || state === undefined) return null
  const { seen, facts } = ledger
  const inModel = wouldPerform(seen, playedCase(seen, facts), {
    actors: state.debtors,
    waitsFor: waysOf(ledger, state, 'if'),
    brings: waysOf(ledger, state, 'then'),
  })
  return { panel, inModel }
}

/** The facts that a part of the promise comes down to for its judge or debtor; nothing to wait for without a condition. */
function waysOf(ledger: Ledger, of: PledgeState, part: 'if' | 'then'): readonly (readonly string[])[] {
  const text = of.version[part]
  if (text === null) return [[]]
  const expression = expressionOf(of.pledge.kind === 'refrain' && part === 'then' ? `not (${text})` : text)
  if (expression === null) return []
  return waysTo(expression, ledger.facts, ledger.seen.view.asOf, askerFor(of, part)).clauses
}
