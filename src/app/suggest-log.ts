import type { Draft, Passage, Proposal } from '../extraction/index.ts'
import type { Effects } from './effects.ts'
import { withSame } from './review-same.ts'

/** One stretch of a file that a decision changed, so that it can be taken back as long as nobody changed it since. */
export interface Stretch {
  readonly file: string
  readonly at: number
  readonly was: string
  readonly is: string
  /** The file was made by the decision. */
  readonly made: boolean
}

/** A line of `suggestions.jsonl`: what a program proposed, what a person decided. Nothing is ever removed from it. */
export type LogLine =
  | { readonly did: 'propose'; readonly on: string; readonly who: string; readonly proposal: Proposal }
  | {
      readonly did: 'accept'
      readonly on: string
      readonly who: string
      readonly id: string
      readonly edited: boolean
      readonly records: readonly string[]
      readonly changed: readonly Stretch[]
    }
  | {
      readonly did: 'merge'
      readonly on: string
      readonly who: string
      readonly id: string
      readonly into: string
      readonly changed: readonly Stretch[]
    }
  | {
      readonly did: 'reject'
      readonly on: string
      readonly who: string
      readonly id: string
      readonly why: string
    }
  /** One actor that programs proposed is another of the case, as a person said. */
  | {
      readonly did: 'same'
      readonly on: string
      readonly who: string
      /** `same/` and the actor that is not made. */
      readonly id: string
      readonly from: string
      readonly as: string
      readonly changed: readonly Stretch[]
    }
  | { readonly did: 'undo'; readonly on: string; readonly who: string; readonly id: string }

export type Decision = Extract<LogLine, { readonly did: 'accept' | 'merge' | 'reject' | 'same' }>

/** The log as it stands: every proposal, and the decision that holds for it. */
export interface Tray {
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly decisions: ReadonlyMap<string, Decision>
  /** Decisions that hold, oldest first. */
  readonly order: readonly string[]
  /** Lines that are no line of this log, as one that a crash cut short. */
  readonly broken: number
}

export const LOG = 'suggestions.jsonl'

/** Read the log of a case folder; an absent one is empty. A line that a crash cut short is passed over. */
export function readTray(folder: string, effects: Effects): Tray {
  const path = effects.files.join(folder, LOG)
  const proposals = new Map<string, Proposal>()
  const decisions = new Map<string, Decision>()
  let order: string[] = []
  let broken = 0
  if (effects.files.stat(path) === null) return { proposals, decisions, order, broken }
  for (const text of new TextDecoder().decode(effects.files.read(path)).split('\n')) {
    if (text.trim() === '') continue
    const line = lineOf(text)
    if (line === null) {
      broken += 1
      continue
    }
    if (line.did === 'propose') proposals.set(line.proposal.id, line.proposal)
    else if (line.did === 'undo') {
      decisions.delete(line.id)
      order = order.filter((id) => id !== line.id)
    } else {
      decisions.set(line.id, line)
      order = [...order.filter((id) => id !== line.id), line.id]
    }
  }
  for (const one of decisions.values())
    if (one.did === 'same')
      for (const [id, proposal] of proposals) proposals.set(id, withSame(proposal, one.from, one.as))
  return { proposals, decisions, order, broken }
}

/** Append lines; where a crash left a line without its end, it is ended first. */
export function appendLines(folder: string, lines: readonly LogLine[], effects: Effects): void {
  if (lines.length === 0) return
  appendWhole(
    effects.files.join(folder, LOG),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    effects,
  )
}

/** Append text to a file of lines. */
export function appendWhole(path: string, text: string, effects: Effects): void {
  const before = effects.files.stat(path) === null ? new Uint8Array() : effects.files.read(path)
  const open = before.length > 0 && before.at(-1) !== 10
  effects.files.append(path, open ? `\n${text}` : text)
}

function lineOf(text: string): LogLine | null {
  try {
    const value: unknown = JSON.parse(text)
    return isLine(value) ? value : null
  } catch {
    return null
  }
}

function isLine(value: unknown): value is LogLine {
  if (!isRecord(value) || typeof value['on'] !== 'string' || typeof value['who'] !== 'string') return false
  switch (value['did']) {
    case 'propose':
      return isProposal(value['proposal'])
    case 'accept':
    case 'merge':
      return typeof value['id'] === 'string' && Array.isArray(value['changed'])
    case 'same':
      return (
        ['id', 'from', 'as'].every((key) => typeof value[key] === 'string') && Array.isArray(value['changed'])
      )
    case 'reject':
    case 'undo':
      return typeof value['id'] === 'string'
    default:
      return false
  }
}

function isProposal(value: unknown): value is Proposal {
  if (!isRecord(value)) return false
  const { id, report, says, reason, passages, draft, adds, needs, requires } = value
  return (
    [id, report, says, reason].every((one) => typeof one === 'string') &&
    Array.isArray(passages) &&
    passages.every(isPassage) &&
    Array.isArray(needs) &&
    needs.every(isDraft) &&
    Array.isArray(requires) &&
    (isDraft(draft) || (isRecord(adds) && typeof adds['to'] === 'string' && Array.isArray(adds['path'])))
  )
}

function isPassage(value: unknown): value is Passage {
  return (
    isRecord(value) &&
    typeof value['report'] === 'string' &&
    typeof value['start'] === 'number' &&
    typeof value['exact'] === 'string'
  )
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    typeof value['kind'] === 'string' &&
    isRecord(value['record']) &&
    typeof value['record']['id'] === 'string'
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
