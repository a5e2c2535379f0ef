import { type Day, expressionOf, passages, type Reason, type Ref, reason } from '../case/index.ts'
import { type Expression, namesIn } from '../language/index.ts'
import { spanOf } from './assertions.ts'
import type { FactIndex } from './fact-index.ts'
import type { Asker, Assertion, Governing, Incident } from './facts.ts'
import { termOrder } from './term-order.ts'

/**
 * Why an expression has its value on a day. The rule names the value: `expression-true`, `atom-both`, `term-none`.
 * Below an atom stand the assertions that may be the latest; below a term the governing reading and what it rests on.
 */
export function explained(facts: FactIndex, expression: Expression, day: Day, asker: Asker): Reason {
  return below(facts, expression, day, asker, [])
}

function below(
  facts: FactIndex,
  expression: Expression,
  day: Day,
  asker: Asker,
  circle: readonly string[],
): Reason {
  const parts = namesIn(expression).map((name) =>
    circle.includes(name)
      ? reason('term-in-a-circle', [{ leaf: 'record', id: name }])
      : ofName(facts, name, day, asker),
  )
  const only = parts[0]
  if (expression.kind === 'name' && only !== undefined) return only
  return reason(`expression-${facts.value(expression, day, asker)}`, [], parts)
}

function ofName(facts: FactIndex, name: string, day: Day, asker: Asker): Reason {
  const order = termOrder(facts.seen.records.terms)
  if (!order.terms.has(name)) return ofAtom(facts, name, day)
  const alone = expressionOf(name)
  const value = alone === null ? 'none' : facts.value(alone, day, asker)
  if (order.tooDeep.has(name)) return reason('term-too-deep', [{ leaf: 'record', id: name }])
  const governing = facts.governing(name, day, asker)
  if (governing === null)
    return reason(`term-${value}`, [
      { leaf: 'record', id: name },
      { leaf: 'absence', sought: `a reading of ${name}`, reports: [...facts.seen.reports.keys()] },
    ])
  const means = governing.reading.means === undefined ? null : expressionOf(governing.reading.means)
  const inner =
    means === null
      ? ofLull(facts, governing, day, asker)
      : below(facts, means, day, asker, order.circles.get(name) ?? [])
  return reason(`term-${value}`, [{ leaf: 'record', id: name }], [governs(facts, governing), inner])
}

/** Which reading governs, and how it was chosen. */
function governs(facts: FactIndex, { term, reading, chosenBy, holder }: Governing): Reason {
  return reason('reading-governs', [
    { leaf: 'record', id: term.id, field: `readings.${reading.id}` },
    { leaf: 'choice', who: holder ?? reading.inferred ?? 'analyst', what: chosenBy, on: null },
    ...passages(facts.seen.sources(reading.sources)),
  ])
}

function ofAtom(facts: FactIndex, name: string, day: Day): Reason {
  const value = facts.atom(name, day)
  const latest = mayBeLatest(facts.assertions(name), day)
  if (latest.length === 0)
    return value === 'none'
      ? reason('atom-none', [
          { leaf: 'record', id: name },
          { leaf: 'absence', sought: name, reports: [...facts.seen.reports.keys()] },
        ])
      : reason(`atom-${value}`, [{ leaf: 'record', id: name, field: 'initially' }])
  return reason(
    `atom-${value}`,
    [{ leaf: 'record', id: name }],
    latest.map((one) => ofAssertion(facts, one, name)),
  )
}

/** The assertions that can be the latest on a day, in some placement of uncertain dates. */
function mayBeLatest(assertions: readonly Assertion[], day: Day): readonly Assertion[] {
  let latest = Number.NEGATIVE_INFINITY
  for (const { when } of assertions) {
    const { from, to } = spanOf(when)
    if (to <= day) latest = Math.max(latest, from)
  }
  return assertions.filter(({ when }) => {
    const { from, to } = spanOf(when)
    return from <= day && to >= latest
  })
}

function ofAssertion(facts: FactIndex, one: Assertion, atom: string): Reason {
  const rule = one.by === 'event' ? 'event-sets' : 'ruling'
  return reason(rule, recordRefs(facts, one.record, one.by === 'event' ? ['sets', `sets.${atom}`] : []))
}

/** A record as leaves: itself, its visible passages, and the analyst's choice where it is a ruling. */
function recordRefs(facts: FactIndex, id: string, fields: readonly string[]): readonly Ref[] {
  const entry = facts.seen.find(id)
  if (entry === null) return [{ leaf: 'record', id }]
  const { record } = entry
  const about = facts.seen
    .sources(record.sources)
    .filter((one) => one.field === undefined || fields.includes(one.field))
  const choice: readonly Ref[] =
    entry.kind === 'rulings'
      ? [{ leaf: 'choice', who: entry.record.by ?? 'analyst', what: id, on: entry.record.madeOn }]
      : []
  return [{ leaf: 'record', id }, ...passages(about), ...choice]
}

/**
 * Why a lull is what it is: `lull-too-short` (fewer days than it needs since the pledge was made), `lull-broken`
 * (counted incidents in the window), `lull-held` (none, and rulings that the window was watched), `lull-unclear`
 * (incidents of which it cannot be told), `lull-unwatched` (none reported, but nobody says that it was watched).
 */
function ofLull(facts: FactIndex, { term, reading }: Governing, day: Day, asker: Asker): Reason {
  const { lull } = term
  if (lull === undefined) return reason('lull-without-days', [{ leaf: 'record', id: term.id }])
  const made = asker.pledgeMade
  const open = Math.max(made ?? Number.NEGATIVE_INFINITY, day - lull.days)
  const choice: Ref = { leaf: 'choice', who: lull.choice, what: `${lull.days} days`, on: null }
  const inWindow = facts.incidents.filter((one) => {
    const { from, to } = spanOf(one.when)
    return from <= day && to > open && facts.counts(reading, one) !== 'false'
  })
  const sure = inWindow.filter((one) => {
    const { from, to } = spanOf(one.when)
    return !one.disputed && facts.counts(reading, one) === 'true' && from > open && to <= day
  })
  const shown = (list: readonly Incident[]): readonly Reason[] =>
    list.map((one) => reason('incident', recordRefs(facts, one.id, ['incident'])))
  if (sure.length > 0) return reason('lull-broken', [choice], shown(sure))
  if (made !== null && day - made < lull.days) return reason('lull-too-short', [choice])
  if (inWindow.length > 0) return reason('lull-unclear', [choice], shown(inWindow))
  const covering = facts.seen.records.rulings.filter((one) => {
    if (!('coverage' in one) || one.coverage !== term.id || facts.struckBy(one.id) !== null) return false
    const { from, to } = spanOf(one.over)
    return from <= day && to > open
  })
  const coverage = covering.map((one) => reason('ruling', recordRefs(facts, one.id, [])))
  if (facts.ground.lull(term, reading).at(day) === 'true') return reason('lull-held', [choice], coverage)
  const reports = [...facts.seen.reports.keys()]
  return reason('lull-unwatched', [choice, { leaf: 'absence', sought: term.id, reports }], coverage)
}
