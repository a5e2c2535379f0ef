import type { Diagnostic, Severity } from './diagnostic.ts'
import type { Wording } from './wording/entry.ts'
import { wordings } from './wording/index.ts'

/** A finding in words. */
export interface SaidDiagnostic {
  readonly severity: Severity
  readonly message: string
  readonly mend: string
}

/** Turn a finding into words. */
export function say(finding: Diagnostic): SaidDiagnostic {
  const wording = wordings[finding.code] as Wording<unknown>
  return {
    severity: wording.severity,
    message: wording.says(finding.detail),
    mend: wording.mend(finding.detail),
  }
}

/** The severity of a finding, without its words. */
export function severityOf(finding: Diagnostic): Severity {
  return wordings[finding.code].severity
}
