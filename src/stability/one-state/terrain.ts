/**
 * A very large option-form model, described by decision diagrams instead of a list of states.
 *
 * Each option has two variables: its value now, and (for improvements) its value after a step. Pairs stand together in
 * the order of the options, so that a step's two states stay close.
 */

import { type BitTest, compileBits } from '../../language/index.ts'
import {
  before,
  type Change,
  Diagram,
  forbidden,
  indexer,
  isTaken,
  type Node,
  type OptionForm,
  type OwnOptions,
  ownOptions,
  renamed,
  type Statement,
  setOf,
  type Vector,
} from '../../model/index.ts'

/** One party: its options, its statements, and how a state looks to it. */
export interface PartyTerrain {
  readonly own: OwnOptions
  readonly ownOptions: readonly number[]
  readonly statements: readonly Statement[]
  readonly tests: readonly BitTest[]
}

export class Terrain {
  readonly diagram: Diagram
  readonly feasible: Node
  readonly parties: readonly PartyTerrain[]
  readonly #options: number
  readonly #indexOf: (option: string) => number
  readonly #improving = new Map<number, Node>()

  /** @throws DiagramFull */
  constructor(form: OptionForm, statementsOf: readonly (readonly Statement[])[], nodes: number) {
    this.#options = form.options.length
    this.#indexOf = indexer(form)
    this.diagram = new Diagram(2 * this.#options, nodes)
    const allowed = form.constraints.map((constraint) =>
      this.diagram.not(this.#set(forbidden(constraint, form.options))),
    )
    this.feasible = this.diagram.all(allowed)
    this.parties = ownOptions(form).map((own, party) => {
      const statements = statementsOf[party] ?? []
      return {
        own,
        ownOptions: form.options.flatMap((option, at) => (option.party === party ? [at] : [])),
        statements,
        tests: statements.map(({ that }) => compileBits(that, this.#indexOf)),
      }
    })
  }

  #now(option: number): number {
    return 2 * (this.#options - 1 - option)
  }

  #set(e: Statement['that'], variableOf = (option: number) => this.#now(option)): Node {
    return setOf(this.diagram, e, (name) => variableOf(this.#indexOf(name)))
  }

  contains(set: Node, { low, high }: Vector): boolean {
    const last = this.#options - 1
    let at = set
    while (at > 1) {
      const option = last - (this.diagram.variableOf(at) >> 1)
      const taken = ((option < 32 ? low : high) >>> (option & 31)) & 1
      at = taken === 1 ? this.diagram.highOf(at) : this.diagram.lowOf(at)
    }
    return at === 1
  }

  /** The truth of a party's statements in a state, most important first. */
  truths(party: number, state: Vector): readonly boolean[] {
    return (this.parties[party]?.tests ?? []).map((test) => test(state.low, state.high))
  }

  /** Whether a party prefers state a to state b. */
  prefers(party: number, a: Vector, b: Vector): boolean {
    const tests = this.parties[party]?.tests ?? []
    for (const test of tests) {
      const here = test(a.low, a.high)
      if (here !== test(b.low, b.high)) return here
    }
    return false
  }

  /** The states that are no better for a party than one whose statements have these truth values; feasible or not. */
  noBetterThan(party: number, truths: readonly boolean[]): Node {
    const statements = this.parties[party]?.statements ?? []
    return statements.reduceRight<Node>((rest, statement, at) => {
      const holds = this.#set(statement.that)
      const fails = this.diagram.not(holds)
      return truths[at] === true
        ? this.diagram.join('or', fails, rest)
        : this.diagram.join('and', fails, rest)
    }, 1)
  }

  /** The feasible states from which a party can move into a set, or which are in it. */
  beforeMove(party: number, set: Node): Node {
    return this.diagram.join('and', this.feasible, before(this.diagram, set, this.#changes(party)))
  }

  #changes(party: number): readonly Change[] {
    const { own, ownOptions: options } = this.parties[party] as PartyTerrain
    const changes: Change[] = []
    for (const option of options) {
      const change = isTaken(own.rise, option) ? 'rise' : isTaken(own.fall, option) ? 'fall' : 'any'
      changes[this.#now(option)] = change
    }
    return changes
  }

  /** The feasible states from which a party has an improvement into a set. */
  beforeImprovement(party: number, set: Node): Node {
    const { ownOptions: options } = this.parties[party] as PartyTerrain
    const own = new Set(options.map((option) => this.#now(option)))
    const after = renamed(this.diagram, set, (variable) => (own.has(variable) ? variable + 1 : variable))
    const steps = this.diagram.join('and', after, this.#improvingSteps(party))
    const hidden: Change[] = []
    for (const variable of own) hidden[variable + 1] = 'any'
    return this.diagram.join('and', this.feasible, before(this.diagram, steps, hidden))
  }

  /** Pairs (state now, own options after) in which the party's step is allowed and an improvement. */
  #improvingSteps(party: number): Node {
    const known = this.#improving.get(party)
    if (known !== undefined) return known
    const { diagram } = this
    const { own, ownOptions: options, statements } = this.parties[party] as PartyTerrain
    const isOwn = new Set(options)
    const later = (option: number) => this.#now(option) + (isOwn.has(option) ? 1 : 0)
    let better: Node = 0
    for (const { that } of [...statements].reverse()) {
      const holdsNow = this.#set(that)
      const holdsAfter = this.#set(that, later)
      if (holdsNow === holdsAfter) continue
      const gained = diagram.join('and', holdsAfter, diagram.not(holdsNow))
      const same = diagram.not(diagram.join('xor', holdsAfter, holdsNow))
      better = diagram.join('or', gained, diagram.join('and', same, better))
    }
    for (const option of options) {
      const now = diagram.is(this.#now(option))
      const after = diagram.is(this.#now(option) + 1)
      if (isTaken(own.rise, option))
        better = diagram.join('and', better, diagram.join('or', diagram.not(now), after))
      if (isTaken(own.fall, option))
        better = diagram.join('and', better, diagram.join('or', now, diagram.not(after)))
    }
    this.#improving.set(party, better)
    return better
  }
}
