import { placeIn, type RecordOf, type Seen } from '../../case/index.ts'
import type { Facts } from '../../facts/index.ts'
import { type Diagnostic, diagnostic } from '../../text/index.ts'
import type { GraphModel } from '../graph-model.ts'
import { vectorsOf } from '../states.ts'
import { isTaken } from '../vector.ts'

/** Where the conflict is, as far as the facts of the day tell. */
export interface CaseStatusQuo {
  /** Every feasible state that agrees with the values of the options' atoms, ascending. */
  readonly states: readonly number[]
  /** Options of whose atoms nothing is known, or contradictory things. */
  readonly open: readonly string[]
  readonly findings: readonly Diagnostic[]
}

/** More states than this say little. */
const MANY = 8

/**
 * The status quo of a case's model at the view's day (design, *Atoms, terms, options*): every feasible state compatible
 * with the atoms' values. None, or very many, is a finding.
 */
export function statusQuoOf(
  seen: Seen,
  facts: Facts,
  model: GraphModel,
  record: RecordOf<'model'>,
): CaseStatusQuo {
  const values = model.options.map((option) => facts.atom(option.id, seen.view.asOf))
  const agrees = (state: number): boolean =>
    vectorsOf(model.states, state).some((vector) =>
      values.every(
        (value, option) =>
          (value !== 'true' && value !== 'false') || isTaken(vector, option) === (value === 'true'),
      ),
    )
  const states = Array.from({ length: model.states.count }, (_, state) => state).filter(agrees)
  const open = model.options
    .filter((_, option) => values[option] === 'none' || values[option] === 'both')
    .map((one) => one.id)
  const place = placeIn(seen.case, record.id, [])
  const said = (): string =>
    model.options
      .flatMap((one, at) =>
        open.includes(one.id) ? [] : [`${values[at] === 'true' ? '' : 'not '}${one.id}`],
      )
      .join(', ')
  const findings =
    states.length === 0
      ? [diagnostic('case-model-no-status-quo', place, { facts: said() })]
      : states.length > MANY
        ? [diagnostic('case-model-wide-status-quo', place, { states: states.length, open: open.join(', ') })]
        : []
  return { states, open, findings }
}
