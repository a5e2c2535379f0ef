/** One record's text in its file: where it begins (its first key or its brace) and where it ends at the latest. */
export interface Item {
  /** The key that the item's list stands under; null for a list that is the whole file. */
  readonly key: string | null
  readonly start: number
  readonly end: number
}

/**
 * Cut a file of records into its records, so that each is read by itself and a malformed one does not take the
 * others with it: a list at the left margin, lists under keys at the left margin, or the same in brackets. Null where
 * the file is of another shape, names a key that `isKey` does not know, or uses what reaches beyond one record
 * (anchors, tags, directives, several documents, tabs); it is then read whole.
 */
export function itemsOf(text: string, isKey: (name: string) => boolean): readonly Item[] | null {
  if (BEYOND.test(text)) return null
  const first = /[^\s]/.exec(text)
  if (first === null) return null
  return first[0] === '[' || first[0] === '{' ? flowItems(text, isKey) : blockItems(text, isKey)
}

const BEYOND = /^(?:---|\.\.\.|%)|\uFEFF|\t|(?:^|[\s,[{:])[&*!][^\s]/m
const KEY_LINE = /^([A-Za-z][A-Za-z-]*): *(?:#.*)?$/

function blockItems(text: string, isKey: (name: string) => boolean): readonly Item[] | null {
  const items: Item[] = []
  let key: string | null = null
  let indent = -1
  let open = -1
  const close = (at: number): void => {
    if (open !== -1) items.push({ key, start: open, end: at })
    open = -1
  }
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, end)
    const rest = line.trimStart()
    const margin = line.length - rest.length
    if (rest !== '' && !rest.startsWith('#')) {
      const item = /^-( +)[^ ]/.exec(rest)
      const named = margin === 0 ? KEY_LINE.exec(line)?.[1] : undefined
      if (item !== null && (indent === -1 || margin === indent) && (key !== null || margin === 0)) {
        close(at)
        indent = margin
        open = at + margin + 1 + (item[1] ?? '').length
      } else if (named !== undefined && (key !== null || indent === -1)) {
        if (!isKey(named)) return null
        close(at)
        key = named
        indent = -1
      } else if (open === -1 || margin <= indent) return null
    }
    at = end + 1
  }
  close(text.length)
  return items.length === 0 ? null : items
}

/** Match brackets outside quotes. Items stand in a list at the top, or in lists under the keys of a mapping. */
function flowItems(text: string, isKey: (name: string) => boolean): readonly Item[] | null {
  const items: Item[] = []
  const open: string[] = []
  let key: string | null = null
  let word = ''
  let awaitsList = false
  let start = -1
  let before = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (/\s/.test(character)) continue
    if (character === '#') return null
    const level = open[0] === '[' ? 1 : 2
    const inList = open.length === level && open.at(-1) === '['
    const inTop = open.length === 1 && level === 2
    if (awaitsList && character !== '[') return null
    if (isQuote(character) && '[{,:'.includes(before)) {
      const close = endOfQuote(text, at)
      if (close === -1 || inList) return null
      word = text.slice(at + 1, close)
      at = close
    } else if (character === '[' || character === '{') {
      if ((open.length === 0 && before !== '') || (inList && character === '[')) return null
      if (inTop && !awaitsList) return null
      if (inList) start = at
      awaitsList = false
      open.push(character)
    } else if (character === ']' || character === '}') {
      if (open.pop() !== (character === ']' ? '[' : '{')) return null
      if (open.length === level && open.at(-1) === '[') items.push({ key, start, end: at + 1 })
    } else if (inTop) {
      if (character === ':') {
        if (!isKey(word)) return null
        key = word
        awaitsList = true
      }
      word = character === ',' || character === ':' ? '' : word + character
    } else if (open.length <= level && character !== ',') return null
    before = character
  }
  return open.length > 0 || items.length === 0 ? null : items
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'"
}

function endOfQuote(text: string, at: number): number {
  const quote = text.charAt(at)
  for (let to = at + 1; to < text.length; to++) {
    const character = text.charAt(to)
    if (character === '\\' && quote === '"') to += 1
    else if (character === quote) return to
  }
  return -1
}
