import type { Day } from './day.ts'

/**
 * Why a result is what it is: plain JSON. `rule` names the step (T3, atom-latest, reading-governs); `refs` are the
 * leaves it rests on; `because` are the reasons of what it was derived from. Replaying the reasons gives the result.
 */
export interface Reason {
  readonly rule: string
  readonly refs: readonly Ref[]
  readonly because: readonly Reason[]
}

/** A leaf of a reason. */
export type Ref =
  | { readonly leaf: 'record'; readonly id: string; readonly field?: string }
  | {
      readonly leaf: 'passage'
      readonly report: string
      readonly exact: string
      readonly stance: 'asserts' | 'denies'
    }
  | { readonly leaf: 'move'; readonly party: string; readonly from: string; readonly to: string }
  | { readonly leaf: 'choice'; readonly who: string; readonly what: string; readonly on: Day | null }
  | { readonly leaf: 'absence'; readonly sought: string; readonly reports: readonly string[] }

/** A reason; both lists may be left out. */
export function reason(rule: string, refs: readonly Ref[] = [], because: readonly Reason[] = []): Reason {
  return { rule, refs, because }
}

/** Every leaf below a reason, in reading order, without repeats. */
export function leavesOf(reasons: readonly Reason[]): readonly Ref[] {
  const found = new Map<string, Ref>()
  const visit = (one: Reason): void => {
    for (const ref of one.refs) found.set(JSON.stringify(ref), ref)
    for (const inner of one.because) visit(inner)
  }
  for (const one of reasons) visit(one)
  return [...found.values()]
}
