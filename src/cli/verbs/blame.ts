import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'blame',
  group: 'What the case says',
  summary: 'who blames whom for what, and who turned from blaming one to blaming another',
  about:
    'Prints the matrix of blame as of a day, and the same in sentences. A later claim is not there under an earlier ' +
    '--as-of. A mediator who blames one side only is named.\n\n' +
    'JSON: { view, blamers, blamed, blame: [{ id, by, blamed, for, share, said, sources }], shifts: [{ by, before, after, when, claim }] }.',
  arguments: [],
  options: [CSV_OPTION],
  examples: [
    { command: 'blame kosovo-1998 --as-of 1998-06-26', says: 'before the Contact Group met in Bonn' },
    { command: 'blame kosovo-1998 --as-of 1998-07-10', says: 'and after' },
  ],
  run: async ({ seen, given }) => {
    const { blameAnswer } = await import('../answers/blame.ts')
    return blameAnswer(seen, given)
  },
}
