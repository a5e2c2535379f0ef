import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'breaches',
  group: 'What the case says',
  summary: 'what was broken, by whom, how soon, and what was promised again afterwards',
  about:
    'Counts breaches by debtor: those that a report, a verdict or a ruling shows, and apart from them deadlines that passed in silence. ' +
    'A breach stays on record when the promise is kept late, restored, amended or let off.\n\n' +
    'JSON: { view, breaches: [{ debtor, breaches: [{ pledge, day, cause, silence, shownBy, beyondTolerance }], reported, bySilence, first: ' +
    '{ pledge, day, daysAfterMade } }], repeated: [{ pledge, earlier, outcome, by }] }.',
  arguments: [],
  options: [CSV_OPTION],
  examples: [{ command: 'breaches kosovo-1998 --as-of 1998-11-01', says: 'by the autumn' }],
  run: async ({ seen, given }) => {
    const { breachesAnswer } = await import('../answers/breaches.ts')
    return breachesAnswer(seen, given)
  },
}
