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
  const there = [...tray.proposals.values()]
  const added: Proposal[] = []
  let known = 0
  const reports = ids
    .flatMap((id) => from.reports.get(id) ?? [])
    .sort((a, b) => a.head.published - b.head.published)
  for (const report of reports) {
    if (report.head.handling === 'protected') continue
    const published = printDay(report.head.published)
    const { undated } = report.head
    const gold = readReport(report.text, {
      id: report.id,
      ...(undated ? {} : { dateline: { date: published } }),
    })
    const others = pending.filter((one) => one.report !== report.id)
    for (const one of proposalsFor(
      { id: report.id, text: report.text, published, undated },
      gold,
      from,
      others,
    )) {
      if (tray.proposals.has(one.id) || there.some((other) => readsTheSame(one, other))) known += 1
      else {
        added.push(one)
        pending.push(one)
      }
    }
  }
  put(opened.folder, added, effects)
  return { added, known }
}

/** Whether a proposal is one of before, met again when its report is read again: the same passage, for the same kind. */
function readsTheSame(one: Proposal, other: Proposal): boolean {
  const [a] = one.passages
  const [b] = other.passages
  if (a === undefined || b === undefined || one.report !== other.report) return false
  return (
    a.start === b.start && a.end === b.end && (one.draft === null || one.draft.kind === other.draft?.kind)
  )
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

/** What waits, parted: what can be decided on now, and what must wait for another proposal first. */
export function partedIn(
  tray: Tray,
  from: Case,
): { readonly ready: readonly Proposal[]; readonly held: readonly Proposal[] } {
  const turnedDown = new Set(
    [...tray.decisions.values()]
      .filter((one) => one.did === 'reject')
      .flatMap((one) => tray.proposals.get(one.id)?.draft?.record.id ?? []),
  )
  const ready: Proposal[] = []
  const held: Proposal[] = []
  for (const one of waitingIn(tray, from)) {
    const missing = missingFor(one, from)
    if (missing.length === 0) ready.push(one)
    else if (!missing.every((id) => turnedDown.has(id))) held.push(one)
    else {
      const apart = withoutReference(one, missing)
      if (apart !== null) ready.push(apart)
    }
  }
  return { ready, held }
}

/** What somebody said about a record that was turned down still stands as said; what only adds to it falls with it. */
function withoutReference(one: Proposal, gone: readonly string[]): Proposal | null {
  const on = one.draft?.record['on']
  if (one.draft === null || typeof on !== 'string' || !gone.includes(on) || gone.length > 1) return null
  const { on: _gone, ...record } = one.draft.record
  return { ...one, draft: { kind: one.draft.kind, record }, requires: one.requires.filter((id) => id !== on) }
}

/** What a proposal refers to and the case lacks. */
function missingFor(proposal: Proposal, from: Case): readonly string[] {
  const wanted = [...proposal.requires, ...(proposal.adds === null ? [] : [proposal.adds.to])]
  return [...new Set(wanted)].filter((id) => !(from.entries.has(id) || from.reports.has(id)))
}

/** Whether everything that a proposal refers to stands in the case, so that it can be accepted. */
export function isReady(proposal: Proposal, from: Case): boolean {
  return missingFor(proposal, from).length === 0
}

/** Who decides. */
export function whoDecides(effects: Effects): string {
  return analystOf(effects)
}
