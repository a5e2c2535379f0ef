import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'disputes',
  group: 'What the case says',
  summary: 'which promises are in dispute, about what, and who stands where',
  about:
    'A promise can be in dispute about whether it was made, what was promised, what it covers, what a word means, a fact, the right ' +
    'to end it, how it came out, or whether somebody spoke for its maker. Papers with one dispatch count as one origin.\n\n' +
    'JSON: { view, disputes: [{ pledge, about, names, one, other, leadsTo }] }.',
  arguments: [],
  options: [CSV_OPTION],
  examples: [
    { command: 'disputes kosovo-1998 --as-of 1998-06-20', says: 'the withdrawal, and past outcomes' },
  ],
  run: async ({ seen, given }) => {
    const { disputesAnswer } = await import('../answers/disputes.ts')
    return disputesAnswer(seen, given)
  },
}
