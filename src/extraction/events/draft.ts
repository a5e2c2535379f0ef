/*
 * An event as read: trigger, code, who did it to whom, where, when, and how real it is.
 */
import type { DateSpan } from '../dates.ts'
import type { EntityDraft } from '../entities.ts'
import type { TokenSpan } from '../reading.ts'
import type { EventCode } from './codes.ts'

export type Modality =
  | 'actual'
  | 'ongoing'
  | 'historical'
  | 'planned'
  | 'pledged'
  | 'goal'
  | 'conditional'
  | 'alleged'
  | 'negated'

export interface EventDraft {
  readonly trigger: TokenSpan
  readonly code: EventCode
  actors: readonly EntityDraft[]
  recipients: readonly EntityDraft[]
  readonly location: readonly EntityDraft[]
  readonly date: DateSpan | null
  readonly modality: Modality
  readonly optional: boolean
  /** Who tells of it, where that is not the actor. */
  readonly reportedBy: EntityDraft | null
  /** The first telling of the same event, where this one repeats it. */
  corefOf: EventDraft | null
}
