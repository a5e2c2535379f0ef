import type { Day, RecordOf, Seen } from '../../case/index.ts'
import { BEGINNING, END, type Facts, standingOf } from '../../facts/index.ts'
import { type Entitled, entitled, type Occasion, speaksQuestion } from './entitled.ts'
import { type Effect, type Input, orderOf } from './input.ts'
import type { Cue, LedgerOptions, Pledge, Question, Verdict } from './ledger.ts'
import type { Acts, Done, PledgeAct } from './pledge-acts.ts'
import type { PowerCourse } from './powers.ts'
import { type Roles, rolesOf } from './roles.ts'

type Ruling = RecordOf<'rulings'>

/** Everything that bears on pledges under one view, by pledge. Made once a ledger. */
export interface Matter {
  readonly seen: Seen
  readonly facts: Facts
  readonly options: LedgerOptions
  readonly speaks: Occasion['speaks']
  readonly acts: Acts
  readonly powers: ReadonlyMap<string, PowerCourse>
  readonly powersOver: ReadonlyMap<string, readonly PowerCourse[]>
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>
  readonly rulings: ReadonlyMap<string, readonly Ruling[]>
  /** The pledges that say that they replace another. */
  readonly replacing: ReadonlyMap<string, readonly Pledge[]>
  readonly occasion: (event: string, day: Day) => Occasion
}

/** What can change the state of one pledge, in the order of its days, and who its parties are by then. */
export function inputsOf(
  matter: Matter,
  pledge: Pledge,
  created: Day,
): { readonly inputs: readonly Input[]; readonly roles: Roles } {
  const done = matter.acts.onPledges.get(pledge.id) ?? []
  const roles = rolesOf(pledge, done, created, matter.occasion)
  const found: Omit<Input, 'number'>[] = []
  const add = (
    span: { readonly from: Day; readonly to: Day },
    effect: Effect,
    cue: Cue,
    question: Question | null,
  ): void => {
    found.push({ from: span.from, to: span.to, effect, cue, question })
  }
  for (const one of done) {
    const span = spanOf(one.event.date)
    const effect = effectOf(one)
    if (span === null || effect === null) continue
    const may = mayDo(matter, pledge, one, roles, span.to)
    if (may === 'no') continue
    const disputed: Question | null =
      one.standing === 'disputed'
        ? { kind: 'act', event: one.event.id, act: one.act.do, why: 'disputed' }
        : null
    add(
      span,
      effect,
      { by: 'act', event: one.event.id, index: one.index },
      disputed ?? (may === 'yes' ? null : may),
    )
  }
  for (const course of matter.powersOver.get(pledge.id) ?? []) {
    const { do: what } = course.power.effect
    if (what === 'create') continue
    const effect: Effect = what === 'suspend' ? { do: 'suspend', clocks: 'stop' } : { do: what }
    for (const { event, question, ...span } of course.exercises)
      add(span, effect, { by: 'power', power: course.power.id, event }, question)
  }
  for (const other of matter.replacing.get(pledge.id) ?? []) {
    const span = spanOf(other.made)
    const standing = standingOf(matter.seen, other.sources, [])
    if (span === null || standing === 'denied' || standing === 'unsupported') continue
    const cue: Cue = { by: 'pledge', pledge: other.id }
    add(span, { do: 'supersede' }, cue, standing === 'disputed' ? { kind: 'existence' } : null)
  }
  for (const ruling of matter.rulings.get(pledge.id) ?? [])
    if ('finds' in ruling)
      add(
        { from: ruling.on, to: ruling.on },
        { do: 'find', finds: ruling.finds, by: 'ruling' },
        { by: 'ruling', ruling: ruling.id },
        null,
      )
  for (const verdict of matter.verdicts.get(pledge.id) ?? []) {
    const span = spanOf(verdict.date)
    const finds = decides(matter, pledge, verdict)
    if (span === null || finds === null) continue
    const standing = standingOf(matter.seen, verdict.sources, ['finds'])
    if (standing === 'denied' || standing === 'unsupported') continue
    const question: Question | null =
      standing === 'disputed' ? { kind: 'verdict', verdict: verdict.id } : null
    add(span, { do: 'find', finds, by: 'verdict' }, { by: 'verdict', verdict: verdict.id }, question)
  }
  return { inputs: numbered(found), roles }
}

function numbered(found: readonly Omit<Input, 'number'>[]): readonly Input[] {
  if (found.length === 0) return []
  let uncertain = 0
  return found
    .map((one) => ({ ...one, number: one.question === null && one.from < one.to ? uncertain++ : -1 }))
    .sort(
      (a, b) =>
        orderOf(a) - orderOf(b) || compare(a.effect.do, b.effect.do) || compare(keyOf(a.cue), keyOf(b.cue)),
    )
}

function keyOf(cue: Cue): string {
  return JSON.stringify(cue)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function spanOf(
  when: { readonly from: Day | null; readonly to: Day | null } | undefined,
): { readonly from: Day; readonly to: Day } | null {
  return when === undefined ? null : { from: when.from ?? BEGINNING, to: when.to ?? END }
}

function effectOf(one: Done<PledgeAct>): Effect | null {
  const { act } = one
  switch (act.do) {
    case 'amend':
      return { do: 'amend', amendment: { ...one, act } }
    case 'suspend':
      return { do: 'suspend', clocks: act.clocks }
    case 'delegate':
    case 'assign':
      return null
    default:
      return { do: act.do }
  }
}

/** Whether those who did an act may do it: `yes`, `no`, or what leaves it open (ledger.md §4). */
export function mayDo(
  matter: Matter,
  pledge: Pledge,
  { event, act }: Done<PledgeAct>,
  roles: Roles,
  day: Day,
): 'yes' | 'no' | Question {
  const on = matter.occasion(event.id, day)
  const { debtors, creditors } = roles.before(day)
  const answer = (found: Entitled): 'yes' | 'no' | Question =>
    found.is === 'open' ? speaksQuestion(found, event.id, act.do) : found.is
  switch (act.do) {
    case 'cancel':
      return answer(entitled(on, act.by, debtors, 'any', 'open'))
    case 'release':
      return answer(entitled(on, act.by, creditors, 'all'))
    case 'amend':
    case 'supersede': {
      const own = pledge.valence === 'threat'
      if (!own && creditors.length === 0) return 'no'
      return answer(entitled(on, act.by, own ? debtors : [...debtors, ...creditors], 'all'))
    }
    case 'suspend':
    case 'resume':
    case 'terminate': {
      const agreed =
        act.do === 'terminate' || creditors.length === 0
          ? ('no' as const)
          : answer(entitled(on, act.by, [...debtors, ...creditors], 'all'))
      if (agreed === 'yes') return 'yes'
      const byPower = usablePower(matter, pledge, act, on, day)
      return byPower === 'no' ? agreed : byPower
    }
    case 'breach':
      return 'yes'
    case 'delegate':
      return answer(entitled(on, act.by, debtors, 'any'))
    case 'assign':
      return answer(entitled(on, act.by, creditors, 'any'))
  }
}

/** A suspension may be lifted by the power that imposed it, or by one to resume. */
const POWERS_FOR = {
  suspend: ['suspend'],
  resume: ['resume', 'suspend'],
  terminate: ['terminate'],
} as const

function usablePower(
  matter: Matter,
  pledge: Pledge,
  act: Extract<PledgeAct, { do: 'suspend' | 'resume' | 'terminate' }>,
  on: Occasion,
  day: Day,
): 'yes' | 'no' | Question {
  let open: 'no' | Question = 'no'
  const kinds: readonly string[] = POWERS_FOR[act.do]
  for (const { power, usableOn } of matter.powersOver.get(pledge.id) ?? []) {
    if (!kinds.includes(power.effect.do)) continue
    if (act.do === 'terminate' && act.power !== undefined && act.power !== power.id) continue
    const may = entitled(on, act.by, power.holder, 'any')
    if (may.is === 'no') continue
    const usable = usableOn(day)
    if (usable === 'no') continue
    if (usable === 'yes' && may.is === 'yes') return 'yes'
    if (open === 'no') open = may.is === 'open' ? speaksQuestion(may, on.event, act.do) : (usable as Question)
  }
  return open
}

/**
 * What a verdict decides. A named body's verdict changes no state, but for the judge's or verifier's own: on the
 * content of a pledge whose tolerance is adjudicated, and on a pledge of best efforts, which only a verdict on the
 * effort breaks.
 */
function decides(matter: Matter, pledge: Pledge, verdict: Verdict): 'kept' | 'broken' | null {
  const { finds } = verdict
  if (finds !== 'kept' && finds !== 'broken') return null
  if (verdict.by !== pledge.judge?.then && verdict.by !== pledge.verifier) return null
  if (pledge.mode === 'best-efforts' && matter.options.asResult !== true) {
    if (verdict.about === 'effort') return finds
    return verdict.about === 'content' && finds === 'kept' ? finds : null
  }
  return pledge.tolerance === 'adjudicated' && verdict.about === 'content' ? finds : null
}
