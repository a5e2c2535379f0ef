import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'read-as',
  group: 'What the case says',
  summary: 'how an event, document or promise was read, actor by actor',
  about:
    'Puts the latest word of each actor on one event, document or promise side by side, and says how many pairs of actors ' +
    'differ in tone. Without an id it shows everything that somebody has characterised.\n\n' +
    'JSON: { view, readings: [{ of, pairs, differing, latest: [{ actor, claim, as, verbatim, tone, said, sources }], all }] }.',
  arguments: [{ name: 'id', says: 'the event, document or promise', required: false }],
  options: [CSV_OPTION],
  examples: [
    { command: 'read-as e-declaration --case kosovo-1998', says: 'breakthrough, loophole, not enough' },
  ],
  run: async ({ seen, given }) => {
    const { readAsAnswer } = await import('../answers/read-as.ts')
    return readAsAnswer(seen, given)
  },
}
