import type { GoldDocument, GoldSpan } from '../gold.ts'
import { gerund, present } from './act.ts'
import { finiteClause } from './clause.ts'
import type { Context } from './context.ts'
import { slug, tidy } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

/** What bounds or colours a promise without being waited for; it goes into the note. */
export const QUALIFIES = /^(?:until|in-principle|unconditional)$/

/** A noun that names something that can come about, so that one can wait for it. */
const COMES_ABOUT =
  /\b(?:\p{Ll}{3,}(?:tion|sion|ment|ing|ance|ence|wal|val)s?|end|halt|truce|ceasefire|cease-fire|peace|talks|attacks?|return|release|deal|accord|guarantees?|recognition|support|vote|referendum|elections?|security|access|amnesty|exchange|hostilities|fighting|shelling)\b/iu

/** Whether words after “if”, “unless”, “on condition of” are something to wait for. “If necessary” and “of anonymity” are not. */
export function isCondition(context: Context, part: Commitment['conditions'][number]): boolean {
  if (QUALIFIES.test(part.type)) return true
  const words = tidy(part.quote)
  if (/^(?:necessary|possible|needed|required|appropriate|so|not|any|anonymity)\b/i.test(words)) return false
  const contested = context.gold.contestedTerms.some(
    (term) => term.term.start < part.end && term.term.end > part.start,
  )
  return contested || finiteClause(words) !== null || COMES_ABOUT.test(words)
}

/** A condition as an atom, or as a term where its words are contested. */
export function conditionOf(
  context: Context,
  part: Commitment['conditions'][number],
  one: Commitment,
  debtors: readonly string[],
): string {
  const words = clauseWords(context, part, debtors[0] ?? null)
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

/**
 * A condition in words: as a clause, its denial, and a noun phrase; and who brings it about. “We” in it is the speaker,
 * null where nobody speaks.
 */
export function clauseWords(
  context: Context,
  span: Pick<GoldSpan, 'start' | 'end' | 'quote'>,
  speaker: string | null,
): {
  readonly yes: string
  readonly no: string
  readonly done: string
  readonly controllers: readonly string[]
} {
  const quote = tidy(span.quote)
  const clause = finiteClause(quote)
  if (clause !== null) {
    const actor = /^(?:we|I)$/i.test(clause.subject) ? speaker : actorAt(context, span, clause.subject)
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
export function negation(who: string, act: string, plural: boolean): string {
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
