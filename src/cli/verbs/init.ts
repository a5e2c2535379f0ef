import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'init',
  group: 'The case',
  summary:
    'begin a case: a commented folder with an invented report and one pledge, to replace with your own',
  about:
    'Writes case.yaml, a report and a few records, each with comments, and the schemas that let an editor complete and ' +
    'check the files. The folder must not exist or be empty. The result passes check and gives a brief. To begin from ' +
    'reports you have, see “demarche start”.',
  arguments: [{ name: 'folder', says: 'the folder to write', required: true }],
  options: [{ flags: '--author <name>', says: 'who signs the case' }],
  examples: [
    { command: 'init my-case', says: 'a case to change' },
    { command: 'brief my-case', says: 'its brief, straight away' },
  ],
  run: async ({ given, effects }) => {
    const { initCase } = await import('../../app/index.ts')
    const { EXIT, Refusal } = await import('../refusal.ts')
    const { say } = await import('../../text/index.ts')
    const folder = given.argument('folder') ?? ''
    const begun = await initCase(folder, given.option('author') ?? 'the analyst', effects)
    if (!begun.ok) {
      const { message, mend } = say(begun.finding)
      throw new Refusal(EXIT.input, message, mend)
    }
    const lines = [
      `Written to ${folder}: ${begun.files.join(', ')}.`,
      '',
      'Now:',
      `  demarche brief ${folder}      the brief of the invented case`,
      `  demarche check ${folder}      after every change: what is wrong, and how to mend it`,
      `Then replace reports/ and records/ with your own, beginning with ${folder}/reports/courier-8-march.md.`,
    ]
    return { shown: { text: `${lines.join('\n')}\n` }, json: { folder, files: begun.files } }
  },
}
