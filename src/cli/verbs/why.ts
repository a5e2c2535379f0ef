import { MODEL_OPTIONS } from '../model-source.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'why',
  group: 'The model',
  summary: 'why a state is stable for a party, or not: the improvement, and the answer to it',
  about:
    'Gives the certificate of one state, party and concept: no improvement; for each improvement the sanctioning path with its ' +
    'movers; or the improvement that nobody can sanction. It also answers for models whose states are too many to list: the state is then ' +
    'named by Y and N.\n\n' +
    'JSON: { concept, party, state, verdict, because, sanctions: [{ improvement, manner, steps: [{ mover, to }], end }], ' +
    'findings: [{ code, severity, file, line, column, message, mend }] } or { …, verdict: "unstable", improvement, findings }.',
  arguments: [
    { name: 'state', says: 'its number, or Y and N in the order of the options', required: true },
    { name: 'party', says: 'its id or name', required: true },
    { name: 'concept', says: 'nash, gmr, smr, seq, sseq or sim', required: true },
  ],
  options: [
    {
      flags: '--replies <k>',
      says: 'for seq and sseq: sanctions of at most k steps; default: any length, 6 where the states are too many to list',
    },
    ...MODEL_OPTIONS,
  ],
  examples: [{ command: 'why NNNNN fry seq --case kosovo-1998', says: 'why Belgrade stays' }],
  run: async ({ given, effects }) => {
    const { whyAnswer } = await import('../answers/why.ts')
    return await whyAnswer(given, effects)
  },
}
