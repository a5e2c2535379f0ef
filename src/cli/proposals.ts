import { type Effects, firstHour, type OpenCase, type Review, type Tray, troubleOf } from '../app/index.ts'
import type { Case } from '../case/index.ts'
import type { Proposal } from '../extraction/index.ts'
import { say } from '../text/index.ts'
import { EXIT, misused, Refusal } from './refusal.ts'

const hour = await firstHour()

/** Every proposal of a tray under a number that it keeps. */
export function numbered(tray: Tray): ReadonlyMap<number, Proposal> {
  return new Map([...tray.proposals.values()].map((one, at) => [at + 1, one]))
}

/** The proposal that a person named by its number or id. */
export function proposalNamed(tray: Tray, name: string): Proposal {
  const number = /^\d+$/.test(name) ? numbered(tray).get(Number(name)) : undefined
  const found = number ?? tray.proposals.get(name)
  if (found === undefined)
    throw misused(`There is no proposal ${name}.`, '“demarche tray” lists them with their numbers.')
  return found
}

/** The words around a passage, the passage between brackets. */
export function inContext(from: Case, proposal: Proposal, around = 120): readonly string[] {
  return proposal.passages.map(({ report, start, end, exact }) => {
    const text = from.reports.get(report)?.text ?? ''
    if (text.slice(start, end) !== exact) return `${report}: [${exact}]`
    const before = text.slice(Math.max(0, start - around), start)
    const after = text.slice(end, end + around)
    const cut = (words: string): string => words.replace(/\s+/g, ' ')
    return `${report}: ${start > around ? '…' : ''}${cut(before)}[${cut(exact)}]${cut(after)}${end + around < text.length ? '…' : ''}`
  })
}

/** One proposal in lines for the tray. */
export function proposalLines(from: Case, number: number, proposal: Proposal): readonly string[] {
  const kind = proposal.draft === null ? `adds to ${proposal.adds?.to}` : proposal.draft.kind
  const needs = proposal.needs.filter((one) => !from.entries.has(one.record.id)).map((one) => one.record.id)
  return [
    `${String(number).padStart(3)}  ${proposal.group}: ${proposal.says}`,
    `     ${kind}${proposal.by === 'reader' ? '' : `, by ${proposal.by}`}${needs.length === 0 ? '' : `; brings along ${needs.join(', ')}`}${hour.isReady(proposal, from) ? '' : `; waits for ${proposal.requires.join(', ')}`}`,
    `     ${proposal.reason}`,
    ...inContext(from, proposal).map((line) => `     > ${line}`),
  ]
}

export function proposalJson(from: Case, number: number, proposal: Proposal) {
  return { number, ready: hour.isReady(proposal, from), ...proposal }
}

/** The tray of a case. */
export function trayOf(opened: OpenCase, effects: Effects): Tray {
  return unharmed(opened, () => hour.readTray(opened.folder, effects))
}

/** A tray whose file the system does not hand out is bad input, and no fault of the program. */
function unharmed<T>(opened: OpenCase, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Refusal(
      EXIT.input,
      `The tray of “${opened.folder}” cannot be read: ${troubleOf(error)}.`,
      'suggestions.jsonl in the case folder must be a file that you may read.',
    )
  }
}

/** What to say of lines of the log that are none; null where all are well. */
export function damagedLines({ broken }: Tray): string | null {
  if (broken === 0) return null
  return `${broken === 1 ? 'One line' : `${broken} lines`} of suggestions.jsonl cannot be read and ${broken === 1 ? 'is' : 'are'} passed over; “demarche suggest --all” proposes again what is missing.`
}

export function waiting(tray: Tray, from: Case): readonly (readonly [number, Proposal])[] {
  const open = new Set(hour.waitingIn(tray, from))
  return [...numbered(tray)].filter(([, one]) => open.has(one))
}

/** Hold the tray of a case while working on it. */
export async function withTray<T>(
  opened: OpenCase,
  effects: Effects,
  work: (review: Review) => Promise<T>,
): Promise<T> {
  const path = effects.files.join(opened.folder, '.suggestions.lock')
  let unlock: (() => void) | null
  try {
    unlock = effects.files.lock(path)
  } catch (error) {
    throw new Refusal(
      EXIT.input,
      `The tray of “${opened.folder}” cannot be written: ${troubleOf(error)}.`,
      '',
    )
  }
  if (unlock === null)
    throw new Refusal(EXIT.input, 'Somebody else is at this tray.', 'Wait until that review has ended.')
  try {
    return await work(unharmed(opened, () => hour.Review.open(opened, effects)))
  } finally {
    unlock()
  }
}

/** Why a decision was refused, with what “check” would say. */
export function refusalWords(decided: {
  readonly why: string
  readonly findings: Parameters<typeof say>[0][] | readonly Parameters<typeof say>[0][]
}): string {
  return [decided.why, ...decided.findings.map((one) => say(one).message)].join(' ')
}
