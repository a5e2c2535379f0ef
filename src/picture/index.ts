/** @module picture — joins of several rooms: why it is stuck, will it be kept, would they act in the model, what changed. */
export { type PlayedCase, partyOf, playedCase } from './case-model.ts'
export { type Difference, differences } from './changed.ts'
export { type Keeping, keepingOf } from './kept.ts'
export { type Side, type Stuckness, type StuckWait, stucknessOf } from './stuck.ts'
export { type Performance, type WouldPerform, wouldPerform } from './would-perform.ts'
