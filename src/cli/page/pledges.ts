/** Words and names that every answer about promises shares. */
import type { Ref, Seen, Source } from '../../case/index.ts'
import {
  foundAgainstSilence,
  type Interval,
  type Ledger,
  layersOf,
  type PledgeState,
  type Question,
  type State,
  sayFact,
} from '../../ledger/index.ts'
import { misused, unknownName } from '../refusal.ts'
import { clauseOf, listed, nameOf, namesOf, possessive, saidDay, saidWhen } from './words.ts'

/** States in plain words (design, *Words*). */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  conditional: 'not yet due',
  detached: 'due',
  discharged: 'kept',
  violated: 'broken',
  remedied: 'kept late',
  expired: 'lapsed',
  cancelled: 'withdrawn',
  released: 'let off',
  suspended: 'on hold',
  superseded: 'replaced',
  terminated: 'ended under an agreed right',
  void: 'struck from the record',
}

/** What a body found, in words. */
export const FINDS_WORDS = {
  kept: 'kept',
  partly: 'partly kept',
  broken: 'broken',
  'not-yet': 'not yet carried out',
  declined: 'declined to judge',
} as const

/** How far a promise is carried out (Peace Accords Matrix). */
export const EXTENT_WORDS = ['not begun', 'minimal', 'in part', 'in full'] as const

/** The promise or threat that a person names by its id; the nearest is named where there is none. */
export function pledgeNamed(ledger: Ledger, id: string): PledgeState {
  const { seen } = ledger
  const found =
    ledger.pledges.get(id) ??
    [...ledger.pledges.values()].find((one) => one.id.toLowerCase() === id.toLowerCase())
  if (found !== undefined) return found
  if (seen.case.records.pledges.some((one) => one.id === id))
    throw misused(
      `Nothing is known of ${id} by ${saidDay(seen, seen.view.knownBy)}, or it is left out.`,
      'Choose a later --as-of or --known-by.',
    )
  throw unknownName('promise', id, ledger.pledges.keys(), '“demarche ledger” lists the promises.')
}

/** `withdrawal (P1)`, `the armed groups’ stance (S1, inferred)`. */
export function waiterWords(seen: Seen, id: string): string {
  const stance = seen.get('stances', id)
  if (stance !== null) {
    const inferred = stance.inferred === undefined ? '' : ', inferred'
    return `${possessive(nameOf(seen.case, stance.owner))} stance (${id}${inferred})`
  }
  const pledge = seen.get('pledges', id)
  const what = pledge === null ? null : (pledge.short ?? clauseOf(seen.case, pledge.then))
  return what === null ? id : `${what} (${id})`
}

/** Facts of a wait as clauses; a term that stayed a term is said by its own. */
export function factWords(seen: Seen, facts: readonly string[]): readonly string[] {
  return [...new Set(facts.map((fact) => sayFact(seen, fact)))]
}

/** The passages among the leaves of reasons, as sources that can be cited; whom a report cites is kept. */
export function sourcesOfRefs(seen: Seen, refs: readonly Ref[]): readonly Source[] {
  const recorded = refs.flatMap((ref) => {
    if (ref.leaf !== 'record') return []
    const record = seen.find(ref.id)?.record
    const more = record !== undefined && 'outcome' in record ? (record.outcome as Cited).sources : undefined
    return [...(record?.sources ?? []), ...(more ?? [])]
  })
  return refs.flatMap((ref): readonly Source[] => {
    if (ref.leaf !== 'passage') return []
    const own = recorded.find((one) => one.report === ref.report && one.exact === ref.exact)
    return [own ?? { report: ref.report, exact: ref.exact, stance: ref.stance }]
  })
}

interface Cited {
  readonly sources?: readonly Source[]
}

/** The state of a stretch of history in words: what only the clock says is not “broken” or “kept”. */
export function stretchWords(of: PledgeState, one: Interval): string {
  if (one.reads === 'overdue' && one.state === 'violated') return 'overdue'
  if (one.reads === 'ended-no-breach-reported') return 'ended, no breach reported'
  if (one.state === 'detached' && of.pledge.kind !== 'achieve') return 'in force'
  return STATE_WORDS[one.state]
}

/** What brought a change of state about. */
export function cueWords(seen: Seen, of: PledgeState, one: Interval): string {
  const { cue, state } = one
  switch (cue.by) {
    case 'made':
      return 'it was made'
    case 'fact':
      if (cue.part === 'if') return state === 'detached' ? 'its condition was met' : 'its condition'
      return state === 'violated' ? 'an act against it was reported' : 'performance was reported'
    case 'clock': {
      const day = saidDay(seen, cue.day)
      if (cue.of === 'ifBy') return `the condition was not met by ${day}`
      const passed = cue.of === 'until' ? `its time ended on ${day}` : `${day} passed`
      if (one.shownBy.length > 0)
        return `${passed}; ${listed(one.shownBy.map((id) => recordWords(seen, id)))}`
      if (cue.of === 'until' || foundAgainstSilence(of) !== null) return passed
      return `${passed}, and no performance was reported`
    }
    case 'act':
      return eventWords(seen, cue.event)
    case 'power':
      return `${cue.power} was used: ${eventWords(seen, cue.event)}`
    case 'verdict':
      return recordWords(seen, cue.verdict)
    case 'ruling':
      return recordWords(seen, cue.ruling)
    case 'pledge':
      return `${waiterWords(seen, cue.pledge)} took its place`
    case 'outcome':
      return 'its outcome is on record'
    case 'denial':
      return 'every source denies that it was made'
  }
}

/** A verdict, a ruling or an event as a clause. */
function recordWords(seen: Seen, id: string): string {
  const verdict = seen.get('verdicts', id)
  if (verdict !== null) return `${nameOf(seen.case, verdict.by)} found: ${verdict.says}`
  const ruling = seen.get('rulings', id)
  if (ruling !== null) return `${rulerOf(seen, ruling.by)} ruled: ${ruling.why}`
  return eventWords(seen, id)
}

/** Who ruled: the analyst, by name where it is given. */
function rulerOf(seen: Seen, by: string | undefined): string {
  return by === undefined ? 'the analyst' : nameOf(seen.case, by)
}

function eventWords(seen: Seen, id: string): string {
  const event = seen.get('events', id)
  return event === null ? id : (event.short ?? event.title ?? id)
}

/** What is undecided about a promise, as what would decide it. */
export function questionWords(seen: Seen, question: Question): string {
  switch (question.kind) {
    case 'fact': {
      const names = listed(question.names.map((name) => `whether ${clauseOf(seen.case, name)}`))
      return question.value === 'both' ? `reports differ ${names}: a ruling` : `a report ${names}`
    }
    case 'speaks':
      return `a ruling whether ${namesOf(seen.case, [question.actor])} spoke for ${namesOf(seen.case, [question.for])}`
    case 'act':
      return question.why === 'disputed'
        ? `a ruling whether ${question.event} took place`
        : `a report of the day of ${question.event}`
    case 'standing':
      return `a ruling whether ${question.power} may be used`
    case 'trigger':
      return `a report whether what ${question.power} waits for has come about`
    case 'verdict':
      return `a report whether ${question.verdict} was found`
    case 'deadline':
      return `a report of the day of ${question.event}, from which the deadline counts`
    case 'existence':
      return 'a ruling whether it was made at all'
    case 'made':
      return 'a report of the day on which it was made'
    case 'outcome':
      return 'a ruling on how it came out'
    case 'too-much':
      return 'more than can be followed: rulings on the disputed and undated acts'
  }
}

/** Where the layers of a promise do not fit each other, as sentences without a stop. */
export function gapWords(seen: Seen, of: PledgeState): readonly string[] {
  const by = (id: string): string => {
    const verdict = of.verdicts.find((one) => one.id === id)
    return verdict === undefined ? id : `${nameOf(seen.case, verdict.by)} (${saidWhen(seen, verdict.date)})`
  }
  return layersOf(of).disagreements.map((one) => {
    const [first = '', second = ''] = one.verdicts
    if (one.between === 'verdicts') return `the findings of ${by(first)} and ${by(second)} exclude each other`
    if (one.between === 'extents') return `${by(first)} and ${by(second)} differ on how far it is carried out`
    const then = one.stateThen === null ? '' : `: ${STATE_WORDS[one.stateThen]}`
    return `the finding of ${by(first)} does not fit what we compute for that day${then}`
  })
}
