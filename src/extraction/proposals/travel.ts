import type { GoldDocument } from '../gold.ts'
import { type Context, type Entity, oneOrList } from './context.ts'
import { slug, tidy } from './words.ts'

type Event = GoldDocument['events'][number]

const TRAVELS =
  /\b(?:travel|fly|go|visit|arrive|leave for|head|return|come|tour|dispatch|send|due in|sent|flew|went|arrived|visited|travelled)\w*\b/i

/** Planned journeys of envoys as missions with their stops; reports of them held are added to the stop. */
export function proposeMissions(context: Context): void {
  const planned = context.gold.events.filter(
    (one) =>
      /^(?:planned|goal|pledged|conditional)$/.test(one.modality) &&
      one.location.length > 0 &&
      (TRAVELS.test(one.quote) || one.mode === 'visit'),
  )
  const byEnvoy = new Map<string, Event[]>()
  for (const one of planned) {
    const envoy = personOf(context, one.actors) ?? personOf(context, subjectBefore(context, one))
    if (envoy === null || context.known.actor(envoy)?.kind !== 'person' || fights(context, envoy)) continue
    byEnvoy.set(envoy, [...(byEnvoy.get(envoy) ?? []), one])
  }
  for (const [envoy, events] of byEnvoy) mission(context, envoy, events)
}

function personOf(context: Context, ids: readonly string[]): string | null {
  const person = ids.map((id) => context.entity(id)).find((one) => one?.type === 'person')
  return person === null || person === undefined ? null : context.actorOf(person.id)
}

/** The last person named before a trigger in its sentence, where the reading gives the event no actor. */
function subjectBefore(context: Context, event: Event): readonly string[] {
  const { start } = context.sentenceOf(event)
  const found = context.gold.entities
    .filter((one) => one.type === 'person')
    .flatMap((one) => one.mentions.map((mention) => ({ one, mention })))
    .filter(({ mention }) => mention.start >= start && mention.end <= event.start)
    .sort((a, b) => b.mention.end - a.mention.end)[0]
  return found === undefined ? [] : [found.one.id]
}

/** A commander who moves is on no mission. */
function fights(context: Context, actor: string): boolean {
  return context.gold.entities.some(
    (one) =>
      one.type === 'person' &&
      one.roles.some(({ quote }) =>
        /\b(?:commander|colonel|general|rebel|warlord|brigadier)\b/i.test(quote),
      ) &&
      !one.roles.some(({ quote }) => /secretary|attorney|director|consul/i.test(quote)) &&
      context.actorOf(one.id) === actor,
  )
}

/** Planned stops that a later report has as held: the envoy met somebody in that place. */
export function proposeStops(context: Context): void {
  for (const event of context.gold.events) {
    if (event.optional || event.modality !== 'actual' || context.isUsed(event)) continue
    if (!/^(?:CONSULT|COOPERATE|AGREE)$/.test(event.plover ?? '') && !TRAVELS.test(event.quote)) continue
    const who = context.actorsOf([...event.actors, ...event.recipients])
    const sentence = context.sentenceOf(event)
    const words = context.words(sentence)
    for (const mission of context.known.missions) {
      if (!mission.envoys.some((envoy) => who.includes(envoy))) continue
      const at = mission.places.findIndex((place) => place !== '' && words.includes(place))
      if (at === -1 || mission.held.has(at)) continue
      mission.held.add(at)
      const place = mission.places[at] ?? ''
      context.addition({
        group: 'mission',
        adds: {
          to: mission.id,
          path: ['legs', at, 'reported'],
          value: {
            status: 'held',
            on: context.whenPast(event),
            sources: [context.source(sentence)],
          },
        },
        says: `${context.namesOf(mission.envoys)} was in ${place}: the planned stop was held`,
        reason: `“${tidy(event.quote)}” is reported as having happened, by the envoy of ${mission.id}, in ${place}.`,
        spans: [sentence],
      })
    }
  }
}

function placesOf(context: Context, event: Event): readonly Entity[] {
  const all = event.location.flatMap((id) => context.entity(id) ?? [])
  const towns = all.filter((one) => one.type === 'place')
  return towns.length > 0 ? towns : all
}

function mission(context: Context, envoy: string, events: readonly Event[]): void {
  const who = context.nameOf(envoy)
  const legs = events.flatMap((event) =>
    placesOf(context, event).map((place) => {
      const day = context.dayIn(event, 'planned')
      const met = context.gold.events
        .filter(
          (other) =>
            other !== event && other.recipients.length > 0 && /^(?:CONSULT|AGREE)$/.test(other.plover ?? ''),
        )
        .filter((other) => other.start >= event.start && other.start <= context.sentenceOf(event).end)
      const counterparts = context.actorsOf(
        [...event.recipients, ...met.flatMap((other) => other.recipients)].filter(
          (id) => context.entity(id)?.type !== 'place',
        ),
      )
      const source = context.source(context.sentenceOf(event))
      return {
        place: tidy(place.canonical),
        leg: {
          envoy,
          place: tidy(place.canonical),
          ...(counterparts.length === 0
            ? {}
            : { with: oneOrList(counterparts.filter((id) => id !== envoy)) }),
          ...(day === null ? {} : { expected: day }),
          sources: [source],
        },
      }
    }),
  )
  const known = context.known.missions.find((one) => one.envoys.includes(envoy))
  const fresh = legs.filter((leg) => !(known?.places ?? []).includes(leg.place))
  const unique = fresh.filter((leg, index) => fresh.findIndex((other) => other.place === leg.place) === index)
  if (unique.length === 0) return
  const first = events[0]
  if (first === undefined) return
  for (const event of events) context.use(event)
  const places = unique.map((one) => one.place).join(', ')
  const spans = [context.sentenceOf(first)]
  if (known !== undefined) {
    for (const one of unique)
      context.addition({
        group: 'mission',
        adds: { to: known.id, path: ['legs'], value: one.leg },
        says: `one more stop of ${who}: ${one.place}, planned`,
        reason: `A journey that lies ahead (“${tidy(first.quote)}”), by the envoy of ${known.id}.`,
        spans,
      })
    return
  }
  const said = context.known.actor(envoy)?.partOf ?? senderOf(context, envoy) ?? dispatcherOf(context)
  const sender = said ?? envoy
  const purpose =
    /\bto (meet|prepare|help|discuss|hold|press|persuade|mediate|seek|arrange|begin|start|open)\b([^.,;]{3,80})/.exec(
      context.report.text.slice(first.start, context.sentenceOf(first).end),
    )
  context.draft({
    group: 'mission',
    kind: 'missions',
    record: {
      id: context.known.free(`m-${slug(who, 1)}-${slug(unique[0]?.place ?? '', 1)}`),
      title: `${who} to ${places}`,
      sender,
      envoys: [envoy],
      dispatched: [null, context.dayIn(first, 'planned') ?? context.report.published],
      purpose:
        purpose === null
          ? 'hold talks'
          : `${purpose[1]}${tidy(` ${purpose[2]}`) === '' ? '' : ` ${tidy(purpose[2] ?? '')}`}`,
      object: { what: 'talks' },
      legs: unique.map((one) => one.leg),
      sources: spans.map((span) => context.source(span)),
    },
    says: `${who} is to go to ${places} (planned)`,
    reason: `A journey that lies ahead (“${tidy(first.quote)}”); it counts as planned until a report says otherwise.${said === null ? ' Who sends is not said; the envoy stands in that place.' : ''}`,
    spans,
  })
}

/** Who is reported to send envoys, where a report says so in general. */
function dispatcherOf(context: Context): string | null {
  const sent = context.gold.events.find(
    (one) => /^(?:dispatch|send|sent)/i.test(one.quote) && one.actors.length > 0,
  )
  return sent === undefined ? null : (context.actorsOf(sent.actors)[0] ?? null)
}

/** The state whose office an envoy holds, by this report. */
function senderOf(context: Context, envoy: string): string | null {
  for (const entity of context.gold.entities) {
    const side = context.sideOf(entity)
    if (side === null || context.actorOf(entity.id) !== envoy) continue
    const whole = context.entity(side)
    if (whole?.type === 'person') return senderOf(context, context.actorOf(whole.id) ?? '')
    const of = context.actorOf(side)
    if (of !== null && of !== envoy) return of
  }
  return null
}
