import { expressionOf, type Seen, type Source } from '../case/index.ts'
import type { Facts } from '../facts/index.ts'
import { alternatives, type Expression, type Literal, printExpression } from '../language/index.ts'
import { type ConditionStanding, conditionStanding } from './conditions.ts'
import { announced, begun, fieldKnown, over } from './order.ts'
import { isOf } from './sides.ts'

/** One thing that an actor says it needs. */
export interface Precondition {
  /** The condition as an expression; null where only words are recorded. */
  readonly expression: string | null
  /** The words of the record, where it has any of its own. */
  readonly words: string | null
  /** The records that say so. */
  readonly saidIn: readonly string[]
  /** Whether every record that says so is the analyst’s inference. */
  readonly inferred: boolean
  /** What the actor would then do, as expressions; empty where it only demands. */
  readonly acts: readonly string[]
  /** Null where only words are recorded. */
  readonly standing: ConditionStanding | null
  /** Pledges whose performance would bring it about, at least in part. */
  readonly suppliedBy: readonly string[]
  readonly sources: readonly Source[]
}

interface Stated {
  readonly expression: Expression | null
  readonly words: string | null
  readonly record: string
  readonly inferred: boolean
  readonly act: string | null
  readonly sources: readonly Source[]
}

/**
 * What would an actor need in order to begin? Its own stated preconditions: what its stances wait for, part by part,
 * what it demands, and the conditions of a mission that it is recorded to want. Each stands with how it is now and
 * with the pledges that would supply it. `act` keeps only stances that would bring that fact about.
 */
export function preconditionsOf(facts: Facts, actor: string, act?: string): readonly Precondition[] {
  const { seen } = facts
  const stated = [
    ...fromStances(seen, actor, act),
    ...fromDemands(seen, actor),
    ...fromMissions(seen, actor, act),
  ]
  const groups = new Map<string, Stated[]>()
  for (const one of stated) {
    const key = one.expression === null ? `“${one.words ?? one.record}` : printExpression(one.expression)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => {
    const expression = group[0]?.expression ?? null
    return {
      expression: expression === null ? null : printExpression(expression),
      words: group.find((one) => one.words !== null)?.words ?? null,
      saidIn: [...new Set(group.map((one) => one.record))],
      inferred: group.every((one) => one.inferred),
      acts: [...new Set(group.flatMap((one) => one.act ?? []))],
      standing: expression === null ? null : conditionStanding(facts, expression, seen.view.asOf),
      suppliedBy: expression === null ? [] : suppliersOf(seen, expression),
      sources: group.flatMap((one) => one.sources),
    }
  })
}

function fromStances(seen: Seen, actor: string, act: string | undefined): readonly Stated[] {
  return seen.records.stances
    .filter((one) => isOf(seen, one.owner, actor, seen.view.asOf))
    .filter((one) => act === undefined || literalsIn(seen, expressionOf(one.then)).has(act))
    .flatMap((one) =>
      partsOf(expressionOf(one.if)).map((expression) => ({
        expression,
        words: null,
        record: one.id,
        inferred: one.inferred !== undefined,
        act: one.then,
        sources: seen.sources(one.sources),
      })),
    )
}

function fromDemands(seen: Seen, actor: string): readonly Stated[] {
  const { asOf } = seen.view
  return seen.records.positions
    .filter((one) => one.kind === 'demand' && begun(one.since, asOf) && isOf(seen, one.actor, actor, asOf))
    .filter((one) => !(fieldKnown(seen, one, 'until') && over(one.until, asOf)))
    .flatMap((one): readonly Stated[] => {
      const parts = one.for === undefined ? [] : partsOf(expressionOf(one.for))
      const rest = { record: one.id, inferred: false, act: null, sources: seen.sources(one.sources) }
      if (parts.length === 0) return [{ ...rest, expression: null, words: one.what }]
      return parts.map((expression) => ({
        ...rest,
        expression,
        words: parts.length === 1 ? one.what : null,
      }))
    })
}

function fromMissions(seen: Seen, actor: string, act: string | undefined): readonly Stated[] {
  const shown = seen.records.missions.filter(
    (one) => begun(one.dispatched, seen.view.asOf) || announced(seen, one.sources),
  )
  return shown.flatMap((mission) => {
    const { object } = mission
    if (act !== undefined && object.act !== undefined && !literalsIn(seen, expressionOf(object.act)).has(act))
      return []
    return object.conditions
      .filter((one) => one.wantedBy?.some((who) => isOf(seen, who, actor, seen.view.asOf)) === true)
      .flatMap((one) => {
        const cited = seen.sources(one.sources)
        if (one.sources !== undefined && one.sources.length > 0 && cited.length === 0) return []
        const parts = partsOf(expressionOf(one.if))
        return parts.map((expression) => ({
          expression,
          words: parts.length === 1 ? one.what : null,
          record: mission.id,
          inferred: false,
          act: object.act ?? null,
          sources: cited,
        }))
      })
  })
}

/** The parts of a condition that must all hold. */
function partsOf(expression: Expression | null): readonly Expression[] {
  if (expression === null) return []
  return expression.kind === 'and' ? expression.operands : [expression]
}

/** Visible pledges whose performance makes true a fact that the expression, or a reading of it, rests on. */
function suppliersOf(seen: Seen, expression: Expression): readonly string[] {
  const wanted = literalsIn(seen, expression)
  return seen.records.pledges.flatMap((one) => {
    const content = expressionOf(one.then)
    const supplied = literalsIn(seen, content, one.kind === 'refrain')
    return [...supplied].some((fact) => wanted.has(fact)) ? [one.id] : []
  })
}

/** The facts, as `name` or `not name`, that ways to an expression use; terms are followed to what supplies them. */
function literalsIn(
  seen: Seen,
  expression: Expression | null,
  negated = false,
  visited: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const found = new Set<string>()
  if (expression === null) return found
  for (const { name, positive } of literalsOf(expression)) {
    const holds = positive !== negated
    found.add(holds ? name : `not ${name}`)
    if (visited.has(name)) continue
    for (const reading of seen.get('terms', name)?.readings ?? []) {
      const text = reading.suppliedBy ?? reading.means
      const below = text === undefined ? null : expressionOf(text)
      for (const fact of literalsIn(seen, below, !holds, new Set([...visited, name]))) found.add(fact)
    }
  }
  return found
}

function literalsOf(expression: Expression): readonly Literal[] {
  const ways = alternatives(expression)
  return ways.ok ? ways.clauses.flat() : []
}
