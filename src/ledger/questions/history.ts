import { type Day, expressionOf, leavesOf, passages, type Ref } from '../../case/index.ts'
import type { Cue, Ledger, PledgeState, Version } from '../state/ledger.ts'
import type { State, Transition } from '../state/states.ts'
import { askerFor } from '../waits/derive.ts'

/** One stretch of a pledge's history, and what brought it about. */
export interface HistoryRow {
  readonly state: State
  readonly from: Day | null
  readonly to: Day | null
  readonly transition: Transition
  readonly cue: Cue
  readonly refs: readonly Ref[]
  /** The reports behind the change; none where the clock or the analyst made it. */
  readonly reports: readonly string[]
}

/** Question 3. The history of a pledge with the report behind each change; null for an unknown id. */
export function historyOf(ledger: Ledger, id: string): readonly HistoryRow[] | null {
  const of = ledger.pledges.get(id)
  if (of === undefined) return null
  return of.history.map(({ state, from, to, transition, cue }) => {
    const refs = refsOf(ledger, of, cue, from)
    const reports = refs.flatMap((ref) => (ref.leaf === 'passage' ? [ref.report] : []))
    return { state, from, to, transition, cue, refs, reports: [...new Set(reports)] }
  })
}

function refsOf(ledger: Ledger, of: PledgeState, cue: Cue, day: Day | null): readonly Ref[] {
  const { seen } = ledger
  switch (cue.by) {
    case 'made':
    case 'denial':
      return recordRefs(ledger, of.id)
    case 'outcome':
      return [
        { leaf: 'record', id: of.id, field: 'outcome' },
        ...passages(seen.sources(of.pledge.outcome?.sources)),
      ]
    case 'fact':
      return factRefs(ledger, of, cue.part, day)
    case 'clock': {
      const { due } = of
      const field: Ref = { leaf: 'record', id: of.id, field: cue.of }
      if (cue.of !== 'due') return [field]
      const chosen: readonly Ref[] =
        due.choice === null
          ? []
          : [
              {
                leaf: 'choice',
                who: due.choice,
                what: `reads “${due.said ?? 'the text'}” as this day`,
                on: cue.day,
              },
            ]
      return [field, ...chosen, ...factRefs(ledger, of, 'then', day)]
    }
    case 'pledge':
      return recordRefs(ledger, cue.pledge)
    case 'act':
      return recordRefs(ledger, cue.event)
    case 'power':
      return [...recordRefs(ledger, cue.power), ...recordRefs(ledger, cue.event)]
    case 'verdict':
      return recordRefs(ledger, cue.verdict)
    case 'ruling': {
      const ruling = seen.get('rulings', cue.ruling)
      const choice: readonly Ref[] =
        ruling === null
          ? []
          : [{ leaf: 'choice', who: ruling.by ?? 'the analyst', what: ruling.why, on: ruling.madeOn }]
      return [...recordRefs(ledger, cue.ruling), ...choice]
    }
  }
}

function recordRefs(ledger: Ledger, id: string): readonly Ref[] {
  return [{ leaf: 'record', id }, ...passages(ledger.seen.sources(ledger.seen.find(id)?.record.sources))]
}

function factRefs(ledger: Ledger, of: PledgeState, part: 'if' | 'then', day: Day | null): readonly Ref[] {
  if (day === null) return []
  const text = versionOn(of, day)[part]
  const expression = text === null ? null : expressionOf(text)
  if (expression === null) return []
  return leavesOf([ledger.facts.explain(expression, day, askerFor(of, part))])
}

/** The terms of a pledge as they stood on a day. */
function versionOn(of: PledgeState, day: Day): Version {
  return of.versions.filter((one) => one.from === null || one.from <= day).at(-1) ?? of.version
}
