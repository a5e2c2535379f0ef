/** One change of a case, as `history.jsonl` keeps it: who, when, what, why. */
export interface Change {
  readonly who: string
  /** The day, ISO. */
  readonly on: string
  readonly what: 'add' | 'edit' | 'retract' | 'accept' | 'merge' | 'reject' | 'sign'
  /** The record or report that changed. */
  readonly id: string
  /** The part that changed, where it was a part. */
  readonly path?: readonly (string | number)[]
  readonly why: string
}

/** A change as one line to append. */
export function historyLine(change: Change): string {
  const { who, on, what, id, path, why } = change
  return `${JSON.stringify({ on, who, what, id, ...(path === undefined ? {} : { path }), why })}\n`
}
