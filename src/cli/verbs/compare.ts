import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'compare',
  group: 'What the case says',
  summary: 'where a second analyst’s ledger parts from this one, and from which records',
  about:
    'Lays a second analyst’s folder over the case and compares the two ledgers under one view: promises that stand otherwise, mutual waits ' +
    'that end or begin, and the records that differ.\n\n' +
    'JSON: { view, with, pledges: [{ pledge, before, after }], waitsEnded, waitsBegun, records: [{ id, is }], sameView }.',
  arguments: [],
  options: [
    { flags: '--with <dir>', says: 'the second analyst’s folder, or the name of an overlay of the case' },
  ],
  examples: [
    {
      command: 'compare kosovo-1998 --with analyst-b',
      says: 'another definition of terrorism',
    },
  ],
  run: async ({ seen, opened, given, effects }) => {
    const { compareAnswer } = await import('../answers/compare.ts')
    return await compareAnswer(seen, opened, given, effects)
  },
}
