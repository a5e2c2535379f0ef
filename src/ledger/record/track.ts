/**
 * An actor's track record: which of its promises were kept, counted first; an estimate only where asked.
 *
 * A person and the state whose office he holds have records of their own; they stand side by side and are never
 * merged. Which promises are on record at all is somebody's selection: the counts are of this case, not of the actor.
 */
import { answersAs } from '../../case/index.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import { readingsHeld } from '../terms/terms.ts'
import { ledgerByHolder } from '../terms/under.ts'
import { namesBelow, partsOf } from '../terms/uses.ts'
import { betaEstimate, type Estimate, EVEN_PRIOR, evidenceOf, type Prior, sumEvidence } from './beta.ts'
import { type Excluded, type LevelChoice, outcomeOf, type PastOutcome, USUAL_LEVELS } from './outcomes.ts'
import {
  counterpartsOf,
  likenessOf,
  USUAL_WEIGHTING,
  type Weight,
  type Weighting,
  weightOf,
} from './similar.ts'

/** How many promises came out how; `counted` is all but the disputed. */
export interface Counts {
  readonly kept: number
  readonly keptLate: number
  readonly partly: number
  readonly broken: number
  readonly disputed: number
  readonly counted: number
}

/** Counts of a part of the record. */
export interface CountsOf {
  /** A topic, or the id of a counterpart; null: not recorded. */
  readonly key: string | null
  readonly counts: Counts
}

/** The same record where other definitions govern. */
export interface CountsByReading {
  readonly holder: string
  readonly counts: Counts
  /** The promises that come out otherwise than under the view's own choice. */
  readonly differing: readonly string[]
}

export interface TrackRecord {
  readonly actor: string
  readonly outcomes: readonly PastOutcome[]
  readonly excluded: readonly Excluded[]
  readonly counts: Counts
  readonly byTopic: readonly CountsOf[]
  readonly byCounterpart: readonly CountsOf[]
}

/** Records of one actor, of those it answers as, and of those who answer as it, apart. */
export interface TrackRecords {
  readonly own: TrackRecord
  /** Wholes that it answers as (its state), nearest first, and persons or parts that answer as it. */
  readonly related: readonly { readonly as: 'whole' | 'part'; readonly record: TrackRecord }[]
}

export interface RecordFilter {
  /** Leave this promise out: the one whose credibility is asked for. */
  readonly except?: string
  /** Only promises of the same kind as this one. */
  readonly like?: string
  readonly levels?: LevelChoice
}

/** The track record of an actor alone. */
export function trackRecord(ledger: Ledger, actor: string, filter: RecordFilter = {}): TrackRecord {
  const levels = filter.levels ?? USUAL_LEVELS
  const asked = filter.like === undefined ? undefined : ledger.pledges.get(filter.like)
  const pledges = [...ledger.pledges.values()].filter(
    (one) =>
      one.debtors.includes(actor) &&
      one.id !== filter.except &&
      (asked === undefined || (one.id !== asked.id && likenessOf(ledger, asked, one) !== 'other')),
  )
  const found = pledges.map((one) => ({ of: one, result: outcomeOf(ledger, one, levels) }))
  const past = found.flatMap(({ of, result }) => ('outcome' in result ? [{ of, outcome: result }] : []))
  return {
    actor,
    outcomes: past.map((one) => one.outcome),
    excluded: found.flatMap(({ result }) => ('because' in result ? [result] : [])),
    counts: count(past.map((one) => one.outcome)),
    byTopic: grouped(past, (of) => [of.pledge.topic ?? null]),
    byCounterpart: grouped(past, (of) => {
      const found = counterpartsOf(of)
      return found.length === 0 ? [null] : found
    }),
  }
}

/** The record of an actor, and apart from it those of its state and of whoever answers as it. */
export function trackRecords(ledger: Ledger, actor: string, filter: RecordFilter = {}): TrackRecords {
  const { seen } = ledger
  const { asOf } = seen.view
  const debtors = new Set([...ledger.pledges.values()].flatMap((one) => one.debtors))
  const wholes = answersAs(seen, actor, asOf).filter((one) => one !== actor && debtors.has(one))
  const parts = [...debtors].filter((one) => one !== actor && answersAs(seen, one, asOf).includes(actor))
  return {
    own: trackRecord(ledger, actor, filter),
    related: [
      ...wholes.map((one) => ({ as: 'whole', record: trackRecord(ledger, one, filter) }) as const),
      ...parts.map((one) => ({ as: 'part', record: trackRecord(ledger, one, filter) }) as const),
    ],
  }
}

/** The record again under each holder's definitions, where that changes an outcome. */
export function recordByReading(
  ledger: Ledger,
  actor: string,
  filter: RecordFilter = {},
): readonly CountsByReading[] {
  const own = trackRecord(ledger, actor, filter)
  const key = (record: TrackRecord): ReadonlyMap<string, string> =>
    new Map([
      ...record.outcomes.map((one) => [one.pledge, one.outcome] as const),
      ...record.excluded.map((one) => [one.pledge, one.because] as const),
    ])
  const before = key(own)
  return holdersFor(ledger, actor).flatMap((holder) => {
    const record = trackRecord(ledgerByHolder(ledger, holder), actor, filter)
    const after = key(record)
    const differing = [...before.keys()].filter((pledge) => before.get(pledge) !== after.get(pledge))
    return differing.length === 0 ? [] : [{ holder, counts: record.counts, differing }]
  })
}

function holdersFor(ledger: Ledger, actor: string): readonly string[] {
  const { seen } = ledger
  const names = new Set(
    [...ledger.pledges.values()]
      .filter((one) => one.debtors.includes(actor))
      .flatMap((one) => partsOf(one).flatMap(({ text }) => [...namesBelow(seen, text)])),
  )
  const terms = [...names].flatMap((name) => seen.get('terms', name) ?? [])
  const holders = terms.flatMap((term) => readingsHeld(seen, term).flatMap((one) => one.holder ?? []))
  return [...new Set(holders)].sort()
}

/** The choices behind an estimate; each is shown with it. */
export interface EstimateChoices {
  readonly prior: Prior
  readonly weighting: Weighting
  /** How disputed outcomes count. */
  readonly disputed: 'left-out' | 'kept' | 'broken'
}

export const USUAL_CHOICES: EstimateChoices = {
  prior: EVEN_PRIOR,
  weighting: USUAL_WEIGHTING,
  disputed: 'left-out',
}

export interface RecordEstimate {
  readonly estimate: Estimate
  /** The number of promises that it rests on, whatever their weights. */
  readonly n: number
  readonly weights: readonly { readonly pledge: string; readonly level: number; readonly weight: Weight }[]
  readonly choices: EstimateChoices
}

/**
 * The Beta estimate of a record, with its interval and n. For decisions between readings of disputed outcomes, ask
 * twice: once with these as kept, once as broken.
 */
export function estimateOf(
  ledger: Ledger,
  record: TrackRecord,
  choices: EstimateChoices = USUAL_CHOICES,
): RecordEstimate {
  const assumed = { 'left-out': null, kept: 3, broken: 0 }[choices.disputed]
  const weights = record.outcomes.flatMap((outcome) => {
    const level = outcome.level ?? assumed
    return level === null
      ? []
      : [{ pledge: outcome.pledge, level, weight: weightOf(ledger, outcome, choices.weighting) }]
  })
  const evidence = sumEvidence(weights.map((one) => evidenceOf(one.level, one.weight.weight)))
  return { estimate: betaEstimate(evidence, choices.prior), n: weights.length, weights, choices }
}

/** Count outcomes. */
export function count(outcomes: readonly PastOutcome[]): Counts {
  const of = (wanted: PastOutcome['outcome']): number =>
    outcomes.filter((one) => one.outcome === wanted).length
  const disputed = of('disputed')
  return {
    kept: of('kept'),
    keptLate: of('kept-late'),
    partly: of('partly'),
    broken: of('broken'),
    disputed,
    counted: outcomes.length - disputed,
  }
}

function grouped(
  past: readonly { readonly of: PledgeState; readonly outcome: PastOutcome }[],
  keysOf: (of: PledgeState) => readonly (string | null)[],
): readonly CountsOf[] {
  const groups = new Map<string | null, PastOutcome[]>()
  for (const { of, outcome } of past)
    for (const key of new Set(keysOf(of))) {
      const list = groups.get(key)
      if (list === undefined) groups.set(key, [outcome])
      else list.push(outcome)
    }
  return [...groups].map(([key, outcomes]) => ({ key, counts: count(outcomes) }))
}
