/** Models that are too large to list: enumeration of sparse feasible sets, and questions about one state of 2^40. */
import { type Expression, make } from '../../src/language/index.ts'
import { assumption, enumerate, type OptionForm, type Statement } from '../../src/model/index.ts'
import { openStates } from '../../src/stability/index.ts'
import { numbers } from './fixtures.ts'
import { medianOf, ms, row, timed } from './measure.ts'

const options = Array.from({ length: 40 }, (_, at) => ({ id: `o${at}` }))
const name = (at: number) => make.name(`o${at}`)
const never = (states: Expression) => ({ kind: 'never' as const, states, place: null })
row('feasible states of 2^40', 'states', 'time')
{
  const near = Array.from({ length: 20 }, (_, at) => never(make.xor(name(2 * at), name(2 * at + 1))))
  row(
    'twenty pairs of neighbouring options',
    String(2 ** 20),
    ms(medianOf(5, () => timed(() => enumerate(options, near)))),
  )
  const far = Array.from({ length: 20 }, (_, at) => never(make.xor(name(at), name(39 - at))))
  row(
    'twenty pairs of options far apart',
    String(2 ** 20),
    ms(medianOf(3, () => timed(() => enumerate(options, far)))),
  )
}

const parties = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }))

function conflict(statements: number, seed: number): OptionForm {
  const next = numbers(seed)
  const own = parties.flatMap(({ id }, party) =>
    Array.from({ length: 10 }, (_, at) => ({
      id: `${id}${at}`,
      title: '',
      party,
      direction: 'both' as const,
    })),
  )
  const literal = () => {
    const one = make.name(own[next() % 40]?.id ?? '')
    return next() % 2 === 0 ? one : make.not(one)
  }
  const statement = (): Statement => {
    const parts = Array.from({ length: 1 + (next() % 3) }, literal)
    const that = next() % 2 === 0 ? make.and(parts) : make.or(parts)
    return { that, text: '', strong: false, known: true, basis: assumption, place: null }
  }
  return {
    form: 'options',
    title: '',
    citation: null,
    parties,
    options: own,
    constraints: [{ kind: 'at-most-one', options: ['a0', 'a1', 'a2'], place: null }],
    coalesced: [],
    moveRule: 'any-own-options',
    forbiddenMoves: [],
    oversights: [],
    preferences: parties.map(() => ({
      kind: 'statements',
      statements: Array.from({ length: statements }, statement),
      manual: null,
    })),
    statusQuo: null,
  }
}

row('one state of 2^40, with certificate', 'median', 'slowest')
for (const statements of [8, 12, 16])
  for (const concept of ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const) {
    const times: number[] = []
    for (let seed = 1; seed <= 5; seed++) {
      const opened = openStates(conflict(statements, seed))
      if (!opened.ok) throw new Error('a model of forty options')
      for (const party of parties.keys()) {
        const question = { state: { low: 0, high: 0 }, party, concept, replies: 3 }
        times.push(
          timed(() => {
            if (!opened.states.ask(question).ok) throw new Error('no answer')
          }),
        )
      }
    }
    times.sort((a, b) => a - b)
    row(
      `${statements} statements a party, ${concept}`,
      ms(times[times.length >> 1] ?? 0),
      ms(times[times.length - 1] ?? 0),
    )
  }
