import type { Diagnostic, DiagnosticCode, DiagnosticDetails } from '../../../text/index.ts'
import { diagnostic, nearestName } from '../../../text/index.ts'
import type { Case, Entry } from '../../case.ts'
import { KINDS, type Kind } from '../../kinds/kind.ts'

/** For so many unknown names the nearest known one is sought: in a large case the search costs more than the load. */
const NEAREST_LIMIT = 200

/** What every check of the ties between records needs: the case, its names, and a place to put findings. */
export class Linking {
  readonly case: Case
  readonly findings: Diagnostic[] = []
  readonly names = new Map<string, readonly string[]>()
  sought = 0

  constructor(from: Case) {
    this.case = from
  }

  /** The kind of a record, or `reports`; undefined for an id that nobody declared. */
  kindOf(id: string): Kind | 'reports' | undefined {
    return this.case.reports.has(id) ? 'reports' : this.case.entries.get(id)?.kind
  }

  /** Every id of some kinds. */
  namesOf(kinds: readonly string[]): readonly string[] {
    const key = kinds.join()
    let found = this.names.get(key)
    if (found === undefined) {
      found = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
        this.case.records[kind].map((record) => record.id),
      )
      if (kinds.includes('reports')) found = [...found, ...this.case.reports.keys()]
      this.names.set(key, found)
    }
    return found
  }

  nearest(name: string, known: Iterable<string>): string | null {
    this.sought += 1
    return this.sought > NEAREST_LIMIT ? null : nearestName(name, known)
  }

  /** Add a finding about a part of a record. */
  find<C extends DiagnosticCode>(
    code: C,
    entry: Entry,
    path: readonly PropertyKey[],
    detail: DiagnosticDetails[C],
  ): void {
    this.findings.push(diagnostic(code, this.case.locate(entry.record.id, path), detail))
  }
}
