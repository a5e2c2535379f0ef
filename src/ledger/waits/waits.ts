import { expressionOf, passages, type Reason, type Ref, reason } from '../../case/index.ts'
import type { Ledger } from '../state/ledger.ts'
import { askerFor, factsThatHold, type OpenNode, openNodes } from './derive.ts'
import { type Arc, type Given, type Stuck, waitGraph } from './graph.ts'
import { type OwnCondition, ownConditions } from './own-conditions.ts'
import { freedBy, type UnlockSets } from './unlock.ts'
import { type WouldAct, wouldAct } from './would-act.ts'

/** A set of first moves that would end a wait; `followsFrom` says what they free. */
export interface FirstMove {
  readonly nodes: readonly string[]
  readonly owners: readonly string[]
}

/** A mutual wait as derived from records. */
export interface MutualWaitFound {
  readonly members: readonly string[]
  readonly owners: readonly string[]
  readonly arcs: readonly Arc[]
  readonly firstMoves: readonly FirstMove[]
  /** The size of first moves up to which all were tried. */
  readonly searched: number
  /** Nodes that are stuck behind it. */
  readonly stuckBehind: readonly string[]
  /** Members that the analyst infers: the wait then is inferred too. */
  readonly inferred: readonly string[]
  /** Whether each side would act if the wait ended. */
  readonly wouldAct: readonly WouldAct[]
}

/** Who waits for whom, as of a view. */
export interface Waits {
  readonly ledger: Ledger
  readonly nodes: ReadonlyMap<string, OpenNode>
  readonly blocked: readonly string[]
  readonly arcs: readonly Arc[]
  readonly mutual: readonly MutualWaitFound[]
  readonly stuck: readonly Stuck[]
  readonly ownConditions: readonly OwnCondition[]
  /** Circles within one party. */
  readonly ownCircles: readonly (readonly string[])[]
  readonly heldUp: readonly string[]
  /** Minimal first moves that would free everything that the mutual waits hold up. */
  readonly unlock: UnlockSets
  /** Facts that hold already, or come from outside. */
  readonly given: readonly string[]
}

export interface WaitOptions {
  /** Facts that the analyst says could come from outside. */
  readonly exogenous?: readonly string[]
}

/** Derive the waits of a ledger: each promise and stance under its own owner's reading at the view's day. */
export function waitsOf(ledger: Ledger, options: WaitOptions = {}): Waits {
  const nodes = openNodes(ledger)
  const given: Given = { facts: factsThatHold(ledger, nodes), exogenous: options.exogenous ?? [] }
  const graph = waitGraph(nodes, given)
  const arcsFrom = new Map<string, Arc[]>()
  for (const arc of graph.arcs) {
    const list = arcsFrom.get(arc.from)
    if (list === undefined) arcsFrom.set(arc.from, [arc])
    else list.push(arc)
  }
  const behind = new Map<number, string[]>()
  for (const one of graph.stuck)
    for (const index of one.behind) {
      const list = behind.get(index)
      if (list === undefined) behind.set(index, [one.id])
      else list.push(one.id)
    }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const nodesOf = (ids: readonly string[]): readonly OpenNode[] => ids.flatMap((id) => byId.get(id) ?? [])
  return {
    ledger,
    nodes: byId,
    blocked: graph.blocked,
    arcs: graph.arcs,
    mutual: graph.mutual.map((wait, index) => {
      const members = nodesOf(wait.members)
      const inside = new Set(wait.members)
      return {
        members: wait.members,
        owners: wait.owners,
        arcs: wait.members.flatMap((id) => arcsFrom.get(id)?.filter((arc) => inside.has(arc.to)) ?? []),
        firstMoves: wait.unlock.sets.map((set) => ({
          nodes: set,
          owners: [...new Set(nodesOf(set).flatMap((node) => node.owners))],
        })),
        searched: wait.unlock.searched,
        stuckBehind: behind.get(index) ?? [],
        inferred: members.filter((node) => node.inferred !== null).map((node) => node.id),
        wouldAct: wouldAct(ledger, wait.owners, members),
      }
    }),
    stuck: graph.stuck,
    ownConditions: ownConditions(ledger, nodes),
    ownCircles: graph.ownCircles,
    heldUp: graph.heldUp,
    unlock: graph.unlock,
    given: [...given.facts, ...given.exogenous],
  }
}

/** What would follow when these nodes acted without waiting, round by round. */
export function followsFrom(waits: Waits, first: readonly string[]): readonly (readonly string[])[] {
  const nodes = [...waits.nodes.values()]
  return freedBy(
    nodes,
    waits.given,
    nodes.filter((node) => first.includes(node.id)),
  )
}

/**
 * Why a node waits: its record and passages, the analyst's inferences, the readings that lead from its words to facts,
 * and why these facts do not hold. Null where the id is no open node.
 */
export function explainNode(waits: Waits, id: string): Reason | null {
  const node = waits.nodes.get(id)
  if (node === undefined) return null
  const { seen, facts } = waits.ledger
  const day = seen.view.asOf
  const entry = seen.find(id)
  const pledge = waits.ledger.pledges.get(id)
  const field = node.waitsOn === 'needs' ? 'needs' : 'if'
  const text =
    pledge === undefined
      ? (seen.get('stances', id)?.if ?? null)
      : node.waitsOn === 'needs'
        ? (pledge.pledge.needs ?? null)
        : pledge.version.if
  const asker =
    pledge === undefined
      ? { party: node.actors[0] ?? null, judge: null, debtor: null, pledgeMade: null }
      : askerFor(pledge, 'if')
  const expression = text === null ? null : expressionOf(text)
  const refs: Ref[] = [{ leaf: 'record', id, field }, ...passages(seen.sources(entry?.record.sources))]
  if (node.inferred !== null)
    refs.push({ leaf: 'choice', who: node.inferred, what: `infers ${id}`, on: entry?.record.madeOn ?? null })
  const readings = node.bridges.map((bridge) =>
    reason(`reading-governs:${bridge.chosenBy}`, [
      { leaf: 'record', id: bridge.term, field: `readings.${bridge.reading}` },
    ]),
  )
  const value = expression === null ? [] : [facts.explain(expression, day, asker)]
  return reason(`waits-on-${node.waitsOn}`, refs, [...readings, ...value])
}

/** Why a wait is mutual: the reasons of each member. */
export function explainMutualWait(waits: Waits, wait: MutualWaitFound): Reason {
  return reason(
    'mutual-wait',
    wait.members.map((id) => ({ leaf: 'record', id })),
    wait.members.flatMap((id) => explainNode(waits, id) ?? []),
  )
}
