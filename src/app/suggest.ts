import { type Case, printDay } from '../case/index.ts'
import type { Proposal } from '../extraction/index.ts'
import type { Effects } from './effects.ts'
import type { OpenCase } from './open.ts'
import { analystOf } from './start.ts'
import { appendLines, readTray, type Tray } from './suggest-log.ts'

/** What reading reports brought. */
export interface Suggested {
  readonly added: readonly Proposal[]
  /** Proposals that stood in the tray already, decided or not. */
  readonly known: number
}

/**
 * Read reports of a case and put what they propose into the tray, in the order of publication, so that a later
 * report’s second mention finds the first. Reading a report again adds nothing that is there.
 */
export async function suggest(
  opened: OpenCase,
  ids: readonly string[],
  effects: Effects,
): Promise<Suggested> {
  const { readReport, proposalsFor } = await import('../extraction/index.ts')
  const from = opened.case
  const tray = readTray(opened.folder, effects)
  const pending: Proposal[] = [...pendingOf(tray)]
  const added: Proposal[] = []
  let known = 0
  const reports = ids
    .flatMap((id) => from.reports.get(id) ?? [])
    .sort((a, b) => a.head.published - b.head.published)
  for (const report of reports) {
    if (report.head.handling === 'protected') continue
    const published = printDay(report.head.published)
    const gold = readReport(report.text, { id: report.id, dateline: { date: published } })
    for (const one of proposalsFor({ id: report.id, text: report.text, published }, gold, from, pending)) {
      if (tray.proposals.has(one.id) || added.some((other) => other.id === one.id)) known += 1
      else {
        added.push(one)
        pending.push(one)
      }
    }
  }
  put(opened.folder, added, effects)
  return { added, known }
}

/** Write proposals into the tray of a case. */
export function put(folder: string, proposals: readonly Proposal[], effects: Effects): void {
  const on = printDay(effects.clock())
  appendLines(
    folder,
    proposals.map((proposal) => ({ did: 'propose', on, who: proposal.by, proposal })),
    effects,
  )
}

/** Proposals that nobody has decided on. */
export function pendingOf(tray: Tray): readonly Proposal[] {
  return [...tray.proposals.values()].filter((one) => !tray.decisions.has(one.id))
}

/**
 * Proposals that wait: undecided, and not in the case already, as vocabulary that came along with another, or
 * because the machine stopped between writing a record and writing the decision down.
 */
export function waitingIn(tray: Tray, from: Case): readonly Proposal[] {
  return pendingOf(tray).filter((one) => {
    if (one.draft !== null) return !from.entries.has(one.draft.record.id)
    const record = one.adds === null ? undefined : from.entries.get(one.adds.to)?.record
    const exact = one.adds?.value['exact']
    return !record?.sources?.some((source) => source.report === one.report && source.exact === exact)
  })
}

/** Whether everything that a proposal refers to stands in the case, so that it can be accepted. */
export function isReady(proposal: Proposal, from: Case): boolean {
  const stands = (id: string): boolean => from.entries.has(id) || from.reports.has(id)
  return proposal.requires.every(stands) && (proposal.adds === null || stands(proposal.adds.to))
}

/** Who decides. */
export function whoDecides(effects: Effects): string {
  return analystOf(effects)
}
