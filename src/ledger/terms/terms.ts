/**
 * Contested terms: the definitions of one term side by side, over the same visible incidents.
 *
 * Two readings disagree on an incident where one counts it and the other does not; where one of them cannot tell, they
 * may disagree. Contestedness is the share of incidents on which any two disagree. A term is decisive for a pledge
 * where its truth differs between readings at the view's day: the one may be high and the other not hold.
 */
import { expressionOf, maybeBy, type Seen, type View } from '../../case/index.ts'
import { type Asker, type Facts, type Incident, NOBODY, type Reading, type Term } from '../../facts/index.ts'
import { canonical, type Four, make, sameExpression } from '../../language/index.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import type { State } from '../state/states.ts'
import { askerFor } from '../waits/derive.ts'
import { type Glimpse, glimpseUnder } from './under.ts'
import { namesBelow, type Part, partsOf } from './uses.ts'

/** One definition, and how much it counts. */
export interface ReadingView {
  readonly id: string
  readonly holder: string | null
  readonly says: string | null
  /** Whether the analyst infers that its holder defines the term so. */
  readonly inferred: boolean
  readonly kind: 'lull' | 'means'
  readonly counted: number
  readonly notCounted: number
  /** Incidents of which it cannot tell, for want of a tag or because reports differ. */
  readonly unclear: number
  /** Whether the term holds by this definition, asked by nobody in particular. */
  readonly value: Four
}

/** One incident under every definition that counts incidents. */
export interface IncidentRow {
  readonly incident: string
  readonly when: Incident['when']
  readonly disputed: boolean
  readonly counts: Readonly<Record<string, Four>>
  readonly disagree: 'yes' | 'maybe' | 'no'
}

/** A pledge that depends on the term, and its value and the pledge's state by each definition. */
export interface TermPledge {
  readonly pledge: string
  readonly parts: readonly Part[]
  /** The reading that governs for it. */
  readonly governs: string | null
  readonly values: Readonly<Record<string, Four>>
  readonly states: Readonly<Record<string, State>>
  /** Whether the term's truth differs between definitions. */
  readonly decisive: boolean
  readonly stateDiffers: boolean
}

export interface TermView {
  readonly term: string
  /** Whether two of its definitions are not the same in other words. */
  readonly differ: boolean
  readonly readings: readonly ReadingView[]
  readonly incidents: readonly IncidentRow[]
  readonly disagreements: number
  readonly maybeMore: number
  /** Share of incidents on which any two disagree; null without incidents, or with fewer than two counting readings. */
  readonly contestedness: number | null
  readonly pledges: readonly TermPledge[]
  readonly decisive: boolean
}

/** The term under all its definitions that hold at the view's day; null where the case has no such term. */
export function termOf(ledger: Ledger, id: string): TermView | null {
  const { seen, facts } = ledger
  const term = seen.get('terms', id)
  if (term === null) return null
  const day = seen.view.asOf
  const readings = readingsHeld(seen, term)
  const under = new Map(readings.map((one) => [one.id, glimpseUnder(ledger, withReading(seen, id, one.id))]))
  const counting = readings.filter((one) => one.counts !== undefined)
  const incidents = facts.incidents.filter((one) => maybeBy(one.when, day))
  const rows = incidents.map((incident) => incidentRow(facts, counting, incident))
  const valueFor = (reading: Reading, asker: Asker): Four =>
    under.get(reading.id)?.facts.value(make.name(id), day, asker) ?? 'none'
  const pledges = [...ledger.pledges.values()].flatMap((pledge) => {
    const parts = partsOf(pledge).filter(({ text }) => namesBelow(seen, text).has(id))
    return parts.length === 0 ? [] : [termPledge(facts, pledge, parts, id, readings, valueFor, under)]
  })
  return {
    term: id,
    differ: readings.some((one, at) => readings.slice(at + 1).some((other) => !sameDefinition(one, other))),
    readings: readings.map((reading) => ({
      id: reading.id,
      holder: reading.holder ?? null,
      says: reading.says ?? reading.title ?? null,
      inferred: reading.inferred !== undefined,
      kind: reading.counts === undefined ? 'means' : 'lull',
      counted: rows.filter((row) => row.counts[reading.id] === 'true').length,
      notCounted: rows.filter((row) => row.counts[reading.id] === 'false').length,
      unclear: rows.filter((row) => row.counts[reading.id] === 'none' || row.counts[reading.id] === 'both')
        .length,
      value: valueFor(reading, NOBODY),
    })),
    incidents: rows,
    disagreements: rows.filter((row) => row.disagree === 'yes').length,
    maybeMore: rows.filter((row) => row.disagree === 'maybe').length,
    contestedness:
      rows.length === 0 || counting.length < 2
        ? null
        : rows.filter((row) => row.disagree === 'yes').length / rows.length,
    pledges,
    decisive: pledges.some((one) => one.decisive),
  }
}

/** Every term of the case with more than one definition held at the view's day. */
export function contestedTerms(ledger: Ledger): readonly TermView[] {
  return ledger.seen.records.terms
    .filter((term) => readingsHeld(ledger.seen, term).length > 1)
    .flatMap((term) => termOf(ledger, term.id) ?? [])
}

/** The readings of a term that are visible and held at the view's day. */
export function readingsHeld(seen: Seen, term: Term): readonly Reading[] {
  const day = seen.view.asOf
  return term.readings.filter(
    (one) =>
      (one.since === undefined || maybeBy(one.since, day)) &&
      (one.until === undefined || one.until.to === null || day <= one.until.to),
  )
}

/** Whether two readings say the same, up to the laws that hold in four values. */
function sameDefinition(one: Reading, other: Reading): boolean {
  const [a, b] = [one.counts ?? null, other.counts ?? null]
  if ((a === null) !== (b === null)) return false
  const [x, y] = [expressionOf(a ?? one.means ?? ''), expressionOf(b ?? other.means ?? '')]
  return x !== null && y !== null && sameExpression(canonical(x), canonical(y))
}

function withReading(seen: Seen, term: string, reading: string): View['readings'] {
  const { readings } = seen.view
  return { ...readings, terms: { ...readings.terms, [term]: reading } }
}

function incidentRow(facts: Facts, readings: readonly Reading[], incident: Incident): IncidentRow {
  const counts = Object.fromEntries(readings.map((one) => [one.id, facts.counts(one, incident)]))
  const values = new Set(Object.values(counts))
  const certain = values.has('true') && values.has('false')
  const open = readings.length > 1 && (values.has('none') || values.has('both'))
  return {
    incident: incident.id,
    when: incident.when,
    disputed: incident.disputed,
    counts,
    disagree: certain ? 'yes' : open ? 'maybe' : 'no',
  }
}

function termPledge(
  facts: Facts,
  pledge: PledgeState,
  parts: readonly { readonly part: Part }[],
  id: string,
  readings: readonly Reading[],
  valueFor: (reading: Reading, asker: Asker) => Four,
  under: ReadonlyMap<string, Glimpse>,
): TermPledge {
  const asker = askerFor(pledge, parts.some(({ part }) => part === 'if') ? 'if' : 'then')
  const values = readings.map((one) => [one.id, valueFor(one, asker)] as const)
  const states = readings.flatMap((one) => {
    const state = under.get(one.id)?.state(pledge.id)?.state
    return state === undefined ? [] : [[one.id, state] as const]
  })
  return {
    pledge: pledge.id,
    parts: parts.map(({ part }) => part),
    governs: facts.governing(id, facts.seen.view.asOf, asker)?.reading.id ?? null,
    values: Object.fromEntries(values),
    states: Object.fromEntries(states),
    decisive: new Set(values.map(([, value]) => value)).size > 1,
    stateDiffers: new Set(states.map(([, state]) => state)).size > 1,
  }
}
