import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'postures',
  group: 'What the case says',
  summary: 'military preparations, rung by rung, and how far they are from use',
  about:
    'Shows for each actor the steps of its preparations on the ladder statement, planning, exercise, deployment, ' +
    'authorisation, use: the rung of the last step, the highest so far, the rungs left before use, the threats it has ' +
    'voiced, and which diplomatic acts fell on the same days.\n\n' +
    'JSON: { view, ladder, postures: [{ actor, stage, highest, stepsFromUse, daysSinceLast, steps: [{ id, date, stage, ' +
    'says, place, action, contingent, continues, sources }] }] }.',
  arguments: [],
  options: [{ flags: '--actor <actor>', says: 'only one actor' }, CSV_OPTION],
  examples: [
    { command: 'postures kosovo-1998 --actor NATO', says: 'planning and exercises, not yet an order' },
  ],
  run: async ({ seen, given }) => {
    const { posturesAnswer } = await import('../answers/postures.ts')
    return posturesAnswer(seen, given)
  },
}
