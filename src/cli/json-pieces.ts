/**
 * JSON in pieces: what is printed may be longer than one string can be, and need not lie in memory twice. The layout is
 * that of `JSON.stringify(value, null, 2)`, except that a list of numbers stands on one line, and so does each record of
 * a long list: a list of a million states is read by programs.
 */

/** A piece is handed on when it is longer than this. */
const PIECE = 1 << 16
/** The records of a list longer than this stand on one line each. */
const LONG = 1000

/** The pieces of the JSON of a value, which is plain data; together they end in a line break. */
export function* jsonPieces(value: unknown): Generator<string> {
  let text = ''
  for (const part of parts(value, '\n')) {
    text += part
    if (text.length < PIECE) continue
    yield text
    text = ''
  }
  yield `${text}\n`
}

/** @param line a line break and the indentation of the value */
function* parts(value: unknown, line: string): Generator<string> {
  if (Array.isArray(value)) yield* listParts(value, line)
  else if (isRecord(value)) yield* recordParts(value, line)
  else yield JSON.stringify(value) ?? 'null'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !('toJSON' in value)
}

function* listParts(list: readonly unknown[], line: string): Generator<string> {
  if (list.length === 0) return yield '[]'
  if (typeof list[0] === 'number' && list.every((one) => typeof one === 'number')) {
    for (let at = 0; at < list.length; at += LONG)
      yield `${at === 0 ? '[' : ', '}${list
        .slice(at, at + LONG)
        .map(numberOf)
        .join(', ')}`
    return yield ']'
  }
  const inner = `${line}  `
  if (list.length > LONG)
    for (let at = 0; at < list.length; at += LONG) {
      const some = list.slice(at, at + LONG).map((one) => JSON.stringify(one) ?? 'null')
      yield `${at === 0 ? '[' : ','}${inner}${some.join(`,${inner}`)}`
    }
  else
    for (const [at, one] of list.entries()) {
      yield `${at === 0 ? '[' : ','}${inner}`
      yield* parts(one, inner)
    }
  yield `${line}]`
}

/** What is no finite number is null in JSON. */
function numberOf(value: unknown): string {
  return Number.isFinite(value) ? String(value) : 'null'
}

function* recordParts(record: Readonly<Record<string, unknown>>, line: string): Generator<string> {
  const inner = `${line}  `
  let some = false
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue
    yield `${some ? ',' : '{'}${inner}${JSON.stringify(key)}: `
    yield* parts(value, inner)
    some = true
  }
  yield some ? `${line}}` : '{}'
}
