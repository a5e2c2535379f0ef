import { pairsOf } from '../../num/index.ts'
import { type Cell, csvOf } from '../../text/index.ts'
import type { GraphModel } from '../graph-model.ts'
import { allArcs } from '../moves.ts'
import { compareStates } from '../preference/order.ts'
import { decimalOfState, ynOfState } from '../states.ts'

/**
 * The states as a table: number, decimal value, one column of Y, N or - for each option, and for each party the rank of
 * the state among its tiers, 1 the best; empty where preferences are no ranking.
 */
export function statesTable(model: GraphModel): string {
  const { states, options, parties, orders } = model
  const names = states.kind === 'named' || states.kind === 'coalesced'
  const head = [
    'n',
    ...(names ? ['name'] : []),
    'decimal',
    ...options.map((option) => option.title),
    ...parties.map((party) => `rank: ${party.title}`),
  ]
  const row = (state: number): readonly Cell[] => {
    const yn = ynOfState(states, state) ?? ''
    const name =
      states.kind === 'named'
        ? states.ids[state]
        : states.kind === 'coalesced'
          ? states.titles.get(state)
          : null
    return [
      state + 1,
      ...(names ? [name ?? null] : []),
      decimalOfState(states, state),
      ...options.map((_, at) => yn[at] ?? null),
      ...orders.map((order) =>
        order.kind === 'ranked' ? order.tiers - (order.rank[state] as number) : null,
      ),
    ]
  }
  return csvOf(
    head,
    Array.from({ length: states.count }, (_, state) => row(state)),
  )
}

/** The moves as a table: party, from, to (state numbers), and how the end stands to the start for the party. */
export function movesTable(model: GraphModel): string {
  const rows = function* (): Generator<readonly Cell[]> {
    for (const [at, arcs] of allArcs(model.moves).entries()) {
      const order = model.orders[at]
      if (order === undefined) continue
      for (const [from, to] of pairsOf(arcs))
        yield [model.parties[at]?.title ?? '', from + 1, to + 1, compareStates(order, to, from)]
    }
  }
  return csvOf(['party', 'from', 'to', 'stands'], rows())
}
