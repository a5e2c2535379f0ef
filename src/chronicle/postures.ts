import { type RecordOf, type Seen, type Source, STAGES } from '../case/index.ts'
import { begun, byWhen } from './order.ts'

export type Posture = RecordOf<'postures'>
export type Stage = (typeof STAGES)[number]

/** An actor’s steps of military preparation up to the as-of day. */
export interface PostureLadder {
  readonly actor: string
  /** Oldest first. */
  readonly steps: readonly { readonly posture: Posture; readonly sources: readonly Source[] }[]
  /** The rung of the latest step; the highest rung where several fall on its day. */
  readonly stage: Stage
  /** The highest rung reached so far. */
  readonly highest: Stage
  /** Rungs between the highest reached and use. */
  readonly stepsFromUse: number
  /** Days from the last day on which the latest step may have fallen to the as-of day; null where that is open. */
  readonly daysSinceLast: number | null
}

/** One ladder an actor, in the order of first steps. */
export function posturesOf(seen: Seen, actor?: string): readonly PostureLadder[] {
  const { asOf } = seen.view
  const steps = seen.records.postures
    .filter((one) => begun(one.date, asOf) && (actor === undefined || one.actor === actor))
    .sort((a, b) => byWhen(a.date, b.date) || rung(a.stage) - rung(b.stage))
  return [...new Set(steps.map((one) => one.actor))].flatMap((who) => {
    const own = steps.filter((one) => one.actor === who)
    const last = own.at(-1)
    if (last === undefined) return []
    const highest = STAGES[Math.max(...own.map((one) => rung(one.stage)))] ?? last.stage
    return [
      {
        actor: who,
        steps: own.map((posture) => ({ posture, sources: seen.sources(posture.sources) })),
        stage: last.stage,
        highest,
        stepsFromUse: STAGES.length - 1 - rung(highest),
        daysSinceLast: last.date.to === null ? null : Math.max(0, asOf - last.date.to),
      },
    ]
  })
}

function rung(stage: Stage): number {
  return STAGES.indexOf(stage)
}
