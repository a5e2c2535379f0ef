/*
 * Reports name an opponent once and then leave it out ("the rebels withdrew", "the government rejected the plan"). An act
 * that is always done towards someone, and tells of no one, is read as done towards the actor's opposite number: whom
 * the report's other events near by set over against the actor. Nothing is filled in where there is none.
 */
import type { EntityDraft } from '../entities.ts'
import type { PloverType } from './codes.ts'
import type { EventDraft } from './draft.ts'

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
])
const PARTIES = new Set(['person', 'armed_group', 'government', 'organization', 'country', 'group'])

/** How many sentences away a pairing still counts, the nearer the more. */
const REACH = 30

interface Pairing {
  readonly a: EntityDraft
  readonly b: EntityDraft
}

const isParty = (e: EntityDraft): boolean => PARTIES.has(e.type)

const sameSide = (a: EntityDraft, b: EntityDraft): boolean =>
  a === b || a.memberOf === b.id || b.memberOf === a.id || (a.memberOf !== null && a.memberOf === b.memberOf)

/** Fills the recipients of one-sided events in place. */
export const fillCounterparts = (events: readonly EventDraft[]): void => {
  /** By sentence. */
  const pairings = new Map<number, Pairing[]>()
  const pair = (a: EntityDraft, b: EntityDraft, sentence: number): void => {
    if (sameSide(a, b)) return
    const known = pairings.get(sentence)
    if (known === undefined) pairings.set(sentence, [{ a, b }])
    else known.push({ a, b })
  }
  for (const { actors, recipients, trigger } of events) {
    const { sentence } = trigger
    for (const a of actors.filter(isParty)) for (const b of recipients.filter(isParty)) pair(a, b, sentence)
    const [a, b] = actors.filter(isParty)
    if (a !== undefined && b !== undefined && actors.length === 2) pair(a, b, sentence)
  }
  for (const event of events) {
    const { actors, trigger } = event
    if (event.recipients.length > 0 || event.optional) continue
    if (!TOWARDS_SOMEONE.has(event.code.type) && event.code.cameo !== '057') continue
    if (actors.length === 0 || (event.code.type === 'CONSULT' && actors.length > 1)) continue
    const weights = new Map<EntityDraft, number>()
    for (let sentence = trigger.sentence - REACH; sentence <= trigger.sentence + REACH; sentence += 1) {
      const near = 1 / (1 + Math.abs(sentence - trigger.sentence))
      for (const { a, b } of pairings.get(sentence) ?? [])
        for (const actor of actors) {
          const other = sameSide(actor, a) ? b : sameSide(actor, b) ? a : undefined
          if (other !== undefined && !actors.some((x) => sameSide(x, other)))
            weights.set(other, (weights.get(other) ?? 0) + near)
        }
    }
    const best = [...weights].sort((x, y) => y[1] - x[1])[0]
    if (best !== undefined) event.recipients = [best[0]]
  }
}
