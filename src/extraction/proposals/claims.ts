import type { GoldDocument, GoldSpan } from '../gold.ts'
import { type Context, MEDIA, oneOrList } from './context.ts'
import { givesUp, keyWords, slug, tidy } from './words.ts'

type Claim = GoldDocument['claims'][number]

/** Blame, denials, characterisations and statements. */
export function proposeClaims(context: Context): void {
  const statements: Statement[] = []
  for (const claim of context.gold.claims) {
    if (context.isUsed(claim.content) || keyWords(claim.content.quote).length < 2) continue
    const by = context.actorsOf(claim.speakers)
    if (by.length === 0 || by.every((id) => isMedium(context, id))) continue
    if (/^(?:oppose|reject)/.test(claim.stance) && givesUp(context.beforeClaim(claim))) continue
    if (claim.stance === 'blame') blame(context, claim, by)
    else if (/^(?:oppose|support|demand)/.test(claim.stance)) position(context, claim, by)
    else if (claim.stance === 'reject') position(context, claim, by)
    else if (claim.stance === 'deny') denial(context, claim, by)
    else if (!characterisation(context, claim, by) && !/^request$/.test(claim.stance))
      statements.push({ claim, by, worth: worthOf(context, claim, by) })
  }
  for (const one of worthKeeping(folded(statements))) statement(context, one)
}

/** A statement, with further quotes of the same speaker that go on from it. */
interface Statement {
  readonly claim: Claim
  readonly by: readonly string[]
  readonly worth: number
  readonly more?: readonly Claim[]
}

/** Further quotes of one speaker within so many characters are one statement. */
const GOES_ON = 240

/** A report brings at most so many statements into the tray, and so many of one speaker. */
const MOST_STATEMENTS = 4
const MOST_OF_ONE = 2

const FIGURES =
  /\d|\b(?:hundred|thousand|million|billion|dozen|killed|wounded|displaced|casualties|prisoners|hostages)s?\b/i

/**
 * What a statement carries for the case: 0 is nothing that an analyst would keep. A party’s own words, figures, and
 * what is said about a promise, a contested word or a condition weigh; what unnamed people or a paper say in general
 * does not.
 */
function worthOf(context: Context, claim: Claim, by: readonly string[]): number {
  const words = claim.content.quote
  const isNamed = claim.speakers.some((id) =>
    (context.entity(id)?.mentions ?? []).some(({ kind }) => kind === 'name' || kind === 'demonym'),
  )
  if (keyWords(words).length < (claim.directQuote ? 4 : 3) || !stands(words)) return 0
  const owned = context.known.pledges.some(({ debtors }) =>
    debtors.some((id) => by.some((other) => context.known.wholeOf(id) === context.known.wholeOf(other))),
  )
  const onPromise = context.known.pledgeLike(by, words, { anybody: true, loosely: true }) !== null
  const contested = context.gold.contestedTerms.some(
    ({ term }) => term.start < claim.content.end && term.end > claim.content.start,
  )
  const figures = FIGURES.test(words) && !/^[^\d]*\b(?:19|20)\d\d\b[^\d]*$/.test(words)
  const weight =
    (claim.directQuote ? 2 : 0) +
    (owned ? 1 : 0) +
    (onPromise ? 2 : 0) +
    (contested ? 2 : 0) +
    (figures ? 1 : 0)
  return isNamed ? weight : onPromise || contested || figures ? weight - 1 : 0
}

/** Whether words make sense by themselves: a clause with a subject, that does not begin in its middle. */
function stands(words: string): boolean {
  const text = tidy(words).replace(/^that\s+/i, '')
  return !/^(?:could|would|will|can|may|might|following|which|who|and|or|but|as|than|to|of|there was|it was a)\b/i.test(
    text,
  )
}

/** Quotes of one speaker that follow each other, as one statement. */
function folded(statements: readonly Statement[]): readonly Statement[] {
  const out: Statement[] = []
  for (const one of statements) {
    const last = out.at(-1)
    const end = last?.more?.at(-1)?.content.end ?? last?.claim.content.end ?? 0
    const goesOn =
      last?.claim.directQuote === true &&
      one.claim.directQuote &&
      sameList(oneOrList(last.by), one.by) &&
      one.claim.content.start >= end &&
      one.claim.content.start - end <= GOES_ON
    if (goesOn)
      out[out.length - 1] = {
        ...last,
        worth: Math.max(last.worth, one.worth),
        more: [...(last.more ?? []), one.claim],
      }
    else out.push(one)
  }
  return out
}

/** The weightiest statements of a report, in the order of the text. */
function worthKeeping(statements: readonly Statement[]): readonly Statement[] {
  const kept = new Set<Statement>()
  const count = new Map<string, number>()
  for (const one of [...statements].sort((a, b) => b.worth - a.worth)) {
    const speaker = one.by.join(' ')
    const before = count.get(speaker) ?? 0
    if (one.worth < 2 || kept.size >= MOST_STATEMENTS || before >= MOST_OF_ONE) continue
    kept.add(one)
    count.set(speaker, before + 1)
  }
  return statements.filter((one) => kept.has(one))
}

function spanOf(claim: Claim): Pick<GoldSpan, 'start' | 'end'> {
  const { cue, content } = claim
  return cue === null || cue.start > content.start ? content : { start: cue.start, end: content.end }
}

function saidOn(context: Context, claim: Claim): unknown {
  return context.dayIn(claim.content, 'past') ?? context.report.published
}

function blame(context: Context, claim: Claim, by: readonly string[]): void {
  const overlapping = context.gold.events.find(
    (one) =>
      one.plover === 'ACCUSE' &&
      one.recipients.length > 0 &&
      one.start < claim.content.end &&
      one.end > (claim.cue?.start ?? claim.content.start),
  )
  const blamed = context.actorsOf(overlapping?.recipients ?? claim.about).filter((id) => !by.includes(id))
  if (blamed.length === 0) return
  const again = context.proposals.some(
    (one) =>
      one.draft?.record['kind'] === 'blame' &&
      sameList(one.draft.record['by'], by) &&
      sameList(one.draft.record['blamed'], blamed),
  )
  if (again) return
  const words = tidy(claim.content.quote)
  const why =
    /\bblame for (.+?)(?: on .+)?$/i.exec(words)?.[1] ??
    /^(?:.*?\s)?(?:for|of) (.+)$/i.exec(words)?.[1] ??
    'what happened'
  // “Condemned the attack near the border” names a deed, and nobody who did it.
  if (
    /^(?:condemn|denounc|deplor|critici)/i.test(claim.cue?.quote ?? '') &&
    /^(?:the|an?|this|that) \p{Ll}/u.test(words)
  )
    return
  const who = context.namesOf(by)
  context.use(claim.content)
  context.draft({
    group: 'blame',
    kind: 'claims',
    record: {
      id: context.known.free(`c-${slug(who, 1)}-blames-${slug(context.namesOf(blamed), 1)}`),
      kind: 'blame',
      by: oneOrList(by),
      blamed: oneOrList(blamed),
      for: tidy(why),
      said: saidOn(context, claim),
      sources: [context.source(spanOf(claim), { hand: 'second' })],
    },
    says: `${who} ${context.isPlural(by) ? 'blame' : 'blames'} ${context.namesOf(blamed)} for ${tidy(why)}`,
    reason: `A verb of blaming (“${tidy(claim.cue?.quote ?? '')}”).`,
    spans: [spanOf(claim)],
  })
}

/** Whether an actor is a paper or an agency, whose report is no claim of a party. */
function isMedium(context: Context, actor: string): boolean {
  return MEDIA.test(context.known.actor(actor)?.short ?? '')
}

/** Whether a written reference or list of them names exactly these. */
function sameList(written: unknown, ids: readonly string[]): boolean {
  const list: readonly unknown[] = Array.isArray(written) ? written : [written]
  return list.length === ids.length && ids.every((id) => list.includes(id))
}

/** Opposition to a matter, or support of it, as a position on an issue. */
function position(context: Context, claim: Claim, by: readonly string[]): void {
  const actor = by[0]
  if (actor === undefined) return
  const what = tidy(claim.content.quote).replace(
    /^(?:its|his|her|their)\s+(?:continuing\s+)?opposition to\s+/i,
    '',
  )
  const opposes = claim.stance !== 'support'
  const demands = claim.stance === 'demand'
  const holds = demands ? 'demands' : opposes ? 'opposes' : 'supports'
  const issue = context.issueFor(what)
  const who = context.nameOf(actor)
  context.use(claim.content)
  context.draft({
    group: 'position',
    kind: 'positions',
    record: {
      id: context.known.free(`pos-${slug(who, 1)}-${slug(what, 2)}`),
      kind: demands ? 'demand' : 'stance',
      actor,
      issue,
      holds,
      what,
      since: [null, context.report.published],
      sources: [context.source(spanOf(claim), { hand: 'second' })],
    },
    says: `${who} ${context.known.actor(actor)?.plural === true ? holds.replace(/s$/, '') : holds} ${what}`,
    reason: `“${tidy(claim.cue?.quote ?? '')}” states a position.`,
    spans: [spanOf(claim)],
  })
}

/** A denial: a proposition with what was alleged on one side, where the report has it, and the denial on the other. */
function denial(context: Context, claim: Claim, by: readonly string[]): void {
  const alleged = [...context.gold.claims]
    .filter(
      (one) =>
        one !== claim &&
        /^(?:allege|blame|assert|report)/.test(one.stance) &&
        one.content.start < claim.content.end,
    )
    .filter(
      (one) =>
        (one.content.start >= claim.content.start - 2 && one.content.end <= claim.content.end) ||
        /\b(?:accusation|allegation|charge|claim|report)s?\b/i.test(claim.content.quote),
    )
    .at(-1)
  const source = alleged === undefined ? null : alleged
  const asserters = source === null ? [] : context.actorsOf(source.speakers).filter((id) => !by.includes(id))
  const said = tidy(source?.content.quote ?? claim.content.quote)
  const says = isClause(said) ? said : `there was ${said}`
  const who = context.namesOf(by)
  context.use(claim.content)
  context.draft({
    group: 'denial',
    kind: 'claims',
    record: {
      id: context.known.free(`c-${slug(who, 1)}-denies-${slug(says, 2)}`),
      kind: 'proposition',
      says,
      stands: [
        ...(source === null || asserters.length === 0
          ? []
          : [
              {
                by: oneOrList(asserters),
                stance: 'asserts',
                sources: [context.source(spanOf(source), { hand: 'second' })],
              },
            ]),
        { by: oneOrList(by), stance: 'denies', sources: [context.source(spanOf(claim), { hand: 'second' })] },
      ],
      sources: [context.source(spanOf(claim), { hand: 'second' })],
    },
    says: `${who} ${context.isPlural(by) ? 'deny' : 'denies'}: ${says}`,
    reason: `A verb of denying (“${tidy(claim.cue?.quote ?? '')}”)${asserters.length === 0 ? '' : `; ${context.namesOf(asserters)} said so`}.`,
    spans: source === null ? [spanOf(claim)] : [spanOf(claim), spanOf(source)],
  })
}

/** “Hailed the agreement as a breakthrough”, where the promise that is meant is known. */
function characterisation(context: Context, claim: Claim, by: readonly string[]): boolean {
  const words = tidy(claim.content.quote)
  const found =
    /^(?:the|his|her|their|its|this)\s+(?:\p{L}+\s+)?(?:agreement|offer|promise|pledge|declaration|deal|proposal)\s+(?:as\s+)?an?\s+[“"]?(\p{L}[\p{L} -]{2,40})[”"]?$/iu.exec(
      words,
    )
  if (found === null) return false
  const here = context.gold.commitments
    .filter((one) => one.content.start < claim.content.start && one.kind !== 'historical pledge')
    .at(-1)
  const pledge =
    here === undefined ? null : context.known.pledgeLike(context.actorsOf(here.debtors), here.content.quote)
  if (pledge === null) return false
  const as = found[1] ?? ''
  const who = context.namesOf(by)
  context.use(claim.content)
  context.draft({
    group: 'statement',
    kind: 'claims',
    record: {
      id: context.known.free(`c-${slug(who, 1)}-${slug(as, 1)}`),
      kind: 'characterisation',
      of: pledge.id,
      by: oneOrList(by),
      as,
      tone: /loophole|trick|failure|sham|ploy/i.test(as) ? 'doubts' : 'welcomes',
      said: saidOn(context, claim),
      sources: [context.source(spanOf(claim), { hand: 'second' })],
    },
    says: `${who} ${context.isPlural(by) ? 'call' : 'calls'} ${pledge.id} a ${as}`,
    reason: `“${tidy(claim.cue?.quote ?? '')} … ${as}” characterises the promise before it.`,
    spans: [spanOf(claim)],
  })
  return true
}

/** Whether words have a verb of their own, so that they can follow “says that”. */
function isClause(words: string): boolean {
  return /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|\p{Ll}{3,}(?:ed|s))\b/u.test(
    words,
  )
}

function statement(context: Context, { claim, by, more = [] }: Statement): void {
  if (context.isUsed(claim.content) || (!claim.directQuote && !isClause(claim.content.quote))) return
  const words = [claim, ...more].map((one) => tidy(one.content.quote).replace(/^that\s+/i, '')).join(' … ')
  const about = context
    .actorsOf(claim.about.filter((id) => !/^(?:group|place)$/.test(context.entity(id)?.type ?? '')))
    .filter((id) => !by.includes(id))
  const who = context.namesOf(by)
  const lowered = /^(?:The|A|An|No|We|It|They|He|She|This|That)\b/.test(words)
    ? `${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : words
  context.use(claim.content)
  context.draft({
    group: 'statement',
    kind: 'claims',
    record: {
      id: context.known.free(`c-${slug(who, 1)}-${slug(words, 3)}`),
      kind: 'statement',
      by: oneOrList(by),
      ...(claim.directQuote && more.length === 0 ? { exact: claim.content.quote } : {}),
      says: lowered,
      said: saidOn(context, claim),
      ...(about.length === 0 ? {} : { about: oneOrList(about) }),
      sources: [
        context.source(claim.directQuote ? claim.content : spanOf(claim), {
          hand: claim.directQuote ? 'first' : 'second',
        }),
        ...more.map((one) => context.source(one.content, { hand: 'first' })),
      ],
    },
    says: `${who}: ${claim.directQuote ? `“${words}”` : lowered}`,
    reason: `${claim.cue === null || tidy(claim.cue.quote) === '' ? 'Reported speech' : `A verb of saying (“${tidy(claim.cue.quote)}”)`}${claim.directQuote ? ' with a verbatim quote' : ''}.`,
    spans: [spanOf(claim), ...more.map(spanOf)],
  })
}
