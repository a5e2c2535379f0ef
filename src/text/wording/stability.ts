import type { Wordings } from './entry.ts'

/** Findings of stability analysis: what a result does not say, and why there is none. */
export interface StabilityDetails {
  'stability-saturated': {
    readonly concept: string
    readonly equilibria: number
    readonly states: number
    readonly threshold: number
  }
  'stability-sim-needs-options': Record<never, never>
  'stability-sim-too-many': { readonly limit: number }
  'stability-sim-left-out': { readonly states: number; readonly limit: number }
  'stability-too-many-states': { readonly states: number }
  'stability-unknown-preference': { readonly parties: readonly string[] }
  'stability-needs-statements': { readonly party: string }
  'stability-needs-plain-moves': { readonly found: string }
  'stability-too-many-own-options': {
    readonly party: string
    readonly options: number
    readonly limit: number
  }
  'stability-too-hard': { readonly nodes: number }
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`

export const stabilityWording: Wordings<StabilityDetails> = {
  'stability-saturated': {
    severity: 'warning',
    says: (d) =>
      `${percent(d.equilibria, d.states)} of the states (${d.equilibria} of ${d.states}) are ${d.concept === 'nash' ? 'Nash' : d.concept.toUpperCase()} equilibria in this model, so being one says little here.`,
    mend: () => 'Ask instead which states can be reached, what holds them, and how robust they are.',
    explains:
      'A solution concept that calls so large a share of the states stable does not tell states apart. With three parties or more, sequences of improvements wander so far that almost every move is sanctioned.',
  },
  'stability-sim-needs-options': {
    severity: 'note',
    says: () =>
      'Simultaneous stability is left out: moves can only be combined where states are made of options.',
    mend: () => 'Write the model in option form to have it.',
    explains:
      'SIM combines moves made at the same time, which graph form and coalesced states do not define.',
  },
  'stability-sim-too-many': {
    severity: 'warning',
    says: (d) =>
      `Simultaneous stability is left out: there are more than ${d.limit} combinations of moves to try.`,
    mend: () => 'Ask about single states, or about a smaller model.',
    explains: 'SIM tries every combination of the opponents’ improvements, which grows exponentially.',
  },
  'stability-sim-left-out': {
    severity: 'note',
    says: (d) =>
      `Simultaneous stability is left out: the model has ${d.states} states, and above ${d.limit} it is tried only where it is named.`,
    mend: () => 'Add --concept sim to have it tried.',
    explains: 'SIM tries every combination of improvements, which takes long where there are many states.',
  },
  'stability-too-many-states': {
    severity: 'error',
    says: (d) => `The model has ${d.states} states, too many where preferences are not rankings.`,
    mend: () => 'Rank the preferences, or reduce the model.',
    explains:
      'With unknown or intransitive preferences the work grows with the square of the number of states.',
  },
  'stability-unknown-preference': {
    severity: 'note',
    says: (d) =>
      `Some preferences of ${d.parties.join(', ')} are unknown. Unless another attitude is chosen, an unknown comparison neither tempts nor deters.`,
    mend: () => 'Compare the attitudes a to d, which read the unknown in different ways.',
    explains: 'Where preference is in part unknown, stability depends on how the unknown is read.',
  },
  'stability-needs-statements': {
    severity: 'error',
    says: (d) =>
      `The preference of ${d.party} is not given by statements, so single states cannot be asked about.`,
    mend: () => 'Give it as statements, or list all states.',
    explains: 'Questions about one state of a very large model compare states by statements.',
  },
  'stability-needs-plain-moves': {
    severity: 'error',
    says: (d) => `The model has ${d.found}, so single states cannot be asked about without listing all.`,
    mend: () => 'List all states instead.',
    explains: 'Questions about one state of a very large model know the plain move rule only.',
  },
  'stability-too-many-own-options': {
    severity: 'error',
    says: (d) => `${d.party} has ${d.options} options; at most ${d.limit} can be tried in every combination.`,
    mend: () => 'Leave out options that no longer matter.',
    explains: 'A question about one state tries every combination of a party’s own options.',
  },
  'stability-too-hard': {
    severity: 'error',
    says: (d) => `The question outgrew ${d.nodes} nodes of its decision diagram.`,
    mend: () => 'Ask for fewer replies, or simplify statements and feasibility rules.',
    explains: 'A symbolic computation grew beyond its limit.',
  },
}
