import type { z } from 'zod'

/** The keys that a schema knows at a path; from all branches of a union. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path
  const def = (schema as z.ZodType).def as { readonly type: string; readonly [key: string]: unknown }
  switch (def.type) {
    case 'object': {
      const shape = (schema as z.ZodObject).shape
      if (step === undefined) return Object.keys(shape)
      return Object.hasOwn(shape, step) ? keysAt(shape[String(step)] as z.core.$ZodType, rest) : []
    }
    case 'array':
      return step === undefined ? [] : keysAt(def['element'] as z.core.$ZodType, rest)
    case 'record':
      return step === undefined ? [] : keysAt(def['valueType'] as z.core.$ZodType, rest)
    case 'optional':
    case 'default':
      return keysAt(def['innerType'] as z.core.$ZodType, path)
    case 'pipe':
      return keysAt(def['in'] as z.core.$ZodType, path)
    case 'union':
      return [
        ...new Set((def['options'] as readonly z.core.$ZodType[]).flatMap((option) => keysAt(option, path))),
      ]
    default:
      return []
  }
}
