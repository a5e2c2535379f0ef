import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'waits',
  group: 'What the case says',
  summary: 'who waits for whom, what is stuck behind, and what would free it',
  about:
    'Derives mutual waits from the open promises and stances: who waits for what, who could move first and what would follow, ' +
    'whether each side would act if the wait ended, and ways out with precedents that were known by then. What the analyst ' +
    'infers says so. The arcs depend on whose definitions govern; the answer says how.\n\n' +
    'JSON: { view, mutual: [{ members, owners, arcs: [{ from, to, for }], firstMoves: [{ nodes, owners, then }], searched, stuckBehind, ' +
    'inferred, wouldAct: [{ owner, answer, basis, because, records, contradicted }], waysOut: [{ kind, says, precedents, levers }], later }], ' +
    'nodes: [{ id, kind, actors, owners, state, waitsOn, inferred, head, body, bridges, gaps, met }], arcs, blocked, stuck: ' +
    '[{ id, behind, lacks }], ownConditions, ownCircles, heldUp, unlock: { sets, searched }, says, dependence, dependenceSays }.',
  arguments: [],
  options: [
    { flags: '--hindsight', says: 'add precedents that were not known yet' },
    { flags: '--as-result', says: 'judge best-efforts promises by their result' },
    CSV_OPTION,
  ],
  examples: [
    { command: 'waits kosovo-1998 --as-of 1998-06-20', says: 'Belgrade and the armed groups' },
    { command: 'waits kosovo-1998 --reading contact-group', says: 'by the Contact Group’s definitions' },
  ],
  run: async ({ seen, given }) => {
    const { waitsAnswer } = await import('../answers/waits.ts')
    return waitsAnswer(seen, given)
  },
}
