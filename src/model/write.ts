/** A conflict as the plain data of a model file; what `readModel` reads. State numbers are kept as they are. */
import { printExpression } from '../language/index.ts'
import { rational } from '../num/index.ts'
import { assumption, type Basis } from './basis.ts'
import type { ConflictForm, Constraint, GraphForm, Option, OptionForm, StateReference } from './form.ts'
import type { Preference, Ranking, Tier } from './preference/preference.ts'

type Plain = { readonly [key: string]: unknown }

/** The model file of a conflict, for a YAML or JSON writer. */
export function writeModel(form: ConflictForm): Plain {
  const head = {
    title: form.title,
    ...(form.citation === null ? {} : { citation: form.citation }),
  }
  const tail = form.statusQuo === null ? {} : { statusQuo: writeReference(form.statusQuo, form) }
  return form.form === 'graph'
    ? { ...head, ...writeGraph(form), ...tail }
    : { ...head, ...writeOptions(form), ...tail }
}

function writeOptions(form: OptionForm): Plain {
  return {
    options: Object.fromEntries(form.options.map((option) => [option.id, writeOption(option)])),
    ...present('infeasible', form.constraints.map(writeConstraint)),
    ...present(
      'same',
      form.coalesced.map(({ states, title }) => ({ states: printExpression(states), as: title })),
    ),
    ...(form.moveRule === 'any-own-options' ? {} : { moveRule: form.moveRule }),
    ...present(
      'forbiddenMoves',
      form.forbiddenMoves.map(({ party, from, to }) => ({
        ...(party === null ? {} : { party: form.parties[party]?.id }),
        from: printExpression(from),
        to: printExpression(to),
      })),
    ),
    parties: Object.fromEntries(
      form.parties.map(({ id, title, plural }, at) => [
        id,
        {
          title,
          ...(plural === true ? { plural } : {}),
          options: form.options.filter((option) => option.party === at).map((option) => option.id),
          ...present(
            'overlooks',
            form.oversights.filter((one) => one.party === at).map((one) => printExpression(one.states)),
          ),
          ...writeBeliefs(form, at),
          ...writePreference(form.preferences[at] as Preference, form),
        },
      ]),
    ),
  }
}

function writeBeliefs(form: OptionForm, party: number): Plain {
  const own = (form.beliefs ?? []).filter((one) => one.party === party)
  if (own.length === 0) return {}
  return {
    believes: Object.fromEntries(
      own.map(({ about, preference }) => [form.parties[about]?.id ?? '', writePreference(preference, form)]),
    ),
  }
}

function writeGraph(form: GraphForm): Plain {
  const ids = form.states.map((state) => state.id)
  // A list keeps the order even of ids that look like numbers.
  const titled = form.states.some((state) => state.title !== state.id)
  return {
    states: titled ? form.states.map(({ id, title }) => ({ id, title })) : ids,
    parties: Object.fromEntries(
      form.parties.map(({ id, title, plural }, at) => {
        const arcs = form.arcs[at] ?? []
        const moves = ids.flatMap((from, state) => {
          const targets = arcs.filter(([source]) => source === state).map(([, target]) => ids[target])
          return targets.length === 0 ? [] : [[from, targets] as const]
        })
        const preference = writePreference(form.preferences[at] as Preference, form)
        return [
          id,
          {
            title,
            ...(plural === true ? { plural } : {}),
            moves: Object.fromEntries(moves),
            ...preference,
          },
        ]
      }),
    ),
  }
}

function present(key: string, list: readonly unknown[]): Plain {
  return list.length === 0 ? {} : { [key]: list }
}

function writeOption({ title, direction }: Option): unknown {
  return direction === 'both' ? title : { title, direction }
}

function writeConstraint(constraint: Constraint): Plain {
  switch (constraint.kind) {
    case 'at-most-one':
      return { atMostOne: constraint.options }
    case 'at-least-one':
      return { atLeastOne: constraint.options }
    case 'depends':
      return { if: printExpression(constraint.if), then: printExpression(constraint.then) }
    case 'never':
      return { never: printExpression(constraint.states) }
    case 'pattern':
      return { pattern: constraint.pattern }
  }
}

function writeBasis(basis: Basis): Plain {
  if (basis.kind === 'assumption')
    return { basis: 'assumption', ...(basis.why === null ? {} : { why: basis.why }) }
  return {
    sources: basis.sources.map((source) =>
      source.kind === 'citation'
        ? source.text
        : { report: source.report, ...(source.exact === null ? {} : { exact: source.exact }) },
    ),
  }
}

function writeReference(reference: StateReference, form: ConflictForm): string | number {
  switch (reference.kind) {
    case 'number':
      return reference.number
    case 'named':
      return reference.name
    case 'taken':
      return form.form === 'graph'
        ? reference.options.join(' + ')
        : form.options.map((option) => (reference.options.includes(option.id) ? 'Y' : 'N')).join('')
  }
}

function writeTiers(tiers: readonly Tier[], form: ConflictForm): readonly unknown[] {
  return tiers.flatMap((tier): readonly unknown[] => {
    const states = tier.states.map((state) => writeReference(state, form))
    return [states.length === 1 ? states[0] : states, ...(tier.strong ? ['>>'] : [])]
  })
}

function writeRanking(ranking: Ranking, form: ConflictForm): Plain {
  return { tiers: writeTiers(ranking.tiers, form), ...writeBasis(ranking.basis) }
}

function writePreference(preference: Preference, form: ConflictForm): Plain {
  const manual = (ranking: Ranking | null) =>
    ranking === null ? {} : { manual: writeRanking(ranking, form) }
  switch (preference.kind) {
    case 'statements':
      if (preference.statements.length === 0 && preference.manual === null) return INDIFFERENT
      return {
        prefers: preference.statements.map(({ that, strong, known, basis }) => ({
          that: printExpression(that),
          ...(strong ? { strong } : {}),
          ...(known ? {} : { unknown: true }),
          ...writeBasis(basis),
        })),
        ...manual(preference.manual),
      }
    case 'weights':
      if (preference.weights.length === 0 && preference.manual === null) return INDIFFERENT
      return {
        weights: Object.fromEntries(
          preference.weights.map(({ option, weight, basis }) => [
            option,
            { weight: rational.print(weight), ...writeBasis(basis) },
          ]),
        ),
        ...(preference.strongFrom === null ? {} : { strongFrom: rational.print(preference.strongFrom) }),
        ...manual(preference.manual),
      }
    case 'ranking':
      return {
        ranking: writeRanking(preference.ranking, form),
        ...present(
          'unknownPairs',
          preference.unknown.map((pair) => pair.map((state) => writeReference(state, form))),
        ),
      }
    case 'pairs':
      return {
        pairs: preference.pairs.map(({ better, worse, strong, basis }) => ({
          better: writeReference(better, form),
          worse: writeReference(worse, form),
          ...(strong ? { strong } : {}),
          ...writeBasis(basis),
        })),
        otherwise: preference.otherwise,
      }
    case 'indifferent':
    case 'unknown':
      return { prefers: preference.kind, ...writeBasis(preference.basis) }
  }
}

/** No statement and no weight hold all states equal; the reader takes an empty list for something forgotten. */
const INDIFFERENT = { prefers: 'indifferent', ...writeBasis(assumption) }
