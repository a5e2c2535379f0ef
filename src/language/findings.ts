import {
  type Diagnostic,
  type DiagnosticDetails,
  diagnostic,
  indexLines,
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

/** At most this many units of a line are shown around a caret. */
const shown = 100

/**
 * The line of `source` in which the span starts, and below it `^` under each unit of the span on that line.
 * Tabs are kept in both lines, so that they line up; other control characters are shown as pictures.
 */
export function caretUnder(source: string, span: Span): string {
  const lineStart = source.lastIndexOf('\n', span.start - 1) + 1
  const newline = source.indexOf('\n', span.start)
  const lineEnd = newline === -1 ? source.length : newline
  const from = lineEnd - lineStart <= shown ? lineStart : Math.max(lineStart, span.start - shown / 2)
  const to = Math.min(lineEnd, from + shown)
  const before = from > lineStart ? '…' : ''
  const after = to < lineEnd ? '…' : ''
  const line = before + visible(source.slice(from, to)) + after
  const indent = before.replace('…', ' ') + source.slice(from, span.start).replace(/[^\t]/g, ' ')
  const width = Math.max(1, Math.min(span.end, to) - span.start)
  return `${line}\n${indent}${'^'.repeat(width)}`
}

/** One visible unit for each unit, except tabs: nothing here may move a terminal's cursor or reverse its text. */
function visible(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000a-\u001f]/g, (control) =>
      String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '\ufffd')
}

/** “x”, cut to a readable length and safe to print. */
export function quoted(text: string): string {
  return `“${visible(text.length > 40 ? `${text.slice(0, 39)}…` : text)}”`
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
