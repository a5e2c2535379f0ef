import type { GoldDocument } from '../gold.ts'
import { type Context, oneOrList } from './context.ts'
import { isDay } from './days.ts'
import type { KnownPledge } from './known.ts'
import { headOf, keyWords, sameAct, slug, stem, tidy } from './words.ts'

type Event = GoldDocument['events'][number]

/** “Shared no data”, “released none of them”: the act with a “no” in it. */
const NOTHING = /^\S+\s+(?:no|none|nothing|neither|not a|hardly any|few if any)\b/i

/** “Has not”, “did not”, “has yet to”, before a verb. */
const HAS_NOT =
  /\b(?:ha[sd]|have|did|do|does|was|were|is|are)(?:\s+(?:still|so far|yet|as yet))?(?:\s+(?:not|never)|n[’']t)(?:\s+(?:yet|so far|been))?\s*$|\b(?:ha[sd]|have) yet to\s*$/i

const SAID_THINGS = /^(?:CONSULT|AGREE|REQUEST|ACCUSE|THREATEN|SUPPORT|REJECT)$/

/**
 * Reports that a promised act was done, or that it was not: events that set its atom. What was not done by the day of a
 * report may still be done in time; whether that breaks the promise follows from the dates.
 */
export function proposeOutcomes(context: Context): void {
  for (const event of context.gold.events) {
    if (event.optional || context.isUsed(event) || SAID_THINGS.test(event.plover ?? '')) continue
    const not = withoutDoing(context, event)
    if (not === null && !/^(?:actual|ongoing)$/.test(event.modality)) continue
    const by = context.actorsOf(event.actors)
    const pledge = by.length === 0 ? undefined : promisedBy(context, by, event)
    if (pledge === undefined) continue
    context.use(event)
    if (not === null) done(context, event, by, pledge)
    else notDone(context, not, by, pledge)
  }
}

function promisedBy(context: Context, by: readonly string[], event: Event): KnownPledge | undefined {
  const words = event.quote.replace(/^(?:has|have|had|did|do|does|not|never|yet|to|been)\s+/gi, '')
  return context.known.pledges.find(
    (one) =>
      one.debtors.some((id) => by.includes(id)) &&
      sameAct(one.content, words) &&
      stem(words.split(' ')[0] ?? '') === headOf(one.content),
  )
}

/** The words that say that something was not done; null where it was. */
function withoutDoing(
  context: Context,
  event: Event,
): { readonly start: number; readonly end: number } | null {
  const { start } = context.sentenceOf(event)
  const before = HAS_NOT.exec(context.words({ start, end: event.start }))
  if (before !== null) return { start: start + before.index, end: event.end }
  return NOTHING.test(event.quote) ? { start: event.start, end: event.end } : null
}

function done(context: Context, event: Event, by: readonly string[], pledge: KnownPledge): void {
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

function notDone(
  context: Context,
  not: { readonly start: number; readonly end: number },
  by: readonly string[],
  pledge: KnownPledge,
): void {
  const who = context.namesOf(by)
  const words = tidy(context.words(not))
  context.draft({
    group: 'outcome',
    kind: 'events',
    record: {
      id: context.known.free(`e-${slug(who, 1)}-not-${slug(words, 2)}`),
      kind: 'act',
      date: context.report.published,
      short: `${who} ${words}`,
      actors: oneOrList(by),
      sets: { [pledge.atom]: false },
      headline: true,
      sources: [context.source(not, { hand: 'second' })],
    },
    says: `${who} had not done what ${pledge.id} promises: “${words}”`,
    reason: `Reported as not done by the day of the report, by the debtor of ${pledge.id}, with the same act.`,
    spans: [not],
  })
}

const BREAKS =
  /\b(?:in (?:breach|violation|defiance) of|breach(?:ed|es|ing)|violat(?:ed|es|ing)|broke|broken|reneg(?:ed|es|ing) on|(?:failed|fails|failing) to (?:keep|honou?r|fulfil|carry out|implement)|(?:has|have|had) not (?:kept|honou?red|carried out|implemented))\s+(?:its|his|her|their|the|an?)\s+(?:\p{L}+\s){0,2}?(?:promises?|pledges?|undertakings?|commitments?|agreements?|accord|deal|ceasefire|cease-fire|truce|obligations?|word)\b/giu

/** What somebody says of a known promise, that it was not kept: a statement about it, whose truth is another matter. */
export function proposeReproaches(context: Context): void {
  for (const found of context.report.text.matchAll(BREAKS)) {
    const at = { start: found.index, end: found.index + found[0].length }
    const claim = context.gold.claims.find(
      ({ content, directQuote }) => content.start <= at.start && at.end <= content.end + 2 && !directQuote,
    )
    if (claim === undefined) continue
    const by = context.actorsOf(claim.speakers)
    const sentence = context.sentenceOf(at)
    const before = context.words({ start: sentence.start, end: at.end })
    const accused = context.gold.entities
      .flatMap((one) => one.mentions.map((mention) => ({ one, mention })))
      .filter(({ mention }) => mention.start >= claim.content.start && mention.end <= at.start)
      .sort((a, b) => a.mention.start - b.mention.start)
      .map(({ one }) => context.actorOf(one.id))
      .find((id) => id !== null && !by.includes(id))
    if (by.length === 0 || accused === undefined || accused === null) continue
    const whole = context.known.wholeOf(accused)
    const theirs = context.known.pledges.filter(({ debtors }) =>
      debtors.some((id) => context.known.wholeOf(id) === whole),
    )
    const words = keyWords(before)
    const pledge = theirs.filter((one) => words.includes(headOf(one.content))).at(-1) ?? theirs.at(-1)
    if (pledge === undefined || by.some((id) => context.known.wholeOf(id) === whole)) continue
    const who = context.namesOf(by)
    const says = tidy(claim.content.quote).replace(/^that\s+/i, '')
    context.use(claim.content)
    context.draft({
      group: 'outcome',
      kind: 'claims',
      record: {
        id: context.known.free(`c-${slug(who, 1)}-not-kept-${slug(pledge.id.replace(/^p-/, ''), 2)}`),
        kind: 'statement',
        by: oneOrList(by),
        says,
        said: context.report.published,
        on: pledge.id,
        sources: [context.source(claim.content, { hand: 'second' })],
      },
      says: `${who} ${context.isPlural(by) ? 'say' : 'says'} that ${pledge.id} was not kept: ${says}`,
      reason: `“${tidy(found[0])}” is said of the debtor of ${pledge.id}. What somebody says is no finding; a body that judges gives a verdict.`,
      spans: [claim.content],
    })
  }
}
