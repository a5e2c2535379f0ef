/** From a conflict as written to a graph model ready for analysis. */
import { compileBits } from '../language/index.ts'
import { pairsOf, type SparseRows, sparseRows } from '../num/index.ts'
import { type Diagnostic, diagnostic, severityOf } from '../text/index.ts'
import { coalesce, coalescedArcs } from './coalesce.ts'
import { enumerate, stateLimit } from './feasible.ts'
import type { ConflictForm, Constraint, GraphForm, OptionForm } from './form.ts'
import type { GraphModel } from './graph-model.ts'
import { arcsOf, countMoves, type Moves, type OwnOptions } from './moves.ts'
import { noSuchState, partyOrder } from './orders.ts'
import type { ManualReport } from './preference/manual.ts'
import { printConstraint } from './print.ts'
import { resolveState } from './reference.ts'
import { type StateTable, vectorAt } from './state-table.ts'
import type { States } from './states.ts'
import { optionLimit, vectorOf } from './vector.ts'

export type Built =
  | {
      readonly ok: true
      readonly model: GraphModel
      /** For each party what a ranking by hand changed; null without one. */
      readonly manual: readonly (ManualReport | null)[]
      /** Warnings and notes. */
      readonly findings: readonly Diagnostic[]
    }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

export interface BuildLimits {
  /** Most feasible states that are listed. */
  readonly states: number
  /** Most moves that are listed one by one, where the move rule needs that. */
  readonly moves: number
}

export const buildLimits: BuildLimits = { states: stateLimit, moves: 20_000_000 }

/** List the feasible states, the moves and every party's order of preference. */
export function buildModel(form: ConflictForm, limits: BuildLimits = buildLimits): Built {
  if (form.parties.length === 0) return { ok: false, findings: [diagnostic('model-no-party', null, {})] }
  return form.form === 'graph' ? buildGraphForm(form) : buildOptionForm(form, limits)
}

function buildGraphForm(form: GraphForm): Built {
  const count = form.states.length
  if (count === 0) return { ok: false, findings: [diagnostic('model-no-state', null, { rules: [] })] }
  const states: States = {
    kind: 'named',
    count,
    ids: form.states.map((state) => state.id),
    titles: form.states.map((state) => state.title),
  }
  const moves: Moves = {
    kind: 'arcs',
    parties: form.arcs.map((arcs) =>
      sparseRows(
        count,
        count,
        arcs.filter(([from, to]) => from !== to),
      ),
    ),
  }
  return withOrders(form, [], states, moves, [])
}

function buildOptionForm(form: OptionForm, limits: BuildLimits): Built {
  const { options } = form
  if (options.length === 0) return { ok: false, findings: [diagnostic('model-no-option', null, {})] }
  if (options.length > optionLimit) {
    const detail = { count: options.length, limit: optionLimit }
    return { ok: false, findings: [diagnostic('model-too-many-options', null, detail)] }
  }
  const feasibility = enumerate(options, form.constraints, limits.states)
  switch (feasibility.kind) {
    case 'none': {
      const core = feasibility.core.map((at) => form.constraints[at] as Constraint)
      const place = core[core.length - 1]?.place ?? null
      const rules = core.map((constraint) => printConstraint(constraint))
      return { ok: false, findings: [diagnostic('model-no-state', place, { rules })] }
    }
    case 'too-many': {
      const detail = { count: String(feasibility.count), limit: limits.states }
      return { ok: false, findings: [diagnostic('model-too-many-states', null, detail)] }
    }
    case 'too-hard':
      return {
        ok: false,
        findings: [diagnostic('model-feasibility-too-hard', null, { options: options.length })],
      }
    case 'states': {
      const indexOf = indexer(form)
      const { states, findings } = coalesce(feasibility.table, form.coalesced, indexOf)
      const moves = movesOf(form, feasibility.table, states, indexOf, limits)
      if ('count' in moves) {
        const detail = { count: moves.count, limit: limits.moves }
        return { ok: false, findings: [...findings, diagnostic('model-too-many-moves', null, detail)] }
      }
      return withOrders(form, findings, states, moves, options)
    }
  }
}

/** The bit of an option. */
export function indexer(form: Pick<OptionForm, 'options'>): (option: string) => number {
  const indices = new Map(form.options.map((option, at) => [option.id, at]))
  return (option) => indices.get(option) as number
}

/** The options of each party as masks. */
export function ownOptions(form: Pick<OptionForm, 'options' | 'parties'>): readonly OwnOptions[] {
  return form.parties.map((_, party) => {
    const where = (wanted: (direction: string) => boolean) =>
      vectorOf(
        form.options.flatMap((option, at) =>
          option.party === party && wanted(option.direction) ? [at] : [],
        ),
      )
    return {
      own: where(() => true),
      rise: where((direction) => direction === 'forward'),
      fall: where((direction) => direction === 'back'),
    }
  })
}

function movesOf(
  form: OptionForm,
  table: StateTable,
  states: States,
  indexOf: (option: string) => number,
  limits: BuildLimits,
): Moves | { readonly count: number } {
  const parties = ownOptions(form)
  const simple = form.moveRule === 'any-own-options' && form.forbiddenMoves.length === 0
  if (simple && states.kind === 'vectors') return { kind: 'own-options', table, parties }
  const count = parties.reduce((total, own) => total + countMoves(table, own), 0)
  if (count > limits.moves) return { count }
  return {
    kind: 'arcs',
    parties: parties.map((own, party) => {
      const arcs = restricted(arcsOf(table, own), form, party, table, indexOf)
      return states.kind === 'coalesced' ? coalescedArcs(arcs, states) : arcs
    }),
  }
}

/** Leave out moves of several options at once where the rule says so, and forbidden moves. */
function restricted(
  arcs: SparseRows,
  form: OptionForm,
  party: number,
  table: StateTable,
  indexOf: (option: string) => number,
): SparseRows {
  const forbidden = form.forbiddenMoves
    .filter((move) => move.party === null || move.party === party)
    .map((move) => ({ from: compileBits(move.from, indexOf), to: compileBits(move.to, indexOf) }))
  const kept = function* (): Generator<readonly [number, number]> {
    for (const [from, to] of pairsOf(arcs)) {
      const a = vectorAt(table, from)
      const b = vectorAt(table, to)
      if (form.moveRule === 'one-option' && !isSingle(a.low ^ b.low, a.high ^ b.high)) continue
      if (forbidden.some((move) => move.from(a.low, a.high) && move.to(b.low, b.high))) continue
      yield [from, to]
    }
  }
  return sparseRows(table.count, table.count, kept())
}

/** Whether exactly one bit of two words is set. */
function isSingle(low: number, high: number): boolean {
  return high === 0 ? (low & (low - 1)) === 0 : low === 0 && (high & (high - 1)) === 0
}

function withOrders(
  form: ConflictForm,
  before: readonly Diagnostic[],
  states: States,
  moves: Moves,
  options: OptionForm['options'],
): Built {
  const indexOf = indexer({ options })
  const orders = form.parties.map((party, at) => {
    const preference = form.preferences[at]
    if (preference === undefined) throw new RangeError(`no preference for ${party.id}`)
    return partyOrder(preference, party, { states, options, indexOf })
  })
  const findings = [...before, ...orders.flatMap((order) => order.findings)]
  let statusQuo: number | null = null
  if (form.statusQuo !== null) {
    const state = resolveState(states, options, form.statusQuo)
    if (typeof state === 'number') statusQuo = state
    else findings.push(noSuchState(form.statusQuo, state, 'The status quo'))
  }
  if (findings.some((finding) => severityOf(finding) === 'error')) return { ok: false, findings }
  const model: GraphModel = {
    title: form.title,
    parties: form.parties,
    options,
    states,
    moves,
    orders: orders.map((one) => one.order),
    statusQuo,
  }
  return { ok: true, model, manual: orders.map((one) => one.manual), findings }
}
