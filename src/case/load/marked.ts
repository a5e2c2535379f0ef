import type { z } from 'zod'
import { type Mark, marks } from '../kinds/mark.ts'

/** A marked place of a schema: a path whose `*` stands for every index or key. */
export interface Marked {
  readonly path: readonly string[]
  readonly mark: Mark
}

const remembered = new WeakMap<z.core.$ZodType, readonly Marked[]>()

/** Every marked place of a schema, found once by walking it. */
export function markedOf(schema: z.core.$ZodType): readonly Marked[] {
  const known = remembered.get(schema)
  if (known !== undefined) return known
  const found = new Map<string, Marked>()
  walk(schema, [], (marked) => found.set(JSON.stringify(marked), marked))
  const list = [...found.values()]
  remembered.set(schema, list)
  return list
}

function walk(schema: z.core.$ZodType, path: readonly string[], visit: (marked: Marked) => void): void {
  const mark = marks.get(schema)
  if (mark !== undefined) visit({ path, mark })
  const def = (schema as z.ZodType).def as { readonly type: string; readonly [key: string]: unknown }
  const inner = (key: string): z.core.$ZodType => def[key] as z.core.$ZodType
  switch (def.type) {
    case 'object':
      for (const [key, part] of Object.entries((schema as z.ZodObject).shape))
        walk(part, [...path, key], visit)
      return
    case 'array':
      walk(inner('element'), [...path, '*'], visit)
      return
    case 'record':
      walk(inner('valueType'), [...path, '*'], visit)
      return
    case 'optional':
    case 'default':
    case 'nullable':
      walk(inner('innerType'), path, visit)
      return
    case 'pipe':
      // A single reference is lifted to a list of one, so its values are one step deeper than its schema.
      walk(inner('in'), marks.has(inner('in')) ? [...path, '*'] : path, visit)
      return
    case 'union':
      for (const option of def['options'] as readonly z.core.$ZodType[]) walk(option, path, visit)
      return
    default:
      return
  }
}

/** The values of a record at a marked path, each with its own path. */
export function valuesAt(
  record: unknown,
  path: readonly string[],
): readonly { readonly value: unknown; readonly path: readonly PropertyKey[] }[] {
  let level: { value: unknown; path: PropertyKey[] }[] = [{ value: record, path: [] }]
  for (const step of path) {
    level = level.flatMap(({ value, path: at }) => {
      if (value === null || typeof value !== 'object') return []
      if (step !== '*') {
        const next = (value as Record<string, unknown>)[step]
        return next === undefined ? [] : [{ value: next, path: [...at, step] }]
      }
      return Array.isArray(value)
        ? value.map((item: unknown, index) => ({ value: item, path: [...at, index] }))
        : Object.entries(value).map(([key, item]) => ({ value: item as unknown, path: [...at, key] }))
    })
  }
  return level.filter((one) => one.value !== undefined)
}
