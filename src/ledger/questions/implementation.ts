/**
 * The implementation table: clauses in rows, days in columns, and in each cell how far the clause is carried out — 0 not
 * begun, 1 minimal, 2 intermediate, 3 full.
 *
 * The scale and the share (points reached of points possible) follow the Peace Accords Matrix: M. Joshi, J. M. Quinn
 * and P. M. Regan, "Annualized implementation data on comprehensive intrastate peace accords, 1989–2012", Journal of
 * Peace Research 52 (2015) 551–562. We depart in two points: a day, not a year, heads a column, and a clause that
 * nobody rated is left out of the share, not counted as 0.
 */
import { type Day, printDay, surelyBy } from '../../case/index.ts'
import { isPast } from '../record/past.ts'
import type { Ledger, PledgeState, ShownVerdict } from '../state/ledger.ts'
import type { Table } from './table.ts'

/** How far one clause was carried out by a day, by whom it was so found. */
export interface ImplementationCell {
  readonly pledge: string
  readonly clause: string | null
  readonly document: string | null
  readonly day: Day
  /** Null where no body had given an extent by that day. */
  readonly extent: number | null
  readonly verdict: string | null
  readonly by: string | null
  /** Other bodies' differing extents by that day. */
  readonly others: readonly { readonly by: string; readonly extent: number }[]
}

export interface ImplementationShare {
  readonly day: Day
  /** Points reached as a share of points possible over the rated clauses, 0 to 1; null where none is rated. */
  readonly share: number | null
  readonly rated: number
  readonly clauses: number
}

export interface Implementation {
  readonly days: readonly Day[]
  readonly cells: readonly ImplementationCell[]
  readonly shares: readonly ImplementationShare[]
}

export interface ImplementationOptions {
  /** The columns; default: every day on which an extent was given, and the view's day. */
  readonly days?: readonly Day[]
  /** Only this body's findings. */
  readonly by?: string
  /** Only the clauses of this document. */
  readonly document?: string
}

/**
 * Question 11. How far each clause is carried out, day by day, and the share over all. A cell holds the latest extent
 * found by that day, that of the pledge's judge or verifier before any other's of the same day. Past promises known only
 * by their outcome are no clauses here, unless somebody rated them.
 */
export function implementationOf(ledger: Ledger, options: ImplementationOptions = {}): Implementation {
  const { asOf } = ledger.seen.view
  const pledges = [...ledger.pledges.values()].filter(
    (of) =>
      of.pledge.valence === 'promise' &&
      of.state !== 'void' &&
      (!isPast(of) || of.extents.length > 0) &&
      (options.document === undefined || of.pledge.document === options.document),
  )
  const rated = (of: PledgeState): readonly ShownVerdict[] =>
    of.verdicts.filter(
      (one) =>
        one.extent !== null && (options.by === undefined || one.by === options.by) && one.date.to !== null,
    )
  const days =
    options.days ??
    [...new Set([...pledges.flatMap((of) => rated(of).flatMap((one) => one.date.to ?? [])), asOf])]
      .filter((one) => one <= asOf)
      .sort((a, b) => a - b)
  const cells = pledges.flatMap((of) => days.map((day) => cellOf(of, rated(of), day)))
  return {
    days,
    cells,
    shares: days.map((day) => {
      const extents = cells.flatMap((cell) => (cell.day === day && cell.extent !== null ? [cell.extent] : []))
      const points = extents.reduce((sum, one) => sum + one, 0)
      return {
        day,
        share: extents.length === 0 ? null : points / (3 * extents.length),
        rated: extents.length,
        clauses: pledges.length,
      }
    }),
  }
}

/** The table as rows: one a clause, one column a day, and the share below. */
export function implementationTable(implementation: Implementation): Table {
  const { days, cells, shares } = implementation
  const pledges = [...new Set(cells.map((cell) => cell.pledge))]
  return {
    columns: ['pledge', 'clause', ...days.map(printDay)],
    rows: [
      ...pledges.map((pledge) => {
        const row = cells.filter((cell) => cell.pledge === pledge)
        return [pledge, row[0]?.clause ?? null, ...row.map((cell) => cell.extent)]
      }),
      [
        'share',
        null,
        ...shares.map((one) => (one.share === null ? null : Math.round(one.share * 1000) / 1000)),
      ],
    ],
  }
}

function cellOf(of: PledgeState, verdicts: readonly ShownVerdict[], day: Day): ImplementationCell {
  const by = verdicts
    .filter((one) => surelyBy(one.date, day))
    .sort((a, b) => (b.date.to ?? 0) - (a.date.to ?? 0) || Number(b.judge) - Number(a.judge))
  const found = by[0]
  const latest = new Map<string, number>()
  for (const one of by) if (one.extent !== null && !latest.has(one.by)) latest.set(one.by, one.extent)
  return {
    pledge: of.id,
    clause: of.pledge.clause ?? null,
    document: of.pledge.document ?? null,
    day,
    extent: found?.extent ?? null,
    verdict: found?.id ?? null,
    by: found?.by ?? null,
    others: [...latest].flatMap(([body, extent]) =>
      body === found?.by || extent === found?.extent ? [] : [{ by: body, extent }],
    ),
  }
}
