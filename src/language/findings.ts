import {
  caretUnder,
  type Diagnostic,
  type DiagnosticDetails,
  diagnostic,
  indexLines,
  inert,
  type Place,
  positionAt,
  type Span,
} from '../text/index.ts'

/** Where a source text starts in its file; line and column count from 1. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * The place of a span in the file. Lines after the first are taken to start at column 1, since the source
 * text does not tell how far its file indents them.
 */
export function placeIn(source: string, origin: Origin, span: Span): Place {
  const index = indexLines(source)
  const shifted = (offset: number) => {
    const { line, column } = positionAt(index, offset)
    return {
      line: origin.line + line - 1,
      column: line === 1 ? origin.column + column - 1 : column,
    }
  }
  return { file: origin.file, ...shifted(span.start), end: shifted(span.end) }
}

/** “x”, cut to a readable length and safe to print. */
export function quoted(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  return `“${inert(short).replaceAll('\n', '␊')}”`
}

/** A character for a message: as itself where it has a shape, and by its code point. */
export function namedCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `“${character}” (${code})` : code
}

type CaretCode = Extract<Diagnostic, { readonly detail: { readonly caret: string } }>['code']

/** Findings about one source text: each gets its place and its caret from a span. */
export function findingsIn(source: string, origin: Origin) {
  return <C extends CaretCode>(
    code: C,
    span: Span,
    detail: Omit<DiagnosticDetails[C], 'caret'>,
  ): Diagnostic => {
    const withCaret = { ...detail, caret: caretUnder(source, span) }
    return diagnostic(code, placeIn(source, origin, span), withCaret as unknown as DiagnosticDetails[C])
  }
}

export type FindingAt = ReturnType<typeof findingsIn>
