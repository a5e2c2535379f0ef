/**
 * JSON with positions: RFC 8259, read so that every value knows where it stands and a file that was cut off says
 * where. Kept apart from JSON.parse, which tells neither.
 */
import { type Diagnostic, diagnostic, indexLines, type Place, positionAt } from '../../text/index.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type ReadJson =
  | {
      readonly ok: true
      readonly value: Json
      readonly placeOf: (path: readonly (string | number)[]) => Place | null
    }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

/** Nesting deeper than this is refused. */
const depthLimit = 100

/** A value with the offset at which it starts. */
interface Node {
  readonly value: Json
  readonly start: number
  readonly parts: ReadonlyMap<string | number, Node>
}

const noParts: ReadonlyMap<string | number, Node> = new Map()

class Unreadable extends Error {
  readonly at: number
  readonly expected: string
  constructor(at: number, expected: string) {
    super(expected)
    this.at = at
    this.expected = expected
  }
}

/** Read a JSON text; a byte order mark at its start is skipped. */
export function readJson(text: string, file: string): ReadJson {
  const lines = indexLines(text)
  const placeAt = (offset: number): Place => ({ file, ...positionAt(lines, offset) })
  try {
    const root = new JsonReader(text).whole()
    return {
      ok: true,
      value: root.value,
      placeOf: (path) => {
        let node: Node | undefined = root
        for (const step of path) node = node?.parts.get(step)
        return node === undefined ? null : placeAt(node.start)
      },
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const place = placeAt(error.at)
    if (error.expected === 'depth')
      return { ok: false, findings: [diagnostic('gmcr-too-deep', place, { limit: depthLimit })] }
    if (error.at >= text.trimEnd().length)
      return { ok: false, findings: [diagnostic('gmcr-cut', place, { expected: error.expected })] }
    const found = `“${text.slice(error.at, error.at + 12).replace(/\s+/g, ' ')}”`
    return { ok: false, findings: [diagnostic('gmcr-json', place, { found, expected: error.expected })] }
  }
}

class JsonReader {
  readonly #text: string
  #at: number

  constructor(text: string) {
    this.#text = text
    this.#at = text.startsWith('\ufeff') ? 1 : 0
  }

  whole(): Node {
    const node = this.#value(0)
    this.#space()
    if (this.#at < this.#text.length) throw new Unreadable(this.#at, 'the end of the file')
    return node
  }

  #space(): void {
    while (' \t\r\n'.includes(this.#text[this.#at] ?? 'x')) this.#at += 1
  }

  #value(depth: number): Node {
    if (depth > depthLimit) throw new Unreadable(this.#at, 'depth')
    this.#space()
    const start = this.#at
    switch (this.#text[start]) {
      case '{':
        return this.#object(start, depth)
      case '[':
        return this.#array(start, depth)
      case '"':
        return { value: this.#string(), start, parts: noParts }
      default:
        return { value: this.#word(), start, parts: noParts }
    }
  }

  #object(start: number, depth: number): Node {
    const parts = new Map<string | number, Node>()
    this.#at += 1
    this.#space()
    while (this.#text[this.#at] !== '}') {
      if (parts.size > 0) this.#sign(',', 'a comma or “}”')
      this.#space()
      if (this.#text[this.#at] !== '"') throw new Unreadable(this.#at, 'a key in double quotes')
      const key = this.#string()
      this.#space()
      this.#sign(':', 'a colon')
      parts.set(key, this.#value(depth + 1))
      this.#space()
    }
    this.#at += 1
    const value = Object.fromEntries([...parts].map(([key, node]) => [key, node.value]))
    return { value, start, parts }
  }

  #array(start: number, depth: number): Node {
    const parts = new Map<string | number, Node>()
    this.#at += 1
    this.#space()
    while (this.#text[this.#at] !== ']') {
      if (parts.size > 0) this.#sign(',', 'a comma or “]”')
      parts.set(parts.size, this.#value(depth + 1))
      this.#space()
    }
    this.#at += 1
    return { value: [...parts.values()].map((node) => node.value), start, parts }
  }

  #sign(sign: string, expected: string): void {
    if (this.#text[this.#at] !== sign) throw new Unreadable(this.#at, expected)
    this.#at += 1
  }

  #string(): string {
    const start = this.#at
    for (let at = start + 1; ; at++) {
      const unit = this.#text[at]
      if (unit === undefined) throw new Unreadable(this.#text.length, 'the closing quotation mark')
      if (unit === '\\') at += 1
      else if (unit === '"') {
        this.#at = at + 1
        return this.#decoded(start, at + 1)
      }
    }
  }

  /** Escapes are left to JSON.parse, which knows them all. */
  #decoded(from: number, to: number): string {
    try {
      return JSON.parse(this.#text.slice(from, to)) as string
    } catch {
      throw new Unreadable(from, 'a text without raw control characters and with valid escapes')
    }
  }

  #word(): Json {
    const match = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![A-Za-z0-9_.])/.exec(
      this.#text.slice(this.#at, this.#at + 400),
    )
    if (match === null) throw new Unreadable(this.#at, 'a value')
    this.#at += match[0].length
    return JSON.parse(match[0]) as Json
  }
}
