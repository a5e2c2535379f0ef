import type { GoldDocument, GoldSpan } from '../gold.ts'
import { actOf, isVerb } from './act.ts'
import { finiteClause } from './clause.ts'
import { type Context, oneOrList } from './context.ts'
import { keyWords, slug, tidy } from './words.ts'

type Asked = GoldDocument['demands'][number]

/** Calls and demands: who asks whom that who does what. */
export function proposeCalls(context: Context): void {
  const { demands } = context.gold
  // What a promise is conditional on stands in the promise.
  const conditions = context.gold.commitments.flatMap((c) => c.conditions)
  for (const [at, one] of demands.entries()) {
    const { content } = one
    if (conditions.some((c) => c.start <= content.start && content.end <= c.end)) continue
    if (context.isUsed(one.content) || one.cue === null || /link|tied|condition/.test(one.cue.quote)) continue
    const by = context.actorsOf(one.by)
    const asked = context.actorsOf(one.to).filter((id) => !by.includes(id))
    const inner = demands.find(
      (other, index) =>
        index !== at &&
        other.cue !== null &&
        /^to /.test(other.cue.quote) &&
        other.content.start > one.content.start &&
        other.content.end <= one.content.end,
    )
    const of = inner === undefined ? asked : context.actorsOf(inner.to)
    const span = { start: Math.min(one.cue.start, one.content.start), end: one.content.end }
    const what = askedAct((inner ?? one).content.quote)
    if (by.length === 0) continue
    if (inner === undefined && (asked.length === 0 || what === null)) demand(context, one, by, asked, span)
    if (asked.length === 0 || of.length === 0 || what === null) continue
    context.use(span)
    const who = context.namesOf(by)
    context.draft({
      group: 'call',
      kind: 'claims',
      record: {
        id: context.known.free(`c-${slug(who, 1)}-calls-${slug(what, 2)}`),
        kind: 'call',
        by: oneOrList(by),
        asked: oneOrList(asked),
        of: oneOrList(of),
        what,
        said: context.dayIn(span, 'past') ?? context.report.published,
        sources: [context.source(span, { hand: 'second' })],
      },
      says: `${who} ${context.isPlural(by) ? 'call' : 'calls'} on ${context.namesOf(asked)}${inner === undefined ? '' : `, that ${context.namesOf(of)}`} to ${what}`,
      reason: `A verb of asking (“${tidy(one.cue.quote)}”)${inner === undefined ? '' : ' with a second one inside it: pressure on somebody else'}.`,
      spans: [span],
    })
  }
}

const MUST = /^(?:must|should|ought to|has to|have to|needs? to)\s+(?:first\s+|now\s+|at once\s+)?/i

/** What the asked is to do, as a bare verb phrase: “stop all work”; null where a thing or a state is asked for. */
function askedAct(quote: string): string | null {
  const words = tidy(quote)
    .replace(/^to\s+/i, '')
    .replace(MUST, '')
  const act = /^\p{Ll}{3,}ing\s/u.test(words) ? actOf(words).verb : words
  return isVerb(act) && !/^be\s/.test(act) && !hasSubject(act) ? act : null
}

/** “Parliament be recalled”, “the mandate would end”: words with a subject of their own. */
function hasSubject(words: string): boolean {
  const head = words.split(/\s(?:that|which|who|until|before|if|after|to|so)\s/)[0] ?? words
  return /^(?:\S+\s){1,8}(?:be|would|will|should|must|shall|is|are|was|were)\s/.test(`${head} `)
}

const DEMANDS = /\b(?:demand|insist|claim|want|call|request|ask)/i

/**
 * A demand as a position: of a thing (“a veto”), of a state of things (“that the sale be put to a vote”), or of an act
 * where nobody is named who should do it.
 */
function demand(
  context: Context,
  one: Asked,
  by: readonly string[],
  asked: readonly string[],
  span: Pick<GoldSpan, 'start' | 'end'>,
): void {
  const actor = by[0]
  const cue = one.cue?.quote ?? ''
  const words = tidy(one.content.quote)
    .replace(/^(?:to|for|that)\s+/i, '')
    .replace(MUST, '')
  if (/^(?:based|linked|tied)\b/i.test(words)) return
  if (actor === undefined || keyWords(words).length < 2 || !DEMANDS.test(cue)) return
  // “Are not asking for charity” is no demand; nor is what a question or a clause cut at its head would be.
  if (/\b(?:not|never|no longer)\b|n[’']t\b/i.test(cue)) return
  if (/^(?:would|will|could|and|or|but|which|who|whether|it|them)\b/i.test(words)) return
  const what =
    isVerb(words) && !hasSubject(words)
      ? `to ${words}`
      : hasSubject(words) || finiteClause(words) !== null
        ? `that ${words}`
        : words
  const who = context.nameOf(actor)
  const demands = context.isPlural([actor]) ? 'demand' : 'demands'
  context.use(span)
  context.draft({
    group: 'position',
    kind: 'positions',
    record: {
      id: context.known.free(`pos-${slug(who, 1)}-${slug(words, 2)}`),
      kind: 'demand',
      actor,
      issue: context.issueFor(words),
      holds: 'demands',
      what,
      ...(asked.length === 0 ? {} : { of: oneOrList(asked) }),
      since: [null, context.report.published],
      sources: [context.source(span, { hand: 'second' })],
    },
    says: `${who} ${demands} ${what}${asked.length === 0 ? '' : ` (of ${context.namesOf(asked)})`}`,
    reason: `A verb of demanding (“${tidy(cue)}”)${asked.length === 0 ? '; of whom is not said' : ''}.`,
    spans: [span],
  })
}
