import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'actors',
  group: 'What the case says',
  summary: 'who takes part: names, parts, offices on the day, and who controls whom',
  about:
    'Lists every actor with its kind and role, the offices that a person holds on the day of --as-of, the whole it is ' +
    'a part of, and how far it controls others.',
  arguments: [],
  options: [],
  examples: [{ command: 'actors kosovo-1998 --as-of 1998-06-20', says: 'offices as held on that day' }],
  run: async ({ seen }) => {
    const { actorsAnswer } = await import('../actors.ts')
    return actorsAnswer(seen)
  },
}
