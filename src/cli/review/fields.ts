import type { Draft, Written } from '../../extraction/index.ts'

/** One value of a record that a person may change, by its path. */
export interface Field {
  readonly path: readonly (string | number)[]
  readonly value: string
}

/** The values of a record, line by line; its id and sources stay as they are. */
export function fieldsOf(draft: Draft): readonly Field[] {
  const fields: Field[] = []
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null))
      fields.push({ path, value: value.map((one) => String(one ?? 'null')).join(', ') })
    else if (Array.isArray(value))
      value.forEach((one: unknown, at) => {
        visit(one, [...path, at])
      })
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) if (key !== 'sources') visit(one, [...path, key])
    } else fields.push({ path, value: String(value ?? 'null') })
  }
  for (const [key, value] of Object.entries(draft.record))
    if (key !== 'id' && key !== 'sources') visit(value, [key])
  return fields
}

/** The record with one value changed; `-` takes it out. A list is written with commas, as it was shown. */
export function withField(record: Written, path: readonly (string | number)[], text: string): Written {
  const put = (value: unknown, rest: readonly (string | number)[]): unknown => {
    const [step, ...below] = rest
    if (step === undefined) return text === '-' ? undefined : parsed(text, value)
    if (Array.isArray(value))
      return value
        .map((one: unknown, at) => (at === step ? put(one, below) : one))
        .filter((one) => one !== undefined)
    const old =
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
    const inner = put(old[String(step)], below)
    const { [String(step)]: _gone, ...others } = old
    if (inner === undefined) return others
    // The order of keys stays.
    return Object.fromEntries(
      String(step) in old
        ? Object.entries(old).map(([key, one]) => [key, key === String(step) ? inner : one])
        : [...Object.entries(old), [step, inner]],
    )
  }
  return put(record, path) as Written
}

/** What a person typed, in the type that stood there. */
function parsed(text: string, old: unknown): unknown {
  if (Array.isArray(old)) return text.split(',').map((one) => listed(one.trim()))
  if (typeof old === 'boolean' || typeof old === 'number') return scalar(text)
  if (old === undefined && /^\[.*\]$/.test(text))
    return text
      .slice(1, -1)
      .split(',')
      .map((one) => listed(one.trim()))
  return old === undefined ? scalar(text) : text
}

/** An item of a list of names or days. */
function listed(text: string): unknown {
  return text === 'null' ? null : text
}

function scalar(text: string): unknown {
  if (text === 'null') return null
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : text
}
