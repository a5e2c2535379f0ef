/*
 * Reports name an opponent once and then leave it out ("the rebels withdrew", "the government rejected the plan"). An act
 * that is always done towards someone, and tells of no one, is read as done towards the actor's opposite number: whom
 * the rest of the report, the nearest first, sets over against the actor. What two do together they do with each other,
 * and talks or an accord of no one named are those of the report's main opponents. Nobody is made the author of an
 * attack in this way, and nothing is filled in where the report sets no one over against another.
 */
import type { EntityDraft } from '../entities.ts'
import type { Reading } from '../reading.ts'
import type { PloverType } from './codes.ts'
import type { EventDraft } from './draft.ts'
import { Pairings } from './pairings.ts'
import { isDealtIn, isRebelLike, isStateLike, Sides } from './sides.ts'

const TOWARDS_SOMEONE: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'REJECT',
  'CONCEDE',
  'AGREE',
  'THREATEN',
  'ACCUSE',
  'REQUEST',
  'CONSULT',
  'SANCTION',
  'PROTEST',
])
/** Acts in words: whoever speaks does them. */
const SPOKEN: ReadonlySet<PloverType> = new Set([
  'THREATEN',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'AGREE',
  'CONCEDE',
])
/** Acts of two together. */
const JOINT: ReadonlySet<PloverType> = new Set(['CONSULT', 'SUPPORT', 'AGREE', 'CONCEDE'])
/** CAMEO codes of talks, agreements signed and ceasefires. */
const BY_BOTH = new Set(['046', '040', '057', '030', '036', '0871'])

/** Acts that cannot be told without someone to whom they are done. */
const ADDRESSED: ReadonlySet<PloverType> = new Set([
  'REJECT',
  'REQUEST',
  'THREATEN',
  'ACCUSE',
  'CONCEDE',
  'AGREE',
  'PROTEST',
])
/** How often the report must speak of someone who is meant without being named. */
const OFTEN = 3

type Opponents = readonly [EntityDraft, EntityDraft] | undefined

/** Of the main opponents, the one that an outsider's words are for: on the other side of what the actor is like. */
const facing = (actor: EntityDraft, main: Opponents, sides: Sides): EntityDraft | undefined => {
  if (main === undefined) return undefined
  const [a, b] = main
  if (sides.same(actor, a)) return b
  if (sides.same(actor, b)) return a
  if (isRebelLike(actor))
    return isStateLike(a) && !isStateLike(b) ? a : isStateLike(b) && !isStateLike(a) ? b : undefined
  if (isStateLike(actor))
    return isRebelLike(a) && !isRebelLike(b) ? a : isRebelLike(b) && !isRebelLike(a) ? b : undefined
  return undefined
}

const fillActors = (event: EventDraft, main: Opponents): void => {
  const { type, cameo } = event.code
  if (event.actors.length > 0) return
  if (SPOKEN.has(type) && event.reportedBy !== null && !event.recipients.includes(event.reportedBy))
    event.actors = [event.reportedBy]
  else if (JOINT.has(type) && BY_BOTH.has(cameo) && event.recipients.length === 0 && main !== undefined)
    event.actors = [...main]
}

const fillRecipients = (event: EventDraft, pairings: Pairings, main: Opponents, sides: Sides): void => {
  const { actors, code, trigger } = event
  const [actor] = actors
  if (actor === undefined) return
  // Prisoners and one's own people are what is dealt in; the other side is whom one deals with.
  const weak = event.recipients.every((e) => isDealtIn(e) || (e !== actor && sides.same(e, actor)))
  if (!weak || (code.type === 'ACCUSE' && event.recipients.length > 0)) return
  if (!TOWARDS_SOMEONE.has(code.type) && code.cameo !== '057') return
  if (
    actors.length > 1 &&
    (code.type === 'CONSULT' || code.cameo === '125') &&
    event.recipients.length === 0
  ) {
    if (actors.some((a) => !sides.same(a, actor))) event.recipients = [...actors]
    return
  }
  const opposite = pairings.oppositeOf(actors, trigger.sentence) ?? facing(actor, main, sides)
  if (opposite !== undefined) event.recipients = [...new Set([...event.recipients, opposite])]
  // Outsiders call on both, and mediate between them.
  else if (main !== undefined && (code.type === 'REQUEST' || code.cameo === '045'))
    event.recipients = [...event.recipients, ...main]
  else if (event.recipients.length === 0 && ADDRESSED.has(code.type)) {
    const other = sides
      .prominent()
      .find((x) => x.mentions >= OFTEN && !actors.some((a) => sides.same(a, x.entity)))
    if (other !== undefined) event.recipients = [other.entity]
  }
}

/** Fills the actors and recipients of one-sided events in place. */
export const fillCounterparts = (reading: Reading, events: readonly EventDraft[]): void => {
  const sides = new Sides(reading.register)
  const pairings = new Pairings(sides)
  pairings.learnEvents(events)
  pairings.learnPhrases(reading)
  const main = pairings.main()
  for (const event of events) fillActors(event, main)
  for (const event of events) fillRecipients(event, pairings, main, sides)
}
