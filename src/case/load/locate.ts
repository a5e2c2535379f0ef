import { indexLines, type LineIndex, type Place } from '../../text/index.ts'
import type { Case, Locate } from '../case.ts'
import { parseFragment } from './fragment.ts'
import { parseYaml, type YamlFile } from './yaml.ts'

/**
 * Find the places of parts of records. A record's text is parsed again on the first question about it, so that a
 * case carries one place a record and not one a value.
 */
export function locator(files: ReadonlyMap<string, string>, places: ReadonlyMap<string, Place>): Locate {
  const lines = new Map<string, LineIndex>()
  const parsed = new Map<string, YamlFile | null>()
  const parse = (own: Place): YamlFile | null => {
    const text = files.get(own.file)
    if (text === undefined) return null
    const index = lines.get(own.file) ?? indexLines(text)
    lines.set(own.file, index)
    return parseRecord(own, text, index)
  }
  return (id, path) => {
    const own = places.get(id)
    if (own === undefined || path.length === 0) return own ?? null
    let yaml = parsed.get(id)
    if (yaml === undefined) {
      // Questions come record by record: what was parsed for the last few hundred is enough to keep.
      if (parsed.size > 500) parsed.clear()
      yaml = parse(own)
      parsed.set(id, yaml)
    }
    return yaml === null ? own : yaml.at(path)
  }
}

/** The text of one record, parsed; null where it is no YAML by itself, as where it repeats another by an alias. */
function parseRecord(own: Place, text: string, lines: LineIndex): YamlFile | null {
  if (own.end === undefined) return null
  const offset = (at: { readonly line: number; readonly column: number }): number =>
    (lines.starts[at.line - 1] ?? 0) + at.column - 1
  const yaml = parseFragment(own.file, text, lines, offset(own), offset(own.end))
  return yaml.findings.length > 0 ? null : yaml
}

/** A record as plain values, dates as the file has them; null for an unknown record. */
export function writtenValue(from: Case, id: string): unknown {
  const place = from.places.get(id)
  const text = place === undefined ? undefined : from.files.get(place.file)
  if (place === undefined || text === undefined) return null
  const alone = parseRecord(place, text, indexLines(text))
  return alone === null ? recordWithId(parseYaml(place.file, text).value, id) : alone.value
}

/** The same case with places of parts, for a case that came out of a cache without them. */
export function withPlaces(from: Case): Case {
  return { ...from, locate: locator(from.files, from.places) }
}

function recordWithId(value: unknown, id: string): unknown {
  if (value === null || typeof value !== 'object') return null
  if (!Array.isArray(value) && (value as { readonly id?: unknown }).id === id) return value
  for (const inner of Object.values(value)) {
    const found = recordWithId(inner, id)
    if (found !== null) return found
  }
  return null
}
