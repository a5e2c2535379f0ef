import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'demands',
  group: 'What the case says',
  summary: 'what is demanded of whom, by whom, through whom, and how it was answered',
  about:
    'Lists the demands open on the day of --as-of, and the calls on others to press somebody. It minds three things: an ' +
    'addressee that is no single actor, a target that is not known to control those who would have to act, and an act ' +
    'that is in somebody else’s hands.\n\n' +
    'JSON: { view, demands: [{ id, kind: demand|call, by, of, via, what, since, answers: [{ id, kind, done, since }], ' +
    'flags: [{ flag, … }], sources }] }.',
  arguments: [],
  options: [{ flags: '--on <actor>', says: 'only demands on one actor and its parts' }, CSV_OPTION],
  examples: [
    { command: 'demands kosovo-1998 --on "Kosovo Albanians"', says: 'what is asked of them, and by whom' },
  ],
  run: async ({ seen, given }) => {
    const { demandsAnswer } = await import('../answers/demands.ts')
    return demandsAnswer(seen, given)
  },
}
