import { type Day, sayDay } from '../../case/index.ts'
import { conditionBy, type FoundAgainst, foundAgainstSilence, type PledgeState } from '../../ledger/index.ts'
import { counted, listed } from '../../text/index.ts'

/**
 * The state of a pledge in plain words (design, *Words*), to follow a colon: `not yet due`, `overdue since 1 July, no
 * performance reported`. A state that rests on silence says so, and whether a verdict stands against it; `kept` and `broken` stand only where a report,
 * a verdict or a ruling says so.
 */
export function stateWords(state: PledgeState, inYear: number): string {
  const on = (day: Day | null): string => (day === null ? '' : ` on ${sayDay(day, inYear)}`)
  const since = state.since
  switch (state.reads) {
    case 'not-yet-due':
      return 'not yet due'
    case 'due':
      return state.due.day === null ? standing(state) : `due by ${sayDay(state.due.day, inYear)}`
    case 'overdue': {
      const from = state.due.day === null ? '' : ` since ${sayDay(state.due.day + 1, inYear)}`
      if (!state.silence && !state.due.vague) return `overdue${from}, reports differ on performance`
      return `overdue${from}, ${against(state) ?? 'no performance reported'}`
    }
    case 'broken':
      return state.cause === 'repudiation' ? `broken: withdrawn when due${on(since)}` : `broken${on(since)}`
    case 'kept':
      return `${state.pledge.valence === 'threat' ? 'carried out' : 'kept'}${on(since)}`
    case 'kept-late':
      return state.daysLate === null ? `kept late${on(since)}` : `kept ${counted(state.daysLate, 'day')} late`
    case 'lapsed':
      return `lapsed${on(since)}: the condition was not met in time`
    case 'withdrawn':
      return `withdrawn before it was due${on(since)}`
    case 'let-off':
      return `let off${on(since)}`
    case 'on-hold':
      return `on hold${since === null ? '' : ` since ${sayDay(since, inYear)}`}`
    case 'replaced':
      return `replaced${on(since)}`
    case 'ended-by-right':
      return `ended under an agreed right${on(since)}`
    case 'struck':
      return 'struck from the record'
    case 'never-made':
      return 'denied by every source'
    case 'ended-no-breach-reported':
      return `ended, ${against(state) ?? 'no breach reported'}`
    case 'partly-kept':
      return 'partly kept'
    case 'outcome-disputed':
      return 'its outcome is disputed'
    case 'outcome-unknown':
      return 'its outcome is not known'
  }
}

/** An open pledge without a deadline: one to act is due with no date; one to keep or refrain is in force. */
function standing(state: PledgeState): string {
  return state.pledge.kind === 'achieve'
    ? 'due, no date given'
    : `in force, ${against(state) ?? 'no breach reported'}`
}

/** The verdict that keeps silence from being all there is. */
function against(state: PledgeState): string | null {
  const found = foundAgainstSilence(state)
  return found === null ? null : `though found ${FOUND[found.finds]}`
}

const FOUND: Readonly<Record<FoundAgainst['finds'], string>> = {
  kept: 'kept',
  partly: 'kept in part',
  broken: 'broken',
}

/** What a conditional pledge lacks, in the fewest words: `no date, no verifier`. */
export function lacks(state: PledgeState): string | null {
  const missing = [
    ...(conditionBy(state.pledge.kind, state.version) === null ? ['no end date'] : []),
    ...(state.pledge.verifier === undefined ? ['no verifier'] : []),
  ]
  return missing.length === 0 ? null : listed(missing).replace(' and ', ', ')
}
