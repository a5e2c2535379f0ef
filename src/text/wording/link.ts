import { didYouMean, type Wordings } from './entry.ts'

/** Findings about what ties the records of a case together: references, passages, definitions, offices, support. */
export interface LinkDetails {
  'reference-unknown': { readonly id: string; readonly expected: string; readonly nearest: string | null }
  'passage-not-in-report': {
    readonly report: string
    readonly exact: string
    /** The most similar passage of the report, where one is similar at all. */
    readonly nearest: string | null
    /** What alone keeps the two apart. */
    readonly differs: 'marks' | 'spaces' | 'case' | 'context' | null
  }
  'passage-ambiguous': { readonly report: string; readonly exact: string; readonly times: number }
  'passage-field-unknown': {
    readonly field: string
    readonly kind: string
    readonly nearest: string | null
  }
  'tag-never-used': { readonly tag: string; readonly nearest: string | null }
  'definition-cycle': { readonly path: readonly string[] }
  'office-held-by-nobody': {
    readonly actor: string
    readonly on: string
    /** The offices that it holds at other times, with their dates. */
    readonly held: readonly string[]
  }
  'pledge-without-source': { readonly id: string }
  'record-without-source': { readonly id: string }
  'record-without-day': { readonly id: string }
  'event-without-date': { readonly id: string; readonly atoms: readonly string[] }
  'event-after-its-sources': { readonly id: string; readonly on: string; readonly last: string }
  'judgement-marked-unsupported': { readonly id: string }
  'source-not-given': { readonly id: string; readonly report: string }
  'protected-without-descriptor': { readonly id: string }
  'overlay-replaces-report': { readonly id: string }
  'overlay-changes-kind': { readonly id: string; readonly was: string; readonly is: string }
}

const DIFFERENCES = {
  marks: 'The words are there, but with other quotation marks, dashes or apostrophes',
  spaces: 'The words are there, but with other spaces or line breaks',
  case: 'The words are there, but with other capitals',
  context: 'The words are there, but not between this prefix and suffix',
} as const

export const linkWording: Wordings<LinkDetails> = {
  'reference-unknown': {
    severity: 'error',
    says: (d) => `“${d.id}” is no record among ${d.expected}.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.nearest === null ? `Declare “${d.id}” in records/, or correct the id.` : `Write “${d.nearest}”.`,
    explains: 'A record refers to an id that nobody declared, or that is of another kind.',
  },
  'passage-not-in-report': {
    severity: 'error',
    says: (d) => {
      if (d.differs !== null) return `${DIFFERENCES[d.differs]}: ${d.report} has “${d.nearest ?? ''}”.`
      const near = d.nearest === null ? '' : ` Most like it there: “${d.nearest}”.`
      return `The quoted words are not in ${d.report}: “${d.exact}”.${near}`
    },
    mend: (d) =>
      d.differs === 'spaces'
        ? 'Quote within one line of the report, or write \\n in double quotation marks where its line ends.'
        : 'Copy the words from the report exactly; its text is never changed to fit.',
    explains:
      'A source quotes words that its report does not contain, or not with these marks, spaces, capitals or neighbours.',
  },
  'passage-ambiguous': {
    severity: 'warning',
    says: (d) => `The quoted words stand ${d.times} times in ${d.report}: “${d.exact}”.`,
    mend: () => 'Add prefix or suffix: a few words before or after.',
    explains: 'A quote occurs more than once in its report, so that it does not say which passage is meant.',
  },
  'passage-field-unknown': {
    severity: 'error',
    says: (d) => `“${d.field}” is no part of a record of ${d.kind}.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.nearest === null
        ? 'Name a key of the record, or remove field: the passage is then about the whole.'
        : `Write “${d.nearest}”.`,
    explains:
      'The field of a source names a part that its record does not have, so it would support nothing.',
  },
  'tag-never-used': {
    severity: 'note',
    says: (d) => `No incident of the case carries the tag “${d.tag}”.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.nearest === null
        ? 'Nothing, if such an incident has yet to happen.'
        : `Write “${d.nearest}” if that is what you mean.`,
    explains:
      'A reading counts incidents by a tag that no incident has; a mistyped tag would count nothing for ever.',
  },
  'definition-cycle': {
    severity: 'error',
    says: (d) => `The definition goes in a circle: ${d.path.join(' → ')}.`,
    mend: () => 'Take one step out of the circle.',
    explains:
      'Terms that mean each other, actors that are parts or members of each other, or pledges that are parts of or replace each other.',
  },
  'office-held-by-nobody': {
    severity: 'warning',
    says: (d) =>
      d.held.length === 0
        ? `Nobody holds the office “${d.actor}” on ${d.on}.`
        : `“${d.actor}” acts on ${d.on}, but holds no office of the case on that day; its offices: ${d.held.join('; ')}.`,
    mend: () => 'Correct the date, or add who held which office on that day to records/offices.yaml.',
    explains:
      'A person who holds offices in the case acts on a day on which none of them is held, or an office acts that nobody holds on that day.',
  },
  'pledge-without-source': {
    severity: 'warning',
    says: (d) => `The pledge “${d.id}” has no source, so every view shows it, whatever was known.`,
    mend: () => 'Add sources: the report and the exact words by which it was given.',
    explains: 'A pledge has no passage that says that it was given.',
  },
  'record-without-source': {
    severity: 'warning',
    says: (d) => `“${d.id}” has no source, so every view shows it, whatever was known.`,
    mend: () => 'Add sources; or, where it is the analyst’s own, add madeOn and by.',
    explains:
      'A record of something reported has no passage that supports it and is not marked as the analyst’s own.',
  },
  'record-without-day': {
    severity: 'warning',
    says: (d) => `“${d.id}” is the analyst’s own but has no madeOn, so views of earlier days show it too.`,
    mend: () => 'Add madeOn: the day on which it was made; it counts from then.',
    explains: 'Something that the analyst made does not say when, so that it would count with hindsight.',
  },
  'event-without-date': {
    severity: 'warning',
    says: (d) => `The event “${d.id}” has no date, so what it sets counts on no day: ${d.atoms.join(', ')}.`,
    mend: () => 'Add date: a day, a month, or [from, to] with null for an open end.',
    explains: 'An undated event makes atoms true or false; without a date they stay “no information”.',
  },
  'event-after-its-sources': {
    severity: 'warning',
    says: (d) => `“${d.id}” is dated ${d.on}, but its last source was published on ${d.last}.`,
    mend: () => 'Correct the date of the event or of the report; what is only planned is no event yet.',
    explains: 'An event is dated after everything that reports it was published.',
  },
  'judgement-marked-unsupported': {
    severity: 'note',
    says: (d) => `The judgement “${d.id}” is marked as unsupported by the reports.`,
    mend: () => 'Nothing; the brief says so.',
    explains: 'The list of judgements that the analyst makes without support in the reports.',
  },
  'source-not-given': {
    severity: 'note',
    says: (d) => `For “${d.id}”, ${d.report} does not say who its source is.`,
    mend: () => 'Nothing, or attach another report that names its source.',
    explains: 'A report states something without naming its own source (attributedTo: not given).',
  },
  'protected-without-descriptor': {
    severity: 'warning',
    says: (d) => `The protected actor “${d.id}” has no descriptor; exports will print “a protected source”.`,
    mend: () => 'Add descriptor: the words agreed with the source.',
    explains: 'A protected actor appears in print by an agreed descriptor, and none is recorded.',
  },
  'overlay-replaces-report': {
    severity: 'error',
    says: (d) => `The overlay has another text of the report “${d.id}”; the case’s own stays.`,
    mend: () => 'Give the second text an id of its own; where it corrects the first, add corrects.',
    explains: 'Reports are immutable: an overlay may add reports, but not replace one.',
  },
  'overlay-changes-kind': {
    severity: 'error',
    says: (d) => `In the case, “${d.id}” is one of ${d.was}; the overlay has it among ${d.is}.`,
    mend: () => 'Give the record of the overlay an id of its own.',
    explains: 'A record of an overlay replaces the record with its id, which must be of the same kind.',
  },
}
