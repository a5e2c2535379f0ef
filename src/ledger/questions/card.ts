import type { Diagnostic } from '../../text/index.ts'
import { escapesOf } from '../escapes/escapes.ts'
import type { Decider, Ledger, Version } from '../state/ledger.ts'
import { contestedTerms, type TermPledge } from '../terms/terms.ts'
import type { OpenNode } from '../waits/derive.ts'
import { waitsOf } from '../waits/waits.ts'
import { type Dispute, disputesOf } from './disputes.ts'
import { type HistoryRow, historyOf } from './history.ts'
import { type Layers, layersOf } from './layers.ts'
import { type PromisedRow, promised } from './promised.ts'
import { type Repeated, repeatedAfterBreach } from './repeated.ts'
import { type WhoMay, whoMay } from './who-may.ts'

/** Everything that the ledger says of one pledge. */
export interface PledgeCard {
  readonly row: PromisedRow
  readonly versions: readonly Version[]
  /** What is undecided, and what its answer would make of the pledge. */
  readonly deciders: readonly Decider[]
  readonly history: readonly HistoryRow[]
  readonly layers: Layers
  readonly disputes: readonly Dispute[]
  readonly escapes: readonly Diagnostic[]
  /** How it waits; null where it is not open. */
  readonly wait: Pick<OpenNode, 'waitsOn' | 'body' | 'head' | 'bridges' | 'met'> | null
  /** The others of each mutual wait that it is in. */
  readonly waitsWith: readonly (readonly string[])[]
  /** The contested terms that it depends on, by each definition. */
  readonly terms: readonly (TermPledge & { readonly term: string })[]
  readonly repeats: readonly Repeated[]
  readonly whoMay: WhoMay | null
}

/** The card of a pledge; null for an unknown id. */
export function pledgeCard(ledger: Ledger, id: string): PledgeCard | null {
  const of = ledger.pledges.get(id)
  const row = promised(ledger).find((one) => one.pledge === id)
  if (of === undefined || row === undefined) return null
  const waits = waitsOf(ledger)
  const node = waits.nodes.get(id)
  return {
    row,
    versions: of.versions,
    deciders: of.deciders,
    history: historyOf(ledger, id) ?? [],
    layers: layersOf(of),
    disputes: disputesOf(ledger).filter((one) => one.pledge === id),
    escapes: escapesOf(ledger, waits)
      .of(id)
      .map((one) => one.finding),
    wait:
      node === undefined
        ? null
        : {
            waitsOn: node.waitsOn,
            body: node.body,
            head: node.head,
            bridges: node.bridges,
            met: node.met,
          },
    waitsWith: waits.mutual
      .filter((wait) => wait.members.includes(id))
      .map((wait) => wait.members.filter((one) => one !== id)),
    terms: contestedTerms(ledger).flatMap((term) =>
      term.pledges.filter((one) => one.pledge === id).map((one) => ({ ...one, term: term.term })),
    ),
    repeats: repeatedAfterBreach(ledger).filter((one) => one.pledge === id),
    whoMay: whoMay(ledger, id),
  }
}
