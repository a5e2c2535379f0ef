import type { Case } from '../case/index.ts'
import { type Diagnostic, printPlace, type Severity, say, severityOf } from '../text/index.ts'

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

/** Findings for people: place, severity, code, what is wrong, how to mend it; then a count. */
export function findingsText(findings: readonly Diagnostic[], _from: Case, folder: string): string {
  const blocks = findings.map((one) => {
    const { severity, message, mend } = say(one)
    const place = one.place === null ? folder : printPlace(one.place)
    return `${place}: ${severity} [${one.code}]\n${indented(message)}\n${indented(mend)}\n`
  })
  return `${[...blocks, countOf(findings, folder)].join('\n')}\n`
}

function indented(text: string): string {
  return text
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
