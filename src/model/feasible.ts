/**
 * The feasible states, found without touching the infeasible ones: the constraints are joined into one decision
 * diagram, in which every path that is followed leads to a state.
 */
import { type Expression, make, namesIn } from '../language/index.ts'
import { countStates } from './diagram/count.ts'
import { Diagram, DiagramFull, type Node, nodeLimit } from './diagram/diagram.ts'
import { setOf } from './diagram/from-expression.ts'
import type { Constraint, Option } from './form.ts'
import type { StateTable } from './state-table.ts'

/** States beyond which a model is not enumerated: 2^25, about 134 MB of vectors. */
export const stateLimit = 2 ** 25

export type Feasibility =
  | { readonly kind: 'states'; readonly table: StateTable }
  /** Contradictory: a smallest set of constraints (by index) that leaves no state; leaving any one out leaves some. */
  | { readonly kind: 'none'; readonly core: readonly number[] }
  | { readonly kind: 'too-many'; readonly count: bigint }
  | { readonly kind: 'too-hard' }

/** The states that a constraint forbids. */
export function forbidden(constraint: Constraint, options: readonly Pick<Option, 'id'>[]): Expression {
  switch (constraint.kind) {
    case 'at-most-one': {
      const names = constraint.options.map((id) => make.name(id))
      return make.or(names.flatMap((a, at) => names.slice(at + 1).map((b) => make.and([a, b]))))
    }
    case 'at-least-one':
      return make.not(make.or(constraint.options.map((id) => make.name(id))))
    case 'depends':
      return make.and([constraint.if, make.not(constraint.then)])
    case 'never':
      return constraint.states
    case 'pattern':
      return patternExpression(constraint.pattern, options)
  }
}

/** The states that match a pattern of `Y`, `N` and `-`, option 0 first. */
export function patternExpression(pattern: string, options: readonly Pick<Option, 'id'>[]): Expression {
  return make.and(
    options.flatMap(({ id }, at) => {
      if (pattern[at] === 'Y') return [make.name(id)]
      if (pattern[at] === 'N') return [make.not(make.name(id))]
      return []
    }),
  )
}

/**
 * List the feasible states.
 *
 * The diagram tests the last option first, so that states come out in ascending decimal value. Where rules tie options
 * together that stand far apart, that order can make the diagram explode; then related options are put next to each
 * other instead, and the states are sorted afterwards.
 */
export function enumerate(
  options: readonly Pick<Option, 'id'>[],
  constraints: readonly Constraint[],
  limit: number = stateLimit,
  nodes: number = nodeLimit,
): Feasibility {
  const rules = constraints.map((constraint) => forbidden(constraint, options))
  const decimal = options.map((_, at) => options.length - 1 - at)
  const first = enumerateBy(decimal, options, rules, limit, Math.ceil(nodes / 4))
  if (first.kind !== 'too-hard') return first
  const found = enumerateBy(relatedOrder(options, rules), options, rules, limit, nodes)
  return found.kind === 'states' ? { kind: 'states', table: sorted(found.table) } : found
}

/** @param order the options in the order in which the diagram tests them */
function enumerateBy(
  order: readonly number[],
  options: readonly Pick<Option, 'id'>[],
  rules: readonly Expression[],
  limit: number,
  nodes: number,
): Feasibility {
  const variableOf = new Map(order.map((option, variable) => [options[option]?.id ?? '', variable]))
  const diagram = new Diagram(options.length, nodes)
  try {
    const allowed = rules.map((rule) =>
      diagram.not(setOf(diagram, rule, (name) => variableOf.get(name) as number)),
    )
    const feasible = diagram.all(allowed)
    if (feasible === 0) return { kind: 'none', core: contradiction(diagram, allowed) }
    const count = countStates(diagram, feasible)
    if (count > BigInt(limit)) return { kind: 'too-many', count }
    return { kind: 'states', table: tableOf(diagram, feasible, order, Number(count)) }
  } catch (error) {
    if (error instanceof DiagramFull) return { kind: 'too-hard' }
    throw error
  }
}

/** Options in an order in which those of one rule stand close: a walk through the rules, breadth first. */
function relatedOrder(
  options: readonly Pick<Option, 'id'>[],
  rules: readonly Expression[],
): readonly number[] {
  const indexOf = new Map(options.map((option, at) => [option.id, at]))
  const groups = rules.map((rule) => namesIn(rule).map((name) => indexOf.get(name) as number))
  const placed = new Set<number>()
  for (const start of options.keys()) {
    const queue = [start]
    for (let option = queue.shift(); option !== undefined; option = queue.shift()) {
      if (placed.has(option)) continue
      placed.add(option)
      for (const group of groups) if (group.includes(option)) queue.push(...group)
    }
  }
  return [...placed]
}

/** The rows in ascending decimal value. */
function sorted(table: StateTable): StateTable {
  const values = new BigUint64Array(table.count)
  for (let row = 0; row < table.count; row++)
    values[row] = (BigInt(table.high?.[row] ?? 0) << 32n) | BigInt(table.low[row] as number)
  values.sort()
  return {
    ...table,
    low: Uint32Array.from(values, (value) => Number(value & 0xffffffffn)),
    high: table.high === null ? null : Uint32Array.from(values, (value) => Number(value >> 32n)),
  }
}

/** Drop constraints one by one as long as the rest still contradicts itself. */
function contradiction(diagram: Diagram, allowed: readonly Node[]): readonly number[] {
  let core = allowed.map((_, at) => at)
  for (const candidate of allowed.keys()) {
    const rest = core.filter((at) => at !== candidate)
    if (diagram.all(rest.map((at) => allowed[at] as Node)) === 0) core = rest
  }
  return core
}

/** @param order the options in the order in which the diagram tests them */
function tableOf(diagram: Diagram, set: Node, order: readonly number[], count: number): StateTable {
  const options = order.length
  const low = new Uint32Array(count)
  const high = options > 32 ? new Uint32Array(count) : null
  if (count === 2 ** options) {
    for (let s = 0; s < count; s++) low[s] = s
    return { count, options, low, high }
  }
  let made = 0
  const walk = (node: Node, level: number, lowWord: number, highWord: number): void => {
    if (node === 0) return
    if (level === options) {
      low[made] = lowWord
      if (high !== null) high[made] = highWord
      made += 1
      return
    }
    const option = order[level] as number
    const tested = diagram.variableOf(node) === level
    const yes = tested ? diagram.highOf(node) : node
    walk(tested ? diagram.lowOf(node) : node, level + 1, lowWord, highWord)
    if (option < 32) walk(yes, level + 1, lowWord | (1 << option), highWord)
    else walk(yes, level + 1, lowWord, highWord | (1 << (option - 32)))
  }
  walk(set, 0, 0, 0)
  return { count, options, low, high }
}
