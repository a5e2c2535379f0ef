import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'threats',
  group: 'What the case says',
  summary: 'threats that stand, until when, and how often they were put off',
  about:
    'Lists the threats that are neither carried out, withdrawn nor lapsed: by whom, against whom, on which condition, the last day, and ' +
    'how often that day was put off or lifted.\n\n' +
    'JSON: { view, threats: [{ threat, by, against, if, then, state, deadline, extended, openEnded }] }.',
  arguments: [],
  options: [CSV_OPTION],
  examples: [{ command: 'threats kosovo-1998 --as-of 1998-11-01', says: 'after the activation order' }],
  run: async ({ seen, given }) => {
    const { threatsAnswer } = await import('../answers/threats.ts')
    return threatsAnswer(seen, given)
  },
}
