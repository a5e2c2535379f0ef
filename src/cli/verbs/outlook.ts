import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'outlook',
  group: 'What the case says',
  summary: 'where it is heading: scenarios that sum to one, risks under each, and what to watch',
  about:
    'Prints each set of exclusive scenarios with the likelihood that the analyst set, the range that the others leave it, ' +
    'the risks under each and in total (computed over every distribution that the ranges allow), the other likelihoods ' +
    'with their dates, questions to be settled, what to watch, and the scale of the words.\n\n' +
    'JSON: { view, scale, setAfterwards, sets: [{ id, about, horizon, resolves, main, madeOn, reviewAfter, stale, ' +
    'confidence, canSum, scenarios: [{ id, says, likelihood, possible, effects }], risks: [{ id, what, horizon, given, ' +
    'total }] }], judgements: [{ id, kind, says, likelihood, horizon, definition, madeOn, reviewAfter, stale, standing, ' +
    'rests, fallen }], incidents }. Likelihoods are in per cent.',
  arguments: [],
  options: [CSV_OPTION],
  examples: [
    { command: 'outlook kosovo-1998', says: 'as of the day of the case' },
    { command: 'outlook kosovo-1998 --as-of 1998-07-20', says: 'later: what is stale is marked' },
  ],
  run: async ({ seen, given }) => {
    const { outlookAnswer } = await import('../answers/outlook.ts')
    return outlookAnswer(seen, given)
  },
}
