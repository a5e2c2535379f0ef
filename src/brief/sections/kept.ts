import type { Seen } from '../../case/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { Drafted } from '../sentence.ts'
import { judgedAt, judgementSentence } from './judged.ts'

/** Will it be kept? The condition first, then the record; a count, never a mean of one. */
export function willItBeKept(seen: Seen, _ledger: Ledger): readonly Drafted[] {
  return [
    ...judgedAt(seen, 'condition').map((one) => judgementSentence(seen, one, one.stated === null ? 2 : 4)),
    ...judgedAt(seen, 'definition').map((one) => judgementSentence(seen, one, 3)),
    ...judgedAt(seen, 'kept').map((one) => judgementSentence(seen, one, 3)),
  ]
}
