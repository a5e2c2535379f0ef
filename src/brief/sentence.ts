import type { Source } from '../case/index.ts'
import {
  emphasis,
  type Inline,
  type Mark,
  type Run,
  runsOf,
  type Sentence,
  sentence,
} from '../document/index.ts'
import { asSentence } from '../text/index.ts'
import type { NoteBook } from './notes.ts'

/** How much a sentence matters on a page that is full: 1 goes first, 4 stays. */
export type Weight = 1 | 2 | 3 | 4

/** A drafted sentence: what kind of thing it says, what stands behind it, and the records it is drawn from. */
export interface Drafted {
  readonly mark: Mark
  readonly words: string
  /** The sources behind it; notes are numbered when the page is laid out. */
  readonly sources: readonly Source[]
  /** Whether it rests on something sought and not found. */
  readonly absence: boolean
  /** Ids of the records behind it. */
  readonly from: readonly string[]
  readonly weight: Weight
}

/** Draft a sentence; `words` is a clause or a sentence. */
export function drafted(
  mark: Mark,
  words: string,
  carries: {
    readonly sources?: readonly Source[]
    readonly absence?: boolean
    readonly from?: readonly string[]
    readonly weight?: Weight
  } = {},
): Drafted {
  return {
    mark,
    words: asSentence(words),
    sources: carries.sources ?? [],
    absence: carries.absence ?? false,
    from: carries.from ?? [],
    weight: carries.weight ?? 2,
  }
}

/** A drafted sentence as a node of the document, with its notes. */
export function setSentence(one: Drafted, id: string, notes: NoteBook, inline: Inline = one.words): Sentence {
  const numbers = numbersOf(one, notes)
  const unreviewed = notes.isUnreviewed(one.from) ? [' ', emphasis('unreviewed')] : []
  return sentence(id, [...runsOf(inline), ...unreviewed], { mark: one.mark, notes: numbers })
}

/** Whether it is a judgement that no note stands behind and no program read: one that the analyst answers for. */
export function isAnalystsOwn(one: Drafted, notes: NoteBook): boolean {
  return one.mark === 'judgement' && numbersOf(one, notes).length === 0 && !notes.isUnreviewed(one.from)
}

function numbersOf(one: Drafted, notes: NoteBook): readonly number[] {
  return [...notes.cite(one.sources), ...(one.absence ? [notes.absent()] : [])]
}

/** Sentences of one paragraph, with ids `<section>-1`, `<section>-2`, … */
export function setSentences(list: readonly Drafted[], section: string, notes: NoteBook): readonly Run[] {
  return list.map((one, index) => setSentence(one, `${section}-${index + 1}`, notes))
}
