import { type DiagnosticCode, wordings } from '../text/index.ts'

/** docs/diagnostics.md: every code that `check` and the other verbs can report. */
export function diagnosticsReference(): string {
  const codes = (Object.keys(wordings) as DiagnosticCode[]).sort()
  const subjects = [...new Set(codes.map(subjectOf))]
  return `${[
    '# What check can find',
    '<!-- Written by `npx tsx tools/docs.ts` from src/text/wording; a test compares. -->',
    'An **error** is a fault of the case: something cannot be read, or would be read wrongly; only errors make `demarche check` exit 1. A **warning** is about the world or the sourcing. A **note** is for information. `demarche check --explain <code>` prints one of these.',
    ...subjects.map((subject) =>
      [
        `## ${subject}`,
        codes
          .filter((code) => subjectOf(code) === subject)
          .map((code) => `- **\`${code}\`** (${wordings[code].severity}). ${wordings[code].explains}`)
          .join('\n'),
      ].join('\n\n'),
    ),
  ].join('\n\n')}\n`
}

function subjectOf(code: string): string {
  return code.split('-')[0] ?? code
}
