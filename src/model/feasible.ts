/**
 * The feasible states, found without touching the infeasible ones: the constraints are joined into one decision
 * diagram, in which every path that is followed leads to a state.
 */
import { type Expression, make } from '../language/index.ts'
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

/** In the diagrams of this room the last option comes first, so that states come out in ascending decimal value. */
export function variableOf(option: number, options: number): number {
  return options - 1 - option
}

export function enumerate(
  options: readonly Pick<Option, 'id'>[],
  constraints: readonly Constraint[],
  limit: number = stateLimit,
  nodes: number = nodeLimit,
): Feasibility {
  const indexOf = new Map(options.map((option, at) => [option.id, variableOf(at, options.length)]))
  const diagram = new Diagram(options.length, nodes)
  try {
    const allowed = constraints.map((constraint) =>
      diagram.not(setOf(diagram, forbidden(constraint, options), (name) => indexOf.get(name) as number)),
    )
    const feasible = diagram.all(allowed)
    if (feasible === 0) return { kind: 'none', core: contradiction(diagram, allowed) }
    const count = countStates(diagram, feasible)
    if (count > BigInt(limit)) return { kind: 'too-many', count }
    return { kind: 'states', table: tableOf(diagram, feasible, options.length, Number(count)) }
  } catch (error) {
    if (error instanceof DiagramFull) return { kind: 'too-hard' }
    throw error
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

function tableOf(diagram: Diagram, set: Node, options: number, count: number): StateTable {
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
    const option = options - 1 - level
    const tested = diagram.variableOf(node) === level
    const yes = tested ? diagram.highOf(node) : node
    walk(tested ? diagram.lowOf(node) : node, level + 1, lowWord, highWord)
    if (option < 32) walk(yes, level + 1, lowWord | (1 << option), highWord)
    else walk(yes, level + 1, lowWord, highWord | (1 << (option - 32)))
  }
  walk(set, 0, 0, 0)
  return { count, options, low, high }
}
