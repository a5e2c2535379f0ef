import type { Severity } from '../diagnostic.ts'

/** The words of one diagnostic code. */
export interface Wording<D> {
  readonly severity: Severity
  /** What is wrong and what was expected, one or two sentences. */
  readonly says: (detail: D) => string
  /** How to mend it; one sentence, imperative. */
  readonly mend: (detail: D) => string
  /** What the code means, for docs/diagnostics.md. */
  readonly explains: string
}

/** The wordings of one family of codes. */
export type Wordings<Details> = { readonly [C in keyof Details]: Wording<Details[C]> }

/** ` Did you mean "x"?` or nothing. */
export function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean “${nearest}”?`
}
