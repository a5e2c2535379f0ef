/**
 * What an expression comes down to for somebody: the facts that would have to be brought about, as an OR of ANDs.
 *
 * A term is bridged under its governing reading: to the facts that its `suppliedBy` names, else to what it `means`.
 * A part that holds already is left out. A term that no bridge leads out of stays as a fact of its own, written
 * `term/reading`, and the gap says why.
 */
import type { Day } from '../../case/index.ts'
import { expressionOf } from '../../case/index.ts'
import type { Asker, ChosenBy, Facts } from '../../facts/index.ts'
import { alternatives, type Expression, type Literal, make, printExpression } from '../../language/index.ts'
import { factOf } from './node.ts'

/** A reading that was used to get from a term to facts. */
export interface Bridge {
  readonly term: string
  readonly reading: string
  readonly chosenBy: ChosenBy
  readonly holder: string | null
  /** Whether the analyst infers the reading. */
  readonly inferred: boolean
}

/** A term that could not be bridged, and why. */
export interface Gap {
  readonly fact: string
  readonly why: 'no-supplier' | 'supplied-but-not-met' | 'no-reading' | 'defined-by-itself' | 'too-many-ways'
}

export interface Ways {
  readonly clauses: readonly (readonly string[])[]
  readonly bridges: readonly Bridge[]
  readonly gaps: readonly Gap[]
  /** Parts that hold already, as written. */
  readonly met: readonly string[]
}

/** The ways in which an expression could be brought about, as of a day, for an asker. */
export function waysTo(expression: Expression, facts: Facts, day: Day, asker: Asker): Ways {
  const bridges = new Map<string, Bridge>()
  const gaps = new Map<string, Gap>()
  const met = new Set<string>()
  const leaf = (fact: string, why: Gap['why'], positive: boolean): Expression => {
    gaps.set(fact, { fact, why })
    return positive ? make.name(fact) : make.not(make.name(fact))
  }

  const bridged = (literal: Literal, inside: readonly string[]): Expression => {
    const { name, positive } = literal
    // The expression of a text is always the same object, by which the facts know it again.
    const plain = expressionOf(positive ? name : `not ${name}`)
    const written = plain ?? (positive ? make.name(name) : make.not(make.name(name)))
    if (facts.value(written, day, asker) === 'true') {
      met.add(factOf(literal))
      return make.constant(true)
    }
    if (facts.seen.get('terms', name) === null) return written
    if (inside.includes(name)) return leaf(name, 'defined-by-itself', positive)
    const governing = facts.governing(name, day, asker)
    if (governing === null) return leaf(name, 'no-reading', positive)
    const { reading } = governing
    const fact = `${name}/${reading.id}`
    bridges.set(fact, {
      term: name,
      reading: reading.id,
      chosenBy: governing.chosenBy,
      holder: governing.holder,
      inferred: reading.inferred !== undefined,
    })
    const text = reading.suppliedBy ?? reading.means
    const leadsTo = text === undefined ? null : expressionOf(text)
    if (leadsTo === null) return leaf(fact, 'no-supplier', positive)
    const aimed = positive ? leadsTo : make.not(leadsTo)
    if (reading.suppliedBy !== undefined && facts.value(aimed, day, asker) === 'true')
      return leaf(fact, 'supplied-but-not-met', positive)
    return expand(aimed, [...inside, name])
  }

  const expand = (part: Expression, inside: readonly string[]): Expression => {
    const ways = alternatives(part)
    if (!ways.ok) return leaf(printExpression(part), 'too-many-ways', true)
    return make.or(ways.clauses.map((clause) => make.and(clause.map((literal) => bridged(literal, inside)))))
  }

  const ways = alternatives(expand(expression, []))
  const clauses = ways.ok ? ways.clauses.map((clause) => clause.map(factOf)) : [[leafFact(expression, gaps)]]
  return { clauses, bridges: [...bridges.values()], gaps: [...gaps.values()], met: [...met] }
}

function leafFact(expression: Expression, gaps: Map<string, Gap>): string {
  const fact = printExpression(expression)
  gaps.set(fact, { fact, why: 'too-many-ways' })
  return fact
}
