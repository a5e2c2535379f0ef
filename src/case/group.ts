import type { Entry, Records } from './case.ts'
import type { RecordOf } from './kinds/index.ts'
import { KINDS, type Kind } from './kinds/kind.ts'

/** Records grouped by kind, in the order in which they were read. */
export function groupByKind(entries: Iterable<Entry>): Records {
  const records: Partial<Record<Kind, RecordOf<Kind>[]>> = {}
  for (const kind of KINDS) records[kind] = []
  for (const entry of entries) records[entry.kind]?.push(entry.record)
  return records as Records
}
