/*
 * Demands and calls for pressure: who asks, who is asked, and what the asked (or a third) must do.
 */
import type { Commitment } from './commitments/index.ts'
import {
  calledOn,
  demandedThat,
  demandedThing,
  expected,
  foughtFor,
  linked,
  neededFrom,
  onlyAccepted,
  prerequisite,
  proposed,
  urged,
  wantedDone,
} from './demands/asking.ts'
import { addConditional } from './demands/conditional.ts'
import { Asking, type AskingFrame, type Demand } from './demands/demand.ts'
import { duty, termSet, upTo } from './demands/duty.ts'
import { addDemandNouns } from './demands/nouns.ts'
import { Opponents } from './demands/opponents.ts'
import { AGREEMENT_NOUNS } from './lexicon/pledges.ts'
import { lowerAt, type Reading } from './reading.ts'
import type { Clause, ParsedSentence } from './roles.ts'
import type { Claim } from './speech.ts'

export type { Demand } from './demands/demand.ts'

/** The more exact frame first: a clause belongs to the first that knows it. */
const FRAMES: readonly AskingFrame[] = [
  neededFrom,
  duty,
  termSet,
  upTo,
  proposed,
  calledOn,
  expected,
  prerequisite,
  urged,
  wantedDone,
  onlyAccepted,
  demandedThat,
  demandedThing,
  foughtFor,
  linked,
]

/** "the accord calls for …": a term of the accord, not a demand. */
const isStipulation = (p: ParsedSentence, clause: Clause): boolean => {
  const subject = clause.subjects[0]
  if (subject === undefined) return false
  const word = lowerAt(p, subject.head)
  return AGREEMENT_NOUNS.has(word) && word !== 'statement'
}

export const findDemands = (
  reading: Reading,
  claims: readonly Claim[],
  commitments: readonly Commitment[],
): Demand[] => {
  const demands: Demand[] = []
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  const opponents = new Opponents(reading)
  for (const p of reading.parsed) {
    const asking = new Asking(reading, p, claimsBy.get(p.sentence.index) ?? [], opponents)
    for (const clause of p.clauses) {
      if ((clause.verb.negated && clause.verb.lemma !== 'ask') || isStipulation(p, clause)) continue
      FRAMES.some((frame) => frame(asking, clause))
    }
    addDemandNouns(asking)
    demands.push(...asking.demands)
  }
  addConditional(reading, commitments, demands, opponents)
  return demands
}
