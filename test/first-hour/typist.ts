/** A screen of 80 by 24 in memory, and somebody who types at it. */
import { type Key, keysIn, type Screen } from '../../src/cli/review/screen.ts'

export interface Typist extends Screen {
  /** What the screen showed each time, as text. */
  readonly shown: readonly (readonly string[])[]
}

/** `answer` is asked for what to type whenever the screen waits and nothing is left to type; null leaves. */
export function typist(
  answer: (screen: readonly string[]) => string | null,
  size: { readonly columns: number; readonly rows: number } = { columns: 80, rows: 24 },
  colour = false,
): Typist {
  const shown: (readonly string[])[] = []
  const typed: Key[] = []
  return {
    shown,
    colour,
    size: () => size,
    show: (lines) => {
      shown.push(lines.slice(0, size.rows))
    },
    key: () => {
      if (typed.length === 0) {
        const next = answer(shown.at(-1) ?? [])
        if (next === null) return Promise.resolve(null)
        typed.push(...keysIn(next))
      }
      return Promise.resolve(typed.shift() ?? null)
    },
  }
}
