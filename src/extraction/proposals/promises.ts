import type { GoldDocument, GoldSpan } from '../gold.ts'
import { type Act, actOf, gerund, present } from './act.ts'
import { finiteClause } from './clause.ts'
import { type Context, MEDIA, oneOrList } from './context.ts'
import { headOf, keyWords, slug, tidy } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

/** What bounds or colours a promise without being waited for; it goes into the note. */
const QUALIFIES = /^(?:until|in-principle|unconditional)$/

const TOPICS: Readonly<Record<string, string>> = {
  withdraw: 'withdrawal',
  talk: 'talks',
  release: 'release',
  truce: 'ceasefire',
  access: 'access',
  return: 'return',
  disarm: 'disarmament',
  deploy: 'deployment',
}

/** Promises, threats, waits, and what reports say has become of earlier promises. */
export function proposePromises(context: Context): void {
  for (const one of context.gold.commitments) {
    if (one.kind === 'historical pledge' || keyWords(one.content.quote).length === 0) continue
    if (NO_ACT.test(tidy(one.content.quote))) continue
    if (context.isUsed(one.content) || isOutlook(context, one)) continue
    const content = trimmed(context, one)
    const debtors = context.boundBy(one.debtors, wordsOf(context, content))
    if (debtors.length === 0 || debtors.some((id) => MEDIA.test(context.nameOf(id)))) continue
    const { act, kind } = actAndKind(actOf(content.quote), one.kind)
    if (
      act.verb === '' ||
      NO_DEED.test(act.verb) ||
      (kind === 'threat' && BENIGN.test(act.verb) && THREATENS.test(one.cue?.quote ?? ''))
    )
      continue
    context.use(one.content)
    context.markParties(debtors)
    const conditions = one.conditions.filter((part) => isCondition(context, part))
    const read = { ...one, kind: BENIGN.test(act.verb) ? 'pledge' : kind, conditions }
    if (act.negated && conditions.length > 0) proposeWait(context, read, debtors, act)
    else if (act.negated && !isBinding(one)) proposeRefusal(context, read, debtors, content, act)
    else proposePledge(context, read, debtors, content, act)
  }
  for (const one of context.gold.commitments) if (one.kind === 'historical pledge') proposePast(context, one)
}

/** Words that name no act: “to do so”, “what it wants”, a text that was issued. */
const NO_ACT =
  /^(?:(?:to |would |will )?(?:do|be) (?:so|that|it|this)|(?:exactly |just )?(?:what|which|who|whatever)\b.*|(?:an?|the|this|its) (?:\p{L}+ )?(?:communiqu[ée]|statement|declaration|document|text|announcement|joint statement))$/iu

/** States of mind and of things, which nobody can be held to. */
const NO_DEED =
  /^(?:be (?:convinced|ready|able|willing|prepared|sure|glad|happy|possible|determined|committed)|hope|want|believe|expect|feel|think|need|like|welcome|come to an end|happen|occur|remain to be)\b|\b(?:when|whether|how|what|why)$|\b(?:would|will) be \p{Ll}+ed\b/u

/** What does nobody harm is no threat; the reading took the wrong word for the threatened act. */
const BENIGN =
  /^(?:observe|provide|grant|hold|carry out|release|sign|start|open|resume) (?:.*\b(?:ceasefire|cease-fire|truce|talks|negotiations|accord|agreement|peace|prisoners|aid)\b|$)/i

const THREATENS = /\b(?:threat|menac|warn)/i

/** Deeds that are announced to harm somebody: a threat, whatever the verb of saying. */
const HARMS =
  /^(?:attack|kill|strike|bomb|shell|destroy|retaliate|invade|punish|blockade|take up arms|resume (?:(?:our|its|his|their|the) )?(?:offensive|attacks|fighting|war)|use (?:\p{Ll}+ )?force|take military action|impose (?:\p{Ll}+ )?sanctions|cut off|go to war|go through with (?:a|the|its) threat|crush|shoot)\b/iu

/** “Will not hesitate to attack” and “threatened to attack”, said inside a promise, are threats of the inner act. */
function actAndKind(
  act: Act,
  kind: Commitment['kind'],
): { readonly act: Act; readonly kind: Commitment['kind'] } {
  const inner = /^(?:hesitate|threaten) (to .+)$/i.exec(act.verb)?.[1]
  const meant = inner === undefined ? act : actOf(inner)
  return {
    act: meant,
    kind: inner !== undefined || (HARMS.test(meant.verb) && !meant.negated) ? 'threat' : kind,
  }
}

/** “Vowed not to”, “promised never to” bind; a bare “will not” refuses. */
function isBinding(one: Commitment): boolean {
  return (
    one.kind === 'threat' ||
    /\b(?:promis|pledg|vow|undert|commit|guarant|agree|assur|swor|swear|refrain)/i.test(one.cue?.quote ?? '')
  )
}

/** A noun that names something that can come about, so that one can wait for it. */
const COMES_ABOUT =
  /\b(?:\p{Ll}{3,}(?:tion|sion|ment|ing|ance|ence|wal|val)s?|end|halt|truce|ceasefire|cease-fire|peace|talks|attacks?|return|release|deal|accord|guarantees?|recognition|support|vote|referendum|elections?|security|access|amnesty|exchange|hostilities|fighting|shelling)\b/iu

/** Whether words after “if”, “unless”, “on condition of” are something to wait for. “If necessary” and “of anonymity” are not. */
function isCondition(context: Context, part: Commitment['conditions'][number]): boolean {
  if (QUALIFIES.test(part.type)) return true
  const words = tidy(part.quote)
  if (/^(?:necessary|possible|needed|required|appropriate|so|not|any|anonymity)\b/i.test(words)) return false
  const contested = context.gold.contestedTerms.some(
    (term) => term.term.start < part.end && term.term.end > part.start,
  )
  return contested || finiteClause(words) !== null || COMES_ABOUT.test(words)
}

/** The sentence of a promise, in which “we” may say that a side is meant. */
function wordsOf(context: Context, content: Pick<GoldSpan, 'start' | 'end'>): string {
  const sentence = context.sentenceOf(content)
  return context.words({ start: sentence.start, end: content.end })
}

/** “We will not pay twice”: no promise but a refusal, a position on the matter. */
function proposeRefusal(
  context: Context,
  one: Commitment,
  debtors: readonly string[],
  content: Pick<GoldSpan, 'start' | 'end' | 'quote'>,
  act: Act,
): void {
  const actor = debtors[0]
  if (actor === undefined) return
  const known = context.known.pledgeLike(debtors, act.verb)
  if (known !== null && !known.refrains) {
    proposePledge(context, one, debtors, content, act)
    return
  }
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

/** What a report holds likely is no promise, even in the words of one. */
function isOutlook(context: Context, one: Commitment): boolean {
  return context.gold.outlook.some(
    (other) =>
      other.kind !== 'hope' && other.about.start < one.content.end && other.about.end > one.content.start,
  )
}

/** The content without its condition and its day, which have fields of their own. */
function trimmed(context: Context, one: Commitment): Pick<GoldSpan, 'start' | 'end' | 'quote'> {
  let end = one.content.end
  for (const part of one.conditions) if (part.start > one.content.start && part.start < end) end = part.start
  const { deadline } = one
  // A day at the end has a field of its own; a word inside, as in “immediate talks”, belongs to the content.
  if (deadline !== null && deadline.start > one.content.start && deadline.end >= end - 2)
    end = Math.min(end, deadline.start)
  const quote = context.report.text
    .slice(one.content.start, end)
    .replace(
      /[\s,;]*\b(?:if|unless|until|provided(?: that)?|once|only if|as long as|on condition that|before|by|within)\s*$/i,
      '',
    )
  const start = one.content.start
  return { start, end: start + quote.length, quote }
}

function proposePledge(
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
  const isDay = due !== null && /^\d{4}-\d{2}-\d{2}$/.test(due)
  const period = isDay ? null : periodOf(context, one, content, conditions.length > 0)
  const broken = brokenBeside(context, content)
  const topic = TOPICS[headOf(act.verb)]
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
      ...(isDay ? { due: { on: due, said: one.deadline?.quote } } : period === null ? {} : { due: period }),
      attribution: direct ? 'own-words' : 'reported',
      ...(one.deadline !== null && !isDay && period === null ? { said: tidy(one.deadline.quote) } : {}),
      ...(topic === undefined ? {} : { topic }),
      ...(qualified.length === 0 ? {} : { note: `The report says: ${qualified.join('; ')}.` }),
      headline: true,
      sources: spans.map((span) => context.source(span, { hand })),
    },
    says: `${who} ${promises(context, debtors, one.kind)} ${infinitive(act)}${broken === null ? '' : ' (broken since, the report says)'}${conditions.length === 0 ? '' : `, if ${tidy(one.conditions[0]?.quote ?? '')}`}`,
    reason: `A verb of promising${cue} whose subject is ${who}${one.conditions.length === 0 ? '' : `; a condition follows (${one.conditions[0]?.type})`}.`,
    spans,
  })
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve fourteen fifteen thirty sixty ninety'.split(
    ' ',
  )
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 30, 60, 90]
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 }

/** “Within ten days”, counted from the promise, or from the day on which its condition is met. */
function periodOf(
  context: Context,
  one: Commitment,
  content: Pick<GoldSpan, 'start' | 'end'>,
  waits: boolean,
): Readonly<Record<string, unknown>> | null {
  const after = context.words({ start: content.start, end: content.end + 40 })
  const words = one.deadline?.quote ?? after
  const found = /\b(?:with)?in (?:the next )?(\d{1,3}|\p{Ll}+)[ -](hour|day|week|month)s?\b/iu.exec(words)
  if (found === null) return null
  const [said, count = '', unit = ''] = found
  const number = /^\d/.test(count) ? Number(count) : VALUES[NUMBERS.indexOf(count.toLowerCase())]
  const days = number === undefined ? undefined : Math.ceil(number * (DAYS[unit] ?? 1))
  if (days === undefined || days <= 0) return null
  return {
    after: waits ? 'detached' : 'made',
    days,
    said: tidy(said),
    ...(unit === 'month' ? { choice: 'reader' } : {}),
  }
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

/** The words from the cue to the end of the content, where they stand in one sentence. */
function around(context: Context, one: Commitment, content: Pick<GoldSpan, 'start' | 'end'>) {
  const sentence = context.sentenceOf(content)
  if (one.cue === null || one.cue.start < sentence.start || one.cue.start > content.start) return content
  return { start: one.cue.start, end: content.end }
}

function inside(part: Pick<GoldSpan, 'start' | 'end'>, whole: Pick<GoldSpan, 'start' | 'end'>): boolean {
  return whole.start <= part.start && part.end <= whole.end
}

/** A condition as an atom, or as a term where its words are contested. */
function conditionOf(
  context: Context,
  part: Commitment['conditions'][number],
  one: Commitment,
  debtors: readonly string[],
): string {
  const words = clauseWords(context, part)
  const contested = context.gold.contestedTerms.find(
    (term) => term.term.start < part.end && term.term.end > part.start,
  )
  const atom = context.atomFor(words.controllers, words)
  if (contested === undefined || one.kind === 'threat') return atom
  context.use(contested.term)
  const says = tidy(contested.term.quote.replace(/[“”"«»]/g, ''))
  const known = context.known.terms.get(says.toLowerCase())
  if (known !== undefined) return known
  const holder = (contested.usedBy === null ? null : context.actorOf(contested.usedBy)) ?? debtors[0] ?? ''
  const other = contested.against === null ? null : context.actorOf(contested.against)
  const id = context.known.free(slug(words.done.replace(/[“”"«»]/g, ''), 3))
  context.keepTerm({
    id,
    says,
    yes: words.yes,
    no: words.no,
    done: words.done,
    readings: [
      {
        id: 'speaker',
        holder,
        says: `what ${context.nameOf(holder)} calls “${says}”`,
        means: atom,
        inferred: 'reader',
      },
      ...(other === null || other === holder
        ? []
        : [
            {
              id: 'other',
              holder: other,
              says: `what ${context.nameOf(other)} calls so`,
              means: atom,
              inferred: 'reader',
            },
          ]),
    ],
  })
  return id
}

/** A condition in words: as a clause, its denial, and a noun phrase; and who brings it about. */
export function clauseWords(
  context: Context,
  span: Pick<GoldSpan, 'start' | 'end' | 'quote'>,
): {
  readonly yes: string
  readonly no: string
  readonly done: string
  readonly controllers: readonly string[]
} {
  const quote = tidy(span.quote)
  const clause = finiteClause(quote)
  if (clause !== null) {
    const actor = actorAt(context, span, clause.subject)
    const who = actor === null ? clause.subject : context.nameOf(actor)
    const plural = actor === null ? clause.plural : context.isPlural([actor])
    const act = clause.negated ? `not ${clause.act}` : clause.act
    return {
      yes: clause.negated ? negation(who, clause.act, plural) : `${who} ${present(clause.act, plural)}`,
      no: clause.negated ? `${who} ${present(clause.act, plural)}` : negation(who, clause.act, plural),
      done: clauseNoun(who, act),
      controllers: actor === null ? [] : [actor],
    }
  }
  return {
    yes: `there ${isMany(quote) ? 'are' : 'is'} ${quote}`,
    no: `there ${isMany(quote) ? 'are' : 'is'} no ${quote.replace(/^(?:an?|the)\s+/i, '')}`,
    done: quote,
    controllers: [],
  }
}

/** The actor that the subject of a condition names. */
function actorAt(context: Context, span: Pick<GoldSpan, 'start' | 'end'>, subject: string): string | null {
  const end = span.start + subject.length + 6
  const named = context.gold.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(
      ({ mention }) =>
        mention.start >= span.start &&
        mention.end <= end &&
        /^(?:(?:the|all|both|its|their|neighbou?ring|rival|own)\s+)*$/i.test(
          context.words({ start: span.start, end: mention.start }),
        ),
    )
    .sort((a, b) => b.mention.end - a.mention.end)[0]
  return named === undefined ? null : context.actorOf(named.entity.id)
}

/** “the army does not leave”, “the road is not open”. */
function negation(who: string, act: string, plural: boolean): string {
  const state = /^be\b\s*(.*)$/.exec(act)
  if (state !== null) return tidy(`${who} ${plural ? 'are' : 'is'} not ${state[1] ?? ''}`)
  return `${who} ${plural ? 'do' : 'does'} not ${act}`
}

/** A clause as a noun phrase: an end to the attacks; both sides agreeing. */
function clauseNoun(who: string, act: string): string {
  const [, not = '', verb = '', after = ''] = /^(not\s)?(\S+)\s*(.*)$/.exec(act) ?? []
  if (not !== '') return tidy(`${who} not ${gerund(verb)} ${after}`)
  if (/^(?:end|stop|cease|halt)$/.test(verb)) return tidy(`an end to ${after === '' ? who : after}`)
  return tidy(`${who} ${gerund(verb)} ${after}`)
}

/** Whether a noun phrase is in the plural, by its head. */
export function isMany(phrase: string): boolean {
  const head = phrase.split(/\s(?:of|in|on|to|from|by|for|with|against)\s/)[0] ?? phrase
  return /[^su]s$/.test(head) && !/^(?:an?|one|this|that|each)\s/i.test(phrase)
}

/** “Will not talk until the army leaves”: no promise, but what a wait is made of. */
function proposeWait(context: Context, one: Commitment, debtors: readonly string[], act: Act): void {
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
  const words = clauseWords(context, condition)
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

/** An earlier promise and how it ended: a record without a date, with its outcome. */
function proposePast(context: Context, one: Commitment): void {
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
  const topic = TOPICS[headOf(known?.content ?? act.verb)]
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
