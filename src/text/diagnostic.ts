import type { Place } from './place.ts'
import type { DiagnosticCode, DiagnosticDetails } from './wording/index.ts'

/** An error makes `check` exit 1; a warning is about the world or the sourcing; a note is for information. */
export type Severity = 'error' | 'warning' | 'note'

/** A finding as data: what (code), where (place) and with which particulars (detail). Its words are in `wording/`. */
export type Diagnostic = {
  readonly [C in DiagnosticCode]: {
    readonly code: C
    readonly place: Place | null
    readonly detail: DiagnosticDetails[C]
  }
}[DiagnosticCode]

/** Make one finding; the detail's type follows from the code. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  place: Place | null,
  detail: DiagnosticDetails[C],
): Diagnostic {
  return { code, place, detail } as Diagnostic
}
