import type { GoldDocument, GoldSpan } from '../gold.ts'
import { type Act, actOf, present } from './act.ts'
import { clauseWords, negation } from './condition.ts'
import type { Context } from './context.ts'
import { around } from './promised.ts'
import { slug, tidy } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

/** “Will not talk until the army leaves”: no promise, but what a wait is made of. */
export function proposeWait(context: Context, one: Commitment, debtors: readonly string[], act: Act): void {
  const condition = one.conditions[0]
  const owner = debtors[0]
  if (condition === undefined || owner === undefined) return
  const who = context.nameOf(owner)
  const plural = context.isPlural([owner])
  const bare = actOf(`to ${act.verb.replace(/[\s,;]*\b(?:until|unless|before|if)\b.*$/i, '')}`)
  const then = context.atomFor([owner], {
    yes: `${who} ${present(bare.verb, plural)}`,
    no: negation(who, bare.verb, plural),
    done: bare.noun,
  })
  const words = clauseWords(context, condition, owner)
  const wanted = context.atomFor(words.controllers, words)
  const quote = tidy(condition.quote)
  const span = {
    start: Math.min(one.content.start, condition.start),
    end: Math.max(one.content.end, condition.end),
  }
  context.draft({
    group: 'condition',
    kind: 'stances',
    record: {
      id: context.known.free(`s-${slug(who, 2)}-${slug(bare.noun, 2)}`),
      owner,
      if: wanted,
      then,
      sources: [context.source(span, { hand: 'second' })],
    },
    says: `${who} will not ${bare.verb} before this: ${quote}`,
    reason: `A refusal with a condition (“${condition.type}”): it waits for something.`,
    spans: [span],
  })
}

/** “We will not pay twice”: no promise but a refusal, a position on the matter. */
export function proposeOwnRefusal(
  context: Context,
  one: Commitment,
  debtors: readonly string[],
  content: Pick<GoldSpan, 'start' | 'end' | 'quote'>,
  act: Act,
): void {
  const actor = debtors[0]
  if (actor === undefined) return
  const who = context.nameOf(actor)
  const what = `to ${act.verb}`
  const span = around(context, one, content)
  const says = `${who} ${context.isPlural([actor]) ? 'refuse' : 'refuses'} ${what}`
  context.draft({
    group: 'refusal',
    kind: 'positions',
    record: {
      id: context.known.free(`pos-${slug(who, 1)}-${slug(act.verb, 2)}`),
      kind: 'refusal',
      actor,
      issue: context.issueFor(act.noun.replace(/^not /, '')),
      holds: 'refuses',
      what,
      since: [null, context.report.published],
      sources: [context.source(span, { hand: 'second' })],
    },
    says,
    reason: `“${tidy(one.cue?.quote ?? content.quote)}” with a “not”, and no word of promising: a refusal.`,
    spans: [span],
  })
}
