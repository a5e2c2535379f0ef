import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'leverage',
  group: 'What the case says',
  summary: 'which outsider is best placed to move a party, in the analyst’s judgement',
  about:
    'Ranks outsiders by five means of leverage on one party, as the analyst rates them, with what the ranking rests on ' +
    'and how likely the analyst holds it to be right. The ranking is a judgement, not a measurement: it follows from the ' +
    'ratings in records/judgements.yaml. When something it rests on is gone, it says that its support has changed.\n\n' +
    'JSON: { view, on, rankings: [{ judgement, says, madeOn, reviewAfter, stale, likelihood: { word, low, high, scale }, ' +
    'standing, rests, fallen, earlier, ranks: [{ actor, place, total, ratings, because, rests, fallen }], unranked }] }.',
  arguments: [],
  options: [{ flags: '--on <actor>', says: 'the party that would have to be moved' }, CSV_OPTION],
  examples: [
    { command: 'leverage kosovo-1998 --on Belgrade', says: 'who can move Belgrade' },
    {
      command: 'leverage kosovo-1998 --on Belgrade --without e-moscow-meeting',
      says: 'and without the meeting',
    },
  ],
  run: async ({ seen, given }) => {
    const { leverageAnswer } = await import('../answers/leverage.ts')
    return leverageAnswer(seen, given)
  },
}
