/**
 * Three layers side by side, never merged: what we compute, what named bodies found (or declined to find), and how far
 * the promise is carried out, 0 to 3. Where they disagree is a question of its own.
 */
import type { Day } from '../../case/index.ts'
import type { Ledger, PledgeState, ShownVerdict } from '../state/ledger.ts'
import type { Reads, State } from '../state/states.ts'

/** A verdict or extent that does not fit the computed state, or another body's. */
export interface Disagreement {
  readonly pledge: string
  readonly between: 'state-and-verdict' | 'state-and-extent' | 'verdicts' | 'extents'
  readonly verdicts: readonly string[]
  /** Our state on the day of the verdict; null where the pledge had none then. */
  readonly stateThen: State | null
}

export interface Layers {
  readonly pledge: string
  readonly computed: { readonly state: State; readonly reads: Reads; readonly possible: readonly State[] }
  readonly verdicts: readonly ShownVerdict[]
  /** Bodies that declined to judge. */
  readonly declined: readonly string[]
  /** The latest extent by each body. */
  readonly extents: readonly ShownVerdict[]
  readonly disagreements: readonly Disagreement[]
}

/** The three layers of one pledge. */
export function layersOf(of: PledgeState): Layers {
  return {
    pledge: of.id,
    computed: { state: of.state, reads: of.reads, possible: of.possible },
    verdicts: of.verdicts,
    declined: of.verdicts.filter((one) => one.finds === 'declined').map((one) => one.by),
    extents: of.extents,
    disagreements: disagreementsOf(of),
  }
}

/** Question 10. Where monitors disagree with us, or with each other. */
export function verdictGaps(ledger: Ledger): readonly Disagreement[] {
  return [...ledger.pledges.values()].flatMap(disagreementsOf)
}

function disagreementsOf(of: PledgeState): readonly Disagreement[] {
  const found: Disagreement[] = []
  const about = of.verdicts.filter((one) => one.about === 'content')
  for (const verdict of about) {
    const then = stateOn(of, verdict.date.to ?? verdict.date.from)
    const gap = (between: Disagreement['between']): Disagreement => ({
      pledge: of.id,
      between,
      verdicts: [verdict.id],
      stateThen: then,
    })
    if (then === null) continue
    if (verdict.finds !== null && !fits(verdict.finds, then)) found.push(gap('state-and-verdict'))
    else if (verdict.finds === null && verdict.extent !== null && !fits(asFinding(verdict.extent), then))
      found.push(gap('state-and-extent'))
  }
  const latest = latestByBody(about)
  for (const [at, one] of latest.entries())
    for (const other of latest.slice(at + 1)) {
      const pair = { pledge: of.id, verdicts: [one.id, other.id], stateThen: null }
      if (one.finds !== null && other.finds !== null && clash(one.finds, other.finds))
        found.push({ ...pair, between: 'verdicts' })
      if (one.extent !== null && other.extent !== null && one.extent !== other.extent)
        found.push({ ...pair, between: 'extents' })
    }
  return found
}

/** What named bodies found against a state that rests on the clock and the absence of reports. */
export interface FoundAgainst {
  readonly finds: 'kept' | 'partly' | 'broken'
  /** The latest verdict of each body that found so. */
  readonly verdicts: readonly ShownVerdict[]
}

/**
 * The verdicts that stand against “nothing was reported”: performance found where the day passed in silence, a breach
 * found where none was reported. They are no part of the computed state, but they are reports; null where there are none.
 */
export function foundAgainstSilence(of: PledgeState): FoundAgainst | null {
  const open = of.reads === 'due' && of.pledge.kind !== 'achieve'
  if (of.reads !== 'overdue' && of.reads !== 'ended-no-breach-reported' && !open) return null
  const latest = latestByBody(of.verdicts.filter((one) => one.about === 'content')).map((verdict) => ({
    verdict,
    finds: verdict.finds ?? (verdict.extent === null ? null : asFinding(verdict.extent)),
  }))
  for (const finds of of.reads === 'overdue'
    ? (['kept', 'partly'] as const)
    : (['broken', 'partly'] as const)) {
    const verdicts = latest.flatMap((one) => (one.finds === finds ? [one.verdict] : []))
    if (verdicts.length > 0) return { finds, verdicts }
  }
  return null
}

/** The state of a pledge on a day, from its history. */
export function stateOn(of: PledgeState, day: Day | null): State | null {
  if (day === null) return null
  const interval = of.history.find(
    (one) => (one.from === null || one.from <= day) && (one.to === null || day <= one.to),
  )
  return interval?.state ?? null
}

/** Whether a finding and a computed state can both be right. Declining fits everything; part performance, all but kept. */
function fits(finds: NonNullable<ShownVerdict['finds']>, state: State): boolean {
  const kept = state === 'discharged' || state === 'remedied'
  switch (finds) {
    case 'kept':
      return kept
    case 'broken':
      return state === 'violated' || state === 'remedied'
    case 'not-yet':
    case 'partly':
      return !kept
    case 'declined':
      return true
  }
}

/** An extent without a finding: full is kept, none is not yet, anything between is in part. */
function asFinding(extent: number): 'kept' | 'not-yet' | 'partly' {
  return extent === 3 ? 'kept' : extent === 0 ? 'not-yet' : 'partly'
}

function clash(a: NonNullable<ShownVerdict['finds']>, b: NonNullable<ShownVerdict['finds']>): boolean {
  return a !== b && a !== 'declined' && b !== 'declined'
}

function latestByBody(verdicts: readonly ShownVerdict[]): readonly ShownVerdict[] {
  const latest = new Map<string, ShownVerdict>()
  for (const one of verdicts) {
    const known = latest.get(one.by)
    if (known === undefined || endOf(known) <= endOf(one)) latest.set(one.by, one)
  }
  return [...latest.values()]
}

function endOf(verdict: ShownVerdict): number {
  return verdict.date.to ?? verdict.date.from ?? Number.NEGATIVE_INFINITY
}
