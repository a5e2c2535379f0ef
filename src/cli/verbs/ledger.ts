import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'ledger',
  group: 'What the case says',
  summary: 'what was promised, and what has become of it',
  about:
    'Lists every promise and threat that is known, with who owes it to whom, on which condition, and its state as of the day; ' +
    'below, what is open and which report or ruling would decide it. Silence is “overdue” or “ended”, never “kept” or “broken”.\n\n' +
    'JSON: { view, pledges: [{ id, title, valence, kind, debtors, creditors, made, if, then, state, possible, reads, silence, ' +
    'since, due, daysLate, cause, existence, content, extent, verdicts, deciders, history, because }] }. `because` is a list of ' +
    'reasons { rule, refs, because }.',
  arguments: [],
  options: [
    { flags: '--open', says: 'only what is not settled' },
    { flags: '--due', says: 'only what is due or overdue' },
    { flags: '--disputed', says: 'only what is in dispute' },
    { flags: '--threats', says: 'only threats' },
    { flags: '--by <debtor>', says: 'only what this actor must do' },
    { flags: '--as-result', says: 'judge best-efforts promises by their result' },
    CSV_OPTION,
  ],
  examples: [
    { command: 'ledger kosovo-1998 --as-of 1998-07-01', says: 'talks are overdue' },
    { command: 'ledger kosovo-1998 --reading russia --as-of 1998-07-01', says: 'by Moscow’s definitions' },
    { command: 'ledger kosovo-1998 --json', says: 'states with their reasons' },
  ],
  run: async ({ seen, given }) => {
    const { ledgerAnswer } = await import('../answers/ledger.ts')
    return ledgerAnswer(seen, given)
  },
}
