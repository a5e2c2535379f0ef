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
    'almost certain|virtually certain|all but certain|all but inevitable|nearly certain|certain to|sure to|bound to|inevitable|inevitably|a foregone conclusion',
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
    'very unlikely|highly unlikely|most unlikely|extremely unlikely|highly improbable|highly doubtful|little chance|little prospect|little hope|little likelihood|small chance|slim chance|slender chance|scant chance|scant prospect|little possibility',
    'very-unlikely',
    'forecast',
    'after',
    true,
  ),
  ...w(
    'almost no chance|no chance|virtually no chance|no prospect|no hope|remote',
    'almost-no-chance',
    'forecast',
    'after',
    true,
  ),
  ...w(
    'increasingly unlikely|unlikely|improbable|doubtful|slim|hardly|far from certain|far from assured',
    'unlikely',
    'forecast',
    'after',
    true,
  ),
  ...w('confident', 'very-likely', 'forecast', 'after'),
  ...w('good chance|strong chance|every chance|real chance|better chance', 'likely', 'forecast', 'after'),
  ...w('possibility|chance|chances|prospect|prospects|likelihood|probability', null, 'possibility', 'of'),
  ...w('risk|risks|danger|threat|fears|fear|specter|spectre', null, 'risk', 'of'),
  ...w('on the verge of|on the brink of|in danger of|at risk of', null, 'risk', 'of'),
  ...w('hopes|hope', null, 'hope', 'of'),
  ...w('hopeful|optimistic', null, 'hope', 'after'),
  ...w('hopefully', null, 'hope', 'clause'),
  ...w('expectation|expectations', 'likely', 'expectation', 'of'),
  ...w('pessimistic', 'unlikely', 'forecast', 'after', true),
  ...w('possible|potential|conceivable|imminent', null, 'possibility', 'after'),
  ...w('possibly|perhaps|maybe|conceivably|potentially', null, 'possibility', 'clause'),
  ...w('may|might|could', null, 'possibility', 'after'),
]
