import { beginsPlain, DECLINED, plainValue, quotedAt } from './quick-scalar.ts'

/**
 * A reader of the YAML that records are written in, some twenty times as fast as the full parser: block and flow
 * collections, plain and quoted scalars on one line, comments. It either gives the value that the full parser gives
 * or declines; tests compare the two. What declines, and everything malformed, is read by the full parser, which
 * also makes the findings.
 */
export interface Quick {
  readonly value: unknown
  /** Where the record's first key or brace stands, and where its last value ends. */
  readonly start: number
  readonly end: number
}

/** Read the mapping that begins at or after `start`, at the column `margin`; null where that is beyond this reader. */
export function readQuick(text: string, start: number, end: number, margin: number): Quick | null {
  if (CONTROL.test(text.slice(start, end))) return null
  const reader = new Reader(text, end)
  reader.at = start
  reader.skipBlank()
  if (reader.at >= end || reader.column() < margin) return null
  const first = reader.at
  const value = reader.node(margin - 1)
  if (value === DECLINED) return null
  const last = reader.last
  reader.skipBlank()
  if (reader.at < end || value === null || typeof value !== 'object' || Array.isArray(value)) return null
  return { value, start: first, end: last }
}

const DEEPEST = 32
/** An implicit key may have 1024 characters with its quotes (YAML 1.2.2, 7.4). */
const LONGEST_KEY = 500
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/

class Reader {
  at = 0
  /** The end of the last value read. */
  last = 0
  readonly text: string
  readonly end: number
  depth = 0

  constructor(text: string, end: number) {
    this.text = text
    this.end = end
  }

  column(): number {
    return this.at - (this.text.lastIndexOf('\n', this.at - 1) + 1)
  }

  peek(offset = 0): string {
    return this.at + offset < this.end ? this.text.charAt(this.at + offset) : ''
  }

  spaces(): void {
    while (this.peek() === ' ') this.at += 1
  }

  /** Pass over a comment that a space or a line start precedes. */
  comment(): void {
    if (this.peek() !== '#') return
    const before = this.at === 0 ? '\n' : this.text.charAt(this.at - 1)
    if (before !== ' ' && before !== '\n') return
    const newline = this.text.indexOf('\n', this.at)
    this.at = newline === -1 || newline > this.end ? this.end : newline
  }

  /** Pass over spaces, comments and line ends. */
  skipBlank(): void {
    for (;;) {
      this.spaces()
      this.comment()
      if (this.peek() !== '\n') return
      this.at += 1
    }
  }

  /** Whether only spaces and a comment are left on the line; passes over them. */
  lineEnds(): boolean {
    this.spaces()
    this.comment()
    return this.at >= this.end || this.peek() === '\n'
  }

  /** A block node whose lines stand right of `parent`. The cursor stands on its first character. */
  node(parent: number): unknown {
    if (++this.depth > DEEPEST) return DECLINED
    const column = this.column()
    const character = this.peek()
    let value: unknown
    if (this.isDash()) value = this.sequence(column)
    else if (character === '{' || character === '[') value = this.flow(parent)
    else value = this.mapping(column)
    this.depth -= 1
    return value
  }

  sequence(column: number): unknown {
    const items: unknown[] = []
    for (;;) {
      this.at += 1
      this.spaces()
      if (this.at >= this.end || this.peek() === '\n' || this.peek() === '#') return DECLINED
      const item = this.isKeyHere() || this.isDash() ? this.node(column) : this.value(column)
      if (item === DECLINED) return DECLINED
      items.push(item)
      const here = this.at
      const next = this.nextLine(column)
      if (next === 'declined') return DECLINED
      if (next === 'end') return items
      if (!this.isDash()) {
        // A sequence as far left as the keys of its mapping ends where the next key begins.
        this.at = here
        return items
      }
    }
  }

  isDash(): boolean {
    return this.peek() === '-' && (this.peek(1) === ' ' || this.peek(1) === '\n')
  }

  mapping(column: number): unknown {
    const entries: Record<string, unknown> = {}
    for (;;) {
      const key = this.key()
      if (key === DECLINED || Object.hasOwn(entries, key) || key === '__proto__') return DECLINED
      const value = this.keyed(column)
      if (value === DECLINED) return DECLINED
      entries[key] = value
      const next = this.nextLine(column)
      if (next === 'end') return entries
      if (next === 'declined') return DECLINED
    }
  }

  /** What follows a key and its colon: a value on the line, a block below, or nothing. */
  keyed(column: number): unknown {
    this.last = this.at
    if (!this.lineEnds()) return this.value(column)
    const here = this.at
    this.skipBlank()
    if (this.at >= this.end) return null
    const inner = this.column()
    if (inner > column || (inner === column && this.isDash()))
      return this.node(inner === column ? column - 1 : column)
    this.at = here
    return null
  }

  /**
   * Go to the next line that holds something. `same`: it continues the block at this column; `end`: it belongs to
   * a block further left, or nothing follows; the cursor then stays before the line.
   */
  nextLine(column: number): 'same' | 'end' | 'declined' {
    if (!this.lineEnds()) return 'declined'
    const here = this.at
    this.skipBlank()
    if (this.at >= this.end) return 'end'
    const next = this.column()
    if (next === column) return 'same'
    if (next > column) return 'declined'
    this.at = here
    return 'end'
  }

  /** A key and its colon, on one line. In a flow mapping a value may follow the colon of a quoted key at once. */
  key(inFlow = false): string | typeof DECLINED {
    const quotes = this.peek() === '"' || this.peek() === "'"
    let key: string
    if (quotes) {
      const quoted = quotedAt(this.text, this.at)
      if (quoted === DECLINED || quoted.end > this.end) return DECLINED
      key = quoted.value
      this.at = quoted.end
    } else {
      const found = this.match(/[A-Za-z_][A-Za-z0-9_.-]*/y)
      if (found === null || plainValue(found) !== found) return DECLINED
      key = found
    }
    this.spaces()
    if (this.peek() !== ':' || key.length > LONGEST_KEY) return DECLINED
    const after = this.peek(1)
    if (after !== '' && after !== ' ' && after !== '\n' && !(quotes && inFlow)) return DECLINED
    this.at += 1
    return key
  }

  isKeyHere(): boolean {
    const at = this.at
    const found = this.key() !== DECLINED
    this.at = at
    return found
  }

  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found === undefined || this.at + found.length > this.end) return null
    this.at += found.length
    return found
  }

  /** A value that begins on the line of its key or dash. */
  value(column: number): unknown {
    const character = this.peek()
    if (character === '{' || character === '[') return this.flow(column)
    if (character === '"' || character === "'") {
      const quoted = quotedAt(this.text, this.at)
      if (quoted === DECLINED || quoted.end > this.end) return DECLINED
      this.at = quoted.end
      this.last = this.at
      return quoted.value
    }
    if (!beginsPlain(this.text, this.at)) return DECLINED
    const newline = this.text.indexOf('\n', this.at)
    const stop = newline === -1 || newline > this.end ? this.end : newline
    const line = this.text.slice(this.at, stop)
    const comment = line.search(/ #/)
    const plain = (comment === -1 ? line : line.slice(0, comment)).trimEnd()
    if (/:(?: |$)/.test(plain)) return DECLINED
    this.at += plain.length
    this.last = this.at
    return plainValue(plain)
  }

  /** A flow collection; its lines stand right of `column`. */
  flow(column: number): unknown {
    if (++this.depth > DEEPEST) return DECLINED
    const value = this.peek() === '{' ? this.flowMapping(column) : this.flowSequence(column)
    this.depth -= 1
    return value
  }

  /** Pass over what may stand between the parts of a flow collection. */
  between(column: number): boolean {
    const before = this.at
    this.skipBlank()
    return this.at < this.end && (!this.text.slice(before, this.at).includes('\n') || this.column() > column)
  }

  flowSequence(column: number): unknown {
    const items: unknown[] = []
    this.at += 1
    for (;;) {
      if (!this.between(column)) return DECLINED
      if (this.peek() === ']') break
      const item = this.flowValue(column)
      if (item === DECLINED) return DECLINED
      items.push(item)
      if (!this.between(column)) return DECLINED
      if (this.peek() === ',') this.at += 1
      else if (this.peek() !== ']') return DECLINED
    }
    this.at += 1
    this.last = this.at
    return items
  }

  flowMapping(column: number): unknown {
    const entries: Record<string, unknown> = {}
    this.at += 1
    for (;;) {
      if (!this.between(column)) return DECLINED
      if (this.peek() === '}') break
      const key = this.key(true)
      if (key === DECLINED || Object.hasOwn(entries, key) || key === '__proto__') return DECLINED
      if (!this.between(column)) return DECLINED
      const value = this.peek() === ',' || this.peek() === '}' ? null : this.flowValue(column)
      if (value === DECLINED) return DECLINED
      entries[key] = value
      if (!this.between(column)) return DECLINED
      if (this.peek() === ',') this.at += 1
      else if (this.peek() !== '}') return DECLINED
    }
    this.at += 1
    this.last = this.at
    return entries
  }

  flowValue(column: number): unknown {
    const character = this.peek()
    if (character === '{' || character === '[') return this.flow(column)
    if (character === '"' || character === "'") {
      const quoted = quotedAt(this.text, this.at)
      if (quoted === DECLINED || quoted.end > this.end) return DECLINED
      this.at = quoted.end
      this.spaces()
      return this.peek() === ':' ? DECLINED : quoted.value
    }
    if (!beginsPlain(this.text, this.at)) return DECLINED
    const found = this.match(/[^,[\]{}\n]+/y)
    if (found === null) return DECLINED
    const plain = found.trimEnd()
    if (this.peek() === '\n' || / #|:(?: |$)/.test(plain)) return DECLINED
    return plainValue(plain)
  }
}
