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

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, Stance> =>
  new Map(
    Object.entries(rows).flatMap(([stance, list]) =>
      list.split(' ').map((verb) => [verb, stance as Stance] as const),
    ),
  )

/** Verbs with a clause or quotation as content. */
export const CLAUSE_STANCE = table({
  assert:
    'say tell state add note announce report explain recall stress write declare insist maintain assert contend argue acknowledge admit confirm reply respond answer remark comment observe emphasize emphasise reiterate repeat conclude suggest read quote continue reveal disclose indicate affirm reaffirm underline inform remind concede signal hint agree quip joke',
  allege: 'claim allege charge purport complain',
  deny: 'deny',
  warn: 'warn caution threaten',
  predict: 'predict forecast',
  promise: 'vow pledge promise assure guarantee',
  request: 'urge demand ask',
  assess: 'believe think fear hope expect estimate feel',
  doubt: 'doubt question',
})

/** Verbs with a noun phrase as content. */
export const OBJECT_STANCE = table({
  praise: 'hail welcome praise applaud commend endorse salute',
  blame: 'condemn denounce criticize criticise blame accuse slam deplore decry lambaste',
  deny: 'deny dismiss refute disavow',
  doubt: 'question doubt',
  oppose: 'oppose',
  assert: 'claim announce confirm stress reaffirm reiterate acknowledge admit describe call',
  allege: 'allege',
})

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
  'report reports allegation allegations accusation accusations charge charges claim claims suggestion suggestions criticism rumor rumors rumours assertion assertions statement statements'.split(
    ' ',
  ),
)
