import { MODEL_OPTIONS } from '../model-source.ts'
import type { Verb } from '../verb.ts'

/** Forms in which a model goes out. */
export const MODEL_FORMATS = ['yaml', 'json', 'gmcr', 'csv', 'moves', 'graphml'] as const

export const verb: Verb = {
  on: 'nothing',
  name: 'model',
  group: 'The model',
  summary: 'bring a graph model in from another program, or out of a case for one',
  about:
    '“import” reads a .gmcr file of GMCR+, a model file, or the tables of states and moves that “export” writes, and prints a model ' +
    'file; or writes it to a file; or, given the folder of a case, adds the model with the actors and atoms that it needs. ' +
    '“export” writes the model of a case or file as a .gmcr file, as a model file (yaml, json), as a table of states (csv) or of moves ' +
    '(moves), or as GraphML. What a form cannot say is reported. A file that exists is not overwritten without --force; - is standard ' +
    'input or output.\n\n' +
    'JSON: the model file as JSON; of an import into a case { case, model, added: { actors, atoms } }.',
  arguments: [
    { name: 'action', says: 'import or export', required: true },
    {
      name: 'source',
      says: 'a .gmcr, .yaml, .json or .csv file, - for standard input, or a case',
      required: true,
    },
    { name: 'into', says: 'import: the model file to write, or the folder of a case', required: false },
  ],
  options: [
    {
      flags: '--format <form>',
      says: 'export: the form; default: by the ending of --output, else yaml',
      choices: MODEL_FORMATS,
    },
    { flags: '--moves <file>', says: 'import of a table of states: the table of moves that belongs to it' },
    { flags: '--force', says: 'overwrite a file that exists' },
    { flags: '--author <name>', says: 'import into a case: who signs it in the history' },
    ...MODEL_OPTIONS,
  ],
  examples: [
    { command: 'model import conflict.gmcr conflict.yaml', says: 'a model file from a .gmcr file' },
    { command: 'model import conflict.gmcr my-case', says: 'into a case, with its options as atoms' },
    { command: 'model export kosovo-1998 --output kosovo.gmcr', says: 'the model of a case for GMCR+' },
    {
      command: 'model export kosovo-1998 --format graphml',
      says: 'the integrated graph, to standard output',
    },
  ],
  run: async ({ given, effects }) => {
    const { modelAnswer } = await import('../answers/model.ts')
    return await modelAnswer(given, effects)
  },
}
