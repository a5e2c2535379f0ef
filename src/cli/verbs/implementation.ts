import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'implementation',
  group: 'What the case says',
  summary: 'how far each clause is carried out, day by day, 0 to 3, and the share of the whole',
  about:
    'A table of clauses by days on which some body rated one: 0 not begun, 1 minimal, 2 in part, 3 in full (the scale of the Peace ' +
    'Accords Matrix). The share is points reached of points possible over the rated clauses; an unrated clause is left out, not counted as 0. ' +
    'Below, where bodies differ, and where a finding does not fit what is computed.\n\n' +
    'JSON: { view, days, cells: [{ pledge, clause, document, day, extent, verdict, by, others }], shares: [{ day, share, rated, clauses }] }.',
  arguments: [],
  options: [
    { flags: '--by <body>', says: 'only this body’s ratings' },
    { flags: '--document <id>', says: 'only the clauses of this document' },
    CSV_OPTION,
  ],
  examples: [{ command: 'implementation kosovo-1998 --as-of 1998-11-01', says: 'June to October' }],
  run: async ({ seen, given }) => {
    const { implementationAnswer } = await import('../answers/implementation.ts')
    return implementationAnswer(seen, given)
  },
}
