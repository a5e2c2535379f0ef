import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'timeline',
  group: 'What the case says',
  summary: 'what happened, in order, with what each line rests on',
  about:
    'Lists what is dated and visible: events, documents, promises, findings, military steps, missions. What was announced ' +
    'for later by the day of --as-of stands apart. With --effort it tells how many acts a bundle of diplomacy had, and ' +
    'which came first and last. --actor takes an id, a name or a capital, and includes those who answer for the actor.\n\n' +
    'JSON: { view, entries: [{ id, kind, date, exact, expected, title, actors, issues, effort, sources }] }.',
  arguments: [],
  options: [
    { flags: '--effort <effort>', says: 'only the acts of one diplomatic effort, by id or title' },
    { flags: '--issue <issue>', says: 'only what serves one issue, by id or title' },
    { flags: '--actor <actor>', says: 'only what one actor took part in' },
    { flags: '--since <day>', says: 'leave out what came before' },
    { flags: '--claims', says: 'statements, calls, blame and characterisations too' },
    CSV_OPTION,
  ],
  examples: [
    {
      command: 'timeline kosovo-1998 --effort moscow-diplomacy',
      says: 'the acts of one week, the dispatch last',
    },
    {
      command: 'timeline kosovo-1998 --actor Belgrade --since 1998-06-01 --claims',
      says: 'Belgrade in June',
    },
  ],
  run: async ({ seen, given }) => {
    const { timelineAnswer } = await import('../answers/timeline.ts')
    return timelineAnswer(seen, given)
  },
}
