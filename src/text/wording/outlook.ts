import { didYouMean, type Wordings } from './entry.ts'

/** Findings about likelihoods, scenarios and judgements. */
export interface OutlookDetails {
  'likelihood-word-unknown': {
    readonly word: string
    readonly scale: string
    readonly nearest: string | null
  }
  'likelihood-range-backwards': { readonly low: number; readonly high: number }
  'likelihood-range-outside-word': {
    readonly word: string
    readonly low: number
    readonly high: number
    readonly scale: string
  }
  'likelihood-mixed-with-confidence': { readonly sentence: string }
  'scenarios-cannot-sum': { readonly set: string; readonly low: number; readonly high: number }
  'scenarios-main-unknown': { readonly main: string; readonly nearest: string | null }
  'scenarios-main-not-leading': { readonly main: string; readonly over: string }
  'risk-scenario-unknown': { readonly scenario: string; readonly nearest: string | null }
  'risk-scenario-missing': { readonly risk: string; readonly scenario: string }
  'likelihood-without-date': { readonly id: string }
  'likelihood-without-basis': { readonly id: string }
  'likelihood-in-prose': { readonly words: string; readonly range: string | null; readonly scale: string }
  'judgement-unsupported': { readonly id: string }
}

export const outlookWording: Wordings<OutlookDetails> = {
  'likelihood-word-unknown': {
    severity: 'error',
    says: (d) => `“${d.word}” is no word of the scale ${d.scale}.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.nearest === null
        ? 'Use a word of the scale, or give a range in per cent.'
        : `Write “${d.nearest}”, or give a range in per cent.`,
    explains:
      'A likelihood uses a word that the case’s scale does not define, so it cannot be turned into a range.',
  },
  'likelihood-range-backwards': {
    severity: 'error',
    says: (d) => `The range ${d.low}–${d.high} ends below its beginning.`,
    mend: (d) => `Write [${d.high}, ${d.low}].`,
    explains: 'The first number of a range is the lower one.',
  },
  'likelihood-range-outside-word': {
    severity: 'error',
    says: (d) =>
      `The range does not lie within “${d.word}”, which is ${d.low}–${d.high}% on the scale ${d.scale}.`,
    mend: () => 'Choose the word that fits the range, or leave one of the two out.',
    explains: 'A likelihood gives both a word and a range, and the range is not inside the word’s own.',
  },
  'likelihood-mixed-with-confidence': {
    severity: 'error',
    says: (d) => `One sentence holds both a likelihood and a confidence: “${d.sentence}”.`,
    mend: () => 'Say how likely it is in one sentence, and how good the evidence is in another.',
    explains:
      'A likelihood is about the event, a confidence about the evidence; in one sentence readers confuse them (ICD 203).',
  },
  'scenarios-cannot-sum': {
    severity: 'error',
    says: (d) => `The scenarios of ${d.set} cannot sum to 100%: together they allow ${d.low}–${d.high}%.`,
    mend: (d) =>
      d.low > 100
        ? 'Lower the likelihood of at least one scenario.'
        : 'Raise the likelihood of at least one scenario, or add the one that is missing.',
    explains:
      'Exclusive scenarios must be able to sum to one: the low ends to at most 100%, the high ends to at least 100%.',
  },
  'scenarios-main-unknown': {
    severity: 'error',
    says: (d) => `“${d.main}” is no scenario of this set.${didYouMean(d.nearest)}`,
    mend: (d) => (d.nearest === null ? 'Name one of the scenarios as main.' : `Write “${d.nearest}”.`),
    explains: 'The leading scenario of a set must be one of its scenarios.',
  },
  'scenarios-main-not-leading': {
    severity: 'warning',
    says: (d) => `“${d.main}” is called the main scenario, but its range does not lie above ${d.over}.`,
    mend: () => 'Raise it, name another main scenario, or set over: largest.',
    explains:
      'A “greater likelihood” is read as more than one half taken together, or merely as the largest; the record says which.',
  },
  'risk-scenario-unknown': {
    severity: 'error',
    says: (d) => `“${d.scenario}” is no scenario of this set.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.nearest === null ? 'Give the risk under the ids of the scenarios.' : `Write “${d.nearest}”.`,
    explains: 'A conditional risk names a scenario that its set does not have.',
  },
  'risk-scenario-missing': {
    severity: 'error',
    says: (d) =>
      `The risk ${d.risk} says nothing about the scenario “${d.scenario}”, so no total can be computed.`,
    mend: (d) => `Add a likelihood for “${d.scenario}”.`,
    explains: 'A conditional risk needs a likelihood under every scenario of its set.',
  },
  'likelihood-without-date': {
    severity: 'error',
    says: (d) => `The likelihood of ${d.id} names no day by which the event would happen.`,
    mend: () => 'Add horizon: YYYY-MM-DD.',
    explains:
      'A likelihood without a date can never be found right or wrong. A judgement of kind likelihood needs a horizon.',
  },
  'likelihood-without-basis': {
    severity: 'warning',
    says: (d) => `The likelihood of ${d.id} does not say what it rests on.`,
    mend: () => 'List the records under rests, give likelihood.basis, or write unsupported: true.',
    explains: 'A number without a basis is a guess that looks like knowledge.',
  },
  'likelihood-in-prose': {
    severity: 'note',
    says: (d) =>
      d.range === null
        ? `The judgement hedges with “${d.words}”, which the scale ${d.scale} does not define.`
        : `The judgement hedges with “${d.words}” (${d.range} on ${d.scale}) in its prose only.`,
    mend: () => 'Put the word under likelihood, so that it is printed with its range and can be scored.',
    explains: 'A likelihood word stands in the sentence of a judgement that has no likelihood of its own.',
  },
  'judgement-unsupported': {
    severity: 'warning',
    says: (d) => `The judgement ${d.id} rests on nothing.`,
    mend: () => 'List under rests the events and claims that support it, or write unsupported: true.',
    explains:
      'A judgement points to at least one event, claim or other judgement, or says that nothing in the reports supports it.',
  },
}
