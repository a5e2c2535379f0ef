/**
 * A plain oracle for the graph model, independent of the product: it reads the written form itself and follows the
 * matrix formulation of H. Xu, K. W. Hipel, D. M. Kilgour and L. Fang, Conflict Resolution Using the Graph Model,
 * Springer 2018, chapters 3 to 7, with matrices of zeros and ones.
 */
import { evaluateBits } from '../../src/language/index.ts'
import type {
  ConflictForm,
  Constraint,
  OptionForm,
  Preference,
  StateReference,
} from '../../src/model/index.ts'
import { type Rational, rational } from '../../src/num/index.ts'

/** A matrix of zeros and ones, row by row: m[s * n + t]. */
export interface Matrix {
  readonly n: number
  readonly m: Uint8Array
}

function matrix(n: number, isOne: (row: number, column: number) => boolean): Matrix {
  const m = new Uint8Array(n * n)
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) if (isOne(row, column)) m[row * n + column] = 1
  return { n, m }
}

const zero = (n: number): Matrix => ({ n, m: new Uint8Array(n * n) })
const at = ({ n, m }: Matrix, row: number, column: number): boolean => m[row * n + column] === 1
const sameMatrix = (a: Matrix, b: Matrix): boolean => {
  for (let k = 0; k < a.m.length; k++) if (a.m[k] !== b.m[k]) return false
  return true
}
const join = (a: Matrix, b: Matrix): Matrix => {
  const m = a.m.slice()
  for (let k = 0; k < m.length; k++) (m[k] as number) |= b.m[k] as number
  return { n: a.n, m }
}

function rowSome({ n, m }: Matrix, row: number, test: (column: number) => boolean): boolean {
  for (let column = 0; column < n; column++) if (m[row * n + column] === 1 && test(column)) return true
  return false
}

/** sign(A · B). */
function product(a: Matrix, b: Matrix): Matrix {
  const { n } = a
  const m = new Uint8Array(n * n)
  for (let s = 0; s < n; s++)
    for (let via = 0; via < n; via++)
      if (a.m[s * n + via] === 1) for (let t = 0; t < n; t++) if (b.m[via * n + t] === 1) m[s * n + t] = 1
  return { n, m }
}

export type Stands = '++' | '+' | '=' | '-' | '--' | 'U'

export interface Oracle {
  readonly states: number
  readonly parties: number
  /** J_i: the moves of each party. */
  readonly moves: readonly Matrix[]
  readonly stands: (party: number, a: number, b: number) => Stands
  /** Taken options of each state, for simultaneous moves; null when states are no single vectors. */
  readonly vectors: readonly number[] | null
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

/** Feasible vectors and the state of each, by trying all 2^m. */
function feasibleVectors(form: OptionForm): {
  vectors: readonly number[]
  stateOf: readonly number[]
  count: number
} {
  const names = form.options.map((option) => option.id)
  const truth = (vector: number) => (name: string) => ((vector >> names.indexOf(name)) & 1) === 1
  const vectors = range(2 ** names.length).filter((vector) =>
    form.constraints.every((constraint) => allows(constraint, truth(vector), names)),
  )
  const groupState = new Map<number, number>()
  let count = 0
  const stateOf = vectors.map((vector) => {
    const group = form.coalesced.findIndex((one) => evaluateBits(one.states, truth(vector)))
    if (group < 0) return count++
    const known = groupState.get(group) ?? count++
    groupState.set(group, known)
    return known
  })
  return { vectors, stateOf, count }
}

function allows(constraint: Constraint, bit: (name: string) => boolean, names: readonly string[]): boolean {
  switch (constraint.kind) {
    case 'at-most-one':
      return constraint.options.filter(bit).length <= 1
    case 'at-least-one':
      return constraint.options.some(bit)
    case 'depends':
      return !evaluateBits(constraint.if, bit) || evaluateBits(constraint.then, bit)
    case 'never':
      return !evaluateBits(constraint.states, bit)
    case 'pattern':
      return ![...constraint.pattern].every(
        (letter, at) => letter === '-' || (letter === 'Y') === bit(names[at] ?? ''),
      )
  }
}

function canMove(form: OptionForm, party: number, from: number, to: number): boolean {
  for (let at = 0, rest = from ^ to; rest !== 0; at++, rest >>= 1)
    if ((rest & 1) === 1 && form.options[at]?.party !== party) return false
  const changed = form.options.filter((_, at) => ((from ^ to) >> at) & 1)
  if (changed.length === 0) return false
  if (form.moveRule === 'one-option' && changed.length > 1) return false
  const taken = (vector: number) => (name: string) =>
    ((vector >> form.options.findIndex((option) => option.id === name)) & 1) === 1
  for (const option of changed) {
    const becomesYes = taken(to)(option.id)
    if (option.direction === 'forward' && !becomesYes) return false
    if (option.direction === 'back' && becomesYes) return false
  }
  return !form.forbiddenMoves.some(
    (move) =>
      (move.party === null || move.party === party) &&
      evaluateBits(move.from, taken(from)) &&
      evaluateBits(move.to, taken(to)),
  )
}

export function oracleOf(form: ConflictForm): Oracle {
  if (form.form === 'graph') {
    const states = form.states.length
    const find = (reference: StateReference) =>
      reference.kind === 'named' ? form.states.findIndex((state) => state.id === reference.name) : -1
    return {
      states,
      parties: form.parties.length,
      moves: form.arcs.map((arcs) =>
        matrix(states, (s, t) => s !== t && arcs.some(([a, b]) => a === s && b === t)),
      ),
      stands: comparisons(form.preferences, states, find, () => () => false),
      vectors: null,
    }
  }
  const { vectors, stateOf, count } = feasibleVectors(form)
  const moves = form.parties.map((_, party) => {
    const m = new Uint8Array(count * count)
    for (const [a, from] of vectors.entries())
      for (const [b, to] of vectors.entries()) {
        const source = stateOf[a] as number
        const target = stateOf[b] as number
        if (source !== target && canMove(form, party, from, to)) m[source * count + target] = 1
      }
    return { n: count, m }
  })
  const names = form.options.map((option) => option.id)
  const vectorOf = (state: number) => vectors[stateOf.indexOf(state)] as number
  const find = (reference: StateReference) => {
    if (reference.kind === 'number') return reference.number - 1
    if (reference.kind === 'named') return -1
    const vector = reference.options.reduce((sum, id) => sum + 2 ** names.indexOf(id), 0)
    return stateOf[vectors.indexOf(vector)] as number
  }
  return {
    states: count,
    parties: form.parties.length,
    moves,
    stands: comparisons(
      form.preferences,
      count,
      find,
      (state) => (name) => ((vectorOf(state) >> names.indexOf(name)) & 1) === 1,
    ),
    vectors: form.coalesced.length > 0 ? null : vectors,
  }
}

function comparisons(
  preferences: readonly Preference[],
  states: number,
  find: (reference: StateReference) => number,
  truth: (state: number) => (name: string) => boolean,
): Oracle['stands'] {
  const byParty = preferences.map((preference) => {
    const compare = comparison(preference, states, find, truth)
    return range(states).map((a) => range(states).map((b) => compare(a, b)))
  })
  return (party, a, b) => byParty[party]?.[a]?.[b] as Stands
}

function comparison(
  preference: Preference,
  states: number,
  find: (reference: StateReference) => number,
  truth: (state: number) => (name: string) => boolean,
): (a: number, b: number) => Stands {
  switch (preference.kind) {
    case 'indifferent':
      return () => '='
    case 'unknown':
      return (a, b) => (a === b ? '=' : 'U')
    case 'statements': {
      const truths = range(states).map((state) =>
        preference.statements.map((statement) => evaluateBits(statement.that, truth(state))),
      )
      return (a, b) => {
        for (const [at, statement] of preference.statements.entries()) {
          const here = truths[a]?.[at]
          if (here === truths[b]?.[at]) continue
          if (!statement.known) return 'U'
          const strong = preference.statements.slice(at).some((one) => one.strong)
          return here ? (strong ? '++' : '+') : strong ? '--' : '-'
        }
        return '='
      }
    }
    case 'weights': {
      const scores = range(states).map((state) =>
        preference.weights
          .filter((one) => truth(state)(one.option))
          .reduce((sum, one) => rational.add(sum, one.weight), rational.of(0n)),
      )
      return (a, b) => {
        const gap = rational.sub(scores[a] as Rational, scores[b] as Rational)
        const size = gap.numerator < 0n ? rational.sub(rational.of(0n), gap) : gap
        const strong = preference.strongFrom !== null && rational.compare(size, preference.strongFrom) >= 0
        if (gap.numerator === 0n) return '='
        return gap.numerator > 0n ? (strong ? '++' : '+') : strong ? '--' : '-'
      }
    }
    case 'ranking': {
      const { tiers } = preference.ranking
      const tierOf = new Map(
        tiers.flatMap((tier, at) => tier.states.map((state) => [find(state), at] as const)),
      )
      const unknown = preference.unknown.map(([a, b]) => [find(a), find(b)])
      return (a, b) => {
        if (unknown.some(([x, y]) => (x === a && y === b) || (x === b && y === a))) return 'U'
        const above = tierOf.get(a) as number
        const below = tierOf.get(b) as number
        if (above === below) return '='
        const [first, last] = above < below ? [above, below] : [below, above]
        const strong = tiers.slice(first, last).some((tier) => tier.strong)
        return above < below ? (strong ? '++' : '+') : strong ? '--' : '-'
      }
    }
    case 'pairs': {
      const pairs = preference.pairs.map((pair) => ({ ...pair, b: find(pair.better), w: find(pair.worse) }))
      return (a, b) => {
        if (a === b) return '='
        for (const pair of pairs) {
          if (pair.b === a && pair.w === b) return pair.strong ? '++' : '+'
          if (pair.b === b && pair.w === a) return pair.strong ? '--' : '-'
        }
        return preference.otherwise === 'same' ? '=' : 'U'
      }
    }
  }
}

/** Which comparisons tempt, deter, and make an opponent reply. */
export interface OracleAttitude {
  readonly tempt: readonly Stands[]
  readonly deter: readonly Stands[]
  readonly reply: readonly Stands[]
}

export const oracleAttitudes = {
  simple: { tempt: ['+', '++'], deter: ['-', '--', '='], reply: ['+', '++'] },
  strong: { tempt: ['+', '++'], deter: ['--'], reply: ['+', '++'] },
  'unknown-a': { tempt: ['+', '++', 'U'], deter: ['-', '--', '='], reply: ['+', '++', 'U'] },
  'unknown-b': { tempt: ['+', '++'], deter: ['-', '--', '='], reply: ['+', '++', 'U'] },
  'unknown-c': { tempt: ['+', '++', 'U'], deter: ['-', '--', '=', 'U'], reply: ['+', '++', 'U'] },
  'unknown-d': { tempt: ['+', '++'], deter: ['-', '--', '=', 'U'], reply: ['+', '++', 'U'] },
} as const satisfies Record<string, OracleAttitude>

/**
 * The joint matrix M_H by the recursion over last movers: C_j holds what is reached by a legal sequence ending with a
 * move of j, C_j := J_j ∨ sign(∨_{k≠j} C_k · J_j), repeated until nothing is added, or for so many steps.
 */
export function jointMatrix(
  steps: readonly Matrix[],
  states: number,
  most = Number.POSITIVE_INFINITY,
): Matrix {
  let last = steps
  for (let length = 1; length < most; length++) {
    const next = steps.map((own, j) => {
      const before = last.filter((_, k) => k !== j).reduce(join, zero(states))
      return join(own, product(before, own))
    })
    const grown = next.some((reached, j) => !sameMatrix(reached, last[j] as Matrix))
    last = next
    if (!grown) break
  }
  return last.reduce(join, zero(states))
}

export class OracleAnswers {
  readonly oracle: Oracle

  constructor(oracle: Oracle) {
    this.oracle = oracle
  }

  #known = new Map<string, Matrix>()

  #remember(key: string, make: () => Matrix): Matrix {
    const found = this.#known.get(key) ?? make()
    this.#known.set(key, found)
    return found
  }

  /** The moves of a party that are comparisons of some kinds. */
  #admitted(party: number, allowed: readonly Stands[]): Matrix {
    const { states, moves, stands } = this.oracle
    return this.#remember(`${party} ${allowed}`, () =>
      matrix(states, (s, t) => at(moves[party] as Matrix, s, t) && allowed.includes(stands(party, t, s))),
    )
  }

  #opponents(party: number): readonly number[] {
    return range(this.oracle.parties).filter((one) => one !== party)
  }

  /** Whether each state is stable for a party. */
  stable(
    concept: 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq',
    party: number,
    attitude: OracleAttitude = oracleAttitudes.simple,
    most = Number.POSITIVE_INFINITY,
  ): readonly boolean[] {
    const { states, moves, stands } = this.oracle
    const tempt = this.#admitted(party, attitude.tempt)
    const own = moves[party] as Matrix
    const improving = concept === 'seq' || concept === 'sseq'
    const joint =
      concept === 'nash'
        ? zero(states)
        : this.#remember(`joint ${party} ${improving ? attitude.reply : 'all'} ${most}`, () =>
            jointMatrix(
              this.#opponents(party).map((one) =>
                improving ? this.#admitted(one, attitude.reply) : (moves[one] as Matrix),
              ),
              states,
              most,
            ),
          )
    const symmetric = concept === 'smr' || concept === 'sseq'
    const stable: boolean[] = []
    for (let s = 0; s < states; s++) {
      const deters = range(states).map((x) => attitude.deter.includes(stands(party, x, s)))
      const escapes = (s2: number) => symmetric && rowSome(own, s2, (s3) => !deters[s3])
      const sanctions = range(states).filter((s2) => deters[s2] && !escapes(s2))
      const unsanctioned = (s1: number) => concept === 'nash' || !sanctions.some((s2) => at(joint, s1, s2))
      stable.push(!rowSome(tempt, s, unsanctioned))
    }
    return stable
  }

  /** Whether each state is SIM-stable for a party: all combinations of the opponents' improvements are tried. */
  sim(party: number): readonly boolean[] | null {
    const { states, vectors, stands } = this.oracle
    if (vectors === null) return null
    const vectorAt = (state: number) => vectors[state] as number
    const changesOf = (who: number, s: number) =>
      range(states)
        .filter((t) => at(this.#admitted(who, ['+', '++']), s, t))
        .map((t) => vectorAt(t) ^ vectorAt(s))
    return range(states).map((s) =>
      changesOf(party, s).every((mine) => {
        let changes = [mine]
        for (const other of this.#opponents(party)) {
          const own = [0, ...changesOf(other, s)]
          changes = changes.flatMap((change) => own.map((more) => change ^ more))
        }
        return changes.some((change) => {
          const end = vectors.indexOf(vectorAt(s) ^ change)
          return end >= 0 && ['-', '--', '='].includes(stands(party, end, s))
        })
      }),
    )
  }

  #jointMoves(coalition: readonly number[]): Matrix {
    const { moves, states } = this.oracle
    return this.#remember(`coalition ${coalition}`, () =>
      jointMatrix(
        coalition.map((one) => moves[one] as Matrix),
        states,
      ),
    )
  }

  #coalitionImprovements(coalition: readonly number[]): Matrix {
    const { states, stands } = this.oracle
    const joint = this.#jointMoves(coalition)
    return this.#remember(`improving ${coalition}`, () =>
      matrix(
        states,
        (s, t) => at(joint, s, t) && coalition.every((one) => ['+', '++'].includes(stands(one, t, s))),
      ),
    )
  }

  /** Whether each state is stable for a coalition. */
  coalition(concept: 'cnash' | 'cgmr' | 'csmr' | 'cseq', members: readonly number[]): readonly boolean[] {
    const { states, stands } = this.oracle
    const outside = range(this.oracle.parties).filter((one) => !members.includes(one))
    const improving = this.#coalitionImprovements(members)
    const own = this.#jointMoves(members)
    const joint = this.#jointMoves(outside)
    const sequences = this.#remember(`sequences ${outside}`, () =>
      jointMatrix(
        subsets(outside).map((one) => this.#coalitionImprovements(one)),
        states,
      ),
    )
    return range(states).map((s) => {
      const inPhi = range(states).map((x) =>
        members.some((one) => ['=', '-', '--'].includes(stands(one, x, s))),
      )
      const punished = (x: number) =>
        range(states).some((y) => {
          if (!inPhi[y]) return false
          if (concept === 'cseq') return at(sequences, x, y)
          if (!at(joint, x, y)) return false
          return concept === 'cgmr' || range(states).every((z) => !at(own, y, z) || inPhi[z])
        })
      return range(states).every((x) => !at(improving, s, x) || (concept !== 'cnash' && punished(x)))
    })
  }
}

/** Non-empty subsets. */
export function subsets(items: readonly number[]): readonly (readonly number[])[] {
  return range(2 ** items.length - 1).map((number) => items.filter((_, bit) => ((number + 1) >> bit) & 1))
}
