/** Every word of a record that could be an id: references and the names in expressions. */
export function namesIn(value: unknown): readonly string[] {
  const found = new Set<string>()
  const visit = (one: unknown, key: string): void => {
    if (typeof one === 'string') {
      if (TEXTS.has(key)) return
      for (const [name] of one.matchAll(/[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*/g)) found.add(name)
    } else if (Array.isArray(one)) for (const inner of one) visit(inner, key)
    else if (one !== null && typeof one === 'object')
      for (const [inner, part] of Object.entries(one)) {
        if (key === 'sets') found.add(inner)
        visit(part, inner)
      }
  }
  visit(value, '')
  return [...found]
}

/** Keys that hold prose, in which a word is no name of a record. */
const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'short',
  'says',
  'yes',
  'no',
  'done',
  'exact',
  'prefix',
  'suffix',
  'note',
  'what',
  'aliases',
  'place',
  'purpose',
  'said',
  'because',
  'as',
  'channel',
  'basis',
  'inferred',
  'office',
  'kind',
  'stance',
  'field',
  'hand',
  'attributedTo',
  'topic',
  'adjective',
  'metonym',
  'word',
  'id',
  'asks',
  'for',
  'rule',
])

/** A value with every reference to one record made one to another; ids of records and prose stay. */
export function renamed<T>(value: T, from: string, as: string): T {
  const visit = (one: unknown, key: string): unknown => {
    if (typeof one === 'string')
      return TEXTS.has(key)
        ? one
        : one.replace(/[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*/g, (name) => (name === from ? as : name))
    if (Array.isArray(one)) return one.map((inner) => visit(inner, key))
    if (one === null || typeof one !== 'object') return one
    return Object.fromEntries(Object.entries(one).map(([inner, part]) => [inner, visit(part, inner)]))
  }
  return visit(value, '') as T
}
