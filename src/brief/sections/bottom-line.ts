import { type Seen, sayDay, yearOf } from '../../case/index.ts'
import { outlookOf } from '../../outlook/index.ts'
import { asClause } from '../../text/index.ts'
import { judgeThat } from '../english/likelihood.ts'
import { type Drafted, drafted } from '../sentence.ts'
import { judgedAt, judgementSentence } from './judged.ts'

/** The bottom line: the leading scenario with its likelihood first, then the analyst's own sentences. */
export function bottomLine(seen: Seen): readonly Drafted[] {
  const year = yearOf(seen.view.asOf)
  const main = seen.records.scenarios.flatMap((set) => {
    const outlook = outlookOf(seen, set)
    if (outlook.main === null) return []
    const clause = `${asClause(outlook.main.scenario.says)} by ${sayDay(set.horizon, year)}`
    const words = judgeThat(outlook.main.stated, clause)
    return [
      drafted('judgement', outlook.stale ? `${words} (review overdue)` : words, {
        from: [set.id],
        weight: 4,
      }),
    ]
  })
  return [...main.slice(0, 1), ...judgedAt(seen, 'bottom-line').map((one) => judgementSentence(seen, one, 4))]
}
