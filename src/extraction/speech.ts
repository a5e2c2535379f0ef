/*
 * Claims: who says, denies, alleges, praises or doubts what. Words and clauses only; whether a claim is true is not
 * asked here.
 */
import type { Quotation, Reading } from './reading.ts'
import { hearAttitude } from './speech/attitude.ts'
import type { Claim } from './speech/claim.ts'
import { joinQuotations, Voice } from './speech/continued.ts'
import { Hearing } from './speech/hearing.ts'
import { hearNouns } from './speech/nouns.ts'
import { hearAccording, hearReports, hearSaying } from './speech/saying.ts'

export type { Claim } from './speech/claim.ts'
export { entitiesWithin } from './speech/hearing.ts'

export const findClaims = (reading: Reading): Claim[] => {
  const quotationsBy = new Map<number, Quotation[]>()
  for (const q of reading.quotations) {
    const list = quotationsBy.get(q.sentence)
    if (list === undefined) quotationsBy.set(q.sentence, [q])
    else list.push(q)
  }
  const claims: Claim[] = []
  const voice = new Voice()
  for (const p of reading.parsed) {
    const index = p.sentence.index
    const hearing = new Hearing(reading, p, quotationsBy.get(index) ?? [])
    hearAccording(hearing)
    hearReports(hearing)
    for (const clause of p.clauses) {
      if (!hearSaying(hearing, clause) && !hearing.quoted(clause.verb.head)) hearAttitude(hearing, clause)
    }
    hearNouns(hearing)
    voice.listen(hearing)
    voice.goOn(hearing)
    const [speaker] = voice.speakers
    if (speaker !== undefined) reading.references.setSpeaker(index, speaker)
    claims.push(...hearing.claims)
  }
  for (const claim of joinQuotations(claims, reading.quotations)) {
    const [speaker] = claim.speakers
    if (speaker !== undefined) reading.references.setSpeaker(claim.content.sentence, speaker)
  }
  return claims
}
