import { type Case, type Day, placeIn, printDay, recordOf, see, viewAt, type When } from '../case/index.ts'
import { BEGINNING, END, factFindings, factsOf } from '../facts/index.ts'
import { type Diagnostic, diagnostic, type Place } from '../text/index.ts'
import { entitled } from './state/entitled.ts'
import { type Matter, mayDo } from './state/gather.ts'
import type { Pledge } from './state/ledger.ts'
import { matterOf } from './state/ledger-of.ts'
import type { Done, PledgeAct, PowerAct } from './state/pledge-acts.ts'
import { rolesOf } from './state/roles.ts'

/**
 * What is wrong with facts, pledges, acts and powers of a case: each with its place. Taken over everything that the
 * case ever shows. What loading reports already (unknown references, expressions) is not repeated.
 */
export function ledgerFindings(from: Case): readonly Diagnostic[] {
  const seen = see(from, viewAt(END))
  const matter = matterOf(seen, factsOf(seen), {})
  return [
    ...factFindings(from),
    ...from.records.pledges.flatMap((one) => pledgeFindings(from, one)),
    ...from.records.pledges.flatMap((one) => unusedFields(from, one)),
    ...findingsTooEarly(from),
    ...[...matter.acts.onPledges].flatMap(([id, done]) => {
      const pledge = seen.get('pledges', id)
      return pledge === null ? [] : actFindings(matter, pledge, done)
    }),
    ...[...matter.acts.onPowers.values()].flat().flatMap((one) => powerActFindings(matter, one)),
  ]
}

function pledgeFindings(from: Case, pledge: Pledge): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const at = (...path: readonly PropertyKey[]): Place | null => placeIn(from, pledge.id, path)
  const made = pledge.made?.from ?? null
  const on = pledge.due !== undefined && 'on' in pledge.due ? pledge.due.on : null
  const deadlines = [
    { field: 'ifBy', day: pledge.ifBy ?? null, place: () => at('ifBy') },
    { field: 'due', day: on, place: () => at('due', 'on') },
    { field: 'until', day: pledge.until ?? null, place: () => at('until') },
  ]
  if (made !== null)
    for (const { field, day, place } of deadlines)
      if (day !== null && day < made)
        findings.push(
          diagnostic('pledge-deadline-before-made', place(), {
            pledge: pledge.id,
            field,
            deadline: printDay(day),
            made: printDay(made),
          }),
        )
  if (pledge.roles.debtor.length === 0)
    findings.push(diagnostic('pledge-without-debtor', at('roles', 'debtor'), { pledge: pledge.id }))
  if (on !== null && pledge.if !== undefined && pledge.ifBy !== undefined && on < pledge.ifBy)
    findings.push(
      diagnostic('pledge-due-before-condition', at('ifBy'), {
        pledge: pledge.id,
        due: printDay(on),
        ifBy: printDay(pledge.ifBy),
      }),
    )
  const { from: opens, until } = pledge
  if (opens !== undefined && until !== undefined && until < opens)
    findings.push(
      diagnostic('pledge-window-backwards', at('until'), {
        pledge: pledge.id,
        from: printDay(opens),
        until: printDay(until),
      }),
    )
  if (pledge.tolerance === 'adjudicated' && pledge.judge?.then === undefined && pledge.verifier === undefined)
    findings.push(diagnostic('pledge-adjudicated-without-judge', at('tolerance'), { pledge: pledge.id }))
  return findings
}

/** Fields that mean nothing for a pledge of its kind: each would be passed over in silence. */
function unusedFields(from: Case, pledge: Pledge): readonly Diagnostic[] {
  const { kind } = pledge
  const achieves = kind === 'achieve'
  const window = 'a pledge to achieve has no window, but a day on which it is “due”'
  const fields = [
    {
      field: 'due',
      unused: !achieves && pledge.due !== undefined,
      why: `a pledge to ${kind} lasts “until” a day`,
    },
    { field: 'from', unused: achieves && pledge.from !== undefined, why: window },
    { field: 'until', unused: achieves && pledge.until !== undefined, why: window },
    {
      field: 'tolerance',
      unused: achieves && pledge.tolerance !== 'strict',
      why: 'a pledge to achieve is carried out or not',
    },
    {
      field: 'ifBy',
      unused: pledge.ifBy !== undefined && pledge.if === undefined,
      why: 'it has no condition',
    },
  ]
  return fields.flatMap(({ field, unused, why }) =>
    unused
      ? [
          diagnostic('pledge-field-unused', placeIn(from, pledge.id, [field]), {
            pledge: pledge.id,
            field,
            why,
          }),
        ]
      : [],
  )
}

/** Verdicts and rulings on a pledge that are dated before it was made. */
function findingsTooEarly(from: Case): readonly Diagnostic[] {
  const { verdicts, rulings } = from.records
  const dated = [
    ...verdicts.map((one) => ({ id: one.id, pledge: one.on, on: lastDay(one.date), key: 'date' })),
    ...rulings.flatMap((one) =>
      'finds' in one ? [{ id: one.id, pledge: one.pledge, on: one.on, key: 'on' }] : [],
    ),
  ]
  return dated.flatMap(({ id, pledge, on, key }) => {
    const made = recordOf(from, 'pledges', pledge)?.made?.from ?? null
    if (made === null || on === null || on >= made) return []
    const detail = { id, pledge, on: printDay(on), made: printDay(made) }
    return [diagnostic('finding-before-made', placeIn(from, id, [key]), detail)]
  })
}

function actFindings(
  matter: Matter,
  pledge: Pledge,
  done: readonly Done<PledgeAct>[],
): readonly Diagnostic[] {
  const made = pledge.made?.from ?? BEGINNING
  const roles = rolesOf(pledge, done, made, matter.occasion)
  return done.flatMap((one): readonly Diagnostic[] => {
    const { event, act } = one
    const place = actPlace(matter, one)
    const last = lastDay(event.date)
    if (last === null)
      return [diagnostic('act-undated', place, { event: event.id, act: act.do, on: pledge.id })]
    if (last < made) {
      const detail = { event: event.id, act: act.do, pledge: pledge.id, made: printDay(made) }
      return [diagnostic('act-before-made', place, detail)]
    }
    const contradictions =
      act.do === 'amend'
        ? [
            ...amendmentFindings(matter, pledge, { ...one, act }, last),
            ...amendedTwice(matter, pledge, { ...one, act }),
          ]
        : act.do === 'supersede' && act.with === pledge.id
          ? [diagnostic('supersede-by-itself', place, { event: event.id, pledge: pledge.id })]
          : []
    if (mayDo(matter, pledge, one, roles, last) !== 'no' || isDisowned(matter, one)) return contradictions
    return [...contradictions, notEntitled(matter, pledge, one, roles.before(last), last)]
  })
}

/** Whether the analyst has ruled that whoever did it did not speak for anybody: then there is nothing to mend. */
function isDisowned(matter: Matter, { event, act }: Done<PledgeAct>): boolean {
  const by = act.by ?? []
  const disowned = new Set(
    matter.speaks.flatMap((one) =>
      !one.is && (one.act === undefined || one.act === event.id) ? [one.speaks] : [],
    ),
  )
  return by.length > 0 && by.every((actor) => disowned.has(actor))
}

function notEntitled(
  matter: Matter,
  pledge: Pledge,
  one: Done<PledgeAct>,
  parties: { readonly debtors: readonly string[]; readonly creditors: readonly string[] },
  day: Day,
): Diagnostic {
  const { event, act } = one
  const { debtors, creditors } = parties
  const place = actPlace(matter, one)
  const by = act.by ?? []
  if (act.do === 'release')
    return diagnostic('release-not-by-creditor', place, { event: event.id, pledge: pledge.id, by, creditors })
  if (act.do === 'amend') {
    const needed = pledge.valence === 'threat' ? debtors : [...debtors, ...creditors]
    const answer = entitled(matter.occasion(event.id, day), by, needed, 'all')
    const lacks = answer.is === 'no' ? answer.lacks : []
    return diagnostic('amendment-one-sided', place, {
      event: event.id,
      pledge: pledge.id,
      lacks: creditors.length === 0 && pledge.valence !== 'threat' ? [...lacks, 'a creditor'] : lacks,
    })
  }
  return diagnostic('act-not-entitled', place, {
    event: event.id,
    act: act.do,
    on: pledge.id,
    by,
    may: MAY[act.do],
  })
}

const MAY = {
  cancel: 'only its debtor may',
  suspend: 'only debtor and creditor together may, or somebody with a power to do so',
  resume: 'only debtor and creditor together may, or somebody with a power to do so',
  supersede: 'only debtor and creditor together may, or the maker of a threat',
  terminate: 'only somebody with a power to do so may',
  delegate: 'only its debtor may',
  assign: 'only its creditor may',
  breach: 'anybody may',
} as const

/** An amendment that cannot be meant: it changes nothing, or sets a day that is past, or a window that ends first. */
function amendmentFindings(
  matter: Matter,
  pledge: Pledge,
  one: Done<Extract<PledgeAct, { do: 'amend' }>>,
  day: Day,
): readonly Diagnostic[] {
  const { event, act } = one
  const findings: Diagnostic[] = []
  const base = { event: event.id, pledge: pledge.id }
  const place = (key: string): Place | null => placeIn(matter.seen.case, event.id, ['acts', one.index, key])
  const changes = [act.if, act.then, act.ifBy, act.due, act.until].some((value) => value !== undefined)
  if (!changes && act.says === undefined)
    findings.push(diagnostic('amendment-changes-nothing', actPlace(matter, one), base))
  for (const field of ['ifBy', 'due', 'until'] as const) {
    const deadline = act[field]
    if (deadline === undefined || deadline === null || deadline >= day) continue
    const detail = { ...base, field, deadline: printDay(deadline), amended: printDay(day) }
    findings.push(diagnostic('amendment-deadline-past', place(field), detail))
  }
  if (act.until !== undefined && act.until !== null && pledge.from !== undefined && act.until < pledge.from)
    findings.push(
      diagnostic('amendment-window-backwards', place('until'), {
        ...base,
        from: printDay(pledge.from),
        until: printDay(act.until),
      }),
    )
  return findings
}

/** The terms of a pledge to which an earlier amendment of the same event gave another value. */
function amendedTwice(
  matter: Matter,
  pledge: Pledge,
  { event, index, act }: Done<Extract<PledgeAct, { do: 'amend' }>>,
): readonly Diagnostic[] {
  const earlier = (event.acts ?? [])
    .slice(0, index)
    .flatMap((one) => (one.do === 'amend' && one.pledge === pledge.id ? [one] : []))
  return (['if', 'then', 'ifBy', 'due', 'until'] as const).flatMap((field) => {
    const clash = earlier.some((one) => one[field] !== undefined && one[field] !== act[field])
    if (act[field] === undefined || !clash) return []
    const place = placeIn(matter.seen.case, event.id, ['acts', index, field])
    return [diagnostic('amendment-twice', place, { event: event.id, pledge: pledge.id, field })]
  })
}

function powerActFindings(matter: Matter, one: Done<PowerAct>): readonly Diagnostic[] {
  const { event, act } = one
  const power = matter.powers.get(act.power)?.power
  const place = placeIn(matter.seen.case, event.id, ['acts', one.index])
  const last = lastDay(event.date)
  if (power === undefined) return []
  if (last === null) return [diagnostic('act-undated', place, { event: event.id, act: act.do, on: power.id })]
  if (entitled(matter.occasion(event.id, last), act.by, power.holder, 'any').is !== 'no') return []
  const detail = {
    event: event.id,
    act: act.do,
    on: power.id,
    by: act.by,
    may: 'only who holds the power may',
  }
  return [diagnostic('act-not-entitled', place, detail)]
}

function actPlace(matter: Matter, one: Done<PledgeAct>): Place | null {
  return placeIn(matter.seen.case, one.event.id, ['acts', one.index])
}

function lastDay(date: When | undefined): Day | null {
  return date === undefined ? null : (date.to ?? date.from)
}
