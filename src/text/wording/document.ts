import type { Wordings } from './entry.ts'

/** Findings about a document: as it is stored, and as it refers to itself. */
export interface DocumentDetails {
  'document-not-json': { readonly why: string }
  'document-format': { readonly expected: string; readonly found: string }
  'document-shape': { readonly path: string; readonly expected: string; readonly found: string }
  'document-note-missing': { readonly number: number }
  'document-note-repeated': { readonly number: number }
  'document-note-unused': { readonly number: number }
  'document-id-repeated': { readonly id: string }
  'document-level-skipped': { readonly level: number; readonly after: number }
  'document-link-refused': { readonly href: string }
  'document-link-nowhere': { readonly href: string }
}

export const documentWording: Wordings<DocumentDetails> = {
  'document-not-json': {
    severity: 'error',
    says: (d) => `The stored document is not JSON: ${d.why}.`,
    mend: () => 'Write it again from its case.',
    explains: 'A stored document could not be parsed.',
  },
  'document-format': {
    severity: 'error',
    says: (d) => `Expected ${d.expected}, found ${d.found}.`,
    mend: () => 'Write the document again with this version.',
    explains:
      'A file holds something else than a document, or a version of it that this program does not know.',
  },
  'document-shape': {
    severity: 'error',
    says: (d) => `At ${d.path}: expected ${d.expected}, found ${d.found}.`,
    mend: (d) => `Correct ${d.path}, or write the document again from its case.`,
    explains:
      'A stored document has a field that the format does not know, lacks one, or holds a wrong value.',
  },
  'document-note-missing': {
    severity: 'error',
    says: (d) => `The text refers to note ${d.number}, which is not there.`,
    mend: (d) => `Add note ${d.number}, or take out the reference.`,
    explains: 'A sentence points to a note that the document does not have.',
  },
  'document-note-repeated': {
    severity: 'error',
    says: (d) => `There are two notes ${d.number}.`,
    mend: () => 'Give every note a number of its own.',
    explains: 'Two notes have one number, so a reference cannot tell them apart.',
  },
  'document-note-unused': {
    severity: 'warning',
    says: (d) => `Nothing refers to note ${d.number}.`,
    mend: (d) => `Refer to note ${d.number} where it supports a sentence, or drop it.`,
    explains: 'A note stands at the foot without a reference in the text.',
  },
  'document-id-repeated': {
    severity: 'error',
    says: (d) => `Two sentences or headings are called “${d.id}”.`,
    mend: () => 'Give each an id of its own.',
    explains: 'An id that should point to one sentence or heading points to several.',
  },
  'document-level-skipped': {
    severity: 'warning',
    says: (d) =>
      d.after === 0
        ? `The first heading has level ${d.level}.`
        : `A heading of level ${d.level} follows one of level ${d.after}.`,
    mend: (d) => `Give it level ${d.after + 1}.`,
    explains:
      'A level of headings is left out, which readers who listen to the page take for a missing section.',
  },
  'document-link-refused': {
    severity: 'warning',
    says: (d) => `No link is made to “${d.href.slice(0, 80)}”.`,
    mend: () => 'Use an address with http, https or mailto, or one inside the document.',
    explains: 'A link has an address that could run something or that is none; only its words are printed.',
  },
  'document-link-nowhere': {
    severity: 'warning',
    says: (d) => `Nothing in the document is called “${d.href.slice(0, 80)}”.`,
    mend: () => 'Point it to a sentence, a heading or a note.',
    explains: 'A link inside the document has no target.',
  },
}
