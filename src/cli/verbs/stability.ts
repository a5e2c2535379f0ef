import { MODEL_OPTIONS } from '../model-source.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'stability',
  group: 'The model',
  summary: 'where the conflict can rest, in its graph model, by each solution concept',
  about:
    'Lists the feasible states of a graph model that are stable for every party, by Nash, GMR, SMR, SEQ, SSEQ and SIM ' +
    '(docs/concepts.md defines them). The model is a case’s, a .gmcr file, or a model file. In a case, the status quo is ' +
    'every feasible state that agrees with the facts of the day.\n\n' +
    'JSON: { parties: [name], options: [{ name, party }], states: [{ n, decimal, yn }], concepts: { nash: { stable: { party: [n] }, ' +
    'equilibria: [n] }, gmr, smr, seq, sseq, sim } }. States are numbered from 1 by decimal value; the first option is the least ' +
    'significant bit; `decimal` is a string beyond 2^53.',
  arguments: [
    {
      name: 'source',
      says: 'a case folder or name, a .gmcr file, or a model file (.yaml, .json)',
      required: false,
    },
  ],
  options: [
    {
      flags: '--concept <name>',
      says: 'only this concept; repeatable: nash, gmr, smr, seq, sseq, sim',
      many: true,
    },
    ...MODEL_OPTIONS,
  ],
  examples: [
    { command: 'stability kosovo-1998', says: 'the model of the Kosovo case, as of its day' },
    {
      command: 'stability conflict.gmcr --concept nash --concept seq --json',
      says: 'a file, two concepts, as JSON',
    },
  ],
  run: async ({ given, effects }) => {
    const { stabilityAnswer } = await import('../answers/stability.ts')
    return await stabilityAnswer(given, effects)
  },
}
