import { expressionOf } from '../../case/index.ts'
import { make } from '../../language/index.ts'
import type { Diagnostic } from '../../text/index.ts'
import { isPast } from '../record/past.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import { type TermView, termOf } from '../terms/terms.ts'
import { askerFor } from '../waits/derive.ts'
import { type Waits, waitsOf } from '../waits/waits.ts'
import { waysTo } from '../waits/ways.ts'
import { bestEfforts } from './best-efforts.ts'
import { clausesClash } from './clauses-clash.ts'
import { contestedTerm } from './contested-term.ts'
import { debtorJudges } from './debtor-judges.ts'
import { type Escape, type EscapeContext, type EscapeRule, escapeFrom } from './escape.ts'
import { flexible } from './flexible.ts'
import { inMutualWait } from './in-mutual-wait.ts'
import { neverLapses } from './never-lapses.ts'
import { noDeadline } from './no-deadline.ts'
import { noVerifier } from './no-verifier.ts'
import { oneIncident } from './one-incident.ts'
import { outsider } from './outsider.ts'
import { secondHand } from './second-hand.ts'
import { vagueScope } from './vague-scope.ts'

/** The rules in the order of their codes. */
const RULES: readonly EscapeRule[] = [
  noDeadline,
  neverLapses,
  debtorJudges,
  outsider,
  contestedTerm,
  oneIncident,
  noVerifier,
  inMutualWait,
  vagueScope,
  clausesClash,
  bestEfforts,
  secondHand,
  flexible,
]

/** The escape clauses of single pledges; what several pledges share is worked out once. */
export interface Escapes {
  /** The escape clauses of a pledge, in the order L1 to L13; empty for an unknown id. */
  readonly of: (pledge: string) => readonly Escape[]
}

/** Look for escape clauses under a ledger. */
export function escapesOf(ledger: Ledger, waits: Waits = waitsOf(ledger)): Escapes {
  const promised = promisesByFact(ledger)
  const terms = new Map<string, TermView | null>()
  const term = (id: string): TermView | null => {
    const known = terms.get(id)
    if (known !== undefined) return known
    const found = termOf(ledger, id)
    terms.set(id, found)
    return found
  }
  return {
    of: (id) => {
      const of = ledger.pledges.get(id)
      if (of === undefined) return []
      const context = contextOf(ledger, of, waits, promised, term)
      return RULES.flatMap((rule) => rule.find(context).map((found) => escapeFrom(rule, context, found)))
    },
  }
}

/** The warnings for `check`: the escape clauses of every promise that is still open. */
export function escapeFindings(ledger: Ledger): readonly Diagnostic[] {
  const escapes = escapesOf(ledger)
  const open = [...ledger.pledges.values()].filter(
    (one) =>
      one.pledge.valence === 'promise' &&
      !isPast(one) &&
      (one.state === 'conditional' || one.state === 'detached' || one.state === 'suspended'),
  )
  return open.flatMap((one) => escapes.of(one.id).map(({ finding }) => finding))
}

function contextOf(
  ledger: Ledger,
  of: PledgeState,
  waits: Waits,
  promised: () => ReadonlyMap<string, readonly PledgeState[]>,
  term: (id: string) => TermView | null,
): EscapeContext {
  const { seen, facts } = ledger
  const condition = of.version.if === null ? null : expressionOf(of.version.if)
  return {
    ledger,
    seen,
    case: seen.case,
    day: seen.view.asOf,
    of,
    waits,
    condition: condition === null ? null : waysTo(condition, facts, seen.view.asOf, askerFor(of, 'if')),
    promisesOf: (fact) => promised().get(fact) ?? [],
    term,
  }
}

/** The promises by the facts that they bring about; worked out at the first question. */
function promisesByFact(ledger: Ledger): () => ReadonlyMap<string, readonly PledgeState[]> {
  let known: Map<string, PledgeState[]> | null = null
  return () => {
    if (known !== null) return known
    known = new Map()
    for (const of of ledger.pledges.values()) {
      const content = expressionOf(of.version.then)
      if (content === null || of.pledge.valence === 'threat' || of.state === 'void') continue
      const brought = of.pledge.kind === 'refrain' ? make.not(content) : content
      const ways = waysTo(brought, ledger.facts, ledger.seen.view.asOf, askerFor(of, 'then'))
      for (const fact of new Set([...ways.clauses.flat(), ...ways.met])) {
        const list = known.get(fact)
        if (list === undefined) known.set(fact, [of])
        else list.push(of)
      }
    }
    return known
  }
}
