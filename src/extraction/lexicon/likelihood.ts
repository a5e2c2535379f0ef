/*
 * Likelihood words and their bands. Bands follow ICD-203 (US Office of the Director of National Intelligence,
 * "Analytic Standards", 2015, table in D.6.e(2)(a)); which everyday words fall in which band is our own choice.
 * Words of mere possibility or risk have no band: no number is invented for them.
 */
export type Band =
  | 'almost-no-chance'
  | 'very-unlikely'
  | 'unlikely'
  | 'roughly-even'
  | 'likely'
  | 'very-likely'
  | 'almost-certain'

export const BAND_NUMBERS: Readonly<Record<Band, readonly [number, number]>> = {
  'almost-no-chance': [1, 5],
  'very-unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly-even': [45, 55],
  likely: [55, 80],
  'very-likely': [80, 95],
  'almost-certain': [95, 99],
}

/** What a band becomes under negation ("not likely" reads as "unlikely"). */
export const NEGATED_BAND: Readonly<Record<Band, Band>> = {
  'almost-no-chance': 'almost-certain',
  'very-unlikely': 'very-likely',
  unlikely: 'likely',
  'roughly-even': 'roughly-even',
  likely: 'unlikely',
  'very-likely': 'very-unlikely',
  'almost-certain': 'almost-no-chance',
}

export type OutlookKind =
  | 'forecast'
  | 'assessment'
  | 'possibility'
  | 'risk'
  | 'expectation'
  | 'prediction'
  | 'hope'

export interface LikelihoodWord {
  /** Lower-case words; `be` and articles are not part of them. */
  readonly words: readonly string[]
  readonly band: Band | null
  readonly kind: OutlookKind
  /** True where the word itself says "does not occur". */
  readonly against: boolean
  /** What it governs: an infinitive or that-clause after it, the rest of its clause, or a noun phrase with "of". */
  readonly governs: 'after' | 'clause' | 'of'
}

const w = (
  list: string,
  band: Band | null,
  kind: OutlookKind,
  governs: LikelihoodWord['governs'],
  against = false,
): LikelihoodWord[] =>
  list.split('|').map((phrase) => ({ words: phrase.trim().split(' '), band, kind, against, governs }))

export const LIKELIHOOD_WORDS: readonly LikelihoodWord[] = [
  ...w('almost certainly|virtually certainly|all but certainly', 'almost-certain', 'forecast', 'clause'),
  ...w(
    'inevitable|unavoidable|almost certain|virtually certain|all but certain|all but inevitable|nearly certain|certain to|sure to|bound to|inevitably|a foregone conclusion',
    'almost-certain',
    'forecast',
    'after',
  ),
  ...w(
    'very likely|highly likely|highly probable|very probable|most probably|very probably|extremely likely|more than likely',
    'very-likely',
    'forecast',
    'after',
  ),
  ...w(
    'the greater likelihood|the likelihood is|in all likelihood|in all probability',
    'likely',
    'forecast',
    'after',
  ),
  ...w('more likely|most likely|increasingly likely|likely|probable', 'likely', 'forecast', 'after'),
  ...w('probably|presumably', 'likely', 'forecast', 'clause'),
  ...w('widely expected to|expected to|set to|apt to|poised to|likely to', 'likely', 'expectation', 'after'),
  ...w('toss-up|even chance|even odds|fifty-fifty|50-50|either way', 'roughly-even', 'forecast', 'after'),
  ...w(
    'very unlikely|highly unlikely|most unlikely|extremely unlikely|highly improbable|highly doubtful',
    'very-unlikely',
    'forecast',
    'after',
    true,
  ),
  ...w('remote', 'almost-no-chance', 'forecast', 'after', true),
  ...w('impossible|unthinkable|inconceivable', 'almost-no-chance', 'forecast', 'after', true),
  ...w(
    'increasingly unlikely|unlikely|improbable|doubtful|slim|hardly|far from certain|far from assured',
    'unlikely',
    'forecast',
    'after',
    true,
  ),
  ...w('on the verge of|on the brink of|in danger of|at risk of|under threat of', null, 'risk', 'of'),
  ...w('hopefully', null, 'hope', 'clause'),
  ...w('possible|potential|conceivable', null, 'possibility', 'after'),
  ...w('possibly|perhaps|maybe|conceivably|potentially', null, 'possibility', 'clause'),
  ...w('may|might|could', null, 'possibility', 'after'),
]

/** A noun of likelihood, hope or fear, by the frame in which what may happen follows it. */
export interface LikelihoodNoun {
  readonly kind: OutlookKind
  readonly band: Band | null
  readonly against: boolean
  readonly takes: 'event' | 'risk' | 'fear' | 'worry' | 'hope' | 'doubt'
}

const n = (
  list: string,
  takes: LikelihoodNoun['takes'],
  kind: OutlookKind,
  band: Band | null = null,
  against = false,
): [string, LikelihoodNoun][] => list.split(' ').map((word) => [word, { kind, band, against, takes }])

export const LIKELIHOOD_NOUNS: ReadonlyMap<string, LikelihoodNoun> = new Map([
  ...n(
    'possibility possibilities speculation outlook chance chances prospect prospects likelihood probability potential odds',
    'event',
    'possibility',
  ),
  ...n('risk risks danger dangers threat spectre specter likelihood', 'risk', 'risk'),
  ...n('fear fears apprehension apprehensions dread', 'fear', 'risk'),
  ...n('concern concerns worry worries anxiety anxieties alarm', 'worry', 'risk'),
  ...n('hope hopes optimism', 'hope', 'hope'),
  ...n('confidence', 'hope', 'forecast', 'very-likely'),
  ...n('expectation expectations', 'hope', 'expectation', 'likely'),
  ...n('doubt doubts scepticism skepticism pessimism', 'doubt', 'forecast', 'unlikely', true),
])

const graded = (list: string, band: Band): [string, { readonly band: Band }][] =>
  list.split(' ').map((word) => [word, { band }])

/** What an adjective or determiner makes of a noun of chance: "slim hopes", "every chance". */
export const GRADES: ReadonlyMap<string, { readonly band: Band }> = new Map([
  ...graded('no zero nil', 'almost-no-chance'),
  ...graded(
    'little slim slight slender scant scarce small poor low faint remote outside distant bleak dim grim gloomy negligible minimal dwindling fading',
    'very-unlikely',
  ),
  ...graded('good strong every high great excellent bright fair better overwhelming', 'likely'),
  ...graded('even fifty-fifty 50-50', 'roughly-even'),
])

/** What someone feels about what may come, as a predicate: "is confident that", "was worried about". */
export const FEELINGS: ReadonlyMap<string, LikelihoodNoun> = new Map([
  ...n('hopeful optimistic', 'hope', 'hope'),
  ...n('confident convinced certain sure', 'hope', 'forecast', 'very-likely'),
  ...n('pessimistic sceptical skeptical doubtful dubious unconvinced', 'doubt', 'forecast', 'unlikely', true),
  ...n('afraid fearful apprehensive wary', 'fear', 'risk'),
  ...n('worried concerned anxious nervous alarmed', 'worry', 'risk'),
])

/** What stands before or after the thing that may happen, as one fixed expression. */
export interface Idiom {
  readonly words: readonly string[]
  readonly kind: OutlookKind
  readonly band: Band | null
  readonly against: boolean
  /** Where the thing stands: after the words, or as the subject of their clause. */
  readonly thing: 'after' | 'subject'
}

const idiom = (
  list: string,
  thing: Idiom['thing'],
  kind: OutlookKind,
  band: Band | null = null,
  against = false,
): Idiom[] => list.split('|').map((phrase) => ({ words: phrase.split(' '), kind, band, against, thing }))

/** An article, "be" and adverbs of degree are no part of the words. */
export const IDIOMS: readonly Idiom[] = [
  ...idiom(
    'remains to be seen|remained to be seen|unclear|not clear|not yet clear|not immediately clear|far from clear|uncertain|not certain|not sure|unsure|not known|too early to say|too early to tell|too soon to say|an open question',
    'after',
    'possibility',
  ),
  ...idiom(
    'no sign|no signs|little sign|few signs|no indication|little indication|no guarantee|no guarantees|no certainty|no assurance|no question|hard to imagine|difficult to imagine|hard to see|difficult to see|hard to believe|hard to envisage|difficult to envisage|hard to conceive',
    'after',
    'forecast',
    'unlikely',
    true,
  ),
  ...idiom('odds are against|odds against', 'after', 'forecast', 'unlikely', true),
  ...idiom('chances are|odds are|shaping up to|on course to|on track to', 'after', 'forecast', 'likely'),
  ...idiom('no doubt|little doubt', 'after', 'forecast', 'very-likely'),
  ...idiom(
    'in doubt|in question|in the balance|up in the air|in jeopardy|at risk|in peril',
    'subject',
    'risk',
  ),
  ...idiom(
    'a long way off|a long way away|long way off|far off|far away|far from over|out of reach|out of sight|out of the question|off the table|not in sight|nowhere in sight|nowhere near',
    'subject',
    'forecast',
    'unlikely',
    true,
  ),
  ...idiom(
    'within reach|in sight|within sight|at hand|close at hand|on the cards|in the offing|on the horizon|around the corner|just around the corner|in prospect|in the air|imminent|only a matter of time|just a matter of time|a matter of time',
    'subject',
    'possibility',
  ),
]
