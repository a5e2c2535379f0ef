/**
 * Where something stands in a file. Lines and columns count from 1; a column counts UTF-16 units.
 * `end` is exclusive and only present where the extent is known.
 */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly end?: { readonly line: number; readonly column: number }
}

/** A half-open range of UTF-16 units in one text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function printPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`
}
