import type { Ref, Seen } from '../case/index.ts'
import { isBetter } from '../model/index.ts'
import { holdsIn, type PlayedCase, partyOf, withFacts } from './case-model.ts'

/**
 * Whether somebody would perform once nothing stood in the way, in the model that the case records: yes where
 * performing is an improvement, no where it is none, from every state in which the conflict may be once what is
 * waited for holds. What follows from a model is so "in this model" only.
 */
export interface WouldPerform {
  readonly answer: 'yes' | 'no' | 'depends' | 'not-known'
  /** States from which it was asked, numbered from 0. */
  readonly from: readonly number[]
  /** Why it is not known. */
  readonly because: 'no-model' | 'no-party' | 'no-option' | 'no-state' | null
  readonly refs: readonly Ref[]
}

/** What is asked: whose act, what it waits for (an OR of ANDs of facts), and what performing brings about. */
export interface Performance {
  readonly actor: string
  readonly waitsFor: readonly (readonly string[])[]
  readonly brings: readonly string[]
}

export function wouldPerform(seen: Seen, played: PlayedCase | null, asked: Performance): WouldPerform {
  const unknown = (because: NonNullable<WouldPerform['because']>): WouldPerform => ({
    answer: 'not-known',
    from: [],
    because,
    refs: [],
  })
  if (played === null) return unknown('no-model')
  const party = partyOf(played, seen, asked.actor)
  if (party === null) return unknown('no-party')
  if (asked.brings.some((fact) => played.statusQuo.some((state) => holdsIn(played, state, fact) === null)))
    return unknown('no-option')
  const clauses = asked.waitsFor.length === 0 ? [[]] : asked.waitsFor
  const known = (fact: string): boolean =>
    played.model.options.some((one) => fact === one.id || fact === `not ${one.id}`)
  const starts = new Set<number>()
  for (const state of played.statusQuo)
    for (const clause of clauses) {
      const start = withFacts(played, state, clause.filter(known))
      if (start !== null && !asked.brings.every((fact) => holdsIn(played, start, fact) === true))
        starts.add(start)
    }
  if (starts.size === 0) return unknown('no-state')
  const answers = new Set(
    [...starts].map((start) =>
      played.game
        .moves(party, start)
        .some(
          (to) =>
            asked.brings.every((fact) => holdsIn(played, to, fact) === true) &&
            isBetter(played.game.compare(party, to, start)),
        ),
    ),
  )
  const answer = answers.size > 1 ? 'depends' : answers.has(true) ? 'yes' : 'no'
  const record = seen.records.model[0]?.id ?? 'model'
  return {
    answer,
    from: [...starts].sort((a, b) => a - b),
    because: null,
    refs: [{ leaf: 'record', id: record, field: `parties.${played.model.parties[party]?.id ?? ''}` }],
  }
}
