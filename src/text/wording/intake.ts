import type { Wordings } from './entry.ts'

/** Findings of taking reports in: files that are to become reports, and corpora of them. */
export interface IntakeDetails {
  'intake-missing': { readonly file: string }
  'intake-unreadable': { readonly file: string; readonly why: string }
  'intake-too-large': { readonly file: string; readonly bytes: number; readonly limit: number }
  'intake-unknown-form': { readonly file: string }
  'intake-not-text': { readonly file: string }
  'intake-empty': { readonly file: string }
  'intake-unpacks-too-large': { readonly file: string; readonly limit: number }
  'intake-docx-broken': { readonly file: string }
  'intake-pdf-locked': { readonly file: string }
  'intake-pdf-broken': { readonly file: string }
  'intake-pdf-no-text': { readonly file: string }
  'intake-no-date': { readonly file: string }
  'intake-no-outlet': { readonly file: string }
  'intake-no-year': { readonly file: string }
  'intake-year-taken': { readonly file: string }
  'intake-twice': { readonly file: string; readonly as: string }
  'intake-nothing': { readonly where: string }
  'intake-target-taken': { readonly folder: string }
}

export const intakeWording: Wordings<IntakeDetails> = {
  'intake-missing': {
    severity: 'error',
    says: (d) => `There is no file or folder “${d.file}”.`,
    mend: () => 'Check the path.',
    explains: 'A file or folder of reports that was named does not exist.',
  },
  'intake-unreadable': {
    severity: 'error',
    says: (d) => `“${d.file}” cannot be read: ${d.why}.`,
    mend: () => 'Check its permissions and the disk.',
    explains: 'The system refused to hand out a file of reports.',
  },
  'intake-too-large': {
    severity: 'error',
    says: (d) => `“${d.file}” has ${megabytes(d.bytes)}; a report has at most ${megabytes(d.limit)}.`,
    mend: () => 'Split it into the reports it consists of, or read it as a corpus with “read --corpus”.',
    explains: 'A file is too large to be a report; it is refused whole.',
  },
  'intake-unknown-form': {
    severity: 'warning',
    says: (d) => `Left out, being none of .txt, .md, .html, .docx and .pdf: ${d.file}.`,
    mend: () => 'Save them in one of these forms.',
    explains: 'A file among the reports has a form that is not read.',
  },
  'intake-not-text': {
    severity: 'error',
    says: (d) => `“${d.file}” is not text: it holds bytes that no text has.`,
    mend: () => 'Open it with the program that made it, and save it as plain text.',
    explains: 'A file whose name promises text holds something else.',
  },
  'intake-empty': {
    severity: 'warning',
    says: (d) => `“${d.file}” holds no words; it is left out.`,
    mend: () => 'Remove it, or put the report’s text into it.',
    explains: 'A file among the reports has no text.',
  },
  'intake-unpacks-too-large': {
    severity: 'error',
    says: (d) => `“${d.file}” would unpack to more than ${megabytes(d.limit)}; it is not opened.`,
    mend: () => 'If it is genuine, open it with the program that made it and save the text alone.',
    explains:
      'A small packed file unpacks to something huge, as one made to exhaust a machine does; it is refused before it is unpacked.',
  },
  'intake-docx-broken': {
    severity: 'error',
    says: (d) => `“${d.file}” is not a readable Word document.`,
    mend: () => 'Open it with the program that made it, and save it again as .docx or as plain text.',
    explains: 'A .docx file is damaged, protected, or something else under that name.',
  },
  'intake-pdf-locked': {
    severity: 'error',
    says: (d) => `“${d.file}” is protected by a password.`,
    mend: () => 'Open it with the password and save an unprotected copy, or save its text.',
    explains: 'A PDF is encrypted; its text cannot be read without the password.',
  },
  'intake-pdf-broken': {
    severity: 'error',
    says: (d) => `“${d.file}” is not a readable PDF.`,
    mend: () => 'Open it with another program, and save its text.',
    explains: 'A .pdf file is damaged, or something else under that name.',
  },
  'intake-pdf-no-text': {
    severity: 'error',
    says: (d) => `“${d.file}” holds pictures of pages and no text.`,
    mend: () => 'Run text recognition over it (for example ocrmypdf), and name the result.',
    explains: 'A PDF was scanned; there are no letters in it that could be read.',
  },
  'intake-no-date': {
    severity: 'warning',
    says: (d) =>
      `No full date was found for ${d.file}; until it is put in, the day of the latest other report, or today, stands in its place, and nothing is counted from it.`,
    mend: () => 'Put the day of publication into its head, and take out “undated: true”.',
    explains: 'A report names no day of publication; it is marked as undated.',
  },
  'intake-no-outlet': {
    severity: 'warning',
    says: (d) => `No outlet was found for ${d.file}; the brief cites it by the name of its file.`,
    mend: () => 'Put who published it into “outlet” in its head.',
    explains: 'A report does not say who published it.',
  },
  'intake-no-year': {
    severity: 'warning',
    says: (d) =>
      `Day and month, but no year, were found for ${d.file}; the likeliest year was put in, and nothing is counted from it.`,
    mend: () => 'Check “published” in its head, and take out “undated: true”.',
    explains:
      'A report is dated without a year, and nothing around it settles which one; it is marked as undated.',
  },
  'intake-year-taken': {
    severity: 'warning',
    says: (d) =>
      `Day and month, but no year, were found for ${d.file}; the year is that of the other reports.`,
    mend: () => 'Check “published” in its head.',
    explains: 'A report is dated without a year, and only one year puts it among the others.',
  },
  'intake-twice': {
    severity: 'warning',
    says: (d) => `“${d.file}” has a report that “${d.as}” has too; it is taken in once.`,
    mend: () => 'Nothing needs to be done. If two outlets printed it, name each in its own file.',
    explains: 'The same text with the same outlet and day came twice; counting it twice would feign support.',
  },
  'intake-nothing': {
    severity: 'error',
    says: (d) => `No report was found in ${d.where}.`,
    mend: () => 'Name a folder with .txt, .md, .html, .docx or .pdf files, or the files themselves.',
    explains: 'Nothing that was named could be read as a report.',
  },
  'intake-target-taken': {
    severity: 'error',
    says: (d) => `“${d.folder}” holds something already; nothing was written.`,
    mend: () => 'Name another folder with --to.',
    explains: 'A case is begun in a new or empty folder only, so that nothing can be overwritten.',
  },
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`
}
