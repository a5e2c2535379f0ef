/*
 * Who can bind himself, and which verbs are acts one can bind oneself to.
 */
import type { EntityDraft, EntityType } from '../entities.ts'

export const ACTOR_TYPES: ReadonlySet<EntityType> = new Set([
  'person',
  'country',
  'government',
  'armed_group',
  'organization',
  'group',
  'territory',
  'place',
])

/** Whether all are known actors, and there is one. */
export const canAct = (list: readonly EntityDraft[]): boolean =>
  list.length > 0 && list.every((e) => ACTOR_TYPES.has(e.type))

/** Verbs that happen to one, or say nothing of what one binds oneself to. */
export const HAPPENING: ReadonlySet<string> = new Set(
  'remain know see find become need help depend mean require lead decide come happen fail lose collapse win suffer face die cause make like prefer want hope expect benefit last get seem appear cost rise fall grow include spread worsen improve'.split(
    ' ',
  ),
)

/** Acts of one's own that no event code covers. */
export const ACTS: ReadonlySet<string> = new Set(
  'allow permit let give send consult study consider hold pay lift continue comply obey attend participate join take keep stay go abide hand work act respond drop open close cut move seek finish complete set leave support back sign withdraw appoint name build raise lower transfer implement vote publish put present submit do return'.split(
    ' ',
  ),
)

/** Acts of office that are announced in the passive: "a decree will be issued". */
export const EXECUTED: ReadonlySet<string> = new Set(
  'issue implement carry finalise finalize conclude deploy send publish sign release free lift extend renew allow permit give grant resume complete hold launch start begin open close build pay withdraw remove return transfer hand disarm halt suspend end cancel convene appoint establish set create form reduce increase cut impose enforce deliver restore invite admit include respect accelerate reinstate hire dismiss exchange'.split(
    ' ',
  ),
)
