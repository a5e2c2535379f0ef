import type { Mark } from './mark.ts'

/** A piece of running text. */
export type Run =
  | TextRun
  | StrongRun
  | EmphasisRun
  | CodeRun
  | NoteReference
  | MarkRun
  | LinkRun
  | Abbreviation
  | Sentence

export interface TextRun {
  readonly kind: 'text'
  readonly text: string
}

export interface StrongRun {
  readonly kind: 'strong'
  readonly runs: readonly Run[]
}

export interface EmphasisRun {
  readonly kind: 'emphasis'
  readonly runs: readonly Run[]
}

export interface CodeRun {
  readonly kind: 'code'
  readonly text: string
}

/** Points to numbered notes; printed as superscripts, "¹,³". */
export interface NoteReference {
  readonly kind: 'note-reference'
  readonly numbers: readonly number[]
}

export interface MarkRun {
  readonly kind: 'mark'
  readonly mark: Mark
}

/** A link. Only http, https, mailto and `#` survive in a renderer; of any other only the words are printed. */
export interface LinkRun {
  readonly kind: 'link'
  readonly href: string
  readonly runs: readonly Run[]
}

/** A short form with its long form, which HTML shows on request; the other renderers print the short form. */
export interface Abbreviation {
  readonly kind: 'abbreviation'
  readonly text: string
  readonly title: string
}

/**
 * A sentence that can be pointed at. `id` is unique in the document. `notes` are all notes that support it: those
 * not referred to inside `runs` are printed after its full stop, and after them the mark.
 */
export interface Sentence {
  readonly kind: 'sentence'
  readonly id: string
  readonly mark: Mark | null
  readonly notes: readonly number[]
  readonly runs: readonly Run[]
}

/** What constructors take for running text: a string stands for a text run. */
export type Inline = string | Run | readonly (string | Run)[]

/** Running text as runs. */
export function runsOf(inline: Inline): readonly Run[] {
  if (typeof inline === 'string') return inline === '' ? [] : [text(inline)]
  if (isRun(inline)) return [inline]
  return inline.map((part) => (typeof part === 'string' ? text(part) : part))
}

function isRun(inline: Run | readonly (string | Run)[]): inline is Run {
  return 'kind' in inline
}

export function text(words: string): TextRun {
  return { kind: 'text', text: words }
}

export function strong(inline: Inline): StrongRun {
  return { kind: 'strong', runs: runsOf(inline) }
}

export function emphasis(inline: Inline): EmphasisRun {
  return { kind: 'emphasis', runs: runsOf(inline) }
}

export function code(words: string): CodeRun {
  return { kind: 'code', text: words }
}

/** A reference to notes by number (from 1). Throws RangeError for anything but whole numbers from 1. */
export function noteReference(...numbers: readonly number[]): NoteReference {
  return { kind: 'note-reference', numbers: noteNumbers(numbers) }
}

export function markRun(mark: Mark): MarkRun {
  return { kind: 'mark', mark }
}

export function link(href: string, inline: Inline): LinkRun {
  return { kind: 'link', href, runs: runsOf(inline) }
}

export function abbreviation(short: string, title: string): Abbreviation {
  return { kind: 'abbreviation', text: short, title }
}

/** A sentence, without a space around it: between two sentences every renderer sets one. */
export function sentence(
  id: string,
  inline: Inline,
  carries: { readonly mark?: Mark | null; readonly notes?: readonly number[] } = {},
): Sentence {
  return {
    kind: 'sentence',
    id,
    mark: carries.mark ?? null,
    notes: noteNumbers(carries.notes ?? []),
    runs: runsOf(inline),
  }
}

function noteNumbers(numbers: readonly number[]): readonly number[] {
  for (const number of numbers)
    if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`not a note number: ${number}`)
  return [...numbers]
}
