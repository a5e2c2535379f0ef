import type { Seen } from '../../case/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { Drafted } from '../sentence.ts'
import { judgedAt, judgementSentence } from './judged.ts'

/** Why it is stuck: who waits for whom, and whether the end of the wait would suffice. */
export function whyItIsStuck(seen: Seen, _ledger: Ledger): readonly Drafted[] {
  return judgedAt(seen, 'stuck').map((one) => judgementSentence(seen, one, 3))
}
