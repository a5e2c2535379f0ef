import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'kept',
  group: 'What the case says',
  summary: 'will a promise be kept? Seven things to look at, never one score',
  about:
    'Sets side by side: the record of whoever promised; how likely the condition is; escape clauses; whether the debtor would prefer ' +
    'keeping it once due, as recorded and in the model of the case; who verifies; who believes it; what breaking it would cost. ' +
    'With --chain, one number from your own factors: met × kept + (1 − met) × kept all the same. “kept?” is the same verb.\n\n' +
    'JSON: { view, pledge, record: { sameKind, all, byReading, words }, condition, likelihoods, escapes: [{ code, says }], wouldKeep, ' +
    'inModel: { answer, supposed, states: [{ from, to, better }] } or { answer: null, why }, verification, beliefs, cost, chain }.',
  arguments: [{ name: 'id', says: 'the promise', required: true }],
  options: [
    { flags: '--chain', says: 'add one number, from the factors given' },
    {
      flags: '--met <chance>',
      says: 'that its condition is met, 0.3 or 0.2-0.45; default: as judged in the case',
    },
    { flags: '--kept-if-met <chance>', says: 'that it is then kept' },
    { flags: '--kept-early <chance>', says: 'that it is kept though its condition is not met; default: 0' },
  ],
  examples: [
    { command: 'kept P2 --case kosovo-1998', says: 'talks' },
    { command: 'kept P1 --chain --kept-if-met 0.33 --case kosovo-1998', says: 'withdrawal, as one number' },
  ],
  run: async ({ seen, given }) => {
    const { keptAnswer } = await import('../answers/kept.ts')
    return keptAnswer(seen, given)
  },
}
