import type { Case } from '../case/index.ts'
import {
  caretAt,
  type Diagnostic,
  type DiagnosticCode,
  inert,
  printPlace,
  type Severity,
  say,
  severityOf,
  wordings,
} from '../text/index.ts'
import { unknownName } from './refusal.ts'
import type { Answer } from './verb.ts'

/** A finding as `--json` prints it. */
export interface FindingJson {
  readonly code: string
  readonly severity: Severity
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly message: string
  readonly mend: string
}

export function findingsJson(findings: readonly Diagnostic[]): readonly FindingJson[] {
  return findings.map((one) => {
    const { severity, message, mend } = say(one)
    const { file = null, line = null, column = null } = one.place ?? {}
    return { code: one.code, severity, file, line, column, message, mend }
  })
}

export function hasErrors(findings: readonly Diagnostic[]): boolean {
  return findings.some((one) => severityOf(one) === 'error')
}

/**
 * Findings for people: place, severity and code, what is wrong, the line with a caret, how to mend it; then a count.
 * Notes are gathered by code, with where they stand, unless `withNotes` asks for each like the others.
 */
export function findingsText(
  findings: readonly Diagnostic[],
  from: Case,
  folder: string,
  withNotes: boolean,
): string {
  const single = findings.filter((one) => withNotes || severityOf(one) !== 'note')
  const blocks = single.map((one) => {
    const { severity, message, mend } = say(one)
    const place = one.place === null ? folder : printPlace(one.place)
    const caret = 'caret' in one.detail ? null : caretOf(one, from)
    const lines = [message, ...(caret === null ? [] : [caret]), mend]
    return `${inert(place)}: ${severity} [${one.code}]\n${lines.map(indented).join('\n')}\n`
  })
  const notes = withNotes ? [] : findings.filter((one) => severityOf(one) === 'note')
  return `${[...blocks, ...gathered(notes), countOf(findings, folder)].join('\n')}\n`
}

/** Notes by code: what the code means, and every record or place once. */
function gathered(notes: readonly Diagnostic[]): readonly string[] {
  return [...new Set(notes.map((one) => one.code))].map((code) => {
    const own = notes.filter((one) => one.code === code)
    const where = new Set(
      own.map((one) =>
        'id' in one.detail ? one.detail.id : one.place === null ? '' : printPlace(one.place),
      ),
    )
    const heading = `${own.length === 1 ? 'note' : `${own.length} notes`} [${code}]`
    return `${heading}\n${indented(wordings[code].explains)}\n${indented([...where].filter((one) => one !== '').join(', '))}\n`
  })
}

function caretOf(one: Diagnostic, from: Case): string | null {
  if (one.place === null) return null
  const text = from.files.get(one.place.file)
  return text === undefined ? null : caretAt(text, one.place)
}

function indented(text: string): string {
  return inert(text)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

function countOf(findings: readonly Diagnostic[], folder: string): string {
  if (findings.length === 0) return `${folder}: nothing to mend.`
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => severityOf(one) === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return `${folder}: ${counts.join(', ')}.`
}

/** What one code means, or every code. */
export function explanation(code: string): Answer {
  const codes = Object.keys(wordings) as DiagnosticCode[]
  const known = codes.find((one) => one === code)
  if (known === undefined)
    throw unknownName('code of a finding', code, codes, 'docs/diagnostics.md lists them.')
  const { severity, explains } = wordings[known]
  return {
    shown: { text: `${known} (${severity})\n  ${explains}\n` },
    json: { code: known, severity, explains },
  }
}
