import type { Place } from '../../text/index.ts'
import type { Case } from '../case.ts'
import { parseYaml, type YamlFile } from './yaml.ts'

const parsed = new WeakMap<Case, Map<string, YamlFile>>()

/**
 * The place of a part of a record (`due`, `sources.1.exact`): its file is parsed again on demand, so that a case
 * carries one place a record and not one a value. The record's own place where the part is not found.
 */
export function placeIn(from: Case, id: string, path: readonly PropertyKey[]): Place | null {
  const own = from.places.get(id)
  if (own === undefined) return null
  const text = from.files.get(own.file)
  if (text === undefined || path.length === 0) return own
  const files = parsed.get(from) ?? new Map<string, YamlFile>()
  parsed.set(from, files)
  const yaml = files.get(own.file) ?? parseYaml(own.file, text)
  files.set(own.file, yaml)
  const base = baseOf(yaml, own)
  return base === null ? own : yaml.at([...base, ...path])
}

/** The path of the record that begins at a place. */
function baseOf(yaml: YamlFile, place: Place): readonly PropertyKey[] | null {
  const starts = (path: readonly PropertyKey[]): boolean => {
    const at = yaml.at(path)
    return at.line === place.line && at.column === place.column
  }
  const search = (
    value: unknown,
    path: readonly PropertyKey[],
    depth: number,
  ): readonly PropertyKey[] | null => {
    if (value === null || typeof value !== 'object') return null
    if (!Array.isArray(value) && 'id' in value && starts(path)) return path
    if (depth === 0) return null
    const steps: readonly PropertyKey[] = Array.isArray(value)
      ? value.map((_, index) => index)
      : Object.keys(value)
    for (const step of steps) {
      const found = search((value as Record<PropertyKey, unknown>)[step], [...path, step], depth - 1)
      if (found !== null) return found
    }
    return null
  }
  return search(yaml.value, [], 2)
}
