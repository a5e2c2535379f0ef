/** Preference by statements: evaluating them over all states, and sorting the states by their keys, timed apart. */
import { type Expression, make } from '../../src/language/index.ts'
import { rankKeys, statementKeys } from '../../src/model/index.ts'
import { numbers, table } from './fixtures.ts'
import { medianOf, ms, row, timed } from './measure.ts'

const next = numbers(11)
const options = 20

function literal(): Expression {
  const name = make.name(`o${next() % options}`)
  return next() % 2 === 0 ? name : make.not(name)
}

function statement(): { readonly that: Expression } {
  const parts = Array.from({ length: 1 + (next() % 4) }, literal)
  const kind = next() % 3
  if (kind === 0) return { that: make.and(parts) }
  if (kind === 1) return { that: make.or(parts) }
  return { that: make.implies(make.and(parts), literal(), 'if') }
}

const indexOf = (name: string) => Number(name.slice(1))
row('statements', 'states', 'evaluation', 'state·statements', 'sort')
for (const [count, infeasible] of [
  [12, 0],
  [24, 0],
  [64, 0],
  [12, 40],
  [24, 40],
] as const) {
  const states = table(options, infeasible, next)
  const statements = Array.from({ length: count }, statement)
  let keys: readonly Uint32Array[] = []
  const evaluation = medianOf(15, () => timed(() => (keys = statementKeys(statements, states, indexOf))))
  const sort = medianOf(5, () => timed(() => rankKeys(keys, states.count, count)))
  const rate = (states.count * count) / evaluation / 1000
  row(
    `${count}${infeasible === 0 ? '' : ', 40 % infeasible'}`,
    String(states.count),
    ms(evaluation),
    `${rate.toFixed(0)} M/s`,
    ms(sort),
  )
}
