/*
 * A pattern automaton: reads tokens left to right and reports where patterns begin, the longest first, then goes on
 * after it. After wink-nlp's automaton.js (MIT); a match that fails after some tokens is tried again from the next one.
 */
import type { Machine } from './lexicon.ts'

/** The end of the text, as a token. */
const END = 2_070_000
/** The state to fall back to where no longer pattern follows. */
const OTHERWISE = 2_070_003

const ROOT = 0

interface State {
  readonly next: ReadonlyMap<number, number>
  readonly otherwise: number
  /** What a match that ends here means; null where none ends. */
  readonly meaning: number | null
  /** How far the token that is meant stands behind the first of the match. */
  readonly shift: number
}

/** Called for each match with the token that is meant and what it means. */
export type Found = (at: number, meaning: number) => void

export type Automaton = (tokens: Int32Array, count: number, found: Found) => void

/**
 * Compile a machine. `ignored` is a token that it looks past. Meanings are numbers; a match that means 0 is consumed
 * and not reported. A meaning that is no number is 1.
 */
export function automaton(machine: Machine, ignored: number): Automaton {
  const [, count, next, ends, marks] = machine
  const states: State[] = []
  for (let at = 0; at <= count; at += 1) {
    const row = next[at] ?? {}
    const end = ends[at]
    const meaning = end === undefined ? null : Number(end)
    states.push({
      next: new Map(
        Object.entries(row)
          .map(([token, to]) => [Number(token), to] as const)
          .filter(([token]) => !Number.isNaN(token) && token !== OTHERWISE),
      ),
      otherwise: row[OTHERWISE] ?? ROOT,
      meaning: meaning !== null && Number.isNaN(meaning) ? 1 : meaning,
      shift: marks[at]?.[0] ?? 0,
    })
  }
  const report = (state: number, first: number, found: Found): void => {
    const { meaning, shift } = states[state] as State
    if (meaning !== null && meaning !== 0) found(first + shift, meaning)
  }

  return (tokens, length, found) => {
    let first = 0
    let state = ROOT
    let fallback = ROOT
    let fallbackAt = 0
    for (let i = 0; i <= length; i += 1) {
      for (let j = i; j <= length; j += 1) {
        const token = j === length ? END : (tokens[j] as number)
        if (token === ignored) continue
        let to = (states[state] as State).next.get(token) ?? ROOT
        if (state === ROOT && to !== ROOT) first = j
        let over = false
        if ((states[to] as State).meaning !== null) {
          report(to, first, found)
          i = j
          over = true
        } else if (to === ROOT) {
          if (fallback !== ROOT) {
            report(fallback, first, found)
            i = fallbackAt
          }
          over = true
        }
        if (over) {
          to = ROOT
          fallback = ROOT
        }
        state = to
        const { otherwise } = states[state] as State
        if (otherwise !== ROOT) {
          fallback = otherwise
          fallbackAt = j
        }
        if (over) break
      }
    }
  }
}
