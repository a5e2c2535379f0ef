import { type Ledger, type MutualWaitFound, type Waits, waitsOf } from '../ledger/index.ts'
import { playedCase } from './case-model.ts'
import { type WouldPerform, wouldPerform } from './would-perform.ts'

/** One side of a mutual wait: would it act if the wait ended, by what is recorded and by the model. */
export interface Side {
  readonly owner: string
  /** The member of the wait that this side would have to perform. */
  readonly member: string
  /** What the analyst recorded, with its basis. */
  readonly recorded: MutualWaitFound['wouldAct'][number] | null
  readonly inModel: WouldPerform
}

/** A mutual wait with what is known of each side's will: waiting is not wanting. */
export interface StuckWait {
  readonly wait: MutualWaitFound
  readonly sides: readonly Side[]
}

/** Why it is stuck: the waits of the ledger, and beside each whether its end would suffice. */
export interface Stuckness {
  readonly waits: Waits
  readonly stuck: readonly StuckWait[]
}

export function stucknessOf(ledger: Ledger): Stuckness {
  const { seen, facts } = ledger
  const waits = waitsOf(ledger)
  const played = waits.mutual.length === 0 ? null : playedCase(seen, facts)
  const stuck = waits.mutual.map((wait): StuckWait => {
    const sides = wait.members.flatMap((member): readonly Side[] => {
      const node = waits.nodes.get(member)
      if (node === undefined) return []
      return node.owners.map((owner) => ({
        owner,
        member,
        recorded: wait.wouldAct.find((one) => one.owner === owner) ?? null,
        inModel: wouldPerform(seen, played, {
          actors: [owner],
          waitsFor: node.body.length === 0 ? [[]] : node.body,
          brings: [node.head],
        }),
      }))
    })
    return { wait, sides }
  })
  return { waits, stuck }
}
