/*
 * What a clause is: a verb group with its subjects, objects, prepositional phrases and complement.
 */
import type { NounPhrase } from '../chunks.ts'
import type { Sentence } from '../tokens.ts'
import type { VerbGroup } from '../verbs.ts'

export interface Prepositional {
  readonly preposition: string
  /** Token index of the preposition. */
  readonly at: number
  readonly phrases: readonly NounPhrase[]
  /** A gerund after the preposition, if any ("accused of violating"). */
  readonly gerund: VerbGroup | null
}

export interface Clause {
  readonly verb: VerbGroup
  /** Noun phrases of the subject, coordinated ones listed. */
  subjects: readonly NounPhrase[]
  /** The relative pronoun's token, where the subject is an antecedent. */
  relative: number
  objects: readonly NounPhrase[]
  prepositionals: readonly Prepositional[]
  /** The verb that governs this one (its complement, coordinate or adverbial), or null. */
  parent: Clause | null
  relation: 'main' | 'complement' | 'coordinate' | 'relative' | 'adverbial' | 'modifier'
  /** Where a clausal complement begins, or -1. */
  complement: number
  /** Subject stands after the verb ("said the minister"). */
  inverted: boolean
  /** Last token of the clause, inclusive. */
  end: number
}

/** A sentence with its noun phrases and clauses. */
export interface ParsedSentence {
  readonly sentence: Sentence
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  /** Noun phrase that covers the token, or undefined. */
  readonly phraseAt: readonly (NounPhrase | undefined)[]
  /** Clause whose verb group covers the token, or undefined. */
  readonly verbAt: readonly (Clause | undefined)[]
}
