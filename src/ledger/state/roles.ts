import type { Day } from '../../case/index.ts'
import { entitled, type Occasion } from './entitled.ts'
import type { Pledge } from './ledger.ts'
import type { Done, PledgeAct } from './pledge-acts.ts'

/** The parties of a pledge on a day. */
export interface Parties {
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  /** Former debtors whom the creditor did not let go: they stay liable (T16). */
  readonly alsoLiable: readonly string[]
}

/** A change of a party (T16, T17): the act, and the parties from its day on. */
export interface RoleChange {
  readonly day: Day
  readonly event: string
  readonly index: number
  readonly transition: 'T16' | 'T17'
  readonly parties: Parties
}

export interface Roles {
  readonly changes: readonly RoleChange[]
  /** The parties before the changes of a day. */
  readonly before: (day: Day) => Parties
  /** The parties at the end of a day. */
  readonly on: (day: Day) => Parties
}

/**
 * The parties over time. A debtor may delegate; the old debtor stays liable unless the creditor agrees, by
 * `agreed: true` or by taking part. A creditor may assign. Acts whose day or standing is not certain change nobody.
 */
export function rolesOf(
  pledge: Pledge,
  done: readonly Done<PledgeAct>[],
  created: Day,
  occasion: (event: string, day: Day) => Occasion,
): Roles {
  const { debtor, creditor, addressee } = pledge.roles
  const first: Parties = { debtors: debtor, creditors: creditor ?? addressee ?? [], alsoLiable: [] }
  if (done.length === 0) return { changes: [], before: () => first, on: () => first }
  const changes: RoleChange[] = []
  const moves = done
    .flatMap((one) => {
      const day = one.event.date?.to ?? null
      if (one.act.do !== 'delegate' && one.act.do !== 'assign') return []
      return day === null || day < created || one.standing === 'disputed'
        ? []
        : [{ ...one, act: one.act, day }]
    })
    .sort(
      (a, b) =>
        a.day - b.day || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : a.index - b.index),
    )
  let now = first
  for (const { event, index, act, day } of moves) {
    const on = occasion(event.id, day)
    if (act.do === 'delegate') {
      if (entitled(on, act.by, now.debtors, 'any').is !== 'yes') continue
      const agreed = act.agreed || entitled(on, act.by, now.creditors, 'all').is === 'yes'
      const liable = agreed ? now.alsoLiable : union(now.alsoLiable, now.debtors)
      now = { ...now, debtors: act.to, alsoLiable: liable.filter((one) => !act.to.includes(one)) }
    } else {
      if (entitled(on, act.by, now.creditors, 'any').is !== 'yes') continue
      now = { ...now, creditors: act.to }
    }
    changes.push({
      day,
      event: event.id,
      index,
      transition: act.do === 'delegate' ? 'T16' : 'T17',
      parties: now,
    })
  }
  const upTo = (includes: (change: RoleChange) => boolean): Parties => {
    let found = first
    for (const change of changes) if (includes(change)) found = change.parties
    return found
  }
  return {
    changes,
    before: (day) => upTo((change) => change.day < day),
    on: (day) => upTo((change) => change.day <= day),
  }
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])]
}
