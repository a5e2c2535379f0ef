import type { GoldDocument } from '../gold.ts'
import { type Context, oneOrList } from './context.ts'
import { isDay } from './days.ts'
import { headOf, keyWords, sameAct, slug, stem, tidy } from './words.ts'

type Claim = GoldDocument['claims'][number]

const REFUSES =
  /\b(?:out of the question|rul(?:e|ed|es|ing) out|never|will not|would not|won[’']t|refus\w+|reject\w+|not (?:agree|accept|withdraw|leave)|no (?:plans?|intention))\b/i
/** Words that refuse whoever’s act they are about; a bare “will not” refuses one’s own only. */
const OUTRIGHT = /\b(?:out of the question|rul(?:e|ed|es|ing) out|reject\w+|unacceptable)\b/i
const OFFER = /\b(?:offer|proposal|promise|pledge|plan|deal|agreement|declaration|accord|step|move)\b/i

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
    const promise = aboutOffer(context, event.quote, event.start)
    if (promise === null || promise.debtors.some((id) => by.includes(id))) continue
    context.use(event)
    rejection(context, by, promise.id, { start: event.start, end: event.end, quote: event.quote })
  }
}

function refusal(context: Context, claim: Claim): void {
  const by = context.actorsOf(claim.speakers)
  if (by.length === 0 || context.isUsed(claim.content)) return
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
      ? (aboutOffer(context, what, claim.content.start) ??
        context.known.pledgeLike(by, claim.content.quote, { anybody: true, loosely: true }))
      : null
  if (offer === null) return
  context.use(claim.content)
  const quote = claim.stance === 'reject' && claim.cue !== null ? what : claim.content.quote
  rejection(context, by, offer.id, { ...span, quote }, claim)
}

/** The promise that “the offer” means: of this report the last before it, else the last known with one word in common. */
function aboutOffer(
  context: Context,
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
  return context.known.pledges.find((one) => keys.has(headOf(one.content))) ?? null
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

/** Reports that a promised act was done, or a condition met: events that set its atom. */
export function proposeOutcomes(context: Context): void {
  const happened = new Set(['actual', 'ongoing'])
  for (const event of context.gold.events) {
    if (event.optional || !happened.has(event.modality) || context.isUsed(event)) continue
    if (/^(?:CONSULT|AGREE|REQUEST|ACCUSE|THREATEN|SUPPORT|REJECT)$/.test(event.plover ?? '')) continue
    const by = context.actorsOf(event.actors)
    if (by.length === 0) continue
    const pledge = context.known.pledges.find(
      (one) =>
        one.debtors.some((id) => by.includes(id)) &&
        sameAct(one.content, event.quote) &&
        stem(event.quote.split(' ')[0] ?? '') === headOf(one.content),
    )
    if (pledge === undefined) continue
    context.use(event)
    const who = context.namesOf(by)
    context.draft({
      group: 'outcome',
      kind: 'events',
      record: {
        id: context.known.free(`e-${slug(who, 1)}-${slug(event.quote, 2)}`),
        kind: 'act',
        date: isDay(event.date) ? event.date : context.whenPast(event),
        short: `${who} ${tidy(event.quote).replace(/\s+on \p{Lu}\p{Ll}+day$/u, '')}`,
        actors: oneOrList(by),
        sets: { [pledge.atom]: true },
        headline: true,
        sources: [context.source(event, { hand: 'second' })],
      },
      says: `${who} did what ${pledge.id} promises: “${tidy(event.quote)}”`,
      reason: `Reported as done, by the debtor of ${pledge.id}, with the same act; it makes ${pledge.atom} true.`,
      spans: [event],
    })
  }
}
