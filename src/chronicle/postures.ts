import { type RecordOf, type Seen, type Source, STAGES } from '../case/index.ts'
import { begun, byWhen } from './order.ts'

export type Posture = RecordOf<'postures'>
export type Stage = (typeof STAGES)[number]

/** An actor’s steps of military preparation up to the as-of day. */
export interface PostureLadder {
  readonly actor: string
  readonly steps: readonly { readonly posture: Posture; readonly sources: readonly Source[] }[]
  /** The stage of the latest step. */
  readonly stage: Stage
  /** The highest stage reached so far. */
  readonly highest: Stage
  /** Stages between the highest reached and use. */
  readonly stepsFromUse: number
  readonly daysSinceLast: number | null
}

/** One ladder an actor, in the order of first steps. */
export function posturesOf(seen: Seen, actor?: string): readonly PostureLadder[] {
  const steps = seen.records.postures
    .filter((one) => begun(one.date, seen.view.asOf) && (actor === undefined || one.actor === actor))
    .sort((a, b) => byWhen(a.date, b.date))
  return [...new Set(steps.map((one) => one.actor))].flatMap((who) => {
    const own = steps.filter((one) => one.actor === who)
    const last = own.at(-1)
    if (last === undefined) return []
    const highest = STAGES[Math.max(...own.map((one) => STAGES.indexOf(one.stage)))] ?? last.stage
    const day = last.date.to ?? last.date.from
    return [
      {
        actor: who,
        steps: own.map((posture) => ({ posture, sources: seen.sources(posture.sources) })),
        stage: last.stage,
        highest,
        stepsFromUse: STAGES.length - 1 - STAGES.indexOf(highest),
        daysSinceLast: day === null ? null : seen.view.asOf - day,
      },
    ]
  })
}
