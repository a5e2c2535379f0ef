import type { GoldDocument, GoldSpan } from '../gold.ts'
import { type Act, present } from './act.ts'
import { clauseWords, conditionOf, negation, QUALIFIES } from './condition.ts'
import { type Context, oneOrList } from './context.ts'
import { isDay } from './days.ts'
import { isPeriod, periodOf } from './deadline.ts'
import { around, topicOf } from './promised.ts'
import { slug, tidy } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

/** A promise or threat as a record: one more source of a known one, a source against it, or a new one. */
export function proposePledge(
  context: Context,
  one: Commitment,
  debtors: readonly string[],
  content: Pick<GoldSpan, 'start' | 'end' | 'quote'>,
  act: Act,
): void {
  const cue = one.cue === null ? '' : ` (“${tidy(one.cue.quote)}”)`
  const who = context.namesOf(debtors)
  const direct = context.gold.claims.some(
    (claim) => claim.directQuote && claim.content.start <= content.start && content.end <= claim.content.end,
  )
  const hand = direct ? 'first' : 'second'
  const spans = [
    around(context, one, content),
    ...one.conditions.filter((part) => !inside(part, around(context, one, content))),
  ]
  const known = context.known.pledgeLike(debtors, act.verb)
  // “Will not attend” after “will attend” takes the promise back; it is not one more mention of it.
  if (known !== null && known.refrains !== act.negated && one.kind !== 'threat') {
    context.addition({
      group: 'refusal',
      adds: {
        to: known.id,
        path: ['sources'],
        value: context.source(spans[0] ?? content, { stance: 'denies', field: 'then', hand }),
      },
      says: `against ${known.id}: ${who} ${context.isPlural(debtors) ? 'say' : 'says'} “${tidy(context.words(spans[0] ?? content))}”`,
      reason: `The same debtor and the same act as ${known.id}, the other way round${cue}. If it takes the promise back, record a cancellation instead.`,
      spans,
    })
    return
  }
  if (known !== null) {
    context.addition({
      group: 'mention',
      adds: { to: known.id, path: ['sources'], value: context.source(spans[0] ?? content, { hand }) },
      says: `one more mention of ${known.id}: ${who} ${promises(context, debtors, one.kind)} ${infinitive(act)}`,
      reason: `The same debtor and the same act as ${known.id}${cue}; counted as one promise with one more source.`,
      spans,
    })
    return
  }
  const plural = context.isPlural(debtors)
  const atom = context.atomFor(debtors, {
    yes: `${who} ${present(act.verb, plural)}`,
    no: negation(who, act.verb, plural),
    done: act.noun,
  })
  const conditions = one.conditions
    .filter((part) => !QUALIFIES.test(part.type))
    .map((part) => {
      const met = conditionOf(context, part, one, debtors)
      return part.type === 'unless' ? `not ${met}` : met
    })
  const qualified = one.conditions.filter((part) => QUALIFIES.test(part.type)).map((part) => tidy(part.quote))
  const beneficiaries = context.actorsOf(one.beneficiaries).filter((id) => !debtors.includes(id))
  const due = one.deadline?.value ?? null
  // “Within ten days, if …” counts from the day on which the condition is met.
  const isWhole = isDay(due) && (conditions.length === 0 || !isPeriod(one.deadline?.quote ?? ''))
  const period = isWhole ? null : periodOf(context, one, content, conditions.length > 0)
  const broken = brokenBeside(context, content)
  const topic = topicOf(act.verb)
  const id = context.known.free(`p-${slug(context.nameOf(debtors[0] ?? ''), 1)}-${slug(act.noun, 3)}`)
  context.draft({
    group: 'promise',
    kind: 'pledges',
    record: {
      id,
      short: act.noun,
      roles: {
        debtor: oneOrList(debtors),
        ...(beneficiaries.length === 0 ? {} : { beneficiary: oneOrList(beneficiaries) }),
      },
      ...(one.kind === 'threat' ? { valence: 'threat' } : {}),
      kind: act.negated
        ? 'refrain'
        : /^(?:keep|maintain|continue|observe|hold to|uphold)\b/.test(act.verb)
          ? 'maintain'
          : 'achieve',
      made: context.whenPast(one.cue ?? content),
      ...(conditions.length === 0 ? {} : { if: conditions.join(' and ') }),
      then: atom,
      ...(broken === null
        ? {}
        : { outcome: { state: 'broken', sources: [context.source(broken, { hand: 'second' })] } }),
      ...(isWhole ? { due: { on: due, said: one.deadline?.quote } } : period === null ? {} : { due: period }),
      attribution: direct ? 'own-words' : 'reported',
      ...(one.deadline !== null && !isWhole && period === null ? { said: tidy(one.deadline.quote) } : {}),
      ...(topic === undefined ? {} : { topic }),
      ...(qualified.length === 0 ? {} : { note: `The report says: ${qualified.join('; ')}.` }),
      headline: true,
      sources: spans.map((span) => context.source(span, { hand })),
    },
    says: `${who} ${promises(context, debtors, one.kind)} ${infinitive(act)}${broken === null ? '' : ' (broken since, the report says)'}${tiedTo(context, one, debtors)}`,
    reason: `A verb of promising${cue} whose subject is ${who}${one.conditions.length === 0 ? '' : `; a condition follows (${one.conditions[0]?.type})`}.`,
    spans,
  })
}

/** “… , a promise it abandoned two months later”: the same sentence says that it was not kept. */
function brokenBeside(
  context: Context,
  content: Pick<GoldSpan, 'start' | 'end'>,
): Pick<GoldSpan, 'start' | 'end'> | null {
  const { end } = context.sentenceOf(content)
  const found =
    /\b(?:a|an|the|this|which) ?(?:promise|pledge|commitment|undertaking|offer|vow)? ?(?:it|he|she|they|the \p{Ll}+|\p{Lu}\p{L}+)? ?(?:later |since |then )?(?:abandoned|broke|reneged on|went back on|failed to keep|did not keep|never kept|failed to honou?r|ignored)\b[^.;]*/u.exec(
      context.words({ start: content.end, end }),
    )
  return found === null
    ? null
    : { start: content.end + found.index, end: content.end + found.index + found[0].trimEnd().length }
}

function promises(context: Context, debtors: readonly string[], kind: string): string {
  const verb = kind === 'threat' ? 'threaten' : 'promise'
  return context.isPlural(debtors) ? verb : `${verb}s`
}

/** to withdraw; not to withdraw. */
function infinitive(act: Act): string {
  return act.negated ? `not to ${act.verb}` : `to ${act.verb}`
}

function inside(part: Pick<GoldSpan, 'start' | 'end'>, whole: Pick<GoldSpan, 'start' | 'end'>): boolean {
  return whole.start <= part.start && part.end <= whole.end
}

/** “, if the shelling stops”, “, unless Sweden withdraws the plan”: the first condition, in the present. */
function tiedTo(context: Context, one: Commitment, debtors: readonly string[]): string {
  const part = one.conditions.find(({ type }) => !QUALIFIES.test(type))
  if (part === undefined) return ''
  const { yes } = clauseWords(context, part, debtors[0] ?? null)
  return `, ${part.type === 'unless' ? 'unless' : 'if'} ${yes}`
}
