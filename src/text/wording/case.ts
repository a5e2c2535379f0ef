import { didYouMean, type Wordings } from './entry.ts'

/** Findings of loading a case folder: files, shapes, references, passages. */
export interface CaseDetails {
  'file-not-utf8': { readonly file: string; readonly offset: number }
  'file-path-escapes': { readonly file: string }
  'report-name-no-id': { readonly file: string; readonly instead: string }
  'file-unexpected': { readonly file: string; readonly nearest: string | null }
  'case-head-missing': Record<string, never>
  'yaml-malformed': { readonly problem: string }
  'yaml-too-many-aliases': Record<string, never>
  'report-head-missing': { readonly file: string }
  'records-shape': { readonly kind: string }
  'record-unknown-key': { readonly key: string; readonly nearest: string | null; readonly in: string }
  'record-missing-key': { readonly key: string; readonly in: string }
  'record-value': {
    readonly at: string
    readonly expected: string
    readonly found: string
    readonly nearest: string | null
  }
  'record-id-twice': { readonly id: string; readonly other: string }
  'date-impossible': { readonly text: string }
  'date-interval-backwards': Record<string, never>
  'yaml-duplicate-key': { readonly key: string }
  'yaml-forbidden-key': { readonly key: string }
  'yaml-too-deep': Record<string, never>
}

export const caseWording: Wordings<CaseDetails> = {
  'file-not-utf8': {
    severity: 'error',
    says: (d) => `${d.file} is not UTF-8: byte ${d.offset} cannot be read.`,
    mend: () => 'Save the file as UTF-8.',
    explains: 'A file of the case folder is not valid UTF-8. Nothing of it is loaded.',
  },
  'file-path-escapes': {
    severity: 'error',
    says: (d) => `The path “${d.file}” leads out of the case folder, or is none; the file is not read.`,
    mend: () => 'Put the file below reports/ or records/ under a plain name.',
    explains:
      'A file was handed in under a path with “..”, an empty part, a backslash or a control character.',
  },
  'report-name-no-id': {
    severity: 'error',
    says: (d) => `The name of ${d.file} cannot be the id of a report.`,
    mend: (d) => `Rename it, as in ${d.instead}, or give it an id in its head.`,
    explains:
      'A report is named by its file, and an id has letters, digits and hyphens only, a letter first; or it has an id in its head.',
  },
  'file-unexpected': {
    severity: 'warning',
    says: (d) => `${d.file} is no part of a case folder.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.nearest === null
        ? 'Move it out of records/, or name it after a kind of record.'
        : `Rename it to ${d.nearest}.`,
    explains: 'A file under records/ has a name that is no kind of record, so nothing of it is read.',
  },
  'case-head-missing': {
    severity: 'error',
    says: () => 'The folder has no case.yaml.',
    mend: () => 'Add case.yaml with title, scope and author; `demarche init` writes one.',
    explains: 'A case folder needs a case.yaml at its top.',
  },
  'yaml-malformed': {
    severity: 'error',
    says: (d) => `This is not well-formed YAML: ${d.problem}`,
    mend: () => 'Mend the syntax at this place; the rest of the file is not read until then.',
    explains: 'A YAML file cannot be parsed at the place shown.',
  },
  'yaml-too-many-aliases': {
    severity: 'error',
    says: () => 'The file repeats itself through aliases until it would not fit in memory.',
    mend: () => 'Write the repeated parts out.',
    explains: 'A YAML file uses aliases (&name, *name) that expand beyond any sensible size; it is refused.',
  },
  'report-head-missing': {
    severity: 'error',
    says: (d) => `${d.file} does not begin with a head between two lines of “---”.`,
    mend: () => 'Begin the file with ---, outlet, published, kind, and a closing ---.',
    explains:
      'A report begins with YAML front matter that says who published it, when, and of what kind it is.',
  },
  'records-shape': {
    severity: 'error',
    says: (d) => `Expected a list of ${d.kind}, each beginning with “- id: …”.`,
    mend: () => 'Begin each record with a hyphen and give it an id.',
    explains: 'A record file holds a list of records, or one mapping from kinds to lists.',
  },
  'record-unknown-key': {
    severity: 'error',
    says: (d) => `“${d.key}” is no key of ${d.in}.${didYouMean(d.nearest)}`,
    mend: (d) => (d.nearest === null ? `Remove “${d.key}”, or put it in note.` : `Write “${d.nearest}”.`),
    explains: 'A record has a key that its kind does not know. Nothing is ignored silently.',
  },
  'record-missing-key': {
    severity: 'error',
    says: (d) => `${d.in} lacks “${d.key}”.`,
    mend: (d) => `Add “${d.key}: …”.`,
    explains: 'A key that the kind of record needs is missing.',
  },
  'record-value': {
    severity: 'error',
    says: (d) => `“${d.at}” expects ${d.expected}, found ${d.found}.${didYouMean(d.nearest)}`,
    mend: (d) => (d.nearest === null ? `Give “${d.at}” ${d.expected}.` : `Write “${d.nearest}”.`),
    explains: 'A value is not of the form that its key expects.',
  },
  'record-id-twice': {
    severity: 'error',
    says: (d) => `The id “${d.id}” is taken: ${d.other} has it already.`,
    mend: () => 'Give one of the two another id.',
    explains: 'Two records, or a record and a report, have the same id. Ids are unique across kinds.',
  },
  'date-impossible': {
    severity: 'error',
    says: (d) => `“${d.text}” is no date of the calendar.`,
    mend: () => 'Write an existing day as YYYY-MM-DD, or a month as YYYY-MM.',
    explains: 'A date does not exist (30 February) or is not in ISO form.',
  },
  'date-interval-backwards': {
    severity: 'error',
    says: () => 'The interval ends before it begins.',
    mend: () => 'Swap the two dates.',
    explains: 'In [from, to] the first date must not be later than the second.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    says: (d) => `The key “${d.key}” stands twice in one mapping.`,
    mend: () => 'Remove one of the two, or join their values.',
    explains: 'A mapping has the same key twice; only one could be read, so neither is.',
  },
  'yaml-forbidden-key': {
    severity: 'error',
    says: (d) => `“${d.key}” cannot be a key.`,
    mend: () => 'Choose another word.',
    explains: 'A key has a meaning inside the program’s language and could be mistaken for it.',
  },
  'yaml-too-deep': {
    severity: 'error',
    says: () => 'The file is nested deeper than can be read.',
    mend: () => 'Write it flatter; no record needs more than a few levels.',
    explains: 'A YAML file nests lists or mappings so deeply that it cannot be read; it is refused.',
  },
}
