/**
 * States as an analyst writes them: `YNN` (letters in option order), `withdraw + halt` (the options taken, all others
 * not), `none` (no option taken), the title of a coalesced state, the id of a state in graph form, or a state's number.
 */
import { isName } from '../../language/index.ts'
import { diagnostic } from '../../text/index.ts'
import type { StateReference } from '../form.ts'
import type { Tier } from '../preference/preference.ts'
import type { Cursor, Reading } from './cursor.ts'
import type { Formulas } from './formula.ts'

/** What a state reference may mean in this model. */
export interface ReferenceScope {
  /** Option ids in bit order; empty in graph form. */
  readonly options: readonly string[]
  /** Titles of coalesced states, or ids of states in graph form. */
  readonly names: ReadonlySet<string>
  readonly form: 'options' | 'graph'
  readonly formulas: Formulas
}

export function readReference(
  reading: Reading,
  cursor: Cursor,
  scope: ReferenceScope,
): StateReference | null {
  const { value } = cursor
  const place = reading.placeOf(cursor)
  if (typeof value === 'number') {
    if (scope.form === 'graph') return { kind: 'named', name: String(value), place }
    if (Number.isInteger(value) && value >= 1) return { kind: 'number', number: value, place }
    return reading.shape(cursor, 'a state: letters, options, or a number from 1')
  }
  if (typeof value !== 'string') return reading.shape(cursor, 'a state')
  if (scope.form === 'graph' || scope.names.has(value)) return { kind: 'named', name: value, place }
  const text = value.trim()
  if (/^[YNyn-]+$/.test(text) && !scope.options.includes(text)) {
    if (text.length !== scope.options.length || text.includes('-')) {
      const detail = { pattern: text, options: scope.options.length }
      return reading.report(diagnostic('model-pattern', place, detail))
    }
    const options = scope.options.filter((_, at) => text[at]?.toUpperCase() === 'Y')
    return { kind: 'taken', options, place }
  }
  if (text === 'none') return { kind: 'taken', options: [], place }
  const ids = text.split('+').map((id) => id.trim())
  for (const id of ids) {
    if (!isName(id)) return reading.shape(cursor, 'a state: letters, options joined by +, or a number')
    if (!scope.options.includes(id)) return scope.formulas.unknown(id, cursor.where, place)
  }
  return { kind: 'taken', options: ids, place }
}

/** Tiers, best first: each a state or a list of equal states; `>>` between two marks a strong step. */
export function readTiers(reading: Reading, cursor: Cursor, scope: ReferenceScope): readonly Tier[] | null {
  const entries = reading.list(cursor)
  if (entries === null) return null
  const tiers: { states: StateReference[]; strong: boolean }[] = []
  for (const entry of entries) {
    if (entry.value === '>>') {
      const last = tiers[tiers.length - 1]
      if (last === undefined) reading.shape(entry, 'a state before the first >>')
      else last.strong = true
      continue
    }
    const members = Array.isArray(entry.value) ? (reading.list(entry) ?? []) : [entry]
    const states = members.flatMap((member) => readReference(reading, member, scope) ?? [])
    tiers.push({ states, strong: false })
  }
  return tiers
}
