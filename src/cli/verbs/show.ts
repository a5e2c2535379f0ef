import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'show',
  group: 'The case',
  summary: 'one record or report, with its sources and what names it',
  about:
    'Prints the record as its file has it, the passages that support or deny it, and the records that name it. ' +
    'What is protected is not printed.',
  arguments: [{ name: 'id', says: 'the id of a record or report', required: true }],
  options: [],
  examples: [
    { command: 'show P1 --case kosovo-1998', says: 'a pledge' },
    { command: 'show P1 --case kosovo-1998 --known-by 1998-06-17', says: 'what of it was known that day' },
  ],
  run: async ({ seen, given }) => {
    const { shownAnswer } = await import('../show.ts')
    return await shownAnswer(seen, given.argument('id') ?? '')
  },
}
