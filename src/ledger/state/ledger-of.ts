import type { RecordOf, Seen } from '../../case/index.ts'
import { type Facts, factsOf } from '../../facts/index.ts'
import { dependenceOf } from './dependence.ts'
import { type Occasion, speaksIn } from './entitled.ts'
import type { Matter } from './gather.ts'
import type { Ledger, LedgerOptions, Pledge, PledgeState, PowerState } from './ledger.ts'
import { type Acts, actsIn } from './pledge-acts.ts'
import { pledgeStateOf } from './pledge-state.ts'
import { type PowerCourse, powerCourse } from './powers.ts'
import { sharedStates } from './shared.ts'

/**
 * What was promised and what has become of it, as of a view: every pledge made by its day and every power, in the
 * order of the case. A pure function; its reasons come from `explain`.
 */
export function ledgerOf(seen: Seen, options: LedgerOptions = {}): Ledger {
  const matter = matterOf(seen, factsOf(seen), options)
  dependenceOf(matter)
  return ledgerFrom(matter, statesOf(matter), powersOf(matter))
}

const matters = new WeakMap<Ledger, Matter>()

/** What a ledger was made from. */
export function matterBehind(ledger: Ledger): Matter {
  return matters.get(ledger) ?? matterOf(ledger.seen, ledger.facts, ledger.options)
}

/** A ledger that remembers what it was made from. */
export function ledgerFrom(
  matter: Matter,
  pledges: ReadonlyMap<string, PledgeState>,
  powers: ReadonlyMap<string, PowerState>,
): Ledger {
  const ledger = { seen: matter.seen, facts: matter.facts, options: matter.options, pledges, powers }
  matters.set(ledger, matter)
  return ledger
}

/** The state of one pledge by itself; null where the view does not show it, or it was made after its day. */
export function stateOf(
  seen: Seen,
  facts: Facts,
  pledge: string,
  options: LedgerOptions = {},
): PledgeState | null {
  const found = seen.get('pledges', pledge)
  return found === null ? null : pledgeStateOf(matterOf(seen, facts, options), found)
}

function statesOf(matter: Matter): ReadonlyMap<string, PledgeState> {
  const states = new Map<string, PledgeState>()
  const shared = sharedStates(matter)
  for (const pledge of matter.seen.records.pledges) {
    const state = shared(pledge, () => pledgeStateOf(matter, pledge))
    if (state !== null) states.set(pledge.id, state)
  }
  return states
}

/** What has become of every power. */
export function powersOf(matter: Matter): ReadonlyMap<string, PowerState> {
  const { asOf } = matter.seen.view
  return new Map([...matter.powers].map(([id, course]) => [id, course.stateOn(asOf)]))
}

/** What bears on pledges under a view, by pledge. `acts` may be handed in where they are known. */
export function matterOf(seen: Seen, facts: Facts, options: LedgerOptions, acts?: Acts): Matter {
  const isStruck = (id: string): boolean => facts.struckBy(id) !== null
  const speaks = speaksIn(seen, isStruck)
  const occasion = occasionIn(seen, speaks)
  const known = acts ?? actsIn(seen, isStruck)
  const powers = new Map<string, PowerCourse>()
  const powersOver = new Map<string, PowerCourse[]>()
  for (const power of seen.records.powers) {
    if (isStruck(power.id)) continue
    const course = powerCourse(facts, power, known.onPowers.get(power.id) ?? [], occasion)
    powers.set(power.id, course)
    for (const pledge of power.effect.pledges) put(powersOver, pledge, course)
  }
  const verdicts = new Map<string, RecordOf<'verdicts'>[]>()
  for (const verdict of seen.records.verdicts) if (!isStruck(verdict.id)) put(verdicts, verdict.on, verdict)
  const rulings = new Map<string, RecordOf<'rulings'>[]>()
  for (const ruling of seen.records.rulings) {
    if (isStruck(ruling.id)) continue
    if ('finds' in ruling) put(rulings, ruling.pledge, ruling)
    else if ('outcome' in ruling) for (const pledge of ruling.outcome) put(rulings, pledge, ruling)
  }
  const replacing = new Map<string, Pledge[]>()
  for (const pledge of seen.records.pledges) {
    const old = pledge.links?.supersedes
    if (old !== undefined && !isStruck(pledge.id)) put(replacing, old, pledge)
  }
  return {
    seen,
    facts,
    options,
    speaks,
    acts: known,
    powers,
    powersOver,
    verdicts,
    rulings,
    replacing,
    occasion,
  }
}

/** Who may speak for whom on the occasion of an event's act. */
export function occasionIn(seen: Seen, speaks: Occasion['speaks']): Matter['occasion'] {
  return (event, day) => ({ seen, day, event, speaks })
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [one])
  else known.push(one)
}
