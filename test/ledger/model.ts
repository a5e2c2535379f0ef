/**
 * A small model of the transitions T1–T19, written against the table and not against the code: it walks every single
 * day, keeps no breakpoints and no branches, and knows nothing of cases. Days are small integers.
 */
export interface ModelPledge {
  readonly kind: 'achieve' | 'maintain' | 'refrain'
  readonly threat: boolean
  readonly bestEfforts: boolean
  readonly made: number
  readonly if: string | null
  readonly ifBy: number | null
  readonly then: string
  readonly due:
    | null
    | { readonly on: number }
    | { readonly after: 'made' | 'detached'; readonly days: number }
  readonly from: number | null
  readonly until: number | null
  readonly tolerance: 'strict' | { readonly breaches: number; readonly days: number }
}

export type ModelAct =
  | {
      readonly do: 'cancel' | 'release' | 'resume' | 'supersede' | 'terminate' | 'breach'
      readonly by: readonly string[]
    }
  | { readonly do: 'suspend'; readonly by: readonly string[]; readonly clocks: 'stop' | 'run' }
  | { readonly do: 'assign'; readonly by: readonly string[]; readonly to: string }
  | {
      readonly do: 'amend'
      readonly by: readonly string[]
      readonly if?: string | null
      readonly then?: string
      readonly ifBy?: number | null
      readonly due?: number | null
      readonly until?: number | null
    }
  | { readonly do: 'finds'; readonly is: 'kept' | 'broken' }
  | { readonly do: 'set'; readonly atom: string; readonly value: boolean }

export interface ModelEvent {
  readonly day: number
  readonly act: ModelAct
}

const RANK = {
  amend: 1,
  cancel: 2,
  release: 2,
  supersede: 2,
  terminate: 2,
  resume: 3,
  suspend: 3,
  finds: 4,
  breach: 6,
}

/** The state at the end of each day from the day of creation to `last`. The debtor is D, the creditor C, a power is P's. */
export function modelStates(
  pledge: ModelPledge,
  events: readonly ModelEvent[],
  last: number,
): readonly string[] {
  const p = { ...pledge }
  const states: string[] = []
  let state = p.if === null ? 'detached' : 'conditional'
  let held = ''
  let creditor = 'C'
  let detachedOn = p.made
  let heldFrom = 0
  let heldClocks: 'stop' | 'run' = 'stop'
  let windowFrom = p.made
  let borne: number[] = []
  let missed = false
  let violatedOn = 0
  const lag = { ifBy: 0, due: 0, until: 0 }

  const values = (atom: string, day: number): ReadonlySet<boolean> => {
    const dated = events.filter(({ act, day: on }) => act.do === 'set' && act.atom === atom && on <= day)
    const latest = Math.max(...dated.map((one) => one.day))
    return new Set(dated.filter((one) => one.day === latest).map(({ act }) => act.do === 'set' && act.value))
  }
  const is = (atom: string, value: boolean, day: number): boolean => {
    const found = values(atom, day)
    return found.size === 1 && found.has(value)
  }
  const setOn = (atom: string, from: number, to: number): boolean =>
    events.some(({ act, day }) => act.do === 'set' && act.atom === atom && from <= day && day <= to)
  const due = (): number => {
    if (p.due === null) return Number.POSITIVE_INFINITY
    if ('on' in p.due) return p.due.on + lag.due
    return (p.due.after === 'made' ? p.made : detachedOn) + p.due.days + lag.due
  }
  const until = (): number => (p.until === null ? Number.POSITIVE_INFINITY : p.until + lag.until)
  /** A window that has ended leaves nothing to keep, so its condition can be met until then at most. */
  const ifBy = (): number =>
    Math.min(
      p.ifBy === null ? Number.POSITIVE_INFINITY : p.ifBy + lag.ifBy,
      p.kind === 'achieve' ? Number.POSITIVE_INFINITY : until(),
    )
  const violate = (day: number, byClock: boolean): void => {
    state = 'violated'
    violatedOn = day
    missed = byClock
  }
  const breach = (day: number): void => {
    if (state !== 'detached') return
    const { tolerance } = p
    const { breaches, days } = tolerance === 'strict' ? { breaches: 0, days: 1 } : tolerance
    borne = [...borne.filter((one) => one > day - days), day]
    if (borne.length > breaches) violate(day, false)
  }
  const does = (act: ModelAct, day: number): void => {
    const effective = state === 'suspended' ? held : state
    const open = ['conditional', 'detached', 'violated'].includes(effective)
    switch (act.do) {
      case 'cancel':
        if (!act.by.includes('D')) return
        if (effective === 'conditional') state = 'cancelled'
        else if (effective === 'detached') violate(day, false)
        return
      case 'release':
        if (act.by.includes(creditor) && open) state = 'released'
        return
      case 'supersede':
        if (act.by.includes('D') && (p.threat || act.by.includes(creditor)) && open) state = 'superseded'
        return
      case 'terminate':
        if (act.by.includes('P') && ['conditional', 'detached'].includes(effective)) state = 'terminated'
        return
      case 'suspend':
        if (!(act.by.includes('D') && act.by.includes(creditor))) return
        if (state !== 'conditional' && state !== 'detached') return
        held = state
        heldFrom = day
        heldClocks = act.clocks
        state = 'suspended'
        return
      case 'resume': {
        if (!(act.by.includes('D') && act.by.includes(creditor)) || state !== 'suspended') return
        state = held
        if (heldClocks === 'stop') {
          lag.ifBy += day - heldFrom
          lag.due += day - heldFrom
          lag.until += day - heldFrom
        }
        for (let at = heldFrom; at < day; at += 1) {
          if (state === 'conditional' && p.if !== null && at <= ifBy() && is(p.if, true, at)) {
            state = 'detached'
            detachedOn = day
            return
          }
          if (held === 'detached' && p.kind === 'achieve' && at <= due() && is(p.then, true, at)) {
            state = 'discharged'
            return
          }
        }
        return
      }
      case 'amend': {
        if (!(act.by.includes('D') && (p.threat || act.by.includes(creditor)))) return
        if (!['conditional', 'detached', 'violated', 'suspended', 'expired'].includes(state)) return
        const next = {
          if: act.if === undefined ? p.if : act.if,
          ifBy: act.ifBy === undefined ? p.ifBy : act.ifBy,
        }
        if (state === 'expired' && next.if !== null) {
          const newLast =
            next.ifBy === null
              ? Number.POSITIVE_INFINITY
              : next.ifBy + (act.ifBy === undefined ? lag.ifBy : 0)
          const newEnd = act.until === undefined ? until() : (act.until ?? Number.POSITIVE_INFINITY)
          if (newLast < day || (p.kind !== 'achieve' && newEnd < day)) return
        }
        const otherIf = next.if !== p.if
        p.if = next.if
        p.ifBy = next.ifBy
        if (act.then !== undefined) p.then = act.then
        if (act.due !== undefined) {
          p.due = act.due === null ? null : { on: act.due }
          lag.due = 0
        }
        if (act.until !== undefined) {
          p.until = act.until
          lag.until = 0
        }
        if (act.ifBy !== undefined) lag.ifBy = 0
        const again = (was: string): string => (p.if === null ? 'detached' : otherIf ? 'conditional' : was)
        windowFrom = day
        borne = []
        if (state === 'suspended') held = again(held)
        else if (state === 'violated') {
          if (p.kind === 'achieve' && due() < day && !otherIf) return
          state = again('detached')
          detachedOn = day
        } else {
          const was = state === 'expired' ? 'conditional' : state
          state = again(was)
          if (was !== 'detached') detachedOn = day
        }
        return
      }
      case 'finds':
        if (act.is === 'broken') {
          if (effective === 'conditional' || effective === 'detached') {
            if (effective === 'conditional') detachedOn = day
            violate(day, false)
          }
        } else if (effective === 'conditional' || effective === 'detached') state = 'discharged'
        else if (effective === 'violated' && p.kind === 'achieve') state = 'remedied'
        return
      case 'breach':
        if (!p.bestEfforts) breach(day)
        return
      default:
        return
    }
  }
  const facts = (day: number): void => {
    if (state === 'conditional') {
      if (p.if === null || (is(p.if, true, day) && day <= ifBy())) {
        state = 'detached'
        detachedOn = day
      } else if (p.kind === 'achieve' && is(p.then, true, day)) state = 'discharged'
    }
    if (p.kind !== 'achieve') return
    if (state === 'detached' && is(p.then, true, day) && (p.bestEfforts || day <= due())) state = 'discharged'
    else if (state === 'violated' && is(p.then, true, day) && (missed || setOn(p.then, violatedOn + 1, day)))
      state = 'remedied'
  }

  for (let day = p.made; day <= last; day += 1) {
    const today = events.filter((one) => one.day === day && one.act.do in RANK)
    const rank = ({ act }: ModelEvent): number => RANK[act.do as keyof typeof RANK]
    const ordered = [...today].sort(
      (a, b) => rank(a) - rank(b) || (a.act.do < b.act.do ? -1 : a.act.do > b.act.do ? 1 : 0),
    )
    for (const one of ordered) if (rank(one) < 5) does(one.act, day)
    facts(day)
    if (state === 'detached' && p.kind !== 'achieve' && !p.bestEfforts) {
      const opens = Math.max(p.from ?? p.made, windowFrom, detachedOn)
      const wrong = p.kind === 'refrain'
      if (day >= opens && day <= until() && setOn(p.then, day, day) && is(p.then, wrong, day)) breach(day)
    }
    for (const one of ordered) if (rank(one) > 5) does(one.act, day)
    if (state === 'conditional' && day > ifBy()) state = 'expired'
    else if (state === 'detached' && p.kind !== 'achieve' && day > until()) state = 'discharged'
    else if (state === 'detached' && p.kind === 'achieve' && !p.bestEfforts && day > due()) {
      violate(day, true)
      facts(day)
    }
    for (const { act, day: on } of events)
      if (on === day && act.do === 'assign' && act.by.includes(creditor)) creditor = act.to
    states.push(state)
  }
  return states
}
