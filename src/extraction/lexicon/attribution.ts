/*
 * How a report says who holds what: verbs of attribution by stance.
 */
export type Stance =
  | 'assert'
  | 'deny'
  | 'allege'
  | 'blame'
  | 'praise'
  | 'request'
  | 'doubt'
  | 'oppose'
  | 'assess'
  | 'warn'
  | 'promise'
  | 'predict'
  | 'hope'
  | 'reject'

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, Stance> =>
  new Map(
    Object.entries(rows).flatMap(([stance, list]) =>
      list.split(' ').map((verb) => [verb, stance as Stance] as const),
    ),
  )

/** Verbs with a clause or quotation as content. */
export const CLAUSE_STANCE = table({
  assert:
    'say tell state add note announce report explain recall stress write declare insist maintain assert contend argue acknowledge admit confirm reply respond answer remark comment observe emphasize emphasise reiterate repeat conclude suggest read quote continue reveal disclose indicate affirm reaffirm underline inform remind concede signal hint agree quip joke testify vouch tweet lament boast opine',
  allege: 'claim allege charge purport complain',
  deny: 'deny',
  warn: 'warn caution threaten',
  predict: 'predict forecast',
  promise: 'vow pledge promise assure guarantee',
  request: 'urge demand ask',
  assess: 'believe think fear expect estimate feel reckon',
  hope: 'hope',
  doubt: 'doubt question',
})

/** Verbs with a noun phrase as content. */
export const OBJECT_STANCE = table({
  praise: 'hail welcome praise applaud commend endorse salute support',
  blame: 'condemn denounce criticize criticise blame accuse slam deplore decry lambaste',
  deny: 'deny dismiss refute disavow',
  doubt: 'question doubt',
  oppose: 'oppose',
  assert: 'claim confirm stress reaffirm reiterate acknowledge admit describe call',
  allege: 'allege',
})

/** Verbs whose content hangs on a preposition: "warned of", "complained about". */
export const PREPOSITION_STANCE: ReadonlyMap<
  string,
  { readonly prepositions: ReadonlySet<string>; readonly stance: Stance }
> = new Map([
  ['warn', { prepositions: new Set(['of', 'against', 'about']), stance: 'warn' as Stance }],
  ['complain', { prepositions: new Set(['of', 'about']), stance: 'blame' as Stance }],
  ['insist', { prepositions: new Set(['on', 'upon']), stance: 'request' as Stance }],
])

/** Nouns that carry a claim: "reports of…", "skepticism over…". */
export const CLAIM_NOUNS = table({
  allege:
    'allegation allegations accusation accusations charge charges report reports claim claims rumor rumors rumours',
  doubt: 'skepticism scepticism doubt doubts',
  oppose: 'opposition objection objections',
  praise: 'praise',
  deny: 'denial denials',
  blame: 'criticism condemnation',
})

/** What someone rejects in words when it is said, not proposed. */
export const SAID_THINGS: ReadonlySet<string> = new Set(
  'report reports allegation allegations accusation accusations charge charges claim claims suggestion suggestions criticism speculation talk rumor rumors rumours assertion assertions statement statements'.split(
    ' ',
  ),
)

/** What someone turns down or backs when it was proposed: a plan, a demand, a call. */
export const REJECTED_THINGS: ReadonlySet<string> = new Set(
  'plan plans proposal proposals demand demands offer offers call calls request requests idea ideas move moves decision deal appeal appeals ultimatum condition conditions terms deadline timetable mediation invitation compromise draft initiative resolution role talks negotiations ceasefire truce deployment intervention independence settlement bid efforts'.split(
    ' ',
  ),
)

/** Words that blame when someone or something is called so. */
export const SCORN: ReadonlySet<string> = new Set(
  'unacceptable illegal unlawful illegitimate unjustified irresponsible reckless provocative outrageous shameful criminal barbaric inhuman cowardly cynical hypocritical absurd ridiculous dangerous unfair biased provocation provocations aggression farce sham betrayal blackmail trick ploy pretext massacre genocide crime crimes pawn pawns puppet puppets stooge stooges terrorist terrorists traitor traitors dictator liar spokesman mouthpiece occupation invasion insult excuse excuses lie lies propaganda blunder mistake failure violation violations interference obstacle'.split(
    ' ',
  ),
)
