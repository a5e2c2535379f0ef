import type { RecordOf, Seen, Source, When } from '../case/index.ts'
import { begun, byWhen } from './order.ts'

/** Something demanded of a party: directly, or through a call on others to press it. */
export interface DemandView {
  readonly id: string
  readonly by: readonly string[]
  /** Who must act in the end. */
  readonly of: readonly string[]
  /** Whom a call asks to press; empty for a direct demand. */
  readonly via: readonly string[]
  readonly what: string
  readonly since: When | undefined
  readonly sources: readonly Source[]
  readonly flags: readonly DemandFlag[]
}

/** What makes a demand hard to act on. */
export type DemandFlag =
  /** The addressee is no single agent: nobody in particular is asked. */
  | { readonly flag: 'addressee-no-single-agent'; readonly actor: string }
  /** The behaviour is that of a group which the target is not known to control. */
  | { readonly flag: 'control-unknown'; readonly target: string; readonly of: string }
  | { readonly flag: 'control-partial' | 'control-none'; readonly target: string; readonly of: string }

/** Demands open on the as-of day, on one party or on all. */
export function demandsOf(seen: Seen, on?: string): readonly DemandView[] {
  const direct = seen.records.positions
    .filter((one) => one.kind === 'demand' && begun(one.since, seen.view.asOf))
    .filter((one) => one.until?.to === undefined || one.until.to === null || one.until.to >= seen.view.asOf)
    .map(
      (one): DemandView =>
        view(seen, one.id, [one.actor], one.of ?? [], [], one.what, one.since, one.sources),
    )
  const calls = seen.records.claims
    .filter(
      (one): one is Extract<RecordOf<'claims'>, { kind: 'call' }> =>
        one.kind === 'call' && begun(one.said, seen.view.asOf),
    )
    .map((one): DemandView => view(seen, one.id, one.by, one.of, one.asked, one.what, one.said, one.sources))
  return [...direct, ...calls]
    .filter((one) => on === undefined || one.of.includes(on))
    .sort((a, b) => byWhen(a.since, b.since))
}

function view(
  seen: Seen,
  id: string,
  by: readonly string[],
  of: readonly string[],
  via: readonly string[],
  what: string,
  since: When | undefined,
  sources: readonly Source[] | undefined,
): DemandView {
  const flags: DemandFlag[] = []
  for (const actor of via)
    if (seen.get('actors', actor)?.agency === 'no-single-agent')
      flags.push({ flag: 'addressee-no-single-agent', actor })
  for (const target of of) {
    for (const control of seen.get('actors', target)?.controls ?? []) {
      if (control.degree === 'unknown') flags.push({ flag: 'control-unknown', target, of: control.actor })
      if (control.degree === 'partial') flags.push({ flag: 'control-partial', target, of: control.actor })
      if (control.degree === 'none') flags.push({ flag: 'control-none', target, of: control.actor })
    }
  }
  return { id, by, of, via, what, since, sources: seen.sources(sources), flags }
}
