import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'claims',
  group: 'What the case says',
  summary: 'what is asserted and denied, who said what, and how well it is sourced',
  about:
    'Lists propositions with who asserts and who denies them, statements with speaker, channel and whose move they say it ' +
    'is, and how the case is sourced: events, claims and judgements counted apart, named sources, single origins (two ' +
    'papers with one dispatch are one), unsupported judgements.\n\n' +
    'JSON: { view, propositions: [{ id, says, status, asserting, denying, restingOn, sources }], statements: [{ id, by, ' +
    'said, says, exact, channel, move, sources }], natures: { event, claim, judgement, unsupported }, sourcing: { of, ' +
    'named, namedShare, single, notGiven, unsourced }, words: [{ word, speaker, record, field }], hedges: [{ words, kind, negated, range, record, speakers }] }.',
  arguments: [],
  options: [
    { flags: '--words', says: 'loaded words and hedges with who used them, instead' },
    { flags: '--sourcing', says: 'name the records with one origin or none' },
    CSV_OPTION,
  ],
  examples: [
    { command: 'claims kosovo-1998', says: 'what is disputed as of the day of the case' },
    { command: 'claims kosovo-1998 --words', says: 'who speaks of terror, brutality, extremists' },
  ],
  run: async ({ seen, given }) => {
    const { claimsAnswer } = await import('../answers/claims.ts')
    return claimsAnswer(seen, given)
  },
}
