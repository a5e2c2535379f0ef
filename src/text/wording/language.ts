import { didYouMean, type Wordings } from './entry.ts'

/** Findings of the Boolean language. `caret` is the line of the expression with `^` under the place. */
export interface LanguageDetails {
  'expression-unexpected': { readonly found: string; readonly expected: string; readonly caret: string }
  'expression-foreign-operator': { readonly found: string; readonly instead: string; readonly caret: string }
  'expression-character': { readonly character: string; readonly caret: string }
  'expression-malformed-name': { readonly name: string; readonly why: string; readonly caret: string }
  'expression-ambiguous': { readonly first: string; readonly second: string; readonly caret: string }
  'expression-unknown-name': {
    readonly name: string
    readonly nearest: string | null
    readonly caret: string
  }
  'expression-too-deep': { readonly limit: number; readonly caret: string }
  'expression-too-long': { readonly length: number; readonly limit: number }
}

const split = 'Split it: give the inner part a name as a term with a reading.'

export const languageWording: Wordings<LanguageDetails> = {
  'expression-unexpected': {
    severity: 'error',
    says: (d) => `Expected ${d.expected}, found ${d.found}.\n${d.caret}`,
    mend: (d) => `Write ${d.expected} here.`,
    explains: 'An expression is not well formed: the caret shows the first place where it cannot go on.',
  },
  'expression-foreign-operator': {
    severity: 'error',
    says: (d) => `“${d.found}” is no operator here; the word for it is “${d.instead}”.\n${d.caret}`,
    mend: (d) => `Write “${d.instead}”.`,
    explains: 'An expression uses an operator of another notation, or writes a keyword in capitals.',
  },
  'expression-character': {
    severity: 'error',
    says: (d) => `The character ${d.character} has no place in an expression.\n${d.caret}`,
    mend: () => 'Remove it; names are written with the letters A–Z and a–z, digits, dots and inner hyphens.',
    explains: 'An expression holds a character that is part of no name, operator or space.',
  },
  'expression-malformed-name': {
    severity: 'error',
    says: (d) => `“${brief(d.name)}” is no name: ${d.why}.\n${d.caret}`,
    mend: () => 'Write words joined by dots, such as “belgrade.offer-talks”.',
    explains: 'A name starts a word with something other than a letter, or has a dot or hyphen too many.',
  },
  'expression-ambiguous': {
    severity: 'error',
    says: (d) => `“${d.first}” and “${d.second}” side by side can be read in two ways.\n${d.caret}`,
    mend: () => 'Put parentheses around the part that belongs together.',
    explains: 'An expression mixes “->” and “if” without parentheses.',
  },
  'expression-unknown-name': {
    severity: 'error',
    says: (d) => `“${brief(d.name)}” is no declared atom or term.${didYouMean(d.nearest)}\n${d.caret}`,
    mend: (d) =>
      d.nearest === null
        ? `Declare it in records/atoms.yaml, with what yes and no mean: - { id: ${brief(d.name)}, "yes": …, "no": … }`
        : `Write “${d.nearest}”, or declare “${brief(d.name)}” in records/atoms.yaml.`,
    explains: 'An expression names something that nobody declared.',
  },
  'expression-too-deep': {
    severity: 'error',
    says: (d) => `The expression is nested deeper than ${d.limit} levels.\n${d.caret}`,
    mend: () => split,
    explains: 'An expression is nested so deeply that nobody could read it.',
  },
  'expression-too-long': {
    severity: 'error',
    says: (d) => `The expression has ${d.length} characters; at most ${d.limit} are read.`,
    mend: () => split,
    explains: 'An expression is so long that nobody could read it.',
  },
}

/** A name as a message shows it: cut where it would fill the screen. */
function brief(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name
}
