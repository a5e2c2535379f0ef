import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'read',
  group: 'The case',
  summary: 'what a report says, by layer, with marked passages; needs no case',
  about:
    'Reads one report (.txt, .md, .html, .docx, .pdf, or - for standard input) and shows the promises, conditions, ' +
    'demands, claims, contested words, outlook statements and events that it finds, each with its passage. Nothing is ' +
    'stored. With --json it prints exactly the schema demarche-gold/1, whose offsets count UTF-16 units of the text. ' +
    'With --corpus it reads any number of reports on several cores into a file of JSON lines, and takes up again ' +
    'where it was stopped.',
  arguments: [{ name: 'file', says: 'the report, or - for standard input', required: false }],
  options: [
    { flags: '--date <day>', says: 'the day it was written (YYYY-MM-DD); “on Tuesday” is counted from it' },
    {
      flags: '--corpus <path>',
      says: 'read every report of a folder, or every line of a .jsonl file ({ id, text, date })',
    },
    {
      flags: '--out <file>',
      says: 'where the lines of a corpus go; also the log from which a stopped run goes on',
    },
    { flags: '--workers <n>', says: 'how many threads read a corpus; default: one less than the cores' },
  ],
  examples: [
    { command: 'read report.txt --date 1998-06-19', says: 'what it says' },
    { command: 'read - --json < report.txt', says: 'for another program' },
    { command: 'read --corpus reports/ --out read.jsonl', says: 'a corpus' },
  ],
  run: async ({ given, effects }) => {
    const { misused } = await import('../refusal.ts')
    if (given.option('corpus') !== null) {
      const { corpusAnswer } = await import('../corpus.ts')
      return await corpusAnswer(given, effects)
    }
    const file = given.argument('file')
    if (file === null) throw misused('No report was named.', 'Name a file, or - for standard input.')
    const { dayFrom } = await import('../view.ts')
    const day = dayFrom(given, 'date')
    const [{ firstHour }, { reportFrom }, { readReport }, { printDay }, { readingAnswer }] =
      await Promise.all([
        import('../../app/index.ts'),
        import('../report-source.ts'),
        import('../../extraction/index.ts'),
        import('../../case/index.ts'),
        import('../reading.ts'),
      ])
    const source = await reportFrom(file, effects)
    const { splitDigest } = await firstHour()
    const parts = splitDigest(source.text).length
    if (parts > 1)
      effects.log(
        `demarche: ${file === '-' ? 'The text' : `“${file}”`} looks like ${parts} reports; they are read as one, with one date. “demarche start” takes them apart.`,
      )
    const ownDay = /^\d{4}-\d{2}-\d{2}/.exec(source.published ?? '')?.[0] ?? null
    const dateline =
      day !== null
        ? { date: printDay(day), certainty: 'given', basis: 'given by the reader' }
        : ownDay !== null
          ? { date: ownDay, certainty: 'stated', basis: 'stated by the file' }
          : null
    const gold = readReport(source.text, {
      id: file === '-' ? 'report' : (file.split(/[\\/]/).at(-1) ?? file),
      ...(dateline === null ? {} : { dateline }),
    })
    return readingAnswer(source.text, source.title ?? file, gold)
  },
}
