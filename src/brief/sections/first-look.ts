import type { Seen } from '../../case/index.ts'
import type { Ledger, PledgeState } from '../../ledger/index.ts'
import { capitalsOf, type Noun, nounsOf, verb } from '../english/actor.ts'
import { nounPhraseOf } from '../english/fact.ts'
import { type Drafted, drafted } from '../sentence.ts'

/**
 * The first sentences of a draft that nobody has reviewed, where there is no bottom line: who makes what depend on
 * what; where nothing waits, who promised what last. It says what reports say, and judges nothing.
 */
export function firstLook(seen: Seen, ledger: Ledger): readonly Drafted[] {
  const open = [...ledger.pledges.values()].filter(
    (one) => one.pledge.outcome === undefined && one.pledge.valence !== 'threat',
  )
  const tied = apart(open.filter((one) => one.version.if !== null))
  const chosen = tied.length > 0 ? tied : apart([...open].reverse())
  return chosen.slice(0, 2).map((one) => {
    const by = capitalsOf(seen.case, one.debtors)
    return drafted(
      'claim',
      one.version.if === null ? promised(by, one) : dependent(seen, by, one, one.version.if),
      {
        sources: seen.sources(one.pledge.sources).slice(0, 1),
        from: [one.id],
        weight: 4,
      },
    )
  })
}

/** One promise a debtor. */
function apart(all: readonly PledgeState[]): readonly PledgeState[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = one.debtors.join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function whatOf(one: PledgeState): string {
  return one.pledge.short ?? one.pledge.title ?? one.id
}

function promised(by: Noun, one: PledgeState): string {
  return `${by.name} ${verb(by, 'has', 'have')} promised this, by the reports: ${whatOf(one)}`
}

function dependent(seen: Seen, by: Noun, one: PledgeState, condition: string): string {
  const on = nounPhraseOf(seen.case, condition)
  const to = nounsOf(seen.case, one.debtors)
  return `${by.name} ${verb(to, 'ties', 'tie')} ${whatOf(one)} to ${on ?? 'a condition'}`
}
