import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  reportsFindings: true,
  name: 'check',
  group: 'The case',
  summary: 'find what is wrong with a case, with file, line and how to mend it',
  about:
    'Reads every file of the case and reports errors, warnings and notes: quotes that are not in their report, unknown ' +
    'names, impossible dates, definitions in a circle, offices held by nobody, likelihoods that are not whole. Only ' +
    'errors make it exit 1. A view changes only where promises are looked through for ways out: on its day. Notes are for information; --notes shows each with its place.',
  arguments: [],
  options: [
    { flags: '--notes', says: 'show every note with its place and line, not gathered by kind' },
    { flags: '--wording', says: 'list loaded words (brutality, terror, regime …) by who uses them instead' },
    { flags: '--explain <code>', says: 'what the code of a finding means' },
  ],
  examples: [
    { command: 'check kosovo-1998', says: 'a shipped case' },
    { command: 'check my-case --json', says: 'for an editor or a script' },
    { command: 'check my-case --wording', says: 'whose words are loaded, and which are the analyst’s' },
    { command: 'check --explain passage-not-in-report', says: 'what a code means' },
  ],
  withoutCase: async ({ given }) => {
    const code = given.option('explain')
    if (code === null) return null
    const { explanation } = await import('../findings.ts')
    return explanation(code)
  },
  run: async ({ case: from, opened, given, view }) => {
    if (given.flag('wording')) {
      const { wordingAnswer } = await import('../wording.ts')
      return wordingAnswer(from)
    }
    const { checkCase } = await import('../../app/index.ts')
    const { findingsJson, findingsText, hasErrors } = await import('../findings.ts')
    const { viewAsked } = await import('../view.ts')
    const findings = await checkCase(from, viewAsked(given) ? view : null)
    return {
      shown: { text: findingsText(findings, from, opened.folder, given.flag('notes')) },
      json: { findings: findingsJson(findings) },
      exitCode: hasErrors(findings) ? 1 : 0,
    }
  },
}
