import { expressionOf, type RecordOf, recordOf, type Seen, type Source, type When } from '../case/index.ts'
import { namesIn } from '../language/index.ts'
import { begun, byWhen, fieldKnown, over, partKnown } from './order.ts'
import { isOf } from './sides.ts'

/** Something demanded of a party: directly, or through a call on others to press it. */
export interface DemandView {
  readonly id: string
  readonly kind: 'demand' | 'call'
  readonly by: readonly string[]
  /** Who must act in the end. */
  readonly of: readonly string[]
  /** Whom a call asks to press; empty for a direct demand. */
  readonly via: readonly string[]
  readonly what: string
  readonly since: When | undefined
  /** What answers a demand: refusals and concessions that name it, oldest first. */
  readonly answers: readonly RecordOf<'positions'>[]
  readonly sources: readonly Source[]
  readonly flags: readonly DemandFlag[]
}

/** What makes a demand hard to act on. */
export type DemandFlag =
  /** The addressee is no single agent: nobody in particular is asked. */
  | { readonly flag: 'addressee-no-single-agent'; readonly actor: string }
  /**
   * How far the target controls a group that the demand means, or may mean where it names no acts; full control raises
   * no flag, and a group not controlled does only where it is meant.
   */
  | {
      readonly flag: 'control-unknown' | 'control-partial' | 'control-none'
      readonly target: string
      readonly of: string
    }
  /** The behaviour demanded is in the hands of somebody else, over whom no control by the target is recorded. */
  | { readonly flag: 'acts-by-another'; readonly target: string; readonly of: string }

/** Demands open on the as-of day, on one party (or who answers as it) or on all, oldest first. */
export function demandsOf(seen: Seen, on?: string): readonly DemandView[] {
  const { asOf } = seen.view
  const direct = seen.records.positions
    .filter((one) => one.kind === 'demand' && begun(one.since, asOf))
    .filter((one) => !(fieldKnown(seen, one, 'until') && over(one.until, asOf)))
    .map(
      (one): DemandView => ({
        id: one.id,
        kind: 'demand',
        by: [one.actor],
        of: one.of ?? [],
        via: [],
        what: one.what,
        since: one.since,
        answers: answersTo(seen, one.id),
        sources: seen.sources(one.sources),
        flags: flagsOf(seen, { addressees: one.of ?? [], targets: one.of ?? [], acts: one.for }),
      }),
    )
  const calls = seen.records.claims.flatMap((one): readonly DemandView[] => {
    if (one.kind !== 'call' || !begun(one.said, asOf)) return []
    return [
      {
        id: one.id,
        kind: 'call',
        by: one.by,
        of: one.of,
        via: one.asked.filter((asked) => !one.of.includes(asked)),
        what: one.what,
        since: one.said,
        answers: [],
        sources: seen.sources(one.sources),
        flags: flagsOf(seen, { addressees: one.asked, targets: one.of, acts: one.for }),
      },
    ]
  })
  return [...direct, ...calls]
    .filter((one) => on === undefined || one.of.some((target) => isOf(seen, target, on, asOf)))
    .sort((a, b) => byWhen(a.since, b.since))
}

function answersTo(seen: Seen, demand: string): readonly RecordOf<'positions'>[] {
  return seen.records.positions
    .filter((one) => one.answers === demand && begun(one.since, seen.view.asOf))
    .sort((a, b) => byWhen(a.since, b.since))
}

interface Asked {
  readonly addressees: readonly string[]
  readonly targets: readonly string[]
  /** The acts demanded, as an expression. */
  readonly acts: string | undefined
}

function flagsOf(seen: Seen, { addressees, targets, acts }: Asked): readonly DemandFlag[] {
  const fuzzy = addressees
    .filter((actor) => seen.get('actors', actor)?.agency === 'no-single-agent')
    .map((actor): DemandFlag => ({ flag: 'addressee-no-single-agent', actor }))
  const controllers = controllersOf(seen, acts)
  const weak = targets.flatMap((target): readonly DemandFlag[] => {
    const controls = (seen.get('actors', target)?.controls ?? []).filter((one) => partKnown(seen, one))
    const named = controls.flatMap((control): readonly DemandFlag[] => {
      const meant = controllers.includes(control.actor)
      const mayBeMeant = meant || (controllers.length === 0 && control.degree !== 'none')
      if (!mayBeMeant || control.degree === 'full') return []
      return [{ flag: `control-${control.degree}`, target, of: control.actor }]
    })
    const others = controllers
      .filter(
        (actor) => !isOf(seen, target, actor, seen.view.asOf) && !isOf(seen, actor, target, seen.view.asOf),
      )
      .filter((actor) => !controls.some((one) => one.actor === actor))
      .map((of): DemandFlag => ({ flag: 'acts-by-another', target, of }))
    return [...named, ...others]
  })
  return [...fuzzy, ...weak]
}

/** Who controls the atoms of an expression; nobody where it is none. */
function controllersOf(seen: Seen, acts: string | undefined): readonly string[] {
  const expression = acts === undefined ? null : expressionOf(acts)
  if (expression === null) return []
  const names = namesIn(expression)
  return [...new Set(names.flatMap((name) => recordOf(seen.case, 'atoms', name)?.controller ?? []))]
}
