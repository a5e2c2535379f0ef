import { didYouMean, type Wordings } from './entry.ts'

/** Findings of the Boolean language. */
export interface LanguageDetails {
  'expression-unexpected': { readonly found: string; readonly expected: string; readonly caret: string }
  'expression-unknown-name': {
    readonly name: string
    readonly nearest: string | null
    readonly caret: string
  }
  'expression-too-deep': { readonly limit: number; readonly caret: string }
}

export const languageWording: Wordings<LanguageDetails> = {
  'expression-unexpected': {
    severity: 'error',
    says: (d) => `Expected ${d.expected}, found ${d.found}.\n${d.caret}`,
    mend: (d) => `Write ${d.expected} here.`,
    explains: 'An expression is not well formed: the caret shows the first place where it cannot go on.',
  },
  'expression-unknown-name': {
    severity: 'error',
    says: (d) => `“${d.name}” is no declared atom or term.${didYouMean(d.nearest)}\n${d.caret}`,
    mend: (d) =>
      d.nearest === null
        ? `Declare “${d.name}” in records/atoms.yaml.`
        : `Write “${d.nearest}”, or declare “${d.name}” in records/atoms.yaml.`,
    explains: 'An expression names something that nobody declared.',
  },
  'expression-too-deep': {
    severity: 'error',
    says: (d) => `The expression is nested deeper than ${d.limit} levels.\n${d.caret}`,
    mend: () => 'Split it: give the inner part a name as a term with a reading.',
    explains: 'An expression is nested so deeply that nobody could read it.',
  },
}
