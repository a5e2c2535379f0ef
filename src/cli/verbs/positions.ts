import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'positions',
  group: 'What the case says',
  summary: 'where each actor stands on each issue, and since when it has not moved',
  about:
    'Shows the positions in force on the day of --as-of, issue by issue, each with the earliest date since which the same ' +
    'stance is on record without a contrary one between. With --actor it adds what the actor had refused and what it has ' +
    'conceded, in words and in deeds.\n\n' +
    'JSON: { view, positions: [{ id, actor, issue, kind, holds, what, of, strength, since, unchangedSince, veto, done, ' +
    'answers, sources }], vetoes: { issue: [actor] }, disposition: { actor, refused, pledged, done } | null }.',
  arguments: [],
  options: [
    { flags: '--actor <actor>', says: 'only one actor and those who answer for it' },
    { flags: '--issue <issue>', says: 'only one issue, by id or title' },
    CSV_OPTION,
  ],
  examples: [
    { command: 'positions kosovo-1998 --actor Belgrade', says: 'what Belgrade refuses and concedes' },
    { command: 'positions kosovo-1998 --issue nato-intervention', says: 'who is for and who is against' },
  ],
  run: async ({ seen, given }) => {
    const { positionsAnswer } = await import('../answers/positions.ts')
    return positionsAnswer(seen, given)
  },
}
