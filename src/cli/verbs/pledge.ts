import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'pledge',
  group: 'What the case says',
  summary: 'everything about one promise or threat: its card',
  about:
    'Its state in plain words with the formal word, who owes what to whom, the condition with who controls and who judges it, what would ' +
    'decide it, its history with the report behind each change, our state beside findings of named bodies and extents, disputes, each side’s ' +
    'definitions, waits, escape clauses, who believes it, earlier promises, and who may change it.\n\n' +
    'JSON: { view, pledge (as in “ledger”), roles, scope, history: [{ state, reads, from, to, transition, by, shownBy, reports }], layers: { computed, verdicts, ' +
    'declined, extents, disagreements }, disputes, escapes: [{ finding, says }], wait, waitsWith, terms, repeats, beliefs, whoMay, sources }. ' +
    '--csv prints the history.',
  arguments: [{ name: 'id', says: 'the promise or threat', required: true }],
  options: [{ flags: '--as-result', says: 'judge best-efforts promises by their result' }, CSV_OPTION],
  examples: [
    { command: 'pledge P1 --case kosovo-1998 --as-of 1998-06-20', says: 'the withdrawal' },
    { command: 'pledge P2 --case kosovo-1998 --as-of 1998-07-01', says: 'talks, overdue' },
  ],
  run: async ({ seen, given }) => {
    const { pledgeAnswer } = await import('../answers/pledge.ts')
    return pledgeAnswer(seen, given)
  },
}
