import type { Literal } from '../../language/index.ts'

/**
 * One open promise or stance in a graph of waits, without anything else about it.
 * A fact is written as it is in the language: `kla.halt`, or `not kla.halt`.
 */
export interface WaitNode {
  readonly id: string
  /** Who must act; several only where they act jointly. */
  readonly owners: readonly string[]
  /** The facts that it brings about once performed. */
  readonly head: readonly string[]
  /**
   * What it waits for: an OR of ANDs of facts. One empty clause waits for nothing; no clause at all is never met.
   */
  readonly body: readonly (readonly string[])[]
}

/** A literal as the fact that it states. */
export function factOf(literal: Literal): string {
  return literal.positive ? literal.name : `not ${literal.name}`
}

/** The literal that a fact states: the inverse of `factOf`. */
export function literalOf(fact: string): Literal {
  return fact.startsWith('not ') ? { name: fact.slice(4), positive: false } : { name: fact, positive: true }
}
