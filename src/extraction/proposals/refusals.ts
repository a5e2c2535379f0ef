import type { GoldDocument } from '../gold.ts'
import { type Context, oneOrList } from './context.ts'
import { givesUp, headOf, keyWords, slug, tidy } from './words.ts'

type Claim = GoldDocument['claims'][number]

const REFUSES =
  /\b(?:out of the question|rul(?:e|ed|es|ing) out|never|will not|would not|won[’']t|refus\w+|reject\w+|not (?:agree|accept|withdraw|leave)|no (?:plans?|intention))\b/i
/** Words that refuse whoever’s act they are about; a bare “will not” refuses one’s own only. */
const OUTRIGHT = /\b(?:out of the question|rul(?:e|ed|es|ing) out|reject\w+|unacceptable)\b/i
const OFFER =
  /\b(?:offer|proposal|promise|pledge|deal|agreement|declaration|accord)\b|\b(?:the|this|that|its|his|her|their|such an?)\s(?:\p{L}+\s)?(?:plan|step|move)\b/iu

/** What is said against a promise: by its debtor it is a denial of the content, by others a rejection. */
export function proposeRefusals(context: Context): void {
  for (const claim of context.gold.claims) {
    const against =
      /^(?:deny|reject|refuse|oppose)/.test(claim.stance) ||
      REFUSES.test(claim.content.quote) ||
      REFUSES.test(claim.cue?.quote ?? '')
    if (against) refusal(context, claim)
  }
  // “rejected the offer” is read as an event where nobody is quoted.
  for (const event of context.gold.events) {
    if (event.plover !== 'REJECT' || event.optional || event.modality !== 'actual' || context.isUsed(event))
      continue
    const by = context.actorsOf(event.actors)
    if (by.length === 0) continue
    const promise = aboutOffer(context, by, event.quote, event.start)
    if (promise === null || promise.debtors.some((id) => by.includes(id))) continue
    context.use(event)
    rejection(context, by, promise.id, { start: event.start, end: event.end, quote: event.quote })
  }
}

function refusal(context: Context, claim: Claim): void {
  const by = context.actorsOf(claim.speakers)
  if (by.length === 0 || context.isUsed(claim.content) || givesUp(context.beforeClaim(claim))) return
  const what = `${claim.cue?.quote ?? ''} ${claim.content.quote}`
  const own = context.known.pledgeLike(by, claim.content.quote, { loosely: true })
  const span = {
    start:
      claim.cue !== null && claim.cue.start < claim.content.start ? claim.cue.start : claim.content.start,
    end: claim.content.end,
  }
  const who = context.namesOf(by)
  if (own !== null) {
    context.use(claim.content)
    context.addition({
      group: 'refusal',
      adds: {
        to: own.id,
        path: ['sources'],
        value: context.source(span, {
          stance: 'denies',
          field: 'then',
          hand: claim.directQuote ? 'first' : 'second',
        }),
      },
      says: `against ${own.id}: ${who} ${context.isPlural(by) ? 'say' : 'says'} “${tidy(claim.content.quote)}”`,
      reason: `It speaks of the same act as ${own.id}, by the debtor or a colleague, and against it. If it takes the promise back, record a cancellation instead.`,
      spans: [span],
    })
    return
  }
  const offer =
    /^(?:reject|refuse|oppose)/.test(claim.stance) || OUTRIGHT.test(what)
      ? (aboutOffer(context, by, what, claim.content.start) ??
        context.known.pledgeLike(by, claim.content.quote, { anybody: true, loosely: true }))
      : null
  if (offer === null) return
  context.use(claim.content)
  const quote = claim.stance === 'reject' && claim.cue !== null ? what : claim.content.quote
  rejection(context, by, offer.id, { ...span, quote }, claim)
}

/** The promise that “the offer” means: of this report the last before it, else the last known with one word in common, or the only one. */
function aboutOffer(
  context: Context,
  by: readonly string[],
  words: string,
  before: number,
): { readonly id: string; readonly debtors: readonly string[] } | null {
  if (!OFFER.test(words)) return null
  const here = context.gold.commitments.filter(
    (one) => one.content.start < before && one.kind !== 'historical pledge',
  )
  for (const one of here.reverse()) {
    const known = context.known.pledgeLike(context.actorsOf(one.debtors), one.content.quote)
    if (known !== null) return known
  }
  const keys = new Set(keyWords(words))
  const named = context.known.pledges.find((one) => keys.has(headOf(one.content)))
  if (named !== undefined) return named
  // A bare “the offer” means that of the others, where they have made one only.
  const sides = by.map((id) => context.known.wholeOf(id))
  const others = context.known.pledges.filter(
    ({ debtors }) => !debtors.some((id) => sides.includes(context.known.wholeOf(id))),
  )
  const [only, second] = others
  return only !== undefined && second === undefined && /^\S+ (?:the|an?|this|that) \S+$/.test(tidy(words))
    ? only
    : null
}

function rejection(
  context: Context,
  by: readonly string[],
  pledge: string,
  span: { readonly start: number; readonly end: number; readonly quote: string },
  claim: Claim | null = null,
): void {
  const who = context.namesOf(by)
  const verb = context.isPlural(by) ? 'reject' : 'rejects'
  const isPerson = context.known.actor(by[0] ?? '')?.kind === 'person'
  const words = tidy(span.quote).replace(/^that\s+/i, '')
  const says =
    claim === null || keyWords(words).length < 3
      ? `${context.isPlural(by) || isPerson ? 'they reject' : 'it rejects'} the offer`
      : words
  context.draft({
    group: 'refusal',
    kind: 'claims',
    record: {
      id: context.known.free(`c-${slug(who, 1)}-rejects-${slug(pledge.replace(/^p-/, ''), 2)}`),
      kind: 'statement',
      by: oneOrList(by),
      says,
      said: context.dayIn(span, 'past') ?? context.report.published,
      on: pledge,
      sources: [context.source(span, { hand: 'second' })],
    },
    says: `${who} ${verb} ${pledge}: ${words}`,
    reason: `“${tidy(span.quote)}” is about ${pledge}, by somebody else than its debtor.`,
    spans: [span],
  })
}
