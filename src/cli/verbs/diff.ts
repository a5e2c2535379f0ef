import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'diff',
  group: 'The case',
  summary: 'where the records of two cases, or of two analysts of one case, part',
  about:
    'Compares record by record and shows the smallest parts that differ: a definition, a number, a date. The second is ' +
    'a case, or an overlay of the first. Order, comments and notation do not count; who made a record, and when, is in ' +
    'the JSON only. What follows from the differences: “demarche compare”.',
  arguments: [
    { name: 'first', says: 'a case', required: true },
    { name: 'second', says: 'a case, or an overlay of the first', required: true },
  ],
  options: [],
  examples: [
    { command: 'diff kosovo-1998 analyst-b', says: 'a second analyst of the shipped case' },
    { command: 'diff my-case ../old/my-case', says: 'two states of a folder' },
  ],
  run: async ({ given, effects }) => {
    const [{ openPair }, { diffAnswer }, { EXIT, Refusal }, { say }] = await Promise.all([
      import('../../app/index.ts'),
      import('../diff.ts'),
      import('../refusal.ts'),
      import('../../text/index.ts'),
    ])
    const names = [given.argument('first') ?? '', given.argument('second') ?? ''] as const
    const pair = await openPair(...names, effects)
    if (pair.ok) return await diffAnswer(pair.before.case, pair.after.case, names)
    const { message, mend } = say(pair.finding)
    throw new Refusal(EXIT.input, message, mend)
  },
}
