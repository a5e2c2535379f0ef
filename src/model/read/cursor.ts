/** Reading plain data (parsed YAML or JSON) with findings that know their place. */
import { type Diagnostic, diagnostic, nearestName, type Place } from '../../text/index.ts'

export type Path = readonly (string | number)[]

/** A value and where it stands; `where` names it in messages. */
export interface Cursor {
  readonly value: unknown
  readonly path: Path
  readonly where: string
}

/** Collects findings while plain data is read. */
export class Reading {
  readonly findings: Diagnostic[] = []
  readonly #placeOf: (path: Path) => Place | null
  readonly #written: (path: Path) => string | null

  /**
   * @param placeOf the place of the value at a path of keys and indices, or null when it is not known
   * @param written the characters of the scalar at a path, or null when they are not known
   */
  constructor(placeOf: (path: Path) => Place | null, written: (path: Path) => string | null = () => null) {
    this.#placeOf = placeOf
    this.#written = written
  }

  placeOf(cursor: Cursor): Place | null {
    return this.#placeOf(cursor.path)
  }

  written(cursor: Cursor): string | null {
    return this.#written(cursor.path)
  }

  report(finding: Diagnostic): null {
    this.findings.push(finding)
    return null
  }

  shape(cursor: Cursor, expected: string): null {
    const detail = { where: cursor.where, expected, found: describe(cursor.value) }
    return this.report(diagnostic('model-shape', this.placeOf(cursor), detail))
  }

  /** The entries of a mapping whose keys are all known; null, with findings, otherwise. */
  mapping(cursor: Cursor, known: readonly string[]): ReadonlyMap<string, Cursor> | null {
    const entries = this.entries(cursor)
    if (entries === null) return null
    for (const key of entries.keys()) {
      if (known.includes(key)) continue
      const detail = { where: cursor.where, key, nearest: nearestName(key, known) }
      this.report(diagnostic('model-unknown-key', this.#placeOf([...cursor.path, key]), detail))
    }
    return entries
  }

  /** The entries of a mapping with any keys. */
  entries(cursor: Cursor): ReadonlyMap<string, Cursor> | null {
    const { value } = cursor
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.shape(cursor, 'a mapping')
    return new Map(Object.entries(value).map(([key, part]) => [key, inside(cursor, key, part)]))
  }

  list(cursor: Cursor): readonly Cursor[] | null {
    if (!Array.isArray(cursor.value)) return this.shape(cursor, 'a list')
    return cursor.value.map((part, at) => ({
      value: part,
      path: [...cursor.path, at],
      where: `${cursor.where}, entry ${at + 1}`,
    }))
  }

  text(cursor: Cursor): string | null {
    return typeof cursor.value === 'string' ? cursor.value : this.shape(cursor, 'a text')
  }

  flag(cursor: Cursor | undefined): boolean {
    if (cursor === undefined) return false
    if (typeof cursor.value === 'boolean') return cursor.value
    this.shape(cursor, 'true or false')
    return false
  }

  oneOf<T extends string>(cursor: Cursor, values: readonly T[]): T | null {
    const found = values.find((value) => value === cursor.value)
    return found ?? this.shape(cursor, values.map((value) => `“${value}”`).join(' or '))
  }

  missing(cursor: Cursor, key: string): null {
    return this.report(diagnostic('model-missing', this.placeOf(cursor), { where: cursor.where, key }))
  }
}

/** The part of a value under a key. */
export function inside(cursor: Cursor, key: string, value: unknown): Cursor {
  return {
    value,
    path: [...cursor.path, key],
    where: cursor.path.length === 0 ? key : `${cursor.where}.${key}`,
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
  return String(value)
}
