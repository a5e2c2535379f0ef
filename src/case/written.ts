import { indexLines } from '../text/index.ts'
import type { Case } from './case.ts'

/**
 * A record as its file has it, moved to the left margin, comments included; null for an unknown record, and for a
 * report, whose file is its text.
 */
export function writtenText(from: Case, id: string): string | null {
  const place = from.places.get(id)
  const text = place === undefined ? undefined : from.files.get(place.file)
  if (place?.end === undefined || text === undefined) return null
  const { starts } = indexLines(text)
  const offset = (at: { readonly line: number; readonly column: number }): number =>
    (starts[at.line - 1] ?? text.length) + at.column - 1
  const margin = place.column - 1
  return text
    .slice(offset(place), offset(place.end))
    .trimEnd()
    .split('\n')
    .map((line, index) => (index > 0 && line.slice(0, margin).trim() === '' ? line.slice(margin) : line))
    .join('\n')
}

/** The ids of records that name this one: as a reference, or in an expression. */
export function namersOf(from: Case, id: string): readonly string[] {
  const inExpression = new RegExp(`(?<![A-Za-z0-9.-])${escaped(id)}(?![A-Za-z0-9-]|\\.[A-Za-z0-9])`)
  const names = (value: unknown, key: string): boolean => {
    if (typeof value === 'string')
      return value === id || (value.includes(id) && EXPRESSIONS.has(key) && inExpression.test(value))
    if (Array.isArray(value)) return value.some((one) => names(one, key))
    if (value === null || typeof value !== 'object') return false
    return Object.entries(value).some(([inner, one]) => inner === id || names(one, inner))
  }
  return [...from.entries.values()]
    .filter(({ record }) => record.id !== id && names(record, ''))
    .map(({ record }) => record.id)
}

/** The keys under which records keep expressions. */
const EXPRESSIONS: ReadonlySet<string> = new Set([
  'if',
  'then',
  'means',
  'counts',
  'suppliedBy',
  'needs',
  'of',
  'for',
  'contingent',
  'trigger',
  'target',
  'act',
  'that',
  'infeasible',
  'never',
  'overlooks',
])

function escaped(id: string): string {
  return id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
