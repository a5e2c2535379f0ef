import { didYouMean, type Wordings } from './entry.ts'

/** Findings about a graph model: its options, states, moves, preferences and exchange files. */
export interface ModelDetails {
  'model-shape': { readonly where: string; readonly expected: string; readonly found: string }
  'model-unknown-key': { readonly where: string; readonly key: string; readonly nearest: string | null }
  'model-missing': { readonly where: string; readonly key: string }
  'model-name': { readonly what: string; readonly name: string }
  'model-repeated': { readonly what: string; readonly name: string }
  'model-option-owned-twice': { readonly option: string; readonly first: string; readonly second: string }
  'model-option-unowned': { readonly option: string }
  'model-unknown-option': { readonly option: string; readonly where: string; readonly nearest: string | null }
  'model-unknown-party': { readonly party: string; readonly nearest: string | null }
  'model-too-many-options': { readonly count: number; readonly limit: number }
  'model-pattern': { readonly pattern: string; readonly options: number }
  'model-no-party': Record<never, never>
  'model-no-option': Record<never, never>
  'model-no-state': { readonly rules: readonly string[] }
  'model-too-many-states': { readonly count: string; readonly limit: number }
  'model-feasibility-too-hard': { readonly options: number }
  'model-too-many-moves': { readonly count: number; readonly limit: number }
  'model-coalesced-overlap': { readonly state: string; readonly first: string; readonly second: string }
  'model-coalesced-few': { readonly title: string; readonly count: number }
  'model-coalesced-differ': {
    readonly title: string
    readonly party: string
    readonly first: string
    readonly second: string
  }
  'model-no-such-state': { readonly written: string; readonly why: string; readonly where: string }
  'model-ranking-misses': {
    readonly party: string
    readonly states: readonly string[]
    readonly count: number
  }
  'model-ranking-repeats': {
    readonly party: string
    readonly states: readonly string[]
    readonly count: number
  }
  'model-manual-vanished': {
    readonly party: string
    readonly states: readonly string[]
    readonly count: number
  }
  'model-manual-appeared': {
    readonly party: string
    readonly states: readonly string[]
    readonly count: number
  }
  'model-pair-contradicts': { readonly party: string; readonly first: string; readonly second: string }
  'model-preference-cycle': { readonly party: string; readonly states: readonly string[] }
  'model-statement-idle': { readonly party: string; readonly statement: string; readonly always: boolean }
  'model-no-basis': { readonly party: string; readonly what: string }
  'model-no-preference': { readonly party: string }
  'model-two-preferences': { readonly party: string; readonly first: string; readonly second: string }
  'model-number': { readonly where: string; readonly found: string; readonly expected: string }
  'table-shape': { readonly expected: string; readonly found: string }
  'gmcr-cut': { readonly expected: string }
  'gmcr-json': { readonly found: string; readonly expected: string }
  'gmcr-too-deep': { readonly limit: number }
  'gmcr-misperceptions': { readonly party: string }
  'gmcr-no-preference': { readonly party: string }
  'gmcr-coalitions': { readonly parties: readonly string[] }
  'gmcr-cannot-say': { readonly what: string }
}

export const modelWording: Wordings<ModelDetails> = {
  'model-shape': {
    severity: 'error',
    says: (d) => `${d.where} should be ${d.expected}, but is ${d.found}.`,
    mend: (d) => `Write ${d.expected}.`,
    explains: 'A part of a model file has the wrong shape, such as a list where a name is expected.',
  },
  'model-unknown-key': {
    severity: 'error',
    says: (d) => `${d.where} has no “${d.key}”.${didYouMean(d.nearest)}`,
    mend: (d) => (d.nearest === null ? `Remove “${d.key}”.` : `Write “${d.nearest}”.`),
    explains: 'A model file has a key that means nothing there; most often it is misspelt.',
  },
  'model-missing': {
    severity: 'error',
    says: (d) => `${d.where} lacks “${d.key}”.`,
    mend: (d) => `Add “${d.key}”.`,
    explains: 'A model file lacks a part that has no sensible default.',
  },
  'model-name': {
    severity: 'error',
    says: (d) => `“${d.name}” cannot be the name of ${d.what}.`,
    mend: () => 'Use letters, digits, inner hyphens and dots, beginning with a letter; no keyword.',
    explains: 'A name could not be written in an expression.',
  },
  'model-repeated': {
    severity: 'error',
    says: (d) => `The ${d.what} “${d.name}” is declared twice.`,
    mend: () => 'Remove or rename one of them.',
    explains: 'Two parties, options or states of a model have one name.',
  },
  'model-option-owned-twice': {
    severity: 'error',
    says: (d) => `The option “${d.option}” belongs to “${d.first}” and to “${d.second}”.`,
    mend: () => 'Give it to the one party that controls it; a joint act is no option.',
    explains: 'An option of the graph model has exactly one controller.',
  },
  'model-option-unowned': {
    severity: 'error',
    says: (d) => `No party controls the option “${d.option}”.`,
    mend: () => 'List it under the party that controls it, or remove it.',
    explains: 'An option is declared, but no party has it.',
  },
  'model-unknown-option': {
    severity: 'error',
    says: (d) => `${d.where} names “${d.option}”, which is no option of this model.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.nearest === null ? 'List the option under the party that controls it.' : `Write “${d.nearest}”.`,
    explains: 'A rule or a preference of a model is about something that is no option of the model.',
  },
  'model-unknown-party': {
    severity: 'error',
    says: (d) => `“${d.party}” is no party of this model.${didYouMean(d.nearest)}`,
    mend: (d) => (d.nearest === null ? 'Declare the party.' : `Write “${d.nearest}”.`),
    explains: 'A model names a party that it does not have.',
  },
  'model-too-many-options': {
    severity: 'error',
    says: (d) => `The model has ${d.count} options; ${d.limit} is the most that a state can hold.`,
    mend: () => 'Leave out options that no longer matter, or split the model.',
    explains: 'A state holds its options in two words of 32 bits.',
  },
  'model-pattern': {
    severity: 'error',
    says: (d) =>
      `The pattern “${d.pattern}” should have ${d.options} letters, one for each option: Y, N or -.`,
    mend: (d) => `Write ${d.options} letters in the order of the options.`,
    explains: 'A pattern does not fit the options of its model.',
  },
  'model-no-party': {
    severity: 'error',
    says: () => 'The model has no party, so there is nobody for whom a state could be stable or not.',
    mend: () => 'Add the parties to the conflict, each with its options and what it prefers.',
    explains: 'Without decision makers every state would count as an equilibrium, which says nothing.',
  },
  'model-no-option': {
    severity: 'error',
    says: () => 'The model has no option, so nothing can change in it.',
    mend: () => 'List under at least one party what it could do.',
    explains: 'Without options there is one state, which nobody can leave, and its stability says nothing.',
  },
  'model-no-state': {
    severity: 'error',
    says: (d) =>
      d.rules.length === 0
        ? 'The model has no state.'
        : `No state is feasible. These rules contradict each other: ${d.rules.join('; ')}.`,
    mend: (d) =>
      d.rules.length === 0
        ? 'List the states.'
        : 'Relax one of them: leaving out any one leaves some states.',
    explains: 'The feasibility rules together rule out every state. The rules shown are a smallest such set.',
  },
  'model-too-many-states': {
    severity: 'error',
    says: (d) => `The model has ${d.count} feasible states; at most ${d.limit} are listed.`,
    mend: () => 'Add feasibility rules, or ask about single states (demarche why), which needs no list.',
    explains: 'A model has too many feasible states to list them all.',
  },
  'model-feasibility-too-hard': {
    severity: 'error',
    says: (d) =>
      `The feasibility rules over ${d.options} options are too tangled to list the feasible states.`,
    mend: () => 'Split long formulas into several rules over few options each.',
    explains: 'The decision diagram of the feasibility rules outgrew its limit.',
  },
  'model-too-many-moves': {
    severity: 'error',
    says: (d) => `The model has ${d.count} single moves; at most ${d.limit} are kept.`,
    mend: () => 'Use the plain move rule without coalesced states, or fewer states.',
    explains: 'Models whose moves must be listed one by one are limited in size.',
  },
  'model-coalesced-overlap': {
    severity: 'error',
    says: (d) => `State ${d.state} belongs to “${d.first}” and to “${d.second}”.`,
    mend: () => 'Make the two groups exclude each other.',
    explains: 'Two groups of states that count as one have a state in common.',
  },
  'model-coalesced-few': {
    severity: 'warning',
    says: (d) =>
      d.count === 0
        ? `No feasible state belongs to “${d.title}”.`
        : `Only one feasible state belongs to “${d.title}”, so nothing is coalesced.`,
    mend: () => 'Check the condition, or remove the group.',
    explains: 'A group of states that count as one has fewer than two members.',
  },
  'model-coalesced-differ': {
    severity: 'error',
    says: (d) =>
      `“${d.title}” counts as one state, but ${d.party} does not hold ${d.first} and ${d.second} equal.`,
    mend: () => 'Change the preference so that they are equal, or keep the states apart.',
    explains: 'Coalesced states must be equal for every party.',
  },
  'model-no-such-state': {
    severity: 'error',
    says: (d) => `${d.where} names the state “${d.written}”: ${d.why}.`,
    mend: () => 'Name a feasible state: its options, its letters or its number.',
    explains: 'A ranking, a pair, a move or the status quo names a state that the model does not have.',
  },
  'model-ranking-misses': {
    severity: 'error',
    says: (d) =>
      `The ranking of ${d.party} misses ${d.count} feasible ${d.count === 1 ? 'state' : 'states'}: ${shown(d.states, d.count)}.`,
    mend: () => 'Rank every feasible state once; states of equal preference share a tier.',
    explains: 'A direct ranking must contain each feasible state exactly once.',
  },
  'model-ranking-repeats': {
    severity: 'error',
    says: (d) => `The ranking of ${d.party} names ${shown(d.states, d.count)} more than once.`,
    mend: () => 'Keep one place for each state.',
    explains: 'A direct ranking must contain each feasible state exactly once.',
  },
  'model-manual-vanished': {
    severity: 'warning',
    says: (d) =>
      `States ranked by hand for ${d.party} no longer exist and were left out: ${shown(d.states, d.count)}.`,
    mend: () => 'Remove them from the ranking.',
    explains: 'The feasible states changed after a ranking was made by hand.',
  },
  'model-manual-appeared': {
    severity: 'warning',
    says: (d) =>
      `States missing from the ranking by hand of ${d.party} were placed by the computed order: ${shown(d.states, d.count)}.`,
    mend: () => 'Rank them by hand.',
    explains: 'The feasible states changed after a ranking was made by hand.',
  },
  'model-pair-contradicts': {
    severity: 'error',
    says: (d) => `${d.party} is said to prefer ${d.first} to ${d.second} and also the other way round.`,
    mend: () => 'Remove one of the two.',
    explains: 'A pairwise preference lists a pair in both directions.',
  },
  'model-preference-cycle': {
    severity: 'note',
    says: (d) =>
      `The preference of ${d.party} runs in a circle: ${d.states.join(' over ')} over ${d.states[0] ?? ''}. It is used as it stands.`,
    mend: () => 'Check the pairs; if the circle is meant, nothing needs to be done.',
    explains:
      'The graph model allows preferences that are not transitive. Nothing is inferred from the pairs.',
  },
  'model-statement-idle': {
    severity: 'note',
    says: (d) =>
      `“${d.statement}” of ${d.party} is ${d.always ? 'true' : 'false'} in every feasible state, so it decides nothing.`,
    mend: () => 'Remove it, or check the feasibility rules.',
    explains: 'A preference statement does not tell any two feasible states apart.',
  },
  'model-no-basis': {
    severity: 'error',
    says: (d) => `${d.what} of ${d.party} has neither sources nor “basis: assumption”.`,
    mend: () => 'Name the sources, or write “basis: assumption”.',
    explains: 'Every preference says what it rests on.',
  },
  'model-no-preference': {
    severity: 'error',
    says: (d) => `Nothing is said about what ${d.party} prefers.`,
    mend: () =>
      'Add prefers, weights, ranking or pairs; or write “prefers: unknown” or “prefers: indifferent”.',
    explains: 'A party without preferences is not guessed at.',
  },
  'model-two-preferences': {
    severity: 'error',
    says: (d) => `${d.party} has both “${d.first}” and “${d.second}”.`,
    mend: () => 'Keep one; a ranking over statements or weights is called “manual”.',
    explains: 'A party’s preference is given in one way.',
  },
  'model-number': {
    severity: 'error',
    says: (d) => `${d.where} should be ${d.expected}, but is ${d.found}.`,
    mend: (d) => `Write ${d.expected}.`,
    explains: 'A number in a model cannot be read or is out of range.',
  },
  'table-shape': {
    severity: 'error',
    says: (d) => `Expected ${d.expected}, found ${d.found}.`,
    mend: () => 'Export the tables again, states and moves of one model.',
    explains:
      'A table of states or of moves, as comma-separated values, is not of the form that export writes.',
  },
  'gmcr-cut': {
    severity: 'error',
    says: (d) => `The file ends here, in the middle; expected ${d.expected}.`,
    mend: () => 'Get the whole file again.',
    explains: 'A .gmcr file was cut off.',
  },
  'gmcr-json': {
    severity: 'error',
    says: (d) => `Expected ${d.expected}, found ${d.found}.`,
    mend: (d) => `Write ${d.expected} here.`,
    explains: 'A .gmcr file is not well-formed JSON.',
  },
  'gmcr-too-deep': {
    severity: 'error',
    says: (d) => `The file is nested deeper than ${d.limit} levels.`,
    mend: () => 'Check that this is a .gmcr file.',
    explains: 'A .gmcr file is nested more deeply than any model is.',
  },
  'gmcr-misperceptions': {
    severity: 'warning',
    says: (d) =>
      `The file says which states ${d.party} does not see. They are kept for hypergame analysis only.`,
    mend: () => 'Run the hypergame analysis to see their effect.',
    explains:
      'gmcr-py takes the moves to and from misperceived states away from the party and analyses the rest as if nothing were hidden; we do not.',
  },
  'gmcr-no-preference': {
    severity: 'warning',
    says: (d) => `The file says nothing about what ${d.party} prefers, so its preference is unknown.`,
    mend: () => 'State what it prefers, or rank the states by hand; indifference is one tier of all states.',
    explains:
      'gmcr-py holds all states equal for a decision maker with an empty list of preferences, so that each is stable for it; we do not guess.',
  },
  'gmcr-coalitions': {
    severity: 'note',
    says: (d) => `The file merges ${d.parties.join(' and ')} into one party. They are kept apart here.`,
    mend: () => 'Ask for the coalition analysis, which tests every coalition.',
    explains:
      'gmcr-py analyses a partition into coalitions; ours tests every coalition by the published definitions.',
  },
  'gmcr-cannot-say': {
    severity: 'warning',
    says: (d) => `A .gmcr file cannot say this, so it was left out: ${d.what}.`,
    mend: () => 'Keep the model file as well.',
    explains: 'The exchange format is poorer than our models.',
  },
}

function shown(states: readonly string[], count: number): string {
  return states.join(', ') + (count > states.length ? ` and ${count - states.length} more` : '')
}
