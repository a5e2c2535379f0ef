import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'terms',
  group: 'What the case says',
  summary: 'contested words: each side’s definition over the same incidents, and what hangs on it',
  about:
    'Sets the definitions of a term side by side: which incidents each counts, on how many they differ, whether the term holds ' +
    'by each, and the state of every promise that depends on it. Without a term, every term that has more than one definition.\n\n' +
    'JSON: { view, terms: [{ term, says, differ, readings: [{ id, holder, says, inferred, kind, counted, notCounted, unclear, value }], ' +
    'incidents: [{ incident, when, disputed, counts, disagree }], disagreements, maybeMore, contestedness, decisive, pledges: ' +
    '[{ pledge, parts, governs, values, states, decisive, stateDiffers }] }] }. A value is "true", "false", "none" (nobody knows) or "both".',
  arguments: [{ name: 'term', says: 'its id; without it, every contested term', required: false }],
  options: [CSV_OPTION],
  examples: [
    { command: 'terms --case kosovo-1998', says: 'every contested word' },
    { command: 'terms terror-halted --case kosovo-1998 --csv', says: 'its incidents as a table' },
  ],
  run: async ({ seen, given }) => {
    const { termsAnswer } = await import('../answers/terms.ts')
    return termsAnswer(seen, given)
  },
}
