/*
 * Markers of a condition, longest first, with the type that the gold schema gives it.
 */
export type ConditionType =
  | 'if'
  | 'unless'
  | 'until'
  | 'provided'
  | 'exchange'
  | 'link'
  | 'sequence'
  | 'approval'
  | 'in-principle'
  | 'unconditional'

export const CONDITION_MARKERS: readonly (readonly [marker: string, type: ConditionType])[] = [
  ['on condition that', 'provided'],
  ['on the condition that', 'provided'],
  ['on the understanding that', 'provided'],
  ['on condition of', 'provided'],
  ['on condition', 'provided'],
  ['on the basis that', 'provided'],
  ['in the event that', 'if'],
  ['in the event of', 'if'],
  ['as long as', 'provided'],
  ['so long as', 'provided'],
  ['but only if', 'provided'],
  ['only if', 'provided'],
  ['only when', 'sequence'],
  ['only after', 'sequence'],
  ['only once', 'sequence'],
  ['even if', 'if'],
  ['in exchange for', 'exchange'],
  ['in return for', 'exchange'],
  ['in return', 'exchange'],
  ['as part of', 'exchange'],
  ['in case', 'if'],
  ['as soon as', 'sequence'],
  ['subject to', 'approval'],
  ['contingent on', 'provided'],
  ['contingent upon', 'provided'],
  ['conditional on', 'provided'],
  ['conditional upon', 'provided'],
  ['dependent on', 'provided'],
  ['provided that', 'provided'],
  ['providing that', 'provided'],
  ['assuming that', 'provided'],
  ['provided', 'provided'],
  ['pending', 'until'],
  ['unless', 'unless'],
  ['until', 'until'],
  ['if', 'if'],
  ['once', 'sequence'],
  ['assuming', 'provided'],
]

/** Verbs that tie one thing to another: link X to Y, make X conditional on Y. */
export const LINKING_VERBS: ReadonlySet<string> = new Set(['link', 'tie', 'couple'])
