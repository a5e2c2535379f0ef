/** Feasibility rules, coalesced states, forbidden moves and oversights. */
import { diagnostic, nearestName } from '../../text/index.ts'
import { patternExpression } from '../feasible.ts'
import type { Coalescence, Constraint, ForbiddenMove, Oversight } from '../form.ts'
import type { Cursor, Reading } from './cursor.ts'
import type { Formulas } from './formula.ts'

const constraintKeys = ['never', 'pattern', 'atMostOne', 'atLeastOne', 'exactlyOne', 'if', 'then', 'note']

export function readConstraints(
  reading: Reading,
  cursor: Cursor | undefined,
  formulas: Formulas,
  options: readonly string[],
): readonly Constraint[] {
  if (cursor === undefined) return []
  return (reading.list(cursor) ?? []).flatMap((entry) => readConstraint(reading, entry, formulas, options))
}

function readConstraint(
  reading: Reading,
  cursor: Cursor,
  formulas: Formulas,
  ids: readonly string[],
): readonly Constraint[] {
  const place = reading.placeOf(cursor)
  if (typeof cursor.value === 'string') {
    if (/^[YN-]+$/.test(cursor.value) && !ids.includes(cursor.value)) {
      const pattern = readPattern(reading, cursor, ids.length)
      return pattern === null ? [] : [{ kind: 'pattern', pattern, place }]
    }
    const states = formulas.read(cursor)
    return states === null ? [] : [{ kind: 'never', states, place }]
  }
  const entries = reading.mapping(cursor, constraintKeys)
  if (entries === null) return []
  const kinds = ['never', 'pattern', 'atMostOne', 'atLeastOne', 'exactlyOne', 'if'].filter((key) =>
    entries.has(key),
  )
  const [kind] = kinds
  const value = kind === undefined ? undefined : entries.get(kind)
  if (value === undefined || kinds.length > 1) {
    reading.shape(cursor, 'one of never, pattern, atMostOne, atLeastOne, exactlyOne, or if with then')
    return []
  }
  switch (kind) {
    case 'never': {
      const states = formulas.read(value)
      return states === null ? [] : [{ kind: 'never', states, place }]
    }
    case 'pattern': {
      const pattern = readPattern(reading, value, ids.length)
      return pattern === null ? [] : [{ kind: 'pattern', pattern, place }]
    }
    case 'if': {
      const then = entries.get('then')
      if (then === undefined) {
        reading.missing(cursor, 'then')
        return []
      }
      const antecedent = formulas.read(value)
      const consequent = formulas.read(then)
      if (antecedent === null || consequent === null) return []
      return [{ kind: 'depends', if: antecedent, then: consequent, place }]
    }
    default: {
      const options = formulas.options(value)
      if (options === null) return []
      return [
        ...(kind === 'atLeastOne' ? [] : [{ kind: 'at-most-one' as const, options, place }]),
        ...(kind === 'atMostOne' ? [] : [{ kind: 'at-least-one' as const, options, place }]),
      ]
    }
  }
}

export function readPattern(reading: Reading, cursor: Cursor, options: number): string | null {
  const text = reading.text(cursor)
  if (text === null) return null
  const pattern = text.trim().toUpperCase()
  if (pattern.length === options && /^[YN-]*$/.test(pattern)) return pattern
  return reading.report(diagnostic('model-pattern', reading.placeOf(cursor), { pattern: text, options }))
}

export function readCoalesced(
  reading: Reading,
  cursor: Cursor | undefined,
  formulas: Formulas,
): readonly Coalescence[] {
  if (cursor === undefined) return []
  return (reading.list(cursor) ?? []).flatMap((entry) => {
    const entries = reading.mapping(entry, ['states', 'as', 'note'])
    const states = entries?.get('states')
    const title = entries?.get('as')
    if (states === undefined || title === undefined) {
      reading.missing(entry, states === undefined ? 'states' : 'as')
      return []
    }
    const expression = formulas.read(states)
    const name = reading.text(title)
    if (expression === null || name === null) return []
    return [{ states: expression, title: name, place: reading.placeOf(entry) }]
  })
}

export function readForbiddenMoves(
  reading: Reading,
  cursor: Cursor | undefined,
  formulas: Formulas,
  parties: readonly string[],
): readonly ForbiddenMove[] {
  if (cursor === undefined) return []
  return (reading.list(cursor) ?? []).flatMap((entry) => {
    const entries = reading.mapping(entry, ['party', 'from', 'to', 'note'])
    const from = entries?.get('from')
    const to = entries?.get('to')
    if (entries === null || from === undefined || to === undefined) {
      reading.missing(entry, from === undefined ? 'from' : 'to')
      return []
    }
    const party = readPartyName(reading, entries.get('party'), parties)
    const before = formulas.read(from)
    const after = formulas.read(to)
    if (before === null || after === null || party === undefined) return []
    return [{ party, from: before, to: after, place: reading.placeOf(entry) }]
  })
}

/** The index of a named party, null when none is named, undefined (with a finding) when there is no such party. */
function readPartyName(
  reading: Reading,
  cursor: Cursor | undefined,
  parties: readonly string[],
): number | null | undefined {
  if (cursor === undefined) return null
  const name = reading.text(cursor)
  if (name === null) return undefined
  const at = parties.indexOf(name)
  if (at >= 0) return at
  const detail = { party: name, nearest: nearestName(name, parties) }
  reading.report(diagnostic('model-unknown-party', reading.placeOf(cursor), detail))
  return undefined
}

/** `overlooks` of a party: patterns or expressions. */
export function readOversights(
  reading: Reading,
  cursor: Cursor | undefined,
  formulas: Formulas,
  party: number,
  options: readonly { readonly id: string }[],
): readonly Oversight[] {
  if (cursor === undefined) return []
  return (reading.list(cursor) ?? []).flatMap((entry) => {
    const isPattern = typeof entry.value === 'string' && /^[YN-]+$/.test(entry.value)
    const pattern = isPattern ? readPattern(reading, entry, options.length) : null
    const states = isPattern
      ? pattern === null
        ? null
        : patternExpression(pattern, options)
      : formulas.read(entry)
    return states === null ? [] : [{ party, states, place: reading.placeOf(entry) }]
  })
}
