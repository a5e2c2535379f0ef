import type { RecordOf, Seen } from '../case/index.ts'
import { FactIndex } from './fact-index.ts'
import type { Facts } from './facts.ts'

const remembered = new WeakMap<Seen, FactIndex>()

/** The facts of a view. Made once for each `Seen`; views of one case that see the same records share the work. */
export function factsOf(seen: Seen): Facts {
  const known = remembered.get(seen)
  if (known !== undefined) return known
  const made = new FactIndex(seen)
  remembered.set(seen, made)
  return made
}

/**
 * The facts after one event was added, from the facts before: only what the event touches is worked out again.
 * `seen` is the view that shows the event; it must differ from the view before in nothing else.
 */
export function factsWithEvent(before: Facts, seen: Seen, added: RecordOf<'events'>): Facts {
  const facts = before instanceof FactIndex ? before : new FactIndex(before.seen)
  const made = new FactIndex(seen, { facts, added })
  remembered.set(seen, made)
  return made
}
