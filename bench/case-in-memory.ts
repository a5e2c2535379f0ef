import { type AnyRecord, type Case, type Entry, KINDS, type Kind, type Report } from '../src/case/index.ts'

export type Make = (kind: Kind, record: object) => void

/** The day on which every report was published. */
const PUBLISHED = 10_000

/** A case in memory: what is measured is the ledger, not the reading of files. */
export function caseInMemory(reportCount: number, fill: (make: Make) => void): Case {
  const entries = new Map<string, Entry>()
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as AnyRecord[]])) as Record<
    Kind,
    AnyRecord[]
  >
  fill((kind, record) => {
    const made = record as AnyRecord
    records[kind].push(made)
    entries.set(made.id, { kind, record: made } as Entry)
  })
  const reports = new Map<string, Report>()
  for (let i = 0; i < reportCount; i += 1)
    reports.set(`r${i}`, {
      id: `r${i}`,
      file: `reports/r${i}.md`,
      head: {
        outlet: 'x',
        published: PUBLISHED,
        kind: 'original',
        text: 'original',
        undated: false,
        handling: 'open',
        invented: true,
      },
      text: 'words',
      textLine: 1,
    } as Report)
  return {
    head: { title: 'bench', scope: 'bench', author: 'bench' } as Case['head'],
    reports,
    records: records as unknown as Case['records'],
    entries,
    places: new Map(),
    files: new Map(),
    findings: [],
    locate: () => null,
  }
}
