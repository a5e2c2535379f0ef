import { CSV_OPTION } from '../page/csv.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'record',
  group: 'What the case says',
  summary: 'an actor’s past promises: kept, broken and disputed, counted; an estimate only where asked',
  about:
    'Counts first, then the list, by kind and by counterpart. A person and the state whose office he holds stand apart. What lapsed, was ' +
    'withdrawn in time or is open counts neither way, and silence is no outcome. With --estimate, a Beta estimate of the share kept with ' +
    'its 90% interval and n, and every choice behind it: prior, likeness, age, significance.\n\n' +
    'JSON: { view, own: { actor, outcomes: [{ pledge, outcome, level, basis, made, on, topic, refs }], excluded: [{ pledge, because }], ' +
    'counts: { kept, keptLate, partly, broken, disputed, counted }, byTopic, byCounterpart }, related: [{ as, record }], byReading: ' +
    '[{ holder, counts, differing }], keptEarly: [{ pledge, debtors, how, on, daysEarly }], estimate: { estimate: { evidence, prior, mean, low, high, uncertainty }, n, weights, choices } or null }.',
  arguments: [{ name: 'actor', says: 'its id or name', required: true }],
  options: [
    { flags: '--like <id>', says: 'only promises of the same kind as this one' },
    { flags: '--estimate', says: 'add a Beta estimate with its interval and n' },
    { flags: '--base-rate <share>', says: 'the share kept before any case, 0 to 1; default 0.5' },
    {
      flags: '--half-life <years>',
      says: 'forget half of a case in this many years; default: nothing is forgotten',
    },
    {
      flags: '--disputed <how>',
      says: 'how the estimate counts disputed outcomes; default: left-out',
      choices: ['left-out', 'kept', 'broken'],
    },
    { flags: '--as-result', says: 'judge best-efforts promises by their result' },
    CSV_OPTION,
  ],
  examples: [
    { command: 'record Belgrade --case kosovo-1998', says: 'what Belgrade promised before' },
    { command: 'record Belgrade --like P2 --estimate --case kosovo-1998', says: 'talks only, as a share' },
  ],
  run: async ({ seen, given }) => {
    const { recordAnswer } = await import('../answers/record.ts')
    return recordAnswer(seen, given)
  },
}
