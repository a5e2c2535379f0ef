/**
 * Why a pledge is in its state: one reason for each transition of its history, and below it what made it fire; and
 * beside each stretch in which something was waited for, what the facts were meanwhile. Whoever leaves out every
 * event, ruling and verdict that is not among the leaves gets the same state.
 */
import { type Day, expressionOf, passages, type Reason, type Ref, reason } from '../../case/index.ts'
import { BEGINNING } from '../../facts/index.ts'
import type { Expression } from '../../language/index.ts'
import type { Course } from './course.ts'
import type { Matter } from './gather.ts'
import type { Cue, Interval, Ledger } from './ledger.ts'
import { matterBehind } from './ledger-of.ts'
import { ran } from './pledge-state.ts'
import { type PowerCourse, powerAsker } from './powers.ts'
import { type Terms, versionsTo } from './version.ts'

/** The reasons of one pledge's or power's state; null where the ledger has neither. */
export function explain(ledger: Ledger, id: string): Reason | null {
  const matter = matterBehind(ledger)
  const power = matter.powers.get(id)
  if (power !== undefined) return explainPower(matter, power)
  const pledge = ledger.pledges.get(id)
  const done = pledge === undefined ? null : ran(matter, pledge.pledge)
  if (pledge === undefined || done === null) return null
  const { course, formal } = done
  const versions = versionsTo(formal.terms)
  let amended = 0
  const steps = course.history.flatMap((one, index) => {
    if (one.transition === 'T18') amended += 1
    const terms = versions[amended] ?? formal.terms
    const before = versions[one.transition === 'T18' ? amended - 1 : amended] ?? terms
    const until = course.history[index + 1]?.from ?? course.asOf
    const fired = ofTransition(matter, course, one, before)
    const shownBy = pledge.history[index]?.shownBy ?? []
    const shown = shownBy.map((record) => reason('shown-by', recordRefs(matter, record, ['finds', 'sets'])))
    return [
      shown.length === 0 ? fired : { ...fired, because: [...fired.because, ...shown] },
      ...meanwhile(course, one, terms, until),
    ]
  })
  const parties = done.roles.changes
    .filter((one) => one.day <= course.asOf)
    .map((one) =>
      reason(one.transition, refsOf(matter, course, { by: 'act', event: one.event, index: one.index })),
    )
  const overdue =
    formal.state === 'detached' && pledge.due.day !== null && pledge.reads === 'overdue'
      ? [
          reason(
            'overdue',
            deadlineRefs(course, formal.terms, { by: 'clock', of: 'due', day: pledge.due.day }),
          ),
        ]
      : []
  const powers = (matter.powersOver.get(id) ?? []).map((one) => explainPower(matter, one))
  return reason(
    `state-${formal.state}`,
    [{ leaf: 'record', id }],
    [...steps, ...parties, ...overdue, ...powers],
  )
}

/** Why one transition of the history fired; its rule is the transition's name. */
function ofTransition(matter: Matter, course: Course, one: Interval, terms: Terms): Reason {
  const { cue } = one
  switch (cue.by) {
    case 'fact':
      return reason(one.transition, [], explainPart(course, terms, cue.part, one.from ?? course.created))
    case 'clock':
      return reason(
        one.transition,
        deadlineRefs(course, terms, cue),
        explainPart(course, terms, cue.of === 'ifBy' ? 'if' : 'then', cue.day),
      )
    default:
      return reason(one.transition, refsOf(matter, course, cue))
  }
}

function explainPart(course: Course, terms: Terms, part: 'if' | 'then', day: Day): readonly Reason[] {
  const expression = part === 'if' ? terms.ifExpression : terms.thenExpression
  return expression === null ? [] : [course.facts.explain(expression, day, course.askers[part])]
}

/** The deadline that passed: the pledge's field, the analyst's choice of days, the event that it counts from. */
function deadlineRefs(course: Course, terms: Terms, cue: Extract<Cue, { by: 'clock' }>): readonly Ref[] {
  const field: Ref = { leaf: 'record', id: course.pledge.id, field: cue.of }
  const { due, event } = terms.version
  const refs: Ref[] = event === null ? [field] : [field, { leaf: 'record', id: event }]
  if (cue.of !== 'due' || due === null) return refs
  if (due.choice !== undefined)
    refs.push({ leaf: 'choice', who: due.choice, what: `${due.said ?? 'due'}: ${daysOf(due)}`, on: null })
  if ('after' in due && typeof due.after !== 'string') refs.push({ leaf: 'record', id: due.after.event })
  return refs
}

function daysOf(due: NonNullable<Terms['version']['due']>): string {
  return 'on' in due ? 'a day' : `${due.days} days`
}

/** A record, its visible passages about it as a whole or about these fields, and the analyst's choice if it is a ruling. */
function recordRefs({ seen }: Matter, id: string, fields: readonly string[]): readonly Ref[] {
  const entry = seen.find(id)
  if (entry === null) return [{ leaf: 'record', id }]
  const isAbout = (field: string | undefined): boolean =>
    field === undefined || fields.some((one) => field === one || field.startsWith(`${one}.`))
  const about = seen.sources(entry.record.sources).filter((one) => isAbout(one.field))
  const choice: readonly Ref[] =
    entry.kind === 'rulings'
      ? [{ leaf: 'choice', who: entry.record.by ?? 'analyst', what: id, on: entry.record.madeOn }]
      : []
  return [{ leaf: 'record', id }, ...passages(about), ...choice]
}

function refsOf(matter: Matter, course: Course, cue: Cue): readonly Ref[] {
  const { seen } = matter
  const record = (id: string, ...fields: readonly string[]): readonly Ref[] => recordRefs(matter, id, fields)
  switch (cue.by) {
    case 'made':
    case 'denial':
      return record(course.pledge.id)
    case 'act':
      return [...record(cue.event, `acts.${cue.index}`, 'acts'), ...speaksRefs(matter, cue.event)]
    case 'power':
      return [...record(cue.power), ...record(cue.event, 'acts'), ...speaksRefs(matter, cue.event)]
    case 'verdict':
      return record(cue.verdict, 'finds')
    case 'ruling':
      return record(cue.ruling)
    case 'pledge':
      return record(cue.pledge)
    case 'outcome':
      return [
        { leaf: 'record', id: course.pledge.id, field: 'outcome' },
        ...passages(seen.sources(course.pledge.outcome?.sources)),
      ]
    case 'fact':
    case 'clock':
      return []
  }
}

/** The rulings on who spoke for whom that can bear on an act. */
function speaksRefs(matter: Matter, event: string): readonly Ref[] {
  return matter
    .occasion(event, matter.seen.view.asOf)
    .speaks.filter((one) => one.act === undefined || one.act === event)
    .map((one) => ({ leaf: 'choice', who: one.by ?? 'analyst', what: one.id, on: one.madeOn }))
}

/** What the facts were while a stretch lasted: at its beginning, and wherever they changed. */
function meanwhile(course: Course, one: Interval, terms: Terms, until: Day): readonly Reason[] {
  const from = one.from ?? course.created
  const achieves = course.pledge.kind === 'achieve'
  const watched: (readonly [Expression, 'if' | 'then'])[] = []
  if (one.state === 'conditional' && terms.ifExpression !== null) watched.push([terms.ifExpression, 'if'])
  const waitsForContent =
    one.state === 'conditional'
      ? achieves
      : one.state === 'detached' || (one.state === 'violated' && achieves)
  if (waitsForContent) watched.push([terms.thenExpression, 'then'])
  if (!course.followed || watched.length === 0) return []
  const seen = watched.flatMap(([expression, part]) => {
    const asker = course.askers[part]
    const days = [from, ...course.facts.breakpoints(expression, from, Math.max(from, until - 1), asker)]
    const last = until === course.asOf ? [course.asOf] : []
    return [...new Set([...days, ...last])].map((day) => course.facts.explain(expression, day, asker))
  })
  return seen.length === 0 ? [] : [reason('meanwhile', [], seen)]
}

/** Why a power is in its state: who exercised or waived it, and the trigger from the opening of its window on. */
function explainPower(matter: Matter, { power, stateOn }: PowerCourse): Reason {
  const { seen, facts } = matter
  const { asOf } = seen.view
  const acts = (matter.acts.onPowers.get(power.id) ?? []).map(({ event, act }) =>
    reason(act.do, [
      { leaf: 'record', id: event.id },
      ...passages(seen.sources(event.sources)),
      ...speaksRefs(matter, event.id),
    ]),
  )
  const trigger = power.trigger === undefined ? null : expressionOf(power.trigger)
  const asker = powerAsker(power)
  const opens = power.window?.from ?? BEGINNING
  const days =
    trigger === null
      ? []
      : [opens, ...facts.breakpoints(trigger, opens, asOf, asker)].filter((day) => day <= asOf)
  const met = trigger === null ? [] : days.map((day) => facts.explain(trigger, day, asker))
  return reason(`power-${stateOn(asOf).state}`, [{ leaf: 'record', id: power.id }], [...acts, ...met])
}
