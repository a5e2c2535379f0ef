import { type Case, type CaseFiles, loading } from '../case/index.ts'
import { inOrder, type Proposal, proposalsFor, readReport } from '../extraction/index.ts'
import { type Diagnostic, severityOf } from '../text/index.ts'
import { checkCase } from './check.ts'
import type { Effects } from './effects.ts'
import { applyProposal, Edits } from './review-edits.ts'
import { gatherReports, reportFile, standInDay } from './start.ts'
import { isReady } from './suggest.ts'
import { walk } from './walk.ts'

/** A case with proposals in it that nobody has accepted; it exists in memory only. */
export interface DraftCase {
  readonly case: Case
  /** Records that a program made or added to. */
  readonly unreviewed: ReadonlySet<string>
  readonly findings: readonly Diagnostic[]
}

/** A case with every proposal taken in, in the order of review; what would not pass `check` is left out. */
export async function withProposals(
  files: CaseFiles,
  proposals: readonly Proposal[],
): Promise<Omit<DraftCase, 'findings'>> {
  const { loadCase } = await loading()
  let now = files
  let from = loadCase(now)
  let errors = await errorCount(from)
  const unreviewed = new Set<string>()
  for (const one of inOrder(proposals)) {
    if (!isReady(one, from) || (one.draft !== null && from.entries.has(one.draft.record.id))) continue
    const edits = new Edits(now, from)
    const needs = one.needs.filter((need) => !from.entries.has(need.record.id))
    const applied = await applyProposal(edits, from, one, one.draft, needs)
    if (!applied.ok) continue
    const next = loadCase(edits.files())
    const count = await errorCount(next)
    if (count > errors) continue
    now = edits.files()
    from = next
    errors = count
    for (const id of applied.records) unreviewed.add(id)
  }
  return { case: from, unreviewed }
}

async function errorCount(from: Case): Promise<number> {
  return (await checkCase(from)).filter((one) => severityOf(one) === 'error').length
}

/** Raw reports as a case in memory, read by the program and by nobody else. Nothing is written. */
export async function draftFrom(
  paths: readonly string[],
  effects: Effects,
): Promise<DraftCase | { readonly case: null; readonly findings: readonly Diagnostic[] }> {
  const { printDay } = await import('../case/index.ts')
  const { reports, findings } = await gatherReports(paths, effects)
  if (reports.length === 0) return { case: null, findings }
  const today = printDay(effects.clock())
  const standIn = standInDay(reports) ?? today
  const encoder = new TextEncoder()
  const title = reports.length === 1 ? (reports[0]?.head.title ?? 'One report') : `${reports.length} reports`
  const files = new Map<string, Uint8Array>([
    [
      'case.yaml',
      encoder.encode(
        `title: ${JSON.stringify(title)}\nscope: a first draft from raw reports\nauthor: reader\nstatus: draft\n`,
      ),
    ],
    ...reports.map(
      (one) => [`reports/${one.id}.md`, encoder.encode(reportFile(one, today, standIn))] as const,
    ),
  ])
  const { loadCase } = await loading()
  const empty = loadCase(files)
  const proposals: Proposal[] = []
  for (const report of [...empty.reports.values()].sort((a, b) => a.head.published - b.head.published)) {
    const published = printDay(report.head.published)
    const { undated } = report.head
    const gold = readReport(report.text, {
      id: report.id,
      ...(undated ? {} : { dateline: { date: published } }),
    })
    proposals.push(
      ...proposalsFor({ id: report.id, text: report.text, published, undated }, gold, empty, proposals),
    )
  }
  return { ...(await withProposals(files, proposals)), findings }
}

/** The files of a case folder as they are on the disk. */
export function filesOf(folder: string, effects: Effects): CaseFiles {
  return walk(folder, effects).files
}
