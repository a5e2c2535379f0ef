import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'relations',
  group: 'What the case says',
  summary: 'who is how close to whom, who says so, signals, and how a mediator treats each side',
  about:
    'Shows each relationship with who claims, confirms and contests it: claimed is not established. It adds what may ' +
    'change it, signals by channel (state, church, military, media), and the acts of each mediator for and against each ' +
    'side. With --between it is about two actors, with their meetings.\n\n' +
    'JSON: { view, relations: [{ id, from, to, type, basis, strength, mutual, standing, claimedBy, confirmedBy, ' +
    'contestedBy, effects, scenarios, sources, conflicting }], signals: [{ event, date, from, to, channel, support }], ' +
    'meetings: { events, daysSinceLast } | null, partiality: [{ mediator, judged, acts }] }.',
  arguments: [],
  options: [
    { flags: '--between <a,b>', says: 'only two actors, with a comma between them' },
    { flags: '--signals <actor>', says: 'only signals of support or coldness to one actor' },
    CSV_OPTION,
  ],
  examples: [
    {
      command: 'relations kosovo-1998 --between Russia,Belgrade',
      says: 'kinship as claimed, meetings, signals',
    },
  ],
  run: async ({ seen, given }) => {
    const { relationsAnswer } = await import('../answers/relations.ts')
    return relationsAnswer(seen, given)
  },
}
