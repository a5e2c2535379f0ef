import { passages, type Ref, type When } from '../../case/index.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'

/** How a past promise came out. `disputed`: accounts differ on whether it was kept, or on who failed. */
export type Outcome = 'kept' | 'kept-late' | 'partly' | 'broken' | 'disputed'

/** A promise with an outcome. */
export interface PastOutcome {
  readonly pledge: string
  readonly outcome: Outcome
  /** How far it was carried out, 0 broken to 3 kept; null where disputed. */
  readonly level: number | null
  /** The analyst's dated ruling, the outcome recorded with the pledge, or its computed state. */
  readonly basis: 'ruling' | 'recorded' | 'computed'
  /** When it was promised; null: date not given. */
  readonly made: When | null
  /** When the outcome came; null: date not given. */
  readonly on: When | null
  readonly topic: string | null
  readonly refs: readonly Ref[]
}

/** Why a promise does not count for or against its maker. */
export type ExcludedBecause =
  | 'open'
  | 'overdue-without-report'
  | 'ended-without-report'
  | 'on-hold'
  | 'lapsed'
  | 'withdrawn'
  | 'let-off'
  | 'replaced'
  | 'ended-by-right'
  | 'struck'
  | 'never-made'
  | 'outcome-unknown'
  | 'threat'

export interface Excluded {
  readonly pledge: string
  readonly because: ExcludedBecause
}

/** The levels given where none is recorded: kept in full, kept late, in part, broken. Shown and editable. */
export interface LevelChoice {
  readonly keptLate: number
  readonly partly: number
}

export const USUAL_LEVELS: LevelChoice = { keptLate: 2, partly: 1.5 }

/**
 * How a promise came out, or why it does not count. The analyst's latest ruling goes before the recorded outcome, and
 * that before the computed state. What only the clock and silence say is no outcome; a promise that lapsed or was
 * withdrawn before it was due is no breach.
 */
export function outcomeOf(
  ledger: Ledger,
  of: PledgeState,
  levels: LevelChoice = USUAL_LEVELS,
): PastOutcome | Excluded {
  const { pledge } = of
  if (pledge.valence === 'threat') return { pledge: of.id, because: 'threat' }
  return ruled(ledger, of) ?? recorded(ledger, of, levels) ?? computed(of, levels)
}

function ruled(ledger: Ledger, of: PledgeState): PastOutcome | null {
  const rulings = ledger.seen.records.rulings
    .flatMap((one) =>
      'outcome' in one && one.outcome.includes(of.id) && ledger.facts.struckBy(one.id) === null ? [one] : [],
    )
    .sort((a, b) => a.madeOn - b.madeOn)
  const last = rulings.at(-1)
  if (last === undefined) return null
  const outcome = last.level === 3 ? 'kept' : last.level === 0 ? 'broken' : 'partly'
  const choice = { leaf: 'choice', who: last.by ?? 'the analyst', what: last.why, on: last.madeOn } as const
  return {
    ...frame(of),
    outcome,
    level: last.level,
    basis: 'ruling',
    on: pastDate(of),
    refs: [{ leaf: 'record', id: last.id }, choice],
  }
}

function recorded(ledger: Ledger, of: PledgeState, levels: LevelChoice): PastOutcome | Excluded | null {
  const { outcome } = of.pledge
  if (outcome === undefined) return null
  if (outcome.state === 'lapsed') return { pledge: of.id, because: 'lapsed' }
  if (outcome.state === 'unknown') return { pledge: of.id, because: 'outcome-unknown' }
  const usual = { kept: 3, partly: levels.partly, broken: 0, disputed: null }[outcome.state]
  return {
    ...frame(of),
    outcome: outcome.state,
    level: outcome.state === 'disputed' ? null : (outcome.level ?? usual),
    basis: 'recorded',
    on: outcome.on ?? null,
    refs: [
      { leaf: 'record', id: of.id, field: 'outcome' },
      ...passages(ledger.seen.sources(outcome.sources)),
    ],
  }
}

function computed(of: PledgeState, levels: LevelChoice): PastOutcome | Excluded {
  const refs: readonly Ref[] = [{ leaf: 'record', id: of.id }]
  const found = (outcome: Outcome, level: number | null): PastOutcome => ({
    ...frame(of),
    outcome,
    level,
    basis: 'computed',
    on: of.since === null ? null : { from: of.since, to: of.since },
    refs,
  })
  switch (of.reads) {
    case 'kept':
      return found('kept', 3)
    case 'kept-late':
      return found('kept-late', levels.keptLate)
    case 'partly-kept':
      return found('partly', levels.partly)
    case 'broken':
      return found('broken', 0)
    case 'outcome-disputed':
      return found('disputed', null)
    default:
      return { pledge: of.id, because: EXCLUDED[of.reads] }
  }
}

const EXCLUDED = {
  'not-yet-due': 'open',
  due: 'open',
  overdue: 'overdue-without-report',
  'ended-no-breach-reported': 'ended-without-report',
  'on-hold': 'on-hold',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
  'let-off': 'let-off',
  replaced: 'replaced',
  'ended-by-right': 'ended-by-right',
  struck: 'struck',
  'never-made': 'never-made',
  'outcome-unknown': 'outcome-unknown',
} as const satisfies Record<string, ExcludedBecause>

function frame(of: PledgeState): Pick<PastOutcome, 'pledge' | 'made' | 'topic'> {
  return { pledge: of.id, made: of.pledge.made ?? null, topic: of.pledge.topic ?? null }
}

function pastDate(of: PledgeState): When | null {
  return of.pledge.outcome?.on ?? (of.since === null ? null : { from: of.since, to: of.since })
}
