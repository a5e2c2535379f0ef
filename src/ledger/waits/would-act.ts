import type { Ledger } from '../state/ledger.ts'
import type { OpenNode } from './derive.ts'

/** Whether one side would act if the wait ended, as recorded, and on what basis. */
export interface WouldAct {
  readonly owner: string
  readonly answer: 'yes' | 'no' | 'unknown'
  /** What the answer rests on; null where nothing is recorded. */
  readonly basis: 'preference' | 'statement' | 'inference' | null
  readonly because: readonly string[]
  /** The records that say so. */
  readonly records: readonly string[]
  /** Whether these records contradict each other, so that the answer is not known. */
  readonly contradicted: boolean
}

/**
 * For each owner of a wait, the answer recorded with its promises and stances in it. Waiting is not wanting: without a
 * record the answer is not known.
 */
export function wouldAct(
  ledger: Ledger,
  owners: readonly string[],
  members: readonly OpenNode[],
): readonly WouldAct[] {
  return owners.map((owner) => {
    const said = members.flatMap((node) => {
      if (!node.owners.includes(owner)) return []
      const record =
        node.kind === 'pledge' ? ledger.pledges.get(node.id)?.pledge : ledger.seen.get('stances', node.id)
      const answer = record?.wouldAct
      return answer === undefined ? [] : [{ ...answer, record: node.id }]
    })
    const firm = said.filter((one) => one.answer !== 'unknown')
    const answers = new Set(firm.map((one) => one.answer))
    const [first] = firm.length > 0 ? firm : said
    return {
      owner,
      answer: answers.size === 1 && first !== undefined ? first.answer : 'unknown',
      basis: first?.basis ?? null,
      because: said.flatMap((one) => (one.because === undefined ? [] : [one.because])),
      records: said.map((one) => one.record),
      contradicted: answers.size > 1,
    }
  })
}
