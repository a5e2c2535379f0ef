/*
 * Commitments: who binds whom to what. Frames of promise, agreement and threat; a later mention of the same content by
 * the same debtor is a restatement, not a new pledge; breach and fulfilment are states of a pledge.
 */
import type { Reading } from '../reading.ts'
import type { Claim } from '../speech.ts'
import { addActNouns } from './act-nouns.ts'
import type { Commitment } from './commitment.ts'
import { addConditions } from './conditional.ts'
import { Docket } from './docket.ts'
import { intendedAct, promisedAct, readiness } from './frames/acting.ts'
import { agreedThing } from './frames/agreeing.ts'
import { signedAgreement, stipulation, underAgreement } from './frames/agreements.ts'
import { announcedAct } from './frames/announcing.ts'
import { assurances, promisedThat } from './frames/assuring.ts'
import { attributedFuture } from './frames/attributed.ts'
import { supposedTo, willHaveTo } from './frames/bound.ts'
import { conditionedAct, forcedAct } from './frames/conditioned.ts'
import type { Frame } from './frames/frame.ts'
import { quotedFuture, reportedFuture } from './frames/future.ts'
import { promisedThing, warnedOf } from './frames/offering.ts'
import { openTo } from './frames/openness.ts'
import { orderedOwn } from './frames/ordering.ts'
import { opposedTo, putOff, refusedAct, refusedThing, ruledOut } from './frames/refusing.ts'
import { cannot, notExpected, notGoing, onlyWith } from './frames/unwilling.ts'
import { addListed } from './listing.ts'
import { addPromiseNouns } from './nouns.ts'
import { Scene } from './scene.ts'
import { addSequel } from './sequel.ts'

export type { Commitment, CommitmentKind, CommitmentStatus } from './commitment.ts'

/** The more exact frame first: a clause belongs to the first that knows it. */
const FRAMES: readonly Frame[] = [
  promisedAct,
  readiness,
  openTo,
  refusedAct,
  refusedThing,
  opposedTo,
  ruledOut,
  putOff,
  cannot,
  notGoing,
  notExpected,
  onlyWith,
  orderedOwn,
  supposedTo,
  willHaveTo,
  intendedAct,
  agreedThing,
  promisedThat,
  announcedAct,
  promisedThing,
  warnedOf,
  assurances,
  signedAgreement,
  stipulation,
  underAgreement,
  forcedAct,
  reportedFuture,
  quotedFuture,
  conditionedAct,
  attributedFuture,
]

export const findCommitments = (reading: Reading, claims: readonly Claim[]): Commitment[] => {
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  const docket = new Docket()
  for (const p of reading.parsed) {
    const scene = new Scene(reading, p, docket, claimsBy.get(p.sentence.index) ?? [])
    for (const clause of p.clauses) {
      const view = scene.view(clause)
      FRAMES.some((frame) => frame(scene, view))
    }
    addPromiseNouns(scene)
    addActNouns(scene)
    addListed(scene)
    addSequel(scene)
    addConditions(scene)
  }
  return docket.commitments
}
