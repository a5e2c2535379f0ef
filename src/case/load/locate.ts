import type { Place } from '../../text/index.ts'
import type { Case, Locate } from '../case.ts'
import { parseYaml, type YamlFile } from './yaml.ts'

/** A parsed file and the path of every record in it, by the place at which the record begins. */
interface Indexed {
  readonly yaml: YamlFile
  readonly bases: ReadonlyMap<string, readonly PropertyKey[]>
}

/**
 * Find the places of parts of records. A file is parsed again on the first question about it, so that a case carries
 * one place a record and not one a value.
 */
export function locator(files: ReadonlyMap<string, string>, places: ReadonlyMap<string, Place>): Locate {
  const parsed = new Map<string, Indexed>()
  return (id, path) => {
    const own = places.get(id)
    if (own === undefined) return null
    const text = files.get(own.file)
    if (text === undefined || path.length === 0) return own
    const indexed = parsed.get(own.file) ?? indexFile(own.file, text)
    parsed.set(own.file, indexed)
    const base = indexed.bases.get(spot(own))
    return base === undefined ? own : indexed.yaml.at([...base, ...path])
  }
}

/** A record as plain values, dates as the file has them; null for an unknown record. */
export function writtenValue(from: Case, id: string): unknown {
  const place = from.places.get(id)
  const text = place === undefined ? undefined : from.files.get(place.file)
  if (place === undefined || text === undefined) return null
  const { yaml, bases } = indexFile(place.file, text)
  const base = bases.get(spot(place))
  return base === undefined
    ? null
    : base.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], yaml.value)
}

/** The same case with places of parts, for a case that came out of a cache without them. */
export function withPlaces(from: Case): Case {
  return { ...from, locate: locator(from.files, from.places) }
}

function indexFile(file: string, text: string): Indexed {
  const yaml = parseYaml(file, text)
  const bases = new Map<string, readonly PropertyKey[]>()
  const visit = (value: unknown, path: readonly PropertyKey[], depth: number): void => {
    if (value === null || typeof value !== 'object') return
    if (!Array.isArray(value) && !bases.has(spot(yaml.at(path)))) bases.set(spot(yaml.at(path)), path)
    if (depth === 0) return
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value)
    for (const step of steps) visit((value as Record<PropertyKey, unknown>)[step], [...path, step], depth - 1)
  }
  visit(yaml.value, [], 2)
  return { yaml, bases }
}

function spot(place: Place): string {
  return `${place.line}:${place.column}`
}
