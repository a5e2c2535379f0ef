import type { Day } from '../../case/index.ts'
import type { Matter } from './gather.ts'
import type { Input } from './input.ts'
import type { Cue, Pledge } from './ledger.ts'

/** How a past pledge came out, that is not followed act by act. */
export interface Outcome {
  readonly is: 'kept' | 'broken' | 'lapsed' | 'partly' | 'disputed' | 'unknown'
  /** The day by which it had come out so; null: not given. */
  readonly on: Day | null
  readonly cue: Cue
}

/**
 * The outcome of a pledge under a view: what the latest visible ruling says, else what the record says. Null: the
 * record gives no outcome that is visible, and no ruling does.
 */
export function outcomeOf(matter: Matter, pledge: Pledge): Outcome | null {
  let ruled: Outcome | null = null
  let latest = Number.NEGATIVE_INFINITY
  for (const ruling of matter.rulings.get(pledge.id) ?? []) {
    if (!('outcome' in ruling) || ruling.madeOn < latest) continue
    latest = ruling.madeOn
    const is = ruling.level === 3 ? 'kept' : ruling.level === 0 ? 'broken' : 'partly'
    ruled = { is, on: ruling.madeOn, cue: { by: 'ruling', ruling: ruling.id } }
  }
  const { outcome } = pledge
  if (outcome === undefined) return ruled
  const on = outcome.on?.to ?? outcome.on?.from ?? null
  if (ruled !== null) return { ...ruled, on }
  return { is: outcome.state, on, cue: { by: 'outcome' } }
}

/** The outcome as what it does to the pledge on its day. */
export function outcomeInputs(outcome: Outcome, created: Day): readonly Input[] {
  const day = Math.max(outcome.on ?? created, created)
  const input = (finds: 'kept' | 'broken' | 'lapsed', isOpen: boolean): Input => ({
    from: day,
    to: day,
    effect: { do: 'find', finds, by: outcome.cue.by === 'ruling' ? 'ruling' : 'outcome' },
    cue: outcome.cue,
    question: isOpen ? { kind: 'outcome' } : null,
    number: -1,
  })
  switch (outcome.is) {
    case 'kept':
    case 'broken':
    case 'lapsed':
      return [input(outcome.is, false)]
    case 'partly':
    case 'disputed':
    case 'unknown':
      return [input('kept', true), input('broken', true)]
  }
}
