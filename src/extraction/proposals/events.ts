import type { GoldDocument } from '../gold.ts'
import { type Context, MEDIA, oneOrList } from './context.ts'
import { isDay } from './days.ts'
import type { Group } from './proposal.ts'
import { beginsPast, keyWords, slug, tidy } from './words.ts'

type Event = GoldDocument['events'][number]

const STAGE: readonly (readonly [RegExp, string])[] = [
  [/\bexercis/i, 'exercise'],
  [/\bdeploy|\bmov(?:e|ed|ing) (?:troops|forces|ships|aircraft)|\bmobili[sz]/i, 'deployment'],
  [/\bauthori[sz]/i, 'authorisation'],
  [/\bplan|\bprepar|\bcontingency/i, 'planning'],
]

/** Verbs of what somebody thinks; nothing happened by them. */
const ATTITUDE =
  /^(?:welcom|prais|hop|back|support|wish|fear|doubt|expect|want|consider|believ|endors|hail|applaud|greet|thank|regret|mourn|plann|intend|urg|stress|insist)\w*\b/i

const MEETS =
  /\b(?:met|meet|meeting|talk|talks|talked|visit\w*|arriv\w*|flew|travel\w*|telephon\w*|phoned|received|hosted|discuss\w*|negotiat\w*|consult\w*|conferred|sat down|held)\b/i

/** Meetings, visits, incidents, military steps and other acts that are reported as having happened. */
export function proposeEvents(context: Context): void {
  for (const event of context.gold.events) {
    if (event.optional || !/^(?:actual|ongoing|historical)$/.test(event.modality) || context.isUsed(event))
      continue
    const type = event.plover ?? ''
    if (/^(?:ACCUSE|REQUEST|REJECT|AGREE|CONCEDE|THREATEN)$/.test(type)) continue
    const actors = actorsIn(context, event)
    if (actors.length === 0 && type !== 'ASSAULT') continue
    if (ATTITUDE.test(event.quote) || actors.some((id) => MEDIA.test(context.nameOf(id)))) continue
    const short = clauseOf(context, event, actors)
    if (short === null) continue
    const stage =
      type === 'MOBILIZE'
        ? STAGE.find(([pattern]) =>
            pattern.test(
              context.report.text.slice(context.sentenceOf(event).start, context.sentenceOf(event).end),
            ),
          )
        : undefined
    if (stage !== undefined && actors[0] !== undefined) posture(context, event, actors[0], stage[1], short)
    else record(context, event, actors, short)
  }
}

function actorsIn(context: Context, event: Event): readonly string[] {
  const named = context.actorsOf(event.actors)
  if (named.length > 0) return named
  const { start } = context.sentenceOf(event)
  const before = context.gold.entities
    .filter((one) => one.type !== 'place')
    .flatMap((one) => one.mentions.map((mention) => ({ one, mention })))
    .filter(
      ({ mention }) => mention.start >= start && mention.end <= event.start && event.start - mention.end <= 2,
    )[0]
  return before === undefined ? [] : context.actorsOf([before.one.id])
}

/** The event as a sentence: subject and the report’s words, without its day. Null where the words do not begin with the verb. */
function clauseOf(context: Context, event: Event, actors: readonly string[]): string | null {
  const words = tidy(event.quote).replace(
    /[\s,]+(?:on|last|this)\s+(?:\p{Lu}\p{Ll}+day|\d{1,2} \p{Lu}\p{Ll}+)$/u,
    '',
  )
  if (/\b(?:which|that|who|in|of|to|for|with|and|the|an?)$/.test(words)) return null
  if (actors.length > 0 && beginsPast(words) && keyWords(words).length > 1) {
    if (
      /^(?:\w+ed|met|held)\s+by\b/.test(words) ||
      /^(?:captur|kill|detain|abduct|arrest|wound|releas)ed\s+(?:in|on|at|during|by)\b/.test(words)
    )
      return null
    return `${context.namesOf(actors)} ${words}`
  }
  return null
}

function record(context: Context, event: Event, actors: readonly string[], short: string): void {
  const type = event.plover ?? ''
  const incident = type === 'ASSAULT'
  const meets = (type === 'CONSULT' || type === 'COOPERATE') && MEETS.test(event.quote)
  const recipients = context
    .actorsOf(event.recipients)
    .filter((id) => !actors.includes(id) && !isCollective(context, id))
  const place = event.location.flatMap((id) => context.entity(id) ?? []).find((one) => one.type === 'place')
  const inSentence = /\b(?:met|talks|meeting)\b/i.test(event.quote)
  const group: Group = meets ? 'meeting' : incident ? 'incident' : 'event'
  const kind = meets
    ? inSentence
      ? 'meeting'
      : event.mode === 'visit'
        ? 'visit'
        : 'meeting'
    : incident
      ? 'incident'
      : 'act'
  context.use(event)
  context.draft({
    group,
    kind: 'events',
    record: {
      id: context.known.free(`e-${slug(context.namesOf(actors), 1)}-${slug(event.quote, 3)}`),
      kind,
      date:
        isDay(event.date) && event.date <= context.report.published ? event.date : context.whenPast(event),
      short,
      ...(meets
        ? { participants: [...new Set([...actors, ...recipients])] }
        : actors.length === 0
          ? {}
          : { actors: oneOrList(actors) }),
      ...(place === undefined ? {} : { place: tidy(place.canonical) }),
      ...(incident ? { incident: { armed: true } } : {}),
      ...(meets ? { headline: true } : {}),
      sources: [context.source(event, { hand: 'second' })],
    },
    says: short,
    reason: `Reported as having happened (${type.toLowerCase()}${event.cameo === null ? '' : ` ${event.cameo}`}).`,
    spans: [event],
  })
}

function isCollective(context: Context, actor: string): boolean {
  return context.known.actor(actor)?.kind === 'collective'
}

function posture(context: Context, event: Event, actor: string, stage: string, short: string): void {
  context.use(event)
  context.draft({
    group: 'posture',
    kind: 'postures',
    record: {
      id: context.known.free(`po-${slug(context.nameOf(actor), 1)}-${stage}`),
      actor,
      stage,
      date: context.whenPast(event),
      says: short,
      sources: [context.source(event, { hand: 'second' })],
    },
    says: `${short} (${stage})`,
    reason: 'A step of military preparation.',
    spans: [event],
  })
}
