import type { Day, RecordOf, Seen } from '../../case/index.ts'
import type { Facts } from '../../facts/index.ts'
import type { Reads, State, Transition } from './states.ts'

export type Pledge = RecordOf<'pledges'>
export type Power = RecordOf<'powers'>
export type Verdict = RecordOf<'verdicts'>

/** What made a transition fire. */
export type Cue =
  | { readonly by: 'made' }
  | { readonly by: 'fact'; readonly part: 'if' | 'then' }
  | { readonly by: 'clock'; readonly of: 'ifBy' | 'due' | 'until'; readonly day: Day }
  | { readonly by: 'act'; readonly event: string; readonly index: number }
  | { readonly by: 'power'; readonly power: string; readonly event: string }
  | { readonly by: 'verdict'; readonly verdict: string }
  | { readonly by: 'ruling'; readonly ruling: string }
  /** Another pledge that says it replaces this one. */
  | { readonly by: 'pledge'; readonly pledge: string }
  | { readonly by: 'outcome' }
  | { readonly by: 'denial' }

/** A stretch of days in one state; `from` null: since an unknown day; `to` null: still at the view's day. */
export interface Interval {
  readonly state: State
  readonly from: Day | null
  /** The last day that ended in the state; the day before `from` where it did not last to the end of that day. */
  readonly to: Day | null
  readonly transition: Transition
  readonly cue: Cue
  /** How the state of these days reads: as the pledge’s own, but for a stretch that is over. */
  readonly reads: Reads
  /** Where the clock brought it about: the verdicts, reports and rulings that say the same. */
  readonly shownBy: readonly string[]
}

/** A breach, dated (one known without a day is not among them); it stays on record when the pledge is kept late, restored, amended or let off. */
export interface Breach {
  readonly day: Day
  readonly cause: 'deadline' | 'fact' | 'act' | 'repudiation' | 'verdict' | 'ruling' | 'outcome'
  readonly cue: Cue
  /** Whether only the clock and the absence of reports say so. */
  readonly silence: boolean
  /** Where the clock brought it about: the verdicts, reports and rulings that say the same. */
  readonly shownBy: readonly string[]
  /** Whether it is beyond the tolerance, so that it made the pledge violated. */
  readonly beyondTolerance: boolean
}

/** The terms of a pledge as they stand from a day: as made, or as an amendment left them. */
export interface Version {
  readonly from: Day | null
  /** The amending event; null: as made. */
  readonly event: string | null
  readonly if: string | null
  readonly then: string
  readonly ifBy: Day | null
  readonly due: NonNullable<Pledge['due']> | null
  readonly until: Day | null
  readonly says: string | null
}

/** When performance is due, and how that day was found; each choice is the analyst's and shown. */
export interface Due {
  /** The last day on which performance is in time; null where there is no deadline, or not yet. */
  readonly day: Day | null
  readonly how: 'none' | 'on' | 'after-made' | 'after-detached' | 'after-event' | 'until'
  /** Days counted from the beginning, where it is relative. */
  readonly days: number | null
  /** What it waits for, where `day` is null for now. */
  readonly waitsFor: 'detachment' | 'event' | 'made' | null
  /** The text's own word (immediate), and who chose the number of days. */
  readonly said: string | null
  readonly choice: string | null
  /** Whether the date is the analyst's reading of a vague word. */
  readonly vague: boolean
}

/** What is undecided, and what would decide it. */
export type Question =
  | {
      /** The condition or the content: which atoms or terms are undecided, and as what. */
      readonly kind: 'fact'
      readonly part: 'if' | 'then'
      readonly names: readonly string[]
      readonly value: 'none' | 'both'
      readonly turns: boolean
    }
  /** Whether somebody spoke for the debtor: a ruling `speaks` decides. */
  | {
      readonly kind: 'speaks'
      readonly actor: string
      readonly for: string
      readonly event: string
      readonly act: string
    }
  /** An act that is disputed or whose day is not certain. */
  | { readonly kind: 'act'; readonly event: string; readonly act: string; readonly why: 'disputed' | 'date' }
  /** Whether a disputed power may be used, and whether the trigger of a power is met. */
  | { readonly kind: 'standing' | 'trigger'; readonly power: string }
  /** Whether a body whose verdict decides found what it is said to have found. */
  | { readonly kind: 'verdict'; readonly verdict: string }
  /** On which day the event happened from which the deadline counts. */
  | { readonly kind: 'deadline'; readonly event: string }
  /** Whether the pledge was made at all. */
  | { readonly kind: 'existence' }
  /** On which day it was made. */
  | { readonly kind: 'made' }
  /** How a past pledge came out. */
  | { readonly kind: 'outcome' }
  /** So much is undecided that what it could lead to is not followed. */
  | { readonly kind: 'too-much' }

/** A question that is open, and the states that its answer could lead to. */
export interface Decider {
  readonly if: Question
  readonly then: readonly State[]
}

/** A part of a pledge that some origin denies. */
export interface PartDenied {
  readonly part: string
  readonly deniedBy: readonly string[]
}

/** Whether a part of a pledge is agreed, by origins: two papers with one dispatch are one. */
export interface Agreement {
  readonly is: 'agreed' | 'disputed' | 'denied'
  readonly assertedBy: readonly string[]
  readonly deniedBy: readonly string[]
}

/** A verdict as shown beside the state. */
export interface ShownVerdict {
  readonly id: string
  readonly by: string
  readonly date: Verdict['date']
  readonly finds: 'kept' | 'partly' | 'broken' | 'not-yet' | 'declined' | null
  readonly extent: number | null
  readonly about: 'condition' | 'content' | 'effort'
  readonly says: string
  /** Whether the body is the pledge's judge or verifier. */
  readonly judge: boolean
}

/** What has become of one pledge, as of a view. */
export interface PledgeState {
  readonly id: string
  readonly pledge: Pledge
  readonly state: State
  /** Every state that it may be in, given what is undecided; `state` is among them. In the order of STATES. */
  readonly possible: readonly State[]
  readonly reads: Reads
  /** Whether the way it reads rests on the clock and the absence of reports. */
  readonly silence: boolean
  /** The first day in this state; null: unknown. */
  readonly since: Day | null
  /** What made it so. */
  readonly cue: Cue
  /** Why it is violated, where it is or was. */
  readonly cause: Breach['cause'] | null
  readonly daysLate: number | null
  readonly deciders: readonly Decider[]
  readonly history: readonly Interval[]
  readonly breaches: readonly Breach[]
  readonly version: Version
  readonly versions: readonly Version[]
  readonly debtors: readonly string[]
  /** Former debtors who stay liable after a delegation that the creditor did not agree to. */
  readonly alsoLiable: readonly string[]
  /** Who may let the debtor off. */
  readonly creditors: readonly string[]
  readonly due: Due
  readonly existence: Agreement
  /** Whether what is said about its condition and content agrees. */
  readonly content: Agreement
  /** Every part that is denied, by origin: then, if, due, scope, … */
  readonly denied: readonly PartDenied[]
  readonly verdicts: readonly ShownVerdict[]
  /** The latest extent that each body gave. */
  readonly extents: readonly ShownVerdict[]
}

export type PowerStanding = 'dormant' | 'exercisable' | 'exercised' | 'lapsed' | 'waived'

/** What has become of a power, as of a view. */
export interface PowerState {
  readonly id: string
  readonly power: Power
  readonly state: PowerStanding
  readonly possible: readonly PowerStanding[]
  readonly since: Day | null
  /** The day on which its exercise takes effect. */
  readonly effectOn: Day | null
  readonly disputedBy: readonly string[]
}

export interface LedgerOptions {
  /** Read best-efforts pledges as if they promised the result. */
  readonly asResult?: boolean
}

/** All pledges and powers of a case as of a view, in the order of the case. */
export interface Ledger {
  readonly seen: Seen
  readonly facts: Facts
  readonly options: LedgerOptions
  readonly pledges: ReadonlyMap<string, PledgeState>
  readonly powers: ReadonlyMap<string, PowerState>
}
