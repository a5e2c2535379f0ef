import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'voices',
  group: 'What the case says',
  summary: 'which parties speak for themselves in the reports, and which are only spoken of',
  about:
    'Counts for each party its statements, claims and positions, those held at first hand, those with its own words, and ' +
    'what others say about it. Which voice is missing is said in a sentence.\n\n' +
    'JSON: { view, voices: [{ party, statements, firstHand, quoted, spokenOf, heard: first-hand|relayed|only-spoken-of|absent }] }.',
  arguments: [],
  options: [CSV_OPTION],
  examples: [{ command: 'voices kosovo-1998', says: 'who is not heard' }],
  run: async ({ seen, given }) => {
    const { voicesAnswer } = await import('../answers/voices.ts')
    return voicesAnswer(seen, given)
  },
}
