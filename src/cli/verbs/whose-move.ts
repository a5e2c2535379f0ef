import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'whose-move',
  group: 'What the case says',
  summary: 'whose move it is: by the ledger, by each side’s definitions and demands, and by what is said',
  about:
    'Sets side by side whose act the ledger awaits, whom each actor’s own definitions and demands point at, and what people have said about ' +
    'whose move it is. A statement is shown as one view, with whether the ledger agrees.\n\n' +
    'JSON: { view, byLedger: { mutual: [{ members, owners }], due, awaited }, byActor: [{ actor, byDefinitions, byDemands, claims, pointsAt }], ' +
    'claims: [{ claim, by, move, exact, said, ledger }] }; what is awaited is { actor, why, record, what }.',
  arguments: [],
  options: [CSV_OPTION],
  examples: [
    { command: 'whose-move kosovo-1998 --as-of 1998-07-10', says: 'Moscow and the Contact Group differ' },
  ],
  run: async ({ seen, given }) => {
    const { whoseMoveAnswer } = await import('../answers/whose-move.ts')
    return whoseMoveAnswer(seen, given)
  },
}
