/*
 * Events: coded clauses and nominal acts with actor, recipient, place, day and modality.
 */
import type { Reading } from '../reading.ts'
import type { Claim } from '../speech.ts'
import { addAbsence } from './absence.ts'
import { addAct } from './act.ts'
import { addAttitude } from './attitude.ts'
import { Authors } from './authors.ts'
import { fillCounterparts } from './counterparts.ts'
import type { EventDraft } from './draft.ts'
import { addFeeling } from './feelings.ts'
import { addNominals } from './nominal.ts'
import { addNounAttitudes } from './nounattitude.ts'
import { addPlanned } from './planned.ts'
import { linkRetellings } from './same.ts'
import { Scene } from './scene.ts'

export type { EventDraft, Modality } from './draft.ts'

const bySentence = <T>(list: readonly T[], sentence: (x: T) => number): ReadonlyMap<number, readonly T[]> => {
  const out = new Map<number, T[]>()
  for (const x of list) {
    const known = out.get(sentence(x))
    if (known === undefined) out.set(sentence(x), [x])
    else known.push(x)
  }
  return out
}

/** The events of a report, in order of their sentences. */
export const findEvents = (reading: Reading, claims: readonly Claim[]): EventDraft[] => {
  const datesBy = bySentence(reading.dates, (d) => d.sentence)
  const claimsBy = bySentence(claims, (c) => c.content.sentence)
  const authors = new Authors()
  const events = reading.parsed.flatMap((p) => {
    const { index } = p.sentence
    const scene = new Scene(reading, p, claimsBy.get(index) ?? [], datesBy.get(index) ?? [], authors)
    addNounAttitudes(scene)
    for (const clause of p.clauses) {
      if (scene.used.has(clause)) continue
      if (addFeeling(scene, clause) || addAbsence(scene, clause)) continue
      if (addAttitude(scene, clause) || addPlanned(scene, clause)) continue
      addAct(scene, clause)
    }
    addNominals(scene)
    authors.learn(scene)
    return scene.events
  })
  fillCounterparts(reading, events)
  linkRetellings(reading, events)
  return events
}
