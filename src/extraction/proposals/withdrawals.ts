import { type Context, oneOrList } from './context.ts'
import { headOf, keyWords, slug, tidy } from './words.ts'

/** “Withdrew its offer”, “called off the talks it had promised”, “suspended its undertaking”. */
const TAKES_BACK =
  /\b(withdrew|retracted|took back|takes back|revoked|rescinded|cancell?ed|called off|dropped|backed out of|pulled out of|walked away from|reneged on|suspended)\s+((?:its|his|her|their|the|an?|that|this)\s+[^.;]{3,90})/giu

const PROMISE = /\b(?:offer|promise|pledge|undertaking|commitment|proposal|threat|guarantee)\b/i

/**
 * A reported withdrawal of a known promise by its debtor: an event that cancels it, or puts it on hold. Whether that
 * breaks it (withdrawn when due) or not (before) follows from the dates.
 */
export function proposeWithdrawals(context: Context): void {
  for (const found of context.report.text.matchAll(TAKES_BACK)) {
    const [all, verb = '', object = ''] = found
    const span = { start: found.index, end: found.index + all.trimEnd().length }
    if (context.isUsed(span)) continue
    const sentence = context.sentenceOf(span)
    const before = context.words({ start: sentence.start, end: span.start })
    if (/\b(?:not|never|may|might|would|could|if|unless|threatened to)\b[^,]*$/i.test(before)) continue
    const by = subjectBefore(context, sentence.start, span.start)
    if (by === null) continue
    const pledge = context.known.pledges
      .filter(({ debtors }) => debtors.some((id) => context.known.wholeOf(id) === context.known.wholeOf(by)))
      .filter((one) => keyWords(object).includes(headOf(one.content)) || PROMISE.test(object))
      .at(-1)
    if (pledge === undefined) continue
    context.use(span)
    const does = verb.toLowerCase() === 'suspended' ? 'suspend' : 'cancel'
    const who = context.nameOf(by)
    const short = `${who} ${tidy(all)}`
    context.draft({
      group: 'outcome',
      kind: 'events',
      record: {
        id: context.known.free(`e-${slug(who, 1)}-${does}s-${slug(pledge.id.replace(/^p-/, ''), 2)}`),
        kind: 'decision',
        date: context.whenPast(span),
        short,
        actors: oneOrList([by]),
        acts: [{ do: does, pledge: pledge.id, by: oneOrList([by]) }],
        headline: true,
        sources: [context.source(span, { hand: 'second' })],
      },
      says: `${short}: ${does === 'cancel' ? 'takes back' : 'puts on hold'} ${pledge.id}`,
      reason: `“${tidy(verb)}” by the debtor of ${pledge.id}; before it was due that is no breach, afterwards it is one.`,
      spans: [span],
    })
  }
}

/** The actor named last before the verb, in its clause. */
function subjectBefore(context: Context, from: number, to: number): string | null {
  const last = context.gold.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ mention }) => mention.start >= from && mention.end <= to && to - mention.end <= 24)
    .sort((a, b) => b.mention.end - a.mention.end)[0]
  return last === undefined ? null : context.actorOf(last.entity.id)
}
