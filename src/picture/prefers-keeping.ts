/**
 * Whether the debtor would prefer keeping a promise once it is due, in the model of the case: in each state that the
 * facts allow now, with the condition made true where it is not yet, does carrying the promise out leave its debtor
 * better off? This is about the recorded preferences, not about what will happen.
 */
import { expressionOf } from '../case/index.ts'
import { askerFor, type Ledger, literalOf, type PledgeState, waysTo } from '../ledger/index.ts'
import {
  buildModel,
  formOfCase,
  type GraphModel,
  isBetter,
  isTaken,
  statusQuoOf,
  type Vector,
  vectorsOf,
} from '../model/index.ts'
import { type Game, gameOf } from '../stability/index.ts'

export type PrefersKeeping =
  | {
      readonly answer: 'yes' | 'no' | 'depends'
      /** Whether the condition holds now, or had to be supposed. */
      readonly supposed: boolean
      /** The states looked at, each with the state that keeping leads to; numbered from 1. */
      readonly states: readonly { readonly from: number; readonly to: number; readonly better: boolean }[]
    }
  | {
      readonly answer: null
      readonly why: 'no-model' | 'not-a-party' | 'not-in-model' | 'no-status-quo' | 'kept-already' | 'no-move'
    }

export function prefersKeeping(ledger: Ledger, of: PledgeState): PrefersKeeping {
  const { seen, facts } = ledger
  const found = formOfCase(seen, facts)
  const built = found === null || found.form === null ? null : buildModel(found.form)
  if (found === null || built === null || !built.ok) return { answer: null, why: 'no-model' }
  const { model } = built
  const party = model.parties.findIndex((one) =>
    of.debtors.includes(found.record.parties[one.id]?.actor ?? one.id),
  )
  if (party === -1) return { answer: null, why: 'not-a-party' }
  const condition = patternsOf(ledger, of, 'if', model)
  const content = patternsOf(ledger, of, 'then', model)
  if (condition === null || content === null) return { answer: null, why: 'not-in-model' }
  const now = statusQuoOf(seen, facts, model, found.record).states
  if (now.length === 0) return { answer: null, why: 'no-status-quo' }
  const met = now.filter((state) => holds(model, state, condition))
  const from = met.length > 0 ? met : supposed(model, now, condition)
  const open = from.filter((state) => !holds(model, state, content))
  if (open.length === 0) return { answer: null, why: from.length > 0 ? 'kept-already' : 'no-status-quo' }
  const game = gameOf(model)
  const states = open.flatMap((state) => keepingFrom(model, game, party, state, content))
  if (states.length === 0) return { answer: null, why: 'no-move' }
  const better = states.filter((one) => one.better).length
  return {
    answer: better === states.length ? 'yes' : better === 0 ? 'no' : 'depends',
    supposed: met.length === 0,
    states,
  }
}

/** Options by index, and whether they are taken: one way of bringing something about. */
type Pattern = readonly { readonly option: number; readonly taken: boolean }[]

/** The ways in which a part of the promise holds in the model; null where it rests on anything but options. */
function patternsOf(
  ledger: Ledger,
  of: PledgeState,
  part: 'if' | 'then',
  model: GraphModel,
): readonly Pattern[] | null {
  const text = of.version[part]
  if (text === null) return [[]]
  const expression = expressionOf(of.pledge.kind === 'refrain' && part === 'then' ? `not (${text})` : text)
  if (expression === null) return null
  const { clauses } = waysTo(expression, ledger.facts, ledger.seen.view.asOf, askerFor(of, part))
  const patterns = clauses.map((clause) =>
    clause.map((fact) => {
      const { name, positive } = literalOf(fact)
      return { option: model.options.findIndex((one) => one.id === name), taken: positive }
    }),
  )
  const inside = patterns.filter((pattern) => pattern.every((one) => one.option !== -1))
  return inside.length === 0 ? null : inside
}

function holds(model: GraphModel, state: number, patterns: readonly Pattern[]): boolean {
  const [vector] = vectorsOf(model.states, state)
  return (
    vector !== undefined &&
    patterns.some((pattern) => pattern.every((one) => isTaken(vector, one.option) === one.taken))
  )
}

/** The states nearest to those of now in which the condition holds. */
function supposed(
  model: GraphModel,
  now: readonly number[],
  condition: readonly Pattern[],
): readonly number[] {
  const met = Array.from({ length: model.states.count }, (_, state) => state).filter((state) =>
    holds(model, state, condition),
  )
  return [...new Set(now.flatMap((from) => nearest(model, from, met)))].sort((a, b) => a - b)
}

/** One step by the debtor that keeps the promise and changes as little else as can be. */
function keepingFrom(
  model: GraphModel,
  game: Game,
  party: number,
  from: number,
  content: readonly Pattern[],
): readonly { readonly from: number; readonly to: number; readonly better: boolean }[] {
  const keeping = game.moves(party, from).filter((to) => holds(model, to, content))
  return nearest(model, from, keeping).map((to) => ({
    from: from + 1,
    to: to + 1,
    better: isBetter(game.compare(party, to, from)),
  }))
}

/** Of some states, those that differ in the fewest options. */
function nearest(model: GraphModel, from: number, states: readonly number[]): readonly number[] {
  const [start] = vectorsOf(model.states, from)
  if (start === undefined) return []
  const far = (state: number): number => {
    const [vector] = vectorsOf(model.states, state)
    return vector === undefined ? Number.POSITIVE_INFINITY : differing(model, start, vector)
  }
  const least = Math.min(...states.map(far))
  return states.filter((state) => far(state) === least)
}

function differing(model: GraphModel, a: Vector, b: Vector): number {
  return model.options.filter((_, option) => isTaken(a, option) !== isTaken(b, option)).length
}
