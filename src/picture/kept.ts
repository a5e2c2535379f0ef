import { expressionOf } from '../case/index.ts'
import { type Credibility, credibilityOf, type Ledger, waysTo } from '../ledger/index.ts'
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
  const asker = {
    party: null,
    judge: state.pledge.judge?.if ?? null,
    debtor: state.debtors[0] ?? null,
    pledgeMade: state.pledge.made?.from ?? null,
  }
  const ways = (text: string | null): readonly (readonly string[])[] => {
    const expression = text === null ? null : expressionOf(text)
    return expression === null ? [] : waysTo(expression, facts, seen.view.asOf, asker).clauses
  }
  const brings = ways(state.version.then)[0] ?? []
  const asked = { actor: state.debtors[0] ?? '', waitsFor: ways(state.version.if), brings }
  return { panel, inModel: wouldPerform(seen, playedCase(seen, facts), asked) }
}
