import type { Option, StateReference } from './form.ts'
import { type States, stateOfVector } from './states.ts'
import { vectorOf } from './vector.ts'

/** Why a written state is none of the model's. */
export type NoState = 'no such option' | 'not feasible' | 'no such number' | 'no such name'

/** The state that a reference means in a built model. */
export function resolveState(
  states: States,
  options: readonly Option[],
  reference: StateReference,
): number | NoState {
  switch (reference.kind) {
    case 'number':
      return reference.number >= 1 && reference.number <= states.count
        ? reference.number - 1
        : 'no such number'
    case 'named':
      return named(states, reference.name)
    case 'taken': {
      const indices = reference.options.map((id) => options.findIndex((option) => option.id === id))
      if (indices.includes(-1)) return 'no such option'
      return stateOfVector(states, vectorOf(indices)) ?? 'not feasible'
    }
  }
}

function named(states: States, name: string): number | NoState {
  if (states.kind === 'named') {
    const at = states.ids.indexOf(name)
    return at < 0 ? 'no such name' : at
  }
  if (states.kind === 'coalesced')
    for (const [state, title] of states.titles) if (title === name) return state
  return 'no such name'
}

/** How a reference is written. */
export function printReference(reference: StateReference): string {
  switch (reference.kind) {
    case 'number':
      return String(reference.number)
    case 'named':
      return reference.name
    case 'taken':
      return reference.options.length === 0 ? 'none' : reference.options.join(' + ')
  }
}
