/** Random conflicts of every kind the model room knows, small enough for the oracle. */
import { type Expression, make } from '../../src/language/index.ts'
import {
  assumption,
  buildModel,
  type ConflictForm,
  type Constraint,
  type GraphForm,
  type GraphModel,
  type Option,
  type OptionForm,
  type Preference,
  type StateReference,
  type Tier,
} from '../../src/model/index.ts'
import { rational, type Stream, stream } from '../../src/num/index.ts'
import { oracleOf } from './oracle.ts'

export interface RandomConflict {
  readonly form: ConflictForm
  readonly model: GraphModel
}

/** The conflict of a seed; the same seed gives the same conflict everywhere. */
export function randomConflict(seed: number): RandomConflict {
  for (let attempt = 0; ; attempt++) {
    const source = stream(seed, 'conflict', attempt)
    const form = source.uniformInt(0, 9) < 3 ? randomGraph(source) : randomOptions(source)
    const built = buildModel(form)
    if (built.ok) return { form, model: built.model }
  }
}

const chance = (source: Stream, outOfTen: number) => source.uniformInt(0, 9) < outOfTen
const pick = <T>(source: Stream, items: readonly T[]): T => items[source.uniformInt(0, items.length - 1)] as T

function parties(source: Stream, most: number) {
  const count = source.uniformInt(2, most)
  return Array.from({ length: count }, (_, at) => ({ id: `p${at}`, title: `P${at}` }))
}

function randomFormula(source: Stream, options: readonly string[], depth = 2): Expression {
  if (depth === 0 || chance(source, 4)) {
    const name = make.name(pick(source, options))
    return chance(source, 5) ? make.not(name) : name
  }
  const part = () => randomFormula(source, options, depth - 1)
  switch (source.uniformInt(0, 5)) {
    case 0:
    case 1:
      return make.and([part(), part()])
    case 2:
      return make.or([part(), part()])
    case 3:
      return make.implies(part(), part(), chance(source, 5) ? 'if' : 'arrow')
    case 4:
      return make.iff(part(), part())
    default:
      return make.xor(part(), part())
  }
}

function randomConstraint(source: Stream, options: readonly string[]): Constraint {
  const some = () => options.filter(() => chance(source, 5))
  switch (source.uniformInt(0, 4)) {
    case 0:
      return { kind: 'at-most-one', options: some(), place: null }
    case 1: {
      const chosen = some()
      return { kind: 'at-least-one', options: chosen.length === 0 ? options : chosen, place: null }
    }
    case 2:
      return {
        kind: 'depends',
        if: randomFormula(source, options, 1),
        then: randomFormula(source, options, 1),
        place: null,
      }
    case 3:
      return {
        kind: 'pattern',
        pattern: options.map(() => pick(source, ['Y', 'N', '-', '-'])).join(''),
        place: null,
      }
    default:
      return {
        kind: 'never',
        states: make.and([randomFormula(source, options, 1), randomFormula(source, options, 1)]),
        place: null,
      }
  }
}

function randomOptions(source: Stream): OptionForm {
  const who = parties(source, chance(source, 2) ? 5 : 4)
  // Mostly up to 16 states: small conflicts go wrong in the same ways as large ones, and are many more to the second.
  const most = chance(source, 9) ? Math.max(who.length, 4) : 6
  const count = source.uniformInt(who.length, most)
  // Every party has an option; the owners of the others, and with them the bit order, are mixed.
  const owners = source.shuffle(
    Array.from({ length: count }, (_, at) => (at < who.length ? at : source.uniformInt(0, who.length - 1))),
  )
  const oneWay = source.uniformInt(0, 3) === 0
  const options: readonly Option[] = owners.map((party, at) => ({
    id: `o${at}`,
    title: `O${at}`,
    party,
    direction: oneWay && chance(source, 5) ? pick(source, ['forward', 'back'] as const) : 'both',
  }))
  const ids = options.map((option) => option.id)
  const constraints = chance(source, 6)
    ? Array.from({ length: source.uniformInt(1, 3) }, () => randomConstraint(source, ids))
    : []
  const coalesced = chance(source, 1)
    ? [{ states: randomFormula(source, ids, 1), title: 'merged', place: null }]
    : []
  const base = {
    form: 'options' as const,
    title: 'random',
    citation: null,
    parties: who,
    options,
    constraints,
    coalesced,
    moveRule: chance(source, 1) ? ('one-option' as const) : ('any-own-options' as const),
    forbiddenMoves: chance(source, 1)
      ? [
          {
            party: chance(source, 5) ? null : source.uniformInt(0, who.length - 1),
            from: randomFormula(source, ids, 1),
            to: randomFormula(source, ids, 1),
            place: null,
          },
        ]
      : [],
    oversights: [],
    statusQuo: null,
  }
  const states = oracleOf({
    ...base,
    preferences: who.map(() => ({ kind: 'indifferent', basis: assumption })),
  }).states
  const numbers = (at: number): StateReference => ({ kind: 'number', number: at + 1, place: null })
  const byStates = coalesced.length > 0
  const special = source.uniformInt(0, 5)
  return {
    ...base,
    preferences: who.map(() =>
      byStates || chance(source, 4)
        ? randomPreference(source, states, numbers, special)
        : optionPreference(source, ids, special),
    ),
  }
}

function optionPreference(source: Stream, ids: readonly string[], special: number): Preference {
  if (chance(source, 7))
    return {
      kind: 'statements',
      statements: Array.from({ length: source.uniformInt(0, 6) }, () => ({
        that: randomFormula(source, ids),
        text: '',
        strong: special === 1 && chance(source, 3),
        known: special !== 2 || chance(source, 7),
        basis: assumption,
        place: null,
      })),
      manual: null,
    }
  const weights = ids.flatMap((option) =>
    chance(source, 8)
      ? [
          {
            option,
            weight: rational.of(BigInt(source.uniformInt(-6, 6)), BigInt(source.uniformInt(1, 4))),
            basis: assumption,
            place: null,
          },
        ]
      : [],
  )
  const strongFrom = special === 1 ? rational.of(BigInt(source.uniformInt(1, 6)), 2n) : null
  return { kind: 'weights', weights, strongFrom, manual: null }
}

/** Preferences over states as such; `special` 1 asks for strength, 2 for unknown pairs, 3 for intransitive ones. */
function randomPreference(
  source: Stream,
  states: number,
  reference: (state: number) => StateReference,
  special: number,
): Preference {
  const all = source.shuffle(Array.from({ length: states }, (_, at) => at))
  if (special === 3) {
    const pairs = all.flatMap((a, at) =>
      all.slice(at + 1).flatMap((b) => {
        if (chance(source, 4)) return []
        const [better, worse] = chance(source, 5) ? [a, b] : [b, a]
        return [
          {
            better: reference(better),
            worse: reference(worse),
            strong: chance(source, 3),
            basis: assumption,
            place: null,
          },
        ]
      }),
    )
    return { kind: 'pairs', pairs, otherwise: pick(source, ['same', 'unknown'] as const), place: null }
  }
  const tiers: Tier[] = []
  for (let at = 0; at < all.length; ) {
    const size = chance(source, 3) ? source.uniformInt(1, 3) : 1
    tiers.push({
      states: all.slice(at, at + size).map(reference),
      strong: special === 1 && chance(source, 3),
    })
    at += size
  }
  const unknown = all.flatMap((a, at) =>
    special === 2 && at > 0 && chance(source, 3)
      ? [[reference(a), reference(all[at - 1] as number)] as const]
      : [],
  )
  return { kind: 'ranking', ranking: { tiers, basis: assumption, place: null }, unknown }
}

function randomGraph(source: Stream): GraphForm {
  const who = parties(source, 4)
  const count = source.uniformInt(2, chance(source, 9) ? 8 : 14)
  const states = Array.from({ length: count }, (_, at) => ({ id: `s${at}`, title: `S${at}` }))
  const density = source.uniformInt(1, 4)
  const arcs = who.map(() =>
    states.flatMap((_, from) =>
      states.flatMap((_, to) => (from !== to && chance(source, density) ? [[from, to] as const] : [])),
    ),
  )
  const named = (at: number): StateReference => ({ kind: 'named', name: `s${at}`, place: null })
  const special = source.uniformInt(0, 5)
  return {
    form: 'graph',
    title: 'random',
    citation: null,
    parties: who,
    states,
    arcs,
    preferences: who.map(() => randomPreference(source, count, named, special)),
    statusQuo: null,
  }
}
