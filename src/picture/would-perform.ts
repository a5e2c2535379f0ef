/**
 * Whether somebody would perform once nothing stood in the way, in the model that the case records: from each state that
 * the facts allow now, with what is waited for made true where it is not yet, does performing — and changing as little
 * else as can be — leave the performer better off? This is about the recorded preferences, not about what will happen.
 */
import type { Seen } from '../case/index.ts'
import { literalOf } from '../ledger/index.ts'
import { type Comparison, isBetter, isTaken, type Vector, vectorsOf } from '../model/index.ts'
import { type PlayedCase, partyOf } from './case-model.ts'

export type WouldPerform =
  | {
      /** In this model: an improvement from every such state, from none, or from some only. */
      readonly answer: 'yes' | 'no' | 'depends'
      /** Whether what is waited for had to be supposed. */
      readonly supposed: boolean
      /** The states looked at, each with the state that performing leads to; numbered from 1. */
      readonly states: readonly { readonly from: number; readonly to: number; readonly better: boolean }[]
    }
  | {
      readonly answer: null
      readonly why:
        | 'no-model'
        | 'not-a-party'
        | 'not-in-model'
        | 'no-status-quo'
        | 'kept-already'
        | 'no-move'
        /** The model does not say which of the two states the performer prefers. */
        | 'not-compared'
    }

/** What is asked: whose act, what it waits for, and what performing brings about, each an OR of ANDs of facts. */
export interface Performance {
  readonly actors: readonly string[]
  readonly waitsFor: readonly (readonly string[])[]
  readonly brings: readonly (readonly string[])[]
}

export function wouldPerform(seen: Seen, played: PlayedCase | null, asked: Performance): WouldPerform {
  if (played === null) return { answer: null, why: 'no-model' }
  const party = asked.actors.map((actor) => partyOf(played, seen, actor)).find((one) => one !== null)
  if (party === undefined || party === null) return { answer: null, why: 'not-a-party' }
  const condition = patternsOf(played, asked.waitsFor)
  const content = patternsOf(played, asked.brings)
  if (condition === null || content === null) return { answer: null, why: 'not-in-model' }
  const now = played.statusQuo
  const met = now.filter((state) => holds(played, state, condition))
  const from = met.length > 0 ? met : supposed(played, now, condition)
  if (from.length === 0) return { answer: null, why: 'no-status-quo' }
  const open = from.filter((state) => !holds(played, state, content))
  if (open.length === 0) return { answer: null, why: 'kept-already' }
  const compared = open.flatMap((state) => performing(played, party, state, content))
  if (compared.length === 0) return { answer: null, why: 'no-move' }
  const states = compared.flatMap(({ from, to, stands }) =>
    stands === 'unknown' ? [] : [{ from, to, better: isBetter(stands) }],
  )
  if (states.length < compared.length) return { answer: null, why: 'not-compared' }
  const better = states.filter((one) => one.better).length
  return {
    answer: better === states.length ? 'yes' : better === 0 ? 'no' : 'depends',
    supposed: met.length === 0,
    states,
  }
}

/** Options by index, and whether they are taken: one way of bringing something about. */
type Pattern = readonly { readonly option: number; readonly taken: boolean }[]

/** The ways that rest on options of the model alone; null where there is none. */
function patternsOf(
  { model }: PlayedCase,
  clauses: readonly (readonly string[])[],
): readonly Pattern[] | null {
  const patterns = clauses.map((clause) =>
    clause.map((fact) => {
      const { name, positive } = literalOf(fact)
      return { option: model.options.findIndex((one) => one.id === name), taken: positive }
    }),
  )
  const inside = patterns.filter((pattern) => pattern.every((one) => one.option !== -1))
  return inside.length === 0 ? null : inside
}

function holds({ model }: PlayedCase, state: number, patterns: readonly Pattern[]): boolean {
  const [vector] = vectorsOf(model.states, state)
  return (
    vector !== undefined &&
    patterns.some((pattern) => pattern.every((one) => isTaken(vector, one.option) === one.taken))
  )
}

/** The states nearest to those of now in which the condition holds. */
function supposed(
  played: PlayedCase,
  now: readonly number[],
  condition: readonly Pattern[],
): readonly number[] {
  const all = Array.from({ length: played.model.states.count }, (_, state) => state)
  const met = all.filter((state) => holds(played, state, condition))
  return [...new Set(now.flatMap((from) => nearest(played, from, met)))].sort((a, b) => a - b)
}

/** One step of the party that performs and changes as little else as can be. */
function performing(
  played: PlayedCase,
  party: number,
  from: number,
  content: readonly Pattern[],
): readonly { readonly from: number; readonly to: number; readonly stands: Comparison }[] {
  const { game } = played
  const there = game.moves(party, from).filter((to) => holds(played, to, content))
  return nearest(played, from, there).map((to) => ({
    from: from + 1,
    to: to + 1,
    stands: game.compare(party, to, from),
  }))
}

/** Of some states, those that differ in the fewest options. */
function nearest(played: PlayedCase, from: number, states: readonly number[]): readonly number[] {
  const [start] = vectorsOf(played.model.states, from)
  if (start === undefined) return []
  const far = (state: number): number => {
    const [vector] = vectorsOf(played.model.states, state)
    return vector === undefined ? Number.POSITIVE_INFINITY : differing(played, start, vector)
  }
  const least = Math.min(...states.map(far))
  return states.filter((state) => far(state) === least)
}

function differing({ model }: PlayedCase, a: Vector, b: Vector): number {
  return model.options.filter((_, option) => isTaken(a, option) !== isTaken(b, option)).length
}
