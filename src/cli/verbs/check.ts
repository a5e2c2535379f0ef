import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: false,
  reportsFindings: true,
  name: 'check',
  group: 'The case',
  summary: 'find what is wrong with a case, with file, line and how to mend it',
  about:
    'Reads every file of the case and reports errors, warnings and notes. Only errors make it exit 1. ' +
    'docs/diagnostics.md explains every code.',
  arguments: [],
  options: [],
  examples: [
    { command: 'check kosovo-1998', says: 'a shipped case' },
    { command: 'check my-case --json', says: 'for an editor or a script' },
  ],
  run: async ({ case: from, opened }) => {
    const { checkCase } = await import('../../app/index.ts')
    const findings = await checkCase(from)
    const { findingsJson, findingsText, hasErrors } = await import('../findings.ts')
    return {
      shown: { text: findingsText(findings, from, opened.folder) },
      json: { findings: findingsJson(findings) },
      exitCode: hasErrors(findings) ? 1 : 0,
    }
  },
}
