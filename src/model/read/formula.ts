import { type Expression, parseExpression } from '../../language/index.ts'
import { diagnostic, nearestName, type Place } from '../../text/index.ts'
import type { Cursor, Reading } from './cursor.ts'

/** Reads expressions over the options of one model. */
export class Formulas {
  readonly #reading: Reading
  readonly #options: readonly string[]
  readonly #known: ReadonlySet<string>

  constructor(reading: Reading, options: readonly string[]) {
    this.#reading = reading
    this.#options = options
    this.#known = new Set(options)
  }

  /** An expression of which every name is an option of the model; null, with findings, otherwise. */
  read(cursor: Cursor): Expression | null {
    const source = typeof cursor.value === 'boolean' ? String(cursor.value) : this.#reading.text(cursor)
    if (source === null) return null
    const place = this.#reading.placeOf(cursor)
    const parsed = parseExpression(source, place ?? { file: 'model', line: 1, column: 1 })
    if (!parsed.ok) {
      for (const finding of parsed.findings) this.#reading.report(finding)
      return null
    }
    return this.#allKnown(parsed.expression, cursor, source, place) ? parsed.expression : null
  }

  /** Option ids from a list. */
  options(cursor: Cursor): readonly string[] | null {
    const entries = this.#reading.list(cursor)
    if (entries === null) return null
    const ids = entries.map((entry) => {
      const id = this.#reading.text(entry)
      if (id === null) return null
      return this.#known.has(id) ? id : this.unknown(id, entry.where, this.#reading.placeOf(entry))
    })
    return ids.includes(null) ? null : (ids as string[])
  }

  unknown(option: string, where: string, place: Place | null): null {
    const detail = { option, where, nearest: nearestName(option, this.#options) }
    return this.#reading.report(diagnostic('model-unknown-option', place, detail))
  }

  #allKnown(e: Expression, cursor: Cursor, source: string, place: Place | null): boolean {
    const strangers = new Map<string, number>()
    collectNames(e, (name, start) => {
      if (!this.#known.has(name) && !strangers.has(name)) strangers.set(name, start)
    })
    for (const [name, start] of strangers) this.unknown(name, cursor.where, shifted(place, source, start))
    return strangers.size === 0
  }
}

function collectNames(e: Expression, visit: (name: string, start: number) => void): void {
  switch (e.kind) {
    case 'constant':
      return
    case 'name':
      visit(e.name, e.span.start)
      return
    case 'not':
      collectNames(e.operand, visit)
      return
    case 'and':
    case 'or':
      for (const operand of e.operands) collectNames(operand, visit)
      return
    case 'xor':
    case 'iff':
      collectNames(e.left, visit)
      collectNames(e.right, visit)
      return
    case 'implies':
      collectNames(e.antecedent, visit)
      collectNames(e.consequent, visit)
  }
}

/** The place of an offset in a text that begins at a place; exact within the first line. */
function shifted(place: Place | null, source: string, offset: number): Place | null {
  if (place === null) return null
  const before = source.slice(0, offset).split('\n')
  const last = before[before.length - 1] ?? ''
  return {
    file: place.file,
    line: place.line + before.length - 1,
    column: before.length === 1 ? place.column + offset : last.length + 1,
  }
}
