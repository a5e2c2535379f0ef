import { MODEL_OPTIONS } from '../model-source.ts'
import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'paths',
  group: 'The model',
  summary: 'how the conflict can get from where it is to where it can rest',
  about:
    'For each equilibrium: a shortest legal path by improvements, or with the fewest steps against the interest of whoever makes ' +
    'them, and the smallest coalition that could go there together (status quo analysis).\n\n' +
    'JSON: { from, concept, reached: { byMoves, byImprovements }, searchedAll, targets: [{ target, byMoves, byImprovements, ' +
    'byLeastSacrifice, unlocking }], findings: [{ code, severity, file, line, column, message, mend }] }; a path is ' +
    '[{ mover, to, stands }].',
  arguments: [
    {
      name: 'source',
      says: 'a case folder or name, a .gmcr or model file (.yaml, .json), or - for standard input',
      required: false,
    },
  ],
  options: [
    { flags: '--from <state>', says: 'where the conflict is; default: the status quo' },
    { flags: '--to <state>', says: 'only to this state' },
    { flags: '--concept <name>', says: 'equilibria of this concept; default: seq' },
    ...MODEL_OPTIONS,
  ],
  examples: [{ command: 'paths kosovo-1998', says: 'from June 1998 to every SEQ equilibrium' }],
  run: async ({ given, effects }) => {
    const { pathsAnswer } = await import('../answers/paths.ts')
    return await pathsAnswer(given, effects)
  },
}
