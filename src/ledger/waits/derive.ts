import { type Day, expressionOf, type RecordOf } from '../../case/index.ts'
import type { Asker } from '../../facts/index.ts'
import { type Expression, make } from '../../language/index.ts'
import { isPast } from '../record/past.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import type { State } from '../state/states.ts'
import { askersFor } from '../state/version.ts'
import { literalOf, type WaitNode } from './node.ts'
import { partiesAmong } from './parties.ts'
import { type Bridge, type Gap, type Ways, waysTo } from './ways.ts'

export type Stance = RecordOf<'stances'>

/** An open promise or stance of a case as a node of the graph of waits, and how it was read. */
export interface OpenNode extends WaitNode {
  readonly kind: 'pledge' | 'stance'
  /** Who must act, as recorded; `owners` names the same by party. */
  readonly actors: readonly string[]
  /** The state of a pledge; null for a stance. */
  readonly state: State | null
  /**
   * What keeps it: its condition; others' acts that performance needs; nothing; or its own debtor, who let the day
   * for it pass.
   */
  readonly waitsOn: 'condition' | 'needs' | 'nothing' | 'debtor'
  /** Who infers it; null where it is reported. */
  readonly inferred: string | null
  readonly bridges: readonly Bridge[]
  readonly gaps: readonly Gap[]
  /** Parts of its condition that hold already. */
  readonly met: readonly string[]
}

/** For whom a part of a pledge is read: its judge, without one its debtor, from the day it was made. As for its state. */
export function askerFor(of: PledgeState, part: 'if' | 'then'): Asker {
  return askersFor(of.pledge, of.versions[0]?.from ?? null)[part]
}

/**
 * The open promises and stances of a ledger as nodes, each under the reading that governs it at the view's day: its
 * judge's where one is named, else its own debtor's; a stance under its owner's.
 *
 * Open: a promise whose condition is not met, one that is due, and one to bring something about whose day has passed;
 * threats, promises on hold and past promises known only by their outcome are left out. A promise that is due waits
 * for what it `needs`; without that, it waits for nobody.
 */
export function openNodes(ledger: Ledger): readonly OpenNode[] {
  const { seen, facts } = ledger
  const day = seen.view.asOf
  const drafts = [
    ...[...ledger.pledges.values()].flatMap((pledge) => pledgeNode(ledger, pledge, day) ?? []),
    ...seen.records.stances.flatMap((stance) =>
      facts.struckBy(stance.id) !== null ? [] : (stanceNode(ledger, stance, day) ?? []),
    ),
  ]
  const party = partiesAmong(seen, [...new Set(drafts.flatMap((one) => one.actors))], day)
  return drafts.map((one) => ({
    ...one,
    owners: [...new Set(one.actors.map((actor) => party.get(actor) ?? actor))],
  }))
}

/** Of the facts that nodes name, those that hold on the view's day. */
export function factsThatHold(ledger: Ledger, nodes: readonly WaitNode[]): readonly string[] {
  const day = ledger.seen.view.asOf
  const named = new Set(nodes.flatMap((node) => [...node.head, ...node.body.flat()]))
  return [...named].filter((fact) => {
    const { name, positive } = literalOf(fact)
    return ledger.facts.atom(name, day) === (positive ? 'true' : 'false')
  })
}

type Draft = Omit<OpenNode, 'owners'>

function pledgeNode(ledger: Ledger, of: PledgeState, day: Day): Draft | null {
  const { pledge, state, version } = of
  if (pledge.valence === 'threat' || isPast(of)) return null
  const late = state === 'violated' && pledge.kind === 'achieve'
  if (state !== 'conditional' && state !== 'detached' && !late) return null
  const content = expressionOf(version.then)
  if (content === null) return null
  const brings = pledge.kind === 'refrain' ? make.not(content) : content
  const head = waysTo(brings, ledger.facts, day, askerFor(of, 'then'))
  const wait = whatItWaitsFor(of)
  const body =
    wait.expression === null ? null : waysTo(wait.expression, ledger.facts, day, askerFor(of, 'if'))
  const free = body?.clauses.some((clause) => clause.length === 0) ?? true
  const waitsOn = wait.on === 'needs' && free ? (late ? 'debtor' : 'nothing') : wait.on
  return {
    id: pledge.id,
    kind: 'pledge',
    actors: of.debtors,
    state,
    waitsOn,
    inferred: null,
    ...read(head, body),
    body: waitsOn === 'debtor' ? [] : (body?.clauses ?? [[]]),
  }
}

/** The condition while it is open; afterwards what performance needs. */
function whatItWaitsFor(of: PledgeState): {
  readonly on: 'condition' | 'needs'
  readonly expression: Expression | null
} {
  const text = of.state === 'conditional' ? of.version.if : (of.pledge.needs ?? null)
  return {
    on: of.state === 'conditional' ? 'condition' : 'needs',
    expression: text === null ? null : expressionOf(text),
  }
}

function stanceNode(ledger: Ledger, stance: Stance, day: Day): Draft | null {
  const condition = expressionOf(stance.if)
  const content = expressionOf(stance.then)
  if (condition === null || content === null) return null
  const asker: Asker = { party: stance.owner, judge: null, debtor: null, pledgeMade: null }
  const body = waysTo(condition, ledger.facts, day, asker)
  return {
    id: stance.id,
    kind: 'stance',
    actors: [stance.owner],
    state: null,
    waitsOn: 'condition',
    inferred: stance.inferred ?? null,
    ...read(waysTo(content, ledger.facts, day, asker), body),
    body: body.clauses,
  }
}

function read(head: Ways, body: Ways | null): Pick<OpenNode, 'head' | 'bridges' | 'gaps' | 'met'> {
  return {
    head: [...new Set(head.clauses.flat())],
    bridges: [...head.bridges, ...(body?.bridges ?? [])],
    gaps: [...head.gaps, ...(body?.gaps ?? [])],
    met: body?.met ?? [],
  }
}
