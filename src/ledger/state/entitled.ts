/**
 * Who may do what to a pledge (ledger.md §4, last column of the table).
 *
 * Somebody binds himself, and whom he holds an office of that `speaksFor`, with the wholes of which that is a part.
 * What a person promised is also bound by the state that his office binds. For anybody else a ruling `speaks` decides;
 * until there is one, an act by somebody who answers as the party is open: it is a fact, and what it did is not known.
 */
import { answersAs, type Day, officesOn, type RecordOf, type Seen } from '../../case/index.ts'
import type { Question } from './ledger.ts'

type Speaks = Extract<RecordOf<'rulings'>, { speaks: string }>

export type Entitled =
  | { readonly is: 'yes' }
  | { readonly is: 'no'; readonly lacks: readonly string[] }
  | { readonly is: 'open'; readonly actor: string; readonly for: string }

const YES: Entitled = { is: 'yes' }

/** The rulings on who spoke for whom that a view shows, the latest first. */
export function speaksIn(seen: Seen, isStruck: (id: string) => boolean): readonly Speaks[] {
  return seen.records.rulings
    .flatMap((one) => ('speaks' in one && !isStruck(one.id) ? [one] : []))
    .sort((a, b) => b.madeOn - a.madeOn || (a.id < b.id ? -1 : 1))
}

/** An act of an event: on which day, and what was ruled on those who did it. */
export interface Occasion {
  readonly seen: Seen
  readonly day: Day
  readonly event: string
  readonly speaks: readonly Speaks[]
}

/**
 * Whether `by` may act for the principals: for any of them, or for all. `strangers: open` leaves it open for people
 * who do not even answer as a principal; otherwise they may not.
 */
export function entitled(
  on: Occasion,
  by: readonly string[],
  principals: readonly string[],
  wanted: 'any' | 'all',
  strangers: 'open' | 'no' = 'no',
): Entitled {
  const answers = principals.map((principal) => ({ principal, answer: covers(on, by, principal, strangers) }))
  const lacks = answers.flatMap(({ principal, answer }) => (answer.is === 'no' ? [principal] : []))
  const open = answers.map(({ answer }) => answer).find((one) => one.is === 'open')
  const yes = answers.some(({ answer }) => answer.is === 'yes')
  if (wanted === 'any') return yes ? YES : (open ?? { is: 'no', lacks })
  if (lacks.length > 0 || principals.length === 0) return { is: 'no', lacks }
  return open ?? YES
}

function covers(on: Occasion, by: readonly string[], principal: string, strangers: 'open' | 'no'): Entitled {
  let open: Entitled | null = null
  for (const actor of by) {
    if (binds(on.seen, actor, on.day).includes(principal)) return YES
    if (binds(on.seen, principal, on.day).includes(actor)) return YES
    const ruled = ruling(on, actor, principal)
    if (ruled === true) return YES
    if (ruled === false) continue
    const connected = answersAs(on.seen, actor, on.day).includes(principal)
    if (open === null && (connected || strangers === 'open')) open = { is: 'open', actor, for: principal }
  }
  return open ?? { is: 'no', lacks: [principal] }
}

/** Whom an actor binds by itself: itself, and by its offices that speak for the whole. */
function binds(seen: Seen, actor: string, day: Day): readonly string[] {
  const found = [actor]
  for (const office of officesOn(seen, actor, day)) {
    if (!office.speaksFor) continue
    for (
      let whole: string | undefined = office.of;
      whole !== undefined && !found.includes(whole);
      whole = seen.get('actors', whole)?.partOf
    )
      found.push(whole)
  }
  return found
}

/** What was ruled on whether somebody spoke for the principal, or for one who binds it; null: nothing. */
function ruling(on: Occasion, actor: string, principal: string): boolean | null {
  const about = on.speaks.filter(
    (one) =>
      one.speaks === actor &&
      (one.act === undefined || one.act === on.event) &&
      (one.for === principal ||
        binds(on.seen, one.for, on.day).includes(principal) ||
        binds(on.seen, principal, on.day).includes(one.for)),
  )
  const found = about.find((one) => one.act !== undefined) ?? about[0]
  return found === undefined ? null : found.is
}

/** The question that an open entitlement leaves. */
export function speaksQuestion(
  open: Extract<Entitled, { is: 'open' }>,
  event: string,
  act: string,
): Question {
  return { kind: 'speaks', actor: open.actor, for: open.for, event, act }
}
