import { MODEL_OPTIONS } from '../model-source.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'stability',
  group: 'The model',
  summary: 'where the conflict can rest, in its graph model, by each solution concept',
  about:
    'Lists the feasible states of a graph model that are stable for every party, by Nash, GMR, SMR, SEQ, SSEQ and SIM ' +
    '(docs/concepts.md defines them), and how firmly each rests: whether improvements lead there, whether all could do better, ' +
    'what holds it and whether those who would answer hurt themselves. The model is a case’s, a .gmcr file, or a model file. In a case, ' +
    'the status quo is every feasible state that agrees with the facts of the day.\n\n' +
    'JSON: { parties: [name], options: [{ name, party }], states: [{ n, decimal, yn }], concepts: { nash: { stable: { party: [n] }, ' +
    'equilibria: [n] }, gmr, smr, seq, sseq, sim }, findings: [{ code, severity, file, line, column, message, mend }] }. States are numbered from 1 by decimal value; the first option is the least ' +
    'significant bit; `decimal` is a string beyond 2^53. Each of the options below adds one key of its own to it, as docs/concepts.md ' +
    'shows: profile, coalitions, hypergame, strength, unknown, horizon, replies, robust, firmness.',
  arguments: [
    {
      name: 'source',
      says: 'a case folder or name, a .gmcr or model file (.yaml, .json), or - for standard input',
      required: false,
    },
  ],
  options: [
    {
      flags: '--concept <name>',
      says: 'only this concept; repeatable: nash, gmr, smr, seq, sseq, sim; or one for each party: A=nash,B=smr',
      many: true,
    },
    {
      flags: '--coalition <parties>',
      says: 'what parties could do together: A+B, or all for every coalition; repeatable',
      many: true,
    },
    { flags: '--hypergame', says: 'each party in the game as it sees it, and who would be surprised' },
    {
      flags: '--sees <party=file>',
      says: 'the game as this party sees it, from a model file; repeatable; implies --hypergame',
      many: true,
    },
    { flags: '--strength', says: 'which stable states are strongly stable, where preferences are strong' },
    {
      flags: '--unknown <type>',
      says: 'how unknown preferences are read: a, b, c or d, or all; repeatable',
      many: true,
    },
    {
      flags: '--horizon <h>',
      says: 'limited-move stability with h moves of foresight, and non-myopic stability; two parties',
    },
    { flags: '--replies <k>', says: 'SEQ with sanctions of at most k steps' },
    { flags: '--robust', says: 'which single changes of preference would end each equilibrium' },
    { flags: '--firmness', says: 'put into the JSON how firmly each equilibrium rests' },
    ...MODEL_OPTIONS,
  ],
  examples: [
    { command: 'stability kosovo-1998', says: 'the model of the Kosovo case, as of its day' },
    {
      command: 'stability conflict.gmcr --concept nash --concept seq --json',
      says: 'a file, two concepts, as JSON',
    },
    {
      command: 'stability kosovo-1998 --concept seq --coalition fry+kla --robust',
      says: 'what the two could do together, and how robust it is',
    },
  ],
  run: async ({ given, effects }) => {
    const { stabilityAnswer } = await import('../answers/stability.ts')
    return await stabilityAnswer(given, effects)
  },
}
