import { type Block, bullets, type Column, column, type Inline, table } from '../../../document/index.ts'
import { labelOfState } from '../../../model/index.ts'
import { type Concept, conceptNames, type Declined, partyNames } from '../../../stability/index.ts'
import { asSentence } from '../../../text/index.ts'
import type { OpenedModel } from '../../model-source.ts'
import { EXIT, Refusal } from '../../refusal.ts'

/** What an option adds to the answer: blocks for a reader, and a key of the JSON. */
export interface Part {
  readonly blocks: readonly Block[]
  readonly json: Readonly<Record<string, unknown>>
}

/** Most states of a model that is looked at state by state, straight from the definitions. */
export const STATE_BY_STATE = 2048

/** Refuse a question that looks at states one by one where there are too many. */
export function mustBeSmall(opened: OpenedModel, option: string, limit = STATE_BY_STATE): void {
  const { count } = opened.model.states
  if (count > limit)
    throw new Refusal(
      EXIT.input,
      `${option} looks at states one by one; the model has ${count}, and ${limit} is the most.`,
      'Add feasibility rules, or leave the option out.',
    )
}

/** More states than this are counted in words, not listed. */
const LISTED = 16

/** `1, 4` by number, in graph form by name; counted where they are many. */
export function statesSaid({ model }: OpenedModel, states: readonly number[]): string {
  if (states.length === 0) return '–'
  if (states.length > LISTED) return `${states.length} of ${model.states.count}`
  const named = model.states.kind === 'named' || model.states.kind === 'coalesced'
  return states.map((state) => (named ? labelOfState(model.states, state) : state + 1)).join(', ')
}

/** For each party by name, and for each of some kinds of stability, the states that have it; counted from 0. */
export interface StableRow {
  readonly name: string
  readonly stable: readonly (readonly number[])[]
  readonly equilibria: readonly number[]
}

/** A table of kinds of stability: a line for each, with the states stable for each party and for all. */
export function stableTable(opened: OpenedModel, head: string, rows: readonly StableRow[]): Block {
  const columns: Column[] = [
    column(head),
    ...partyNames(opened.model).map((name) => column(name)),
    column('For all'),
  ]
  return table({
    columns,
    rowHeaders: true,
    rows: rows.map((row): readonly Inline[] => [
      row.name,
      ...row.stable.map((states) => statesSaid(opened, states)),
      statesSaid(opened, row.equilibria),
    ]),
  })
}

/** Lines that hold under some concepts, each once with the concepts behind it; beyond `most` they are counted. */
export function byConcepts(
  found: Iterable<{ readonly line: string; readonly concept: Concept }>,
  most: number,
): Block | null {
  const lines = new Map<string, string[]>()
  for (const { line, concept } of found) {
    const under = lines.get(line) ?? []
    lines.set(line, under)
    under.push(conceptNames[concept])
  }
  if (lines.size === 0) return null
  const said = [...lines].map(([line, under]) => `${line} (${under.join(', ')}).`)
  const more = said.length > most ? [`… and ${said.length - most} more (--json).`] : []
  return bullets([...said.slice(0, most), ...more])
}

/** The states that are in every list. */
export function inAll(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...rest] = lists.map((one) => new Set(one))
  return [...first].filter((state) => rest.every((one) => one.has(state)))
}

/** `{ party: [n] }` with states numbered from 1. */
export function byParty(
  opened: OpenedModel,
  stable: readonly (readonly number[])[],
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(partyNames(opened.model).map((name, at) => [name, numbered(stable[at] ?? [])]))
}

/** State numbers, from 1. */
export function numbered(states: readonly number[]): readonly number[] {
  return states.map((state) => state + 1)
}

/** Refuse what the engine declined, in words. */
export function declined(opened: OpenedModel, why: Declined, what: string): Refusal {
  const because: Readonly<Record<Declined, string>> = {
    'needs-option-form': 'states must be made of options for that',
    'needs-simple-preference': 'that is defined for simple preference only',
    'needs-rankings': 'every preference must be a ranking for that, with nothing unknown and no circle',
    'too-many-combinations': 'there are too many combinations of moves',
    'too-many-states': `the model has ${opened.model.states.count} states, too many for that`,
  }
  return new Refusal(EXIT.input, asSentence(`${what} cannot be answered: ${because[why]}`), '')
}
