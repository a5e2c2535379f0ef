import type { Day } from '../../case/index.ts'
import { isPast } from '../record/past.ts'
import { conditionBy } from '../state/condition-by.ts'
import type { Due, Ledger, PledgeState } from '../state/ledger.ts'

/** A deadline ahead or passed. */
export interface DueRow {
  readonly pledge: string
  readonly valence: 'promise' | 'threat'
  readonly debtors: readonly string[]
  /** The last day in time: for performance, for the condition, or of the window. */
  readonly day: Day
  readonly of: 'performance' | 'condition' | 'window'
  /** Days from the view's day; negative where it has passed. */
  readonly inDays: number
  /** Whether the day is the analyst's reading of a vague word, which word, and who chose. */
  readonly vague: boolean
  readonly said: string | null
  readonly choice: string | null
  /** Whether only silence says that it passed without performance. */
  readonly silence: boolean
}

export interface DueList {
  readonly next: readonly DueRow[]
  readonly overdue: readonly DueRow[]
  /** Due, but without a day. */
  readonly undated: readonly string[]
}

/**
 * Question 2. What is due next, and what is overdue. Ahead: the days of promises that are due, of conditions that can
 * still be met, and of windows that still run, soonest first. Overdue: promises whose day passed without performance,
 * longest first.
 * @param within only days at most this many ahead
 */
export function dueOf(ledger: Ledger, within: number = Number.POSITIVE_INFINITY): DueList {
  const day = ledger.seen.view.asOf
  const rows = [...ledger.pledges.values()].flatMap((of) => (isPast(of) ? [] : rowsOf(of, day)))
  return {
    next: rows.filter((one) => one.inDays >= 0 && one.inDays <= within).sort((a, b) => a.day - b.day),
    overdue: rows.filter((one) => one.inDays < 0).sort((a, b) => a.day - b.day),
    undated: [...ledger.pledges.values()]
      .filter(
        (of) => of.state === 'detached' && !isPast(of) && of.pledge.kind === 'achieve' && of.due.day === null,
      )
      .map((of) => of.id),
  }
}

function rowsOf(of: PledgeState, today: Day): readonly DueRow[] {
  const row = (at: Day | null, what: DueRow['of'], due: Due | null): readonly DueRow[] =>
    at === null
      ? []
      : [
          {
            pledge: of.id,
            valence: of.pledge.valence,
            debtors: of.debtors,
            day: at,
            of: what,
            inDays: at - today,
            vague: due?.vague ?? false,
            said: due?.said ?? null,
            choice: due?.choice ?? null,
            silence: of.silence,
          },
        ]
  const { kind } = of.pledge
  switch (of.state) {
    case 'conditional':
      return row(conditionBy(kind, of.version), 'condition', null)
    case 'detached':
      return kind === 'achieve'
        ? row(of.due.day, 'performance', of.due)
        : row(of.version.until, 'window', null)
    case 'violated':
      return kind === 'achieve' ? row(of.due.day, 'performance', of.due) : []
    default:
      return []
  }
}
