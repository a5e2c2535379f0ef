import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'missions',
  group: 'What the case says',
  summary: 'who was sent where, what is planned and what was held, and what a mission is for',
  about:
    'Shows each mission with its envoys and the offices they held, every stop (planned, sought, held, cancelled, or past ' +
    'its date without a report), whom nobody is to meet, the conditions of its object as they stand, and what those who ' +
    'are to act say they need first, each with the promise that would supply it. A stop is held only when a report says so.\n\n' +
    'JSON: { view, missions: [{ id, title, sender, dispatched, purpose, mode, level, earlierMissions, levelAgainstEarlier, ' +
    'outcome, consulted, notReached, envoys: [{ actor, office, rank, legs }], object: { what, act, performer, met, ' +
    'conditions: [{ what, if, wantedBy, status, byHolder }] }, performers: [{ actor, reached, through, needs }] }] }.',
  arguments: [],
  options: [{ flags: '--sender <actor>', says: 'only missions of one sender' }, CSV_OPTION],
  examples: [
    { command: 'missions kosovo-1998 --sender Russia', says: 'Russia’s envoys as of the day of the case' },
    { command: 'missions kosovo-1998 --as-of 1998-06-26', says: 'what had been held a week later' },
  ],
  run: async ({ seen, given }) => {
    const { missionsAnswer } = await import('../answers/missions.ts')
    return missionsAnswer(seen, given)
  },
}
