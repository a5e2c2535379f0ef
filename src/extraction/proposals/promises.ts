import type { GoldDocument, GoldSpan } from '../gold.ts'
import { type Act, actOf, present } from './act.ts'
import { finiteClause } from './clause.ts'
import { isCondition } from './condition.ts'
import { type Context, MEDIA } from './context.ts'
import { proposePast } from './past.ts'
import { proposePledge } from './pledge.ts'
import { proposeOwnRefusal, proposeWait } from './waits.ts'
import { keyWords, tidy } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

/** Promises, threats, waits, and what reports say has become of earlier promises. */
export function proposePromises(context: Context): void {
  for (const one of context.gold.commitments) {
    if (one.kind === 'historical pledge' || keyWords(one.content.quote).length === 0) continue
    if (NO_ACT.test(tidy(one.content.quote))) continue
    if (context.isUsed(one.content) || isOutlook(context, one)) continue
    const content = trimmed(context, one)
    const debtors = context.boundBy(one.debtors, wordsOf(context, content))
    if (debtors.length === 0 || debtors.some((id) => MEDIA.test(context.nameOf(id)))) continue
    const stated = actAndKind(seenTo(content.quote) ?? actOf(content.quote), one.kind, warnsOf(one))
    const { kind } = stated
    // “Rejected the offer” stands against the offer; “refused to sign” is an act that will not be done.
    if (kind === 'refusal' && !stated.act.negated && !/^to /.test(content.quote)) continue
    const act = kind === 'refusal' ? { ...stated.act, negated: true } : stated.act
    if (
      act.verb === '' ||
      NO_DEED.test(act.verb) ||
      (kind === 'threat' && BENIGN.test(act.verb) && THREATENS.test(one.cue?.quote ?? ''))
    )
      continue
    context.use(one.content)
    context.markParties(debtors)
    const conditions = one.conditions.filter((part) => isCondition(context, part))
    const read = { ...one, kind: isBenign(act, one) ? 'pledge' : kind, conditions }
    if (act.negated && conditions.length > 0) proposeWait(context, read, debtors, act)
    else if (act.negated && !isBinding(one) && !takesBack(context, debtors, act))
      proposeOwnRefusal(context, read, debtors, content, act)
    else proposePledge(context, read, debtors, content, act)
  }
  for (const one of context.gold.commitments) if (one.kind === 'historical pledge') proposePast(context, one)
}

/** Words that name no act: “to do so”, “what it wants”, a text that was issued. */
const NO_ACT =
  /^(?:(?:to |would |will )?(?:do|be|keep|honou?r|respect|fulfil|stand by) (?:so|that|it|this|them)|(?:exactly |just )?(?:what|which|who|whatever)\b.*|(?:an?|the|this|its) (?:\p{L}+ )?(?:communiqu[ée]|statement|declaration|document|text|announcement|joint statement))$/iu

/** States of mind and of things, which nobody can be held to. */
const NO_DEED =
  /^(?:be (?:convinced|ready|able|willing|prepared|sure|glad|happy|possible|determined|committed)|hope|want|believe|expect|feel|think|need|like|welcome|come to an end|happen|occur|remain to be)\b|\b(?:when|whether|how|what|why)$|\b(?:would|will) be \p{Ll}+ed\b/u

/** What does nobody harm is no threat; the reading took the wrong word for the threatened act. */
const BENIGN =
  /^(?:observe|provide|grant|hold|carry out|release|sign|start|open|resume) (?:.*\b(?:ceasefire|cease-fire|truce|talks|negotiations|accord|agreement|peace|prisoners|aid)\b|$)/i

/** To take one’s own arms back harms nobody, and promised it is a promise. */
const PULLS_BACK =
  /^(?:withdraw|pull back|pull out|remove|redeploy)\b.*\b(?:troops|forces|police|guns|tanks|army|artillery|soldiers|weapons|units|navy|ships)\b/i

const THREATENS = /\b(?:threat|menac|warn)/i

/** Deeds that are announced to harm somebody: a threat, whatever the verb of saying. */
const HARMS =
  /^(?:attack|kill|strike|bomb|shell|destroy|retaliate|invade|punish|blockade|take up arms|resume (?:(?:our|its|his|their|the) )?(?:offensive|attacks|fighting|war)|use (?:\p{Ll}+ )?force|take military action|impose (?:\p{Ll}+ )?sanctions|cut off|go to war|go through with (?:a|the|its) threat|crush|shoot)\b/iu

/** “Will not hesitate to attack” and “threatened to attack”, said inside a promise, are threats of the inner act. */
function actAndKind(
  act: Act,
  kind: Commitment['kind'],
  warns: boolean,
): { readonly act: Act; readonly kind: Commitment['kind'] } {
  const inner = /^(?:hesitate|threaten) (to .+)$/i.exec(act.verb)?.[1]
  const meant = inner === undefined ? act : actOf(inner)
  const harms = HARMS.test(meant.verb) && !meant.negated
  return { act: meant, kind: inner !== undefined || harms || warns ? 'threat' : kind }
}

/** “That food would be let through”: something is to be done, by whom is open; the debtor promises to see to it. */
function seenTo(words: string): Act | null {
  const clause = finiteClause(words.replace(/^that\s+/i, ''))
  if (clause === null || clause.negated || !/^be \p{Ll}/u.test(clause.act)) return null
  if (!/\b(?:would|will)\s+be\b/.test(words) || /^(?:it|he|she|they|we|i)$/i.test(clause.subject)) return null
  const rest = clause.act.replace(/^be /, '')
  return {
    verb: `see that ${clause.subject} ${present(clause.act, clause.plural)}`,
    noun: `${clause.subject} being ${rest}`,
    negated: false,
  }
}

const PRESSES = /\b(?:stop|strike|walk out|leave|resign|boycott|close|block|quit|end|suspend|withdraw)\b/i

/** “Warned that it would go back to the court if”, “will stop work unless”: meant to deter from, or press for, what is named. */
function warnsOf(one: Commitment): boolean {
  const unless = one.conditions.some(({ type }) => type === 'unless')
  if (unless && PRESSES.test(one.content.quote)) return true
  return (unless || one.conditions.some(({ type }) => type === 'if')) && /\bwarn/i.test(one.cue?.quote ?? '')
}

/** “Vowed not to”, “promised never to” bind; a bare “will not” refuses. */
function isBinding(one: Commitment): boolean {
  return (
    one.kind === 'threat' ||
    /\b(?:promis|pledg|vow|undert|commit|guarant|agree|assur|swor|swear|refrain)/i.test(one.cue?.quote ?? '')
  )
}

function isBenign(act: Act, one: Commitment): boolean {
  return (
    BENIGN.test(act.verb) ||
    (PULLS_BACK.test(act.verb) && !/\b(?:threat|menac|warn)/i.test(one.cue?.quote ?? ''))
  )
}

/** The sentence of a promise, in which “we” may say that a side is meant. */
function wordsOf(context: Context, content: Pick<GoldSpan, 'start' | 'end'>): string {
  const sentence = context.sentenceOf(content)
  return context.words({ start: sentence.start, end: content.end })
}

/** What a report holds likely is no promise, even in the words of one. */
function isOutlook(context: Context, one: Commitment): boolean {
  return context.gold.outlook.some(
    (other) =>
      other.kind !== 'hope' && other.about.start < one.content.end && other.about.end > one.content.start,
  )
}

/** Where the content ends; a promise of bare things, cut before its verb, goes on to the end of what was said. */
function contentEnd(context: Context, one: Commitment): number {
  const { start, end, quote } = one.content
  if (/^(?:to|would|will|that)\b/i.test(quote) || finiteClause(quote) !== null) return end
  const said = context.gold.claims.find(
    ({ stance, content }) => stance === 'promise' && content.start === start && content.end > end,
  )
  return said === undefined || !/\b(?:would|will)\s+be\b/.test(said.content.quote) ? end : said.content.end
}

/** The content without its condition and its day, which have fields of their own. */
function trimmed(context: Context, one: Commitment): Pick<GoldSpan, 'start' | 'end' | 'quote'> {
  let end = contentEnd(context, one)
  for (const part of one.conditions) if (part.start > one.content.start && part.start < end) end = part.start
  const { deadline } = one
  // A day at the end has a field of its own; a word inside, as in “immediate talks”, belongs to the content.
  if (deadline !== null && deadline.start > one.content.start && deadline.end >= end - 2)
    end = Math.min(end, deadline.start)
  const quote = context.report.text
    .slice(one.content.start, end)
    .replace(
      /[\s,;]*\b(?:if|unless|until|provided(?: that)?|(?<!at )once|only if|as long as|on condition that|before|by|within)\s*$/i,
      '',
    )
  const start = one.content.start
  return { start, end: start + quote.length, quote }
}

/** “Will not attend” after “will attend”: it stands against the promise instead of being a position of its own. */
function takesBack(context: Context, debtors: readonly string[], act: Act): boolean {
  const known = context.known.pledgeLike(debtors, act.verb)
  return known !== null && !known.refrains
}
