import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'due',
  group: 'What the case says',
  summary: 'what is overdue, and what falls due next',
  about:
    'Lists deadlines that passed without reported performance, longest first, and those ahead, soonest first; last, what is due ' +
    'without a day. A day that the analyst reads into a vague word says so. Silence is “overdue”, never “broken”.\n\n' +
    'JSON: { view, overdue: [{ pledge, valence, debtors, day, of, inDays, vague, said, choice, silence }], next: [the same], undated }. ' +
    '`of` is "performance", "condition" or "window".',
  arguments: [],
  options: [{ flags: '--within <days>', says: 'of what is ahead, only this many days' }, CSV_OPTION],
  examples: [{ command: 'due kosovo-1998 --as-of 1998-07-01', says: 'talks, overdue since that day' }],
  run: async ({ seen, given }) => {
    const { dueAnswer } = await import('../answers/due.ts')
    return dueAnswer(seen, given)
  },
}
