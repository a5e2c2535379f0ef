/*
 * "is open to talks", "is ready for an exchange", "is prepared for a vote": what one is willing to enter upon.
 */
import { canAct } from '../agency.ts'
import { isUnreal } from '../reality.ts'
import type { Frame } from './frame.ts'

const LINKS: ReadonlyMap<string, string> = new Map([
  ['open', 'to'],
  ['ready', 'for'],
  ['prepared', 'for'],
])
/** What one enters upon with another; "ready for winter" binds no one. */
const ENTERED_UPON =
  /^(?:talks?|negotiations?|dialogue|discussions?|meetings?|compromise|concessions?|exchange|swap|truce|ceasefire|cease-fire|peace|settlement|deal|agreement|withdrawal|elections?|vote|referendum|mediation|reconciliation|cooperation|co-operation|disarmament|war|fight|strike|confrontation)$/
const HOSTILE: ReadonlySet<string> = new Set(['war', 'fight', 'strike', 'confrontation'])

/** be open to NP, be ready for NP, be open to V-ing. */
export const openTo: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  const { p } = scene
  const at = [verb.last, verb.last + 1, verb.last + 2].find((k) => LINKS.has(scene.lower(k)))
  if (at === undefined || !canAct(subjects) || isUnreal(p, clause)) return false
  if (scene.lower(at + 1) !== LINKS.get(scene.lower(at))) return false
  const from = at + 2
  const thing = p.phraseAt[from]
  const noun = thing === undefined ? '' : scene.lower(thing.head)
  if (!ENTERED_UPON.test(noun) && p.verbAt[from]?.verb.form !== 'gerund') return false
  scene.add({
    kind: HOSTILE.has(noun) ? 'threat' : 'offer',
    debtors: subjects,
    cue: [verb.first, at + 1],
    content: [from, scene.contentEnd(from)],
  })
  return true
}
