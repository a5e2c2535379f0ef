export { type ReadingDependence, readingDependence, type WaitsByReading } from './dependence.ts'
export { askerFor, type OpenNode, type Stance } from './derive.ts'
export {
  type Arc,
  type Given,
  type MutualWait,
  type Stuck,
  type WaitGraph,
  waitGraph,
} from './graph.ts'
export { factOf, literalOf, type WaitNode } from './node.ts'
export type { OwnCondition } from './own-conditions.ts'
export { commands, inOneLine, partiesAmong } from './parties.ts'
export { type PlainWaits, plainWaits } from './plain.ts'
export { PRECEDENTS, type Precedent, WAY_KINDS, type WayKind } from './precedents.ts'
export { sayDependence, sayMutualWait, sayWouldAct } from './say.ts'
export { freedBy, producersAmong, UNLOCK_LIMIT, type UnlockSets, unlockSets } from './unlock.ts'
export {
  explainMutualWait,
  explainNode,
  type FirstMove,
  followsFrom,
  type MutualWaitFound,
  type WaitOptions,
  type Waits,
  waitsOf,
} from './waits.ts'
export { type Bridge, type Gap, type Ways, waysTo } from './ways.ts'
export { type WayLever, type WayOut, type WaysOut, waysOut } from './ways-out.ts'
export type { WouldAct } from './would-act.ts'
