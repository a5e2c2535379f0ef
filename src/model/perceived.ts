/**
 * The conflict as each party sees it: states that it overlooks do not exist for it, nor in what it knows of the others'
 * preferences; and where a party misjudges what another prefers, its game has what it believes. The parties' games for
 * hypergame analysis.
 */
import { type Expression, evaluateBits } from '../language/index.ts'
import type { OptionForm, StateReference } from './form.ts'
import type { GraphModel } from './graph-model.ts'
import type { Preference, Ranking } from './preference/preference.ts'
import { stateOfVector, vectorsOf } from './states.ts'
import { takenIn } from './vector.ts'

/** @param model the built conflict, which tells what state numbers in rankings mean */
export function perceivedForms(form: OptionForm, model: GraphModel): readonly OptionForm[] {
  return form.parties.map((_, party) => {
    const overlooked = form.oversights.filter((one) => one.party === party)
    const preferences = believedBy(form, party)
    if (overlooked.length === 0) return { ...form, preferences, oversights: [], beliefs: [] }
    const unseen = (reference: StateReference) => {
      const taken = optionsTaken(reference, model)
      return taken !== null && overlooked.some((one) => holds(one.states, taken))
    }
    return {
      ...form,
      oversights: [],
      beliefs: [],
      constraints: [
        ...form.constraints,
        ...overlooked.map((one) => ({ kind: 'never' as const, states: one.states, place: one.place })),
      ],
      preferences: preferences.map((preference) => without(preference, unseen, model)),
      statusQuo: form.statusQuo === null || unseen(form.statusQuo) ? null : byOptions(form.statusQuo, model),
    }
  })
}

/** Every party’s preference as one of them takes it to be. */
function believedBy(form: OptionForm, party: number): readonly Preference[] {
  return form.preferences.map((preference, about) => {
    const belief = (form.beliefs ?? []).find((one) => one.party === party && one.about === about)
    return belief === undefined ? preference : belief.preference
  })
}

function holds(e: Expression, taken: ReadonlySet<string>): boolean {
  return evaluateBits(e, (name) => taken.has(name))
}

function optionsTaken(reference: StateReference, model: GraphModel): ReadonlySet<string> | null {
  if (reference.kind === 'taken') return new Set(reference.options)
  if (reference.kind === 'named') return null
  const [vector] = vectorsOf(model.states, reference.number - 1)
  if (vector === undefined || stateOfVector(model.states, vector) === null) return null
  return new Set(takenIn(vector, model.options.length).map((option) => model.options[option]?.id ?? ''))
}

/** The same state by its options where it is given by number, since the numbering changes with the states. */
function byOptions(reference: StateReference, model: GraphModel): StateReference {
  const taken = reference.kind === 'number' ? optionsTaken(reference, model) : null
  return taken === null ? reference : { kind: 'taken', options: [...taken], place: reference.place }
}

/** A preference over the states that are left. */
function without(
  preference: Preference,
  unseen: (reference: StateReference) => boolean,
  model: GraphModel,
): Preference {
  const kept = (reference: StateReference) => byOptions(reference, model)
  const ranking = (one: Ranking): Ranking => ({
    ...one,
    tiers: one.tiers.map((tier) => ({
      ...tier,
      states: tier.states.filter((state) => !unseen(state)).map(kept),
    })),
  })
  switch (preference.kind) {
    case 'statements':
    case 'weights':
      return { ...preference, manual: preference.manual === null ? null : ranking(preference.manual) }
    case 'ranking':
      return {
        ...preference,
        ranking: ranking(preference.ranking),
        unknown: preference.unknown
          .filter(([a, b]) => !unseen(a) && !unseen(b))
          .map(([a, b]) => [kept(a), kept(b)] as const),
      }
    case 'pairs':
      return {
        ...preference,
        pairs: preference.pairs
          .filter((pair) => !unseen(pair.better) && !unseen(pair.worse))
          .map((pair) => ({ ...pair, better: kept(pair.better), worse: kept(pair.worse) })),
      }
    default:
      return preference
  }
}
