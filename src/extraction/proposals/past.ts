import type { GoldDocument } from '../gold.ts'
import { actOf, present } from './act.ts'
import { negation } from './condition.ts'
import { type Context, oneOrList } from './context.ts'
import { topicOf } from './promised.ts'
import { slug, tidy } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

/** An earlier promise and how it ended: a record without a date, with its outcome. */
export function proposePast(context: Context, one: Commitment): void {
  const debtors = context.actorsOf(one.debtors)
  if (debtors.length === 0) return
  const broken = one.status.find((part) => part.state === 'broken')
  const kept = one.status.find((part) => /kept|fulfil|honou?red/.test(part.state))
  const sentence = context.sentenceOf(one.content)
  const meant =
    context.gold.commitments
      .filter(
        (other) =>
          other !== one &&
          other.kind !== 'historical pledge' &&
          other.debtors.some((id) => one.debtors.includes(id)),
      )
      .filter((other) =>
        [other.content, ...other.restatedAs].some(
          (part) => part.start < one.content.start && sentence.start <= part.end + 400,
        ),
      )
      .at(-1) ?? null
  const said = meant === null ? tidy(one.content.quote) : actOf(meant.content.quote).verb
  const known = context.known.pledgeLike(debtors, said)
  const who = context.namesOf(debtors)
  const plural = context.isPlural(debtors)
  const act = actOf(meant?.content.quote ?? one.content.quote)
  const then =
    known?.atom ??
    context.atomFor(debtors, {
      yes: `${who} ${present(act.verb, plural)}`,
      no: negation(who, act.verb, plural),
      done: act.noun,
    })
  const state = broken !== undefined ? 'broken' : kept !== undefined ? 'kept' : 'unknown'
  const spans = [
    {
      start: one.cue?.start ?? one.content.start,
      end: Math.max(one.content.end, broken?.quote?.end ?? 0, one.cue?.end ?? 0),
    },
  ]
  context.use(spans[0] ?? one.content)
  const topic = topicOf(known?.content ?? act.verb)
  context.draft({
    group: 'outcome',
    kind: 'pledges',
    record: {
      id: context.known.free(
        `past-${slug(context.nameOf(debtors[0] ?? ''), 1)}-${slug(known?.content ?? act.noun, 2)}`,
      ),
      title: `An earlier promise by ${who}`,
      roles: { debtor: oneOrList(debtors) },
      kind: 'achieve',
      then,
      ...(topic === undefined ? {} : { topic }),
      outcome: { state, sources: spans.map((span) => context.source(span, { hand: 'second' })) },
      sources: spans.map((span) => context.source(span, { hand: 'second' })),
    },
    says: `${who} promised this before; it was ${state === 'unknown' ? 'not said what became of it' : state}`,
    reason: `“${tidy(one.cue?.quote ?? one.content.quote)}” speaks of an earlier promise${known === null ? '' : ` of the same content as ${known.id}`}.`,
    spans,
  })
}
