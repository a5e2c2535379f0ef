import type { Kind } from '../../case/index.ts'

/** A record as a person writes it in YAML: dates as text, nothing filled in. */
export type Written = { readonly id: string } & Readonly<Record<string, unknown>>

/** A passage of a report; `prefix` and `suffix` where the exact words stand there more than once. */
export interface Passage {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** A new record with its kind. */
export interface Draft {
  readonly kind: Kind
  readonly record: Written
}

/** An addition to a list inside a record that is there or proposed: one more source, one more report of a stop. */
export interface Addition {
  readonly to: string
  readonly path: readonly (string | number)[]
  readonly value: Readonly<Record<string, unknown>>
}

/** What a proposal is about, in the order in which a person sees them. */
export const GROUPS = [
  'promise',
  'condition',
  'refusal',
  'outcome',
  'mention',
  'call',
  'blame',
  'outlook',
  'mission',
  'position',
  'posture',
  'denial',
  'meeting',
  'statement',
  'term',
  'incident',
  'event',
  'actor',
] as const

export type Group = (typeof GROUPS)[number]

/**
 * Something that a program read in a report and that a person has yet to accept. Either it adds a record, with the
 * vocabulary that this one needs and the case lacks (`needs`: actors, offices, atoms, terms, issues), or it adds to a
 * record (`adds`). What it refers to beside vocabulary (`requires`) has to be accepted before it.
 */
export interface Proposal {
  /** Stable: the same report read again gives the same id. */
  readonly id: string
  readonly report: string
  readonly group: Group
  /** What it is, in one line. */
  readonly says: string
  /** Why the program thinks so. */
  readonly reason: string
  readonly passages: readonly Passage[]
  readonly draft: Draft | null
  readonly adds: Addition | null
  readonly needs: readonly Draft[]
  readonly requires: readonly string[]
  /** Lower standing comes later within its group: 0 as a rule, 1 for a second reader’s. */
  readonly standing: 0 | 1
  /** The program that proposes it. */
  readonly by: string
}

/** Order of review: by group, then standing, then as they were found. */
export function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals
    .map((one, found) => ({ one, found, group: GROUPS.indexOf(one.group) }))
    .sort((a, b) => a.group - b.group || a.one.standing - b.one.standing || a.found - b.found)
    .map(({ one }) => one)
}
