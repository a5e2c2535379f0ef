import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'escapes',
  group: 'What the case says',
  summary: 'escape clauses of a promise: ways not to perform without breaking it',
  about:
    'Looks for thirteen escape clauses (L1 to L13) in one promise, each with what it rests on and why it matters: no deadline, a ' +
    'condition that never lapses, a debtor who judges himself, a condition in outsiders’ hands, a contested word, and so on.\n\n' +
    'JSON: { view, pledge, escapes: [{ code, finding, says, explains, detail, sources }] }.',
  arguments: [{ name: 'id', says: 'the promise', required: true }],
  options: [CSV_OPTION],
  examples: [{ command: 'escapes P1 --case kosovo-1998', says: 'L2 to L10' }],
  run: async ({ seen, given }) => {
    const { escapesAnswer } = await import('../answers/escapes.ts')
    return escapesAnswer(seen, given)
  },
}
