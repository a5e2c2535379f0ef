import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'completion',
  group: 'The program',
  summary: 'a script that lets your shell complete verbs and options',
  about: 'Prints a script for bash, zsh or fish. Its first lines say where it belongs.',
  arguments: [{ name: 'shell', says: 'bash, zsh or fish', required: true }],
  options: [],
  examples: [
    { command: 'completion bash >> ~/.bashrc', says: 'for bash' },
    { command: 'completion fish > ~/.config/fish/completions/demarche.fish', says: 'for fish' },
  ],
  run: async ({ given }) => {
    const [{ completionScript, SHELLS }, { allVerbs }, { unknownName }] = await Promise.all([
      import('../completion.ts'),
      import('./index.ts'),
      import('../refusal.ts'),
    ])
    const asked = given.argument('shell') ?? ''
    const shell = SHELLS.find((one) => one === asked)
    if (shell === undefined)
      throw unknownName('completion for the shell', asked, SHELLS, 'There is bash, zsh and fish.')
    const script = completionScript(shell, await allVerbs())
    return { shown: { text: script }, json: { shell, script } }
  },
}
