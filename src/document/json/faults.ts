import { type Family, type Fields, families, type Shape } from './shape.ts'

/** A stored document may be nested no deeper than this, so that no reader or renderer runs out of stack. */
export const depthLimit = 200

/** Where a value is not of its shape: `blocks[2].runs[0].kind`. */
export interface Fault {
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** Every fault of a value against a shape; none means that the value is of it, field by field. */
export function faultsOf(value: unknown, shape: Shape, path = '', depth = 0): readonly Fault[] {
  if (depth > depthLimit) return [fault(path, `at most ${depthLimit} values inside each other`, 'more')]
  const expect = (right: boolean, expected: string) => (right ? [] : [fault(path, expected, show(value))])
  switch (shape.is) {
    case 'text':
      return expect(typeof value === 'string', 'text')
    case 'boolean':
      return expect(typeof value === 'boolean', 'true or false')
    case 'note-number':
      return expect(Number.isSafeInteger(value) && (value as number) >= 1, 'a whole number from 1')
    case 'side':
      return expect(Number.isFinite(value) && (value as number) > 0, 'a number above 0')
    case 'one-of':
      return expect(
        shape.values.some((known) => known === value),
        shape.values.join(' or '),
      )
    case 'maybe':
      return value === null ? [] : faultsOf(value, shape.shape, path, depth)
    case 'list':
      if (!Array.isArray(value)) return expect(false, 'a list')
      return value.flatMap((item, at) => faultsOf(item, shape.shape, `${path}[${at}]`, depth + 1))
    case 'fields':
      return isRecord(value) ? fieldFaults(value, shape.fields, path, depth) : expect(false, 'an object')
    case 'some-fields':
      return isRecord(value) ? someFaults(value, shape.names, path) : expect(false, 'an object')
    case 'kind':
      return isRecord(value)
        ? kindFaults(value, shape.of, shape.only, path, depth)
        : expect(false, 'an object')
  }
}

type Held = { readonly [name: string]: unknown }

export function isRecord(value: unknown): value is Held {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldFaults(held: Held, fields: Fields, path: string, depth: number): readonly Fault[] {
  const foreign = Object.keys(held).filter((name) => !Object.hasOwn(fields, name))
  return [
    ...foreign.map((name) => fault(dotted(path, name), 'no such field', show(held[name]))),
    ...Object.entries(fields).flatMap(([name, shape]) =>
      Object.hasOwn(held, name)
        ? faultsOf(held[name], shape, dotted(path, name), depth + 1)
        : [fault(dotted(path, name), 'a value', 'nothing')],
    ),
  ]
}

function someFaults(held: Held, names: readonly string[], path: string): readonly Fault[] {
  return Object.entries(held).flatMap(([name, value]) => {
    if (!names.includes(name)) return [fault(dotted(path, name), 'no such field', show(value))]
    const right = typeof value === 'string' || typeof value === 'number'
    return right ? [] : [fault(dotted(path, name), 'text or a number', show(value))]
  })
}

function kindFaults(
  held: Held,
  of: Family,
  only: readonly string[] | null,
  path: string,
  depth: number,
): readonly Fault[] {
  const { kind, ...rest } = held
  const kinds = families[of]
  const known = Object.keys(kinds).filter((name) => only === null || only.includes(name))
  const fields = typeof kind === 'string' && known.includes(kind) ? kinds[kind] : undefined
  if (fields === undefined) return [fault(dotted(path, 'kind'), known.join(' or '), show(kind))]
  const faults = fieldFaults(rest, fields, path, depth)
  return kind === 'table' ? [...faults, ...rowFaults(held, path)] : faults
}

/** A table has a column, and every row as many cells as there are columns. */
function rowFaults({ columns, rows }: Held, path: string): readonly Fault[] {
  if (!Array.isArray(columns) || !Array.isArray(rows)) return []
  if (columns.length === 0) return [fault(`${path}.columns`, 'at least one column', 'none')]
  return rows.flatMap((row: unknown, at) =>
    Array.isArray(row) && row.length !== columns.length
      ? [fault(`${path}.rows[${at}]`, `${columns.length} cells`, String(row.length))]
      : [],
  )
}

function fault(path: string, expected: string, found: string): Fault {
  return { path: path === '' ? 'document' : path, expected, found }
}

function dotted(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** A value in a few words. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'an object'
  return typeof value === 'string' ? `“${value.slice(0, 40)}”` : String(value)
}
