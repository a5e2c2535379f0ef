import {
  type Case,
  type Day,
  passages,
  placeIn,
  type Reason,
  type Ref,
  reason,
  type Seen,
  shortName,
} from '../../case/index.ts'
import type { Diagnostic, Place } from '../../text/index.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import type { TermView } from '../terms/terms.ts'
import type { Waits } from '../waits/waits.ts'
import type { Ways } from '../waits/ways.ts'

/** The thirteen escape clauses. */
export const ESCAPE_CODES = [
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'L7',
  'L8',
  'L9',
  'L10',
  'L11',
  'L12',
  'L13',
] as const

export type EscapeCode = (typeof ESCAPE_CODES)[number]

/** An escape clause that a pledge has: a warning about the world, with its passages. */
export interface Escape {
  readonly code: EscapeCode
  readonly pledge: string
  readonly finding: Diagnostic
  readonly because: Reason
}

/** What the rules look at: one pledge as of a view, and what it is linked to. */
export interface EscapeContext {
  readonly ledger: Ledger
  readonly seen: Seen
  readonly case: Case
  readonly day: Day
  readonly of: PledgeState
  readonly waits: Waits
  /** What the condition comes down to, by the definition that governs it; null without a condition. */
  readonly condition: Ways | null
  /** The promises, open or past, whose content brings a fact about. */
  readonly promisesOf: (fact: string) => readonly PledgeState[]
  /** A term under all its definitions. */
  readonly term: (id: string) => TermView | null
}

/** A rule that looks for one escape clause. */
export interface EscapeRule {
  readonly code: EscapeCode
  readonly find: (context: EscapeContext) => readonly Found[]
}

export interface Found {
  readonly finding: Diagnostic
  readonly refs: readonly Ref[]
}

/** How a finding names a pledge: `P1 (withdrawal)`. */
export function labelOf(of: PledgeState): string {
  return of.pledge.short === undefined ? of.id : `${of.id} (${of.pledge.short})`
}

/** The debtors in words. */
export function debtorOf(context: EscapeContext): string {
  const names = context.of.debtors.map((actor) => shortName(context.case, actor))
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The place of a field of the pledge, else of the pledge. */
export function placeOf(context: EscapeContext, ...path: readonly string[]): Place | null {
  return placeIn(context.case, context.of.id, path)
}

/** The pledge's field and the visible passages about it. */
export function refsOf(context: EscapeContext, field: string): readonly Ref[] {
  const about = context.seen
    .sources(context.of.pledge.sources)
    .filter((one) => one.field === undefined || one.field === field)
  return [{ leaf: 'record', id: context.of.id, field }, ...passages(about)]
}

/** A found escape clause with its reasons. */
export function escapeFrom(rule: EscapeRule, context: EscapeContext, found: Found): Escape {
  return {
    code: rule.code,
    pledge: context.of.id,
    finding: found.finding,
    because: reason(`escape-${rule.code}`, found.refs),
  }
}
