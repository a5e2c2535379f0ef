import type { Effects, OpenCase } from '../app/index.ts'
import type { Case, Seen, View } from '../case/index.ts'
import type { Document } from '../document/index.ts'

/** Headings under which the help lists verbs, in this order. */
export const GROUPS = ['The case', 'What the case says', 'The model', 'The program'] as const

/** A positional argument, in the order of the command line. */
export interface Argument {
  readonly name: string
  readonly says: string
  readonly required: boolean
}

/** An option in commander's notation: `--on <actor>` takes a value, `--wording` is a flag. */
export interface Option {
  readonly flags: string
  readonly says: string
  /** May stand several times; its values are a list. */
  readonly many?: true
  readonly choices?: readonly string[]
}

export interface Example {
  /** What follows `demarche `. */
  readonly command: string
  readonly says: string
}

/** What the person typed, by the names of arguments and options (`--as-of` is `as-of`). */
export interface Given {
  readonly argument: (name: string) => string | null
  readonly option: (name: string) => string | null
  readonly flag: (name: string) => boolean
  readonly list: (name: string) => readonly string[]
}

/** What every verb is handed. */
export interface Asked {
  readonly given: Given
  readonly effects: Effects
}

/** What a verb about a case is handed: the case, opened, and the view that the options describe. */
export interface AskedOfCase extends Asked {
  readonly opened: OpenCase
  readonly case: Case
  readonly view: View
  readonly seen: Seen
}

/**
 * What a verb answers. `json` is what `--json` prints: documented and stable. Otherwise the document is set for the
 * terminal (or as `--format` asks), or the text is printed as it is; `own` text has the form that the verb’s own
 * `--format` asks for.
 */
export interface Answer {
  readonly shown: { readonly document: Document } | { readonly text: string; readonly own?: true }
  readonly json: unknown
  /** 1 where the answer itself is that errors were found. */
  readonly exitCode?: 0 | 1
}

interface Described {
  readonly name: string
  readonly group: (typeof GROUPS)[number]
  /** One line without a full stop, for the list of verbs. */
  readonly summary: string
  /** A paragraph or two, for the verb's own help. */
  readonly about: string
  readonly arguments: readonly Argument[]
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
}

/** A verb that asks something of a case. */
export interface CaseVerb extends Described {
  readonly on: 'case'
  /** False where the answer is the same under every view, so that the view's options would mislead. */
  readonly view: boolean
  /** True where the verb itself reports the findings of the case; else a line about them goes to stderr. */
  readonly reportsFindings?: true
  /** Answers what needs no case, as an option may ask; null where a case is needed. */
  readonly withoutCase?: (asked: Asked) => Answer | null | Promise<Answer | null>
  readonly run: (asked: AskedOfCase) => Answer | Promise<Answer>
}

/** A verb that needs no case. */
export interface PlainVerb extends Described {
  readonly on: 'nothing'
  readonly run: (asked: Asked) => Answer | Promise<Answer>
}

export type Verb = CaseVerb | PlainVerb
