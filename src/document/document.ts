import type { Block } from './block.ts'
import { type Inline, type Run, runsOf } from './run.ts'

/** `page` is set to fit one sheet of A4; `report` runs on. */
export type DocumentKind = 'page' | 'report'

/** One particular under the title, printed "label value"; the label may be empty. */
export interface Particular {
  readonly label: string
  readonly value: string
}

/** A note at the foot, under its number (from 1). */
export interface Note {
  readonly number: number
  readonly runs: readonly Run[]
}

/** A document: the one form that every renderer takes. Plain data, so it can be stored and compared. */
export interface Document {
  readonly kind: DocumentKind
  readonly language: 'en'
  readonly title: string
  readonly subtitle: string | null
  readonly meta: readonly Particular[]
  readonly blocks: readonly Block[]
  /** The heading of the notes, e.g. "Notes (our summaries)". */
  readonly notesTitle: readonly Run[]
  readonly notes: readonly Note[]
  /** What follows the last note without a number. */
  readonly notesEnd: readonly Run[]
}

export function note(number: number, inline: Inline): Note {
  return { number, runs: runsOf(inline) }
}

export function particular(label: string, value: string): Particular {
  return { label, value }
}

/** A document. Notes print in the order given; `checkDocument` says where they and their references disagree. */
export function documentOf(parts: {
  readonly kind: DocumentKind
  readonly title: string
  readonly subtitle?: string
  readonly meta?: readonly Particular[]
  readonly blocks: readonly Block[]
  readonly notes?: readonly Note[]
  readonly notesTitle?: Inline
  readonly notesEnd?: Inline
}): Document {
  return {
    kind: parts.kind,
    language: 'en',
    title: parts.title,
    subtitle: parts.subtitle ?? null,
    meta: parts.meta ?? [],
    blocks: parts.blocks,
    notesTitle: runsOf(parts.notesTitle ?? 'Notes'),
    notes: parts.notes ?? [],
    notesEnd: runsOf(parts.notesEnd ?? []),
  }
}
