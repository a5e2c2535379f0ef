/*
 * One likelihood word in its sentence, before it is known in whose mouth it stands.
 */
import type { EntityDraft } from '../entities.ts'
import type { Band, OutlookKind } from '../lexicon/likelihood.ts'
import type { SentenceView } from '../sentence.ts'

export interface Sighting {
  /** First and last token of the word. */
  readonly word: readonly [first: number, last: number]
  readonly about: readonly [first: number, last: number]
  readonly kind: OutlookKind
  readonly band: Band | null
  /** Whether it says that the thing will not come about. */
  readonly against: boolean
  readonly negated: boolean
  /** Who judges, where the word itself has a subject or owner; null leaves it to whoever tells it. */
  readonly holder: EntityDraft | null
}

/** Looks for a likelihood word that begins at, or has its head at, the token. */
export type Eye = (v: SentenceView, at: number) => Sighting | null
