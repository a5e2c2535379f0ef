import type { Ledger } from '../state/ledger.ts'
import type { OpenNode } from './derive.ts'
import { literalOf } from './node.ts'
import { commands } from './parties.ts'

/** A condition that its own debtor controls (a potestative condition), wholly or in part. */
export interface OwnCondition {
  readonly node: string
  /** What it waits for and could bring about itself. */
  readonly facts: readonly string[]
  /** Whether that alone would meet the condition. */
  readonly whole: boolean
}

/** The nodes that wait, wholly or in part, for acts that their own owners alone control. */
export function ownConditions(ledger: Ledger, nodes: readonly OpenNode[]): readonly OwnCondition[] {
  const { seen } = ledger
  const day = seen.view.asOf
  const controllers = (fact: string): readonly string[] =>
    seen.get('atoms', literalOf(fact).name)?.controller ?? []
  return nodes.flatMap((node) => {
    const own = (fact: string): boolean => {
      const by = controllers(fact)
      return by.length > 0 && by.every((one) => node.actors.some((actor) => commands(seen, actor, one, day)))
    }
    const facts = [...new Set(node.body.flat())].filter(own)
    if (facts.length === 0) return []
    return [
      { node: node.id, facts, whole: node.body.some((clause) => clause.length > 0 && clause.every(own)) },
    ]
  })
}
