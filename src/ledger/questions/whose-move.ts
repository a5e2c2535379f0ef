/**
 * Whose move is it: by the ledger, by each party's definitions, by what each demands, and by what each says. These are
 * four different things and stand side by side.
 */
import { answersAs, maybeBy, type When } from '../../case/index.ts'
import type { Ledger } from '../state/ledger.ts'
import { readingsHeld } from '../terms/terms.ts'
import { ledgerByHolder } from '../terms/under.ts'
import type { OpenNode } from '../waits/derive.ts'
import { literalOf } from '../waits/node.ts'
import { inOneLine, partiesAmong } from '../waits/parties.ts'
import { type Waits, waitsOf } from '../waits/waits.ts'

/** Somebody whose act is awaited, and why. */
export interface Awaited {
  readonly actor: string
  readonly why: 'due' | 'overdue' | 'condition' | 'needed' | 'demanded' | 'called-for' | 'said'
  /** The pledge, position or claim. */
  readonly record: string
  /** The facts awaited, or what is demanded in words. */
  readonly what: readonly string[]
}

/** The move as one actor sees it. */
export interface MoveBy {
  readonly actor: string
  /** By its definitions: whose act each promise that concerns it now awaits. */
  readonly byDefinitions: readonly Awaited[]
  /** By its own open demands and calls. */
  readonly byDemands: readonly Awaited[]
  /** By its own words about whose move it is. */
  readonly claims: readonly MoveClaim[]
  /** Whom it points at: by its words and demands where it has any, else by its definitions. */
  readonly pointsAt: readonly string[]
}

/** A statement about whose move it is, beside what the ledger says. */
export interface MoveClaim {
  readonly claim: string
  readonly by: readonly string[]
  readonly move: string
  readonly exact: string | null
  readonly said: When | null
  /** `one-of`: the ledger too awaits that actor, and others. `not`: it awaits only others, or nobody. */
  readonly ledger: 'agrees' | 'one-of' | 'not'
}

export interface WhoseMove {
  /** By the ledger, each side's promise under its own definitions. */
  readonly byLedger: {
    readonly mutual: readonly { readonly members: readonly string[]; readonly owners: readonly string[] }[]
    /** Promises that are due or overdue and wait for nobody. */
    readonly due: readonly Awaited[]
    /** All whose act the ledger awaits: those of mutual waits, those due, those needed. */
    readonly awaited: readonly string[]
  }
  readonly byActor: readonly MoveBy[]
  readonly claims: readonly MoveClaim[]
}

/** Whose move it is, as of the view. */
export function whoseMove(ledger: Ledger): WhoseMove {
  const waits = waitsOf(ledger)
  const due = dueNow(waits)
  const outside = waits.stuck.flatMap((one) => {
    const node = waits.nodes.get(one.id)
    return node === undefined || one.behind.length > 0 ? [] : awaitedFor(ledger, node)
  })
  const awaited = unique([
    ...waits.mutual.flatMap((wait) => wait.owners),
    ...due.map((one) => one.actor),
    ...outside.map((one) => one.actor),
  ])
  const claims = claimsOfMove(ledger, awaited)
  return {
    byLedger: {
      mutual: waits.mutual.map(({ members, owners }) => ({ members, owners })),
      due,
      awaited,
    },
    byActor: actorsWithAView(ledger)
      .map((actor) => moveBy(waits, actor, claims))
      .filter((one) => one.pointsAt.length > 0),
    claims,
  }
}

function moveBy(waits: Waits, actor: string, claims: readonly MoveClaim[]): MoveBy {
  const { ledger } = waits
  const { seen } = ledger
  const under = holdsReading(ledger, actor) ? ledgerByHolder(ledger, actor) : ledger
  const nodes = under === ledger ? waits.nodes : waitsOf(under).nodes
  const byDefinitions = [...nodes.values()].flatMap((node) => {
    const of = under.pledges.get(node.id)
    if (of === undefined) return []
    const { addressee, beneficiary, demander } = of.pledge.roles
    const concerned = [
      ...of.debtors,
      ...of.creditors,
      ...(addressee ?? []),
      ...(beneficiary ?? []),
      ...(demander ?? []),
    ]
    if (!concerned.some((one) => inOneLine(seen, one, actor, seen.view.asOf))) return []
    return awaitedFor(under, node)
  })
  const byDemands = demandsBy(ledger, actor)
  const own = claims.filter((one) =>
    one.by.some((speaker) => inOneLine(seen, speaker, actor, seen.view.asOf)),
  )
  const words = [...byDemands.map((one) => one.actor), ...own.map((one) => one.move)]
  return {
    actor,
    byDefinitions,
    byDemands,
    claims: own,
    pointsAt: unique(words.length > 0 ? words : byDefinitions.map((one) => one.actor)),
  }
}

/** Whether an actor, or one it answers as, has a definition of its own; without one, its choice changes nothing. */
function holdsReading(ledger: Ledger, actor: string): boolean {
  const { seen } = ledger
  const lines = answersAs(seen, actor, seen.view.asOf)
  return seen.records.terms.some((term) =>
    readingsHeld(seen, term).some((one) => one.holder !== undefined && lines.includes(one.holder)),
  )
}

/** Promises that are due, or overdue, and wait for nobody: their debtors are to act. */
function dueNow(waits: Waits): readonly Awaited[] {
  return [...waits.nodes.values()].flatMap((node) =>
    node.kind === 'pledge' && (node.waitsOn === 'nothing' || node.waitsOn === 'debtor')
      ? awaitedFor(waits.ledger, node)
      : [],
  )
}

/** Whose act a promise awaits: its debtor's where it waits for nobody, else of whoever controls what it lacks. */
function awaitedFor(ledger: Ledger, node: OpenNode): readonly Awaited[] {
  const of = ledger.pledges.get(node.id)
  const achieve = of?.pledge.kind === 'achieve'
  if (node.waitsOn === 'nothing' || node.waitsOn === 'debtor') {
    if (!achieve) return []
    const why = node.waitsOn === 'debtor' ? 'overdue' : 'due'
    return node.actors.map((actor) => ({ actor, why, record: node.id, what: node.head }))
  }
  const day = ledger.seen.view.asOf
  const lacking = [...new Set(node.body.flat())].filter((fact) => {
    const { name, positive } = literalOf(fact)
    return ledger.facts.atom(name, day) !== (positive ? 'true' : 'false')
  })
  const by = new Map<string, string[]>()
  for (const fact of lacking)
    for (const actor of ledger.seen.get('atoms', literalOf(fact).name)?.controller ?? []) {
      const list = by.get(actor)
      if (list === undefined) by.set(actor, [fact])
      else list.push(fact)
    }
  const why = node.waitsOn === 'needs' ? 'needed' : 'condition'
  return [...by].map(([actor, what]) => ({ actor, why, record: node.id, what }))
}

/** What an actor demands of others, by its positions and calls, and has not been given by the view's day. */
function demandsBy(ledger: Ledger, actor: string): readonly Awaited[] {
  const { seen, facts } = ledger
  const day = seen.view.asOf
  const own = (by: readonly string[]): boolean => by.some((one) => inOneLine(seen, one, actor, day))
  const demands = seen.records.positions.flatMap((one) => {
    if (one.kind !== 'demand' || !own([one.actor]) || facts.struckBy(one.id) !== null) return []
    if (one.since !== undefined && !maybeBy(one.since, day)) return []
    if (one.until?.to !== undefined && one.until.to !== null && one.until.to < day) return []
    return (one.of ?? []).map(
      (of) => ({ actor: of, why: 'demanded', record: one.id, what: [one.what] }) as const,
    )
  })
  const calls = seen.records.claims.flatMap((one) => {
    if (one.kind !== 'call' || !own(one.by) || facts.struckBy(one.id) !== null) return []
    if (one.said !== undefined && !maybeBy(one.said, day)) return []
    return one.of.map((of) => ({ actor: of, why: 'called-for', record: one.id, what: [one.what] }) as const)
  })
  return [...demands, ...calls]
}

function claimsOfMove(ledger: Ledger, awaited: readonly string[]): readonly MoveClaim[] {
  const { seen, facts } = ledger
  const day = seen.view.asOf
  return seen.records.claims.flatMap((one) => {
    if (one.kind !== 'statement' || one.move === undefined || facts.struckBy(one.id) !== null) return []
    if (one.said !== undefined && !maybeBy(one.said, day)) return []
    const { move } = one
    const hits = awaited.filter((actor) => inOneLine(seen, actor, move, day))
    const agrees = hits.length === 0 ? 'not' : hits.length === awaited.length ? 'agrees' : 'one-of'
    return [
      { claim: one.id, by: one.by, move, exact: one.exact ?? null, said: one.said ?? null, ledger: agrees },
    ]
  })
}

/** Everybody who has a definition, a demand, a call or a word on the matter; a minister counts as his state. */
function actorsWithAView(ledger: Ledger): readonly string[] {
  const { seen } = ledger
  const { positions, claims, terms } = seen.records
  const named = unique([
    ...[...ledger.pledges.values()].flatMap((of) => [...of.debtors, ...(of.pledge.roles.addressee ?? [])]),
    ...terms.flatMap((term) => readingsHeld(seen, term).flatMap((one) => one.holder ?? [])),
    ...positions.flatMap((one) => (one.kind === 'demand' ? [one.actor] : [])),
    ...claims.flatMap((one) =>
      one.kind === 'call' || (one.kind === 'statement' && one.move !== undefined) ? one.by : [],
    ),
  ])
  return unique([...partiesAmong(seen, named, seen.view.asOf).values()])
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}
