import type { Day, Reason, RecordOf, Seen, When } from '../case/index.ts'
import type { Expression, Four } from '../language/index.ts'
import type { Steps } from './steps.ts'
import type { Stretch } from './stretch.ts'

export type Term = RecordOf<'terms'>
export type Reading = Term['readings'][number]

/**
 * For whom an expression is evaluated. The governing reading of a term is the party's own, without one the judge's,
 * then the debtor's (design, *Atoms, terms, options*). A lull runs from `pledgeMade`; null: it has no beginning.
 */
export interface Asker {
  readonly party: string | null
  readonly judge: string | null
  readonly debtor: string | null
  readonly pledgeMade: Day | null
}

/** Nobody in particular asks: the case's reading, the term's default, or its first reading governs. */
export const NOBODY: Asker = { party: null, judge: null, debtor: null, pledgeMade: null }

/** One visible assertion of an atom: true, false, or both where its own sources contradict each other. */
export interface Assertion {
  readonly value: Four
  readonly when: When
  /** The event or ruling that asserts. */
  readonly record: string
  readonly by: 'event' | 'ruling'
}

/** Who chose the governing reading. */
export type ChosenBy =
  | 'view-term'
  | 'view-holder'
  | 'party'
  | 'judge'
  | 'debtor'
  | 'case'
  | 'term-default'
  | 'only'
  | 'first'

/** The reading that governs a term for an asker on a day, and how it was chosen. */
export interface Governing {
  readonly term: Term
  readonly reading: Reading
  readonly chosenBy: ChosenBy
  /** The actor for whom it was found: the party, the judge, or whom they answer as. */
  readonly holder: string | null
}

/** A visible incident: an event with tags, dated, not denied by all its sources. */
export interface Incident {
  readonly id: string
  readonly when: When
  readonly tags: Readonly<Record<string, boolean | 'unknown' | 'both'>>
  /** Whether visible sources both assert and deny it. */
  readonly disputed: boolean
}

/** The facts under one view: an index, made once by `factsOf`, from which every value is read. */
export interface Facts {
  readonly seen: Seen
  /** What stands before any reading is chosen: views that see the same records have the same object here. */
  readonly ground: object
  /** The value of an atom at the end of a day; an undeclared name has no information. */
  readonly atom: (name: string, day: Day) => Four
  /** The value of an expression over atoms and terms at the end of a day (Belnap's four values). */
  readonly value: (expression: Expression, day: Day, asker: Asker) => Four
  /** The same over all days, as a step function. */
  readonly steps: (expression: Expression, asker: Asker) => Steps
  /**
   * The value as far as it rests on what was asserted from `since` on: an atom that nothing asserts between `since` and
   * `day` has no information. What is merely taken to continue does not count as reported.
   */
  readonly reported: (expression: Expression, since: Day, day: Day, asker: Asker) => Four
  /** The dates of all assertions that bear on an expression, ordered by their last day. */
  readonly reportDates: (expression: Expression, asker: Asker) => readonly Stretch[]
  /** The days in (from, to] on which the value of an expression can differ from the day before, ascending. */
  readonly breakpoints: (expression: Expression, from: Day, to: Day, asker: Asker) => readonly Day[]
  /** The reading that governs a term on a day; null where none is visible or holds. */
  readonly governing: (term: string, day: Day, asker: Asker) => Governing | null
  /** The visible assertions of an atom, in the order of their dates. */
  readonly assertions: (atom: string) => readonly Assertion[]
  /** The visible incidents in the order of their dates. */
  readonly incidents: readonly Incident[]
  /** Whether a reading counts an incident. */
  readonly counts: (reading: Reading, incident: Incident) => Four
  /** The visible ruling that strikes a record; null where none does. */
  readonly struckBy: (id: string) => string | null
  /** The names of an expression, and those that the readings of its terms lead on to. */
  readonly restsOn: (expression: Expression) => ReadonlySet<string>
  /** Why an expression has its value on a day: assertions, passages, absences, governing readings. */
  readonly explain: (expression: Expression, day: Day, asker: Asker) => Reason
}
