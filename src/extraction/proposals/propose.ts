import type { Case } from '../../case/index.ts'
import type { GoldDocument } from '../gold.ts'
import { proposeCalls } from './calls.ts'
import { proposeClaims } from './claims.ts'
import { proposeTerms } from './contested.ts'
import { Context, type ReportText } from './context.ts'
import { proposeEvents } from './events.ts'
import { knownOf } from './known.ts'
import { proposeOutcomes, proposeReproaches } from './outcomes.ts'
import { proposeOutlook } from './outlook.ts'
import { proposePromises } from './promises.ts'
import { type Draft, inOrder, type Proposal } from './proposal.ts'
import { proposeRefusals } from './refusals.ts'
import { proposeMissions, proposeStops } from './travel.ts'
import { proposeWithdrawals } from './withdrawals.ts'

export type { ReportText } from './context.ts'

/** Who proposes, and with which standing. */
export interface Proposer {
  readonly by: string
  readonly standing: 0 | 1
}

export const READER: Proposer = { by: 'reader', standing: 0 }

/**
 * Drafts of records out of one report, linked to what the case and its pending proposals hold: known actors by their
 * names, a promise mentioned again as one more source of it, a denial as a source against what it denies.
 * Pure; nothing is accepted here. The stronger layers go first, and what they told is not told again.
 */
export function proposalsFor(
  report: ReportText,
  gold: GoldDocument,
  from: Case,
  pending: readonly Proposal[],
  proposer: Proposer = READER,
): readonly Proposal[] {
  const drafts = new Map<string, Draft>()
  for (const one of pending)
    for (const draft of [...one.needs, ...(one.draft === null ? [] : [one.draft])])
      if (!from.entries.has(draft.record.id)) drafts.set(draft.record.id, draft)
  const outlet = from.reports.get(report.id)?.head.outlet
  const context = new Context({
    report: outlet === undefined ? report : { outlet, ...report },
    gold,
    known: knownOf(from, pending),
    drafts,
    accepted: new Set([...from.entries.keys(), ...from.reports.keys()]),
    ...proposer,
  })
  proposeMissions(context)
  proposeStops(context)
  proposePromises(context)
  proposeRefusals(context)
  proposeReproaches(context)
  proposeOutcomes(context)
  proposeWithdrawals(context)
  proposeOutlook(context)
  proposeCalls(context)
  proposeClaims(context)
  proposeEvents(context)
  proposeTerms(context)
  return inOrder(
    context.proposals.map((one) => ({ ...one, needs: one.needs.map((draft) => context.latest(draft)) })),
  )
}
