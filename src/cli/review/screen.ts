/** A key as the screen tells it: a character, or the name of what has none. */
export type Key =
  | { readonly kind: 'character'; readonly text: string }
  /** Text that was pasted and not typed; where keys decide, it decides nothing. */
  | { readonly kind: 'paste'; readonly text: string }
  | {
      readonly kind:
        | 'enter'
        | 'escape'
        | 'backspace'
        | 'up'
        | 'down'
        | 'page-up'
        | 'page-down'
        | 'stop'
        | 'resize'
    }

/** A terminal as the review needs it; a test hands in its own. */
export interface Screen {
  readonly size: () => { readonly columns: number; readonly rows: number }
  readonly colour: boolean
  /** Show these lines from the top, and nothing else. */
  readonly show: (lines: readonly string[]) => void
  /** The next key; null where the keyboard is gone. */
  readonly key: () => Promise<Key | null>
}

/** How a terminal in bracketed-paste mode marks what was pasted. */
export const PASTE = { begins: '\u001b[200~', ends: '\u001b[201~' } as const

/** The keys in what a terminal sent. A paste comes whole where the terminal marks it, else as its characters. */
export function keysIn(sent: string): readonly Key[] {
  const keys: Key[] = []
  for (let at = 0; at < sent.length; ) {
    const rest = sent.slice(at)
    if (rest.startsWith(PASTE.begins)) {
      const end = rest.indexOf(PASTE.ends)
      const pasted = rest.slice(PASTE.begins.length, end === -1 ? undefined : end)
      keys.push({ kind: 'paste', text: pasted })
      at += end === -1 ? rest.length : end + PASTE.ends.length
      continue
    }
    const sequence = /^\u001b(?:\[|O)([0-9;]*)([A-Za-z~])/.exec(rest)
    if (sequence !== null) {
      const name = named(sequence[2] ?? '', sequence[1] ?? '')
      if (name !== null) keys.push({ kind: name })
      at += sequence[0].length
      continue
    }
    const point = rest.codePointAt(0) ?? 0
    const text = String.fromCodePoint(point)
    at += text.length
    if (point === 3 || point === 4) keys.push({ kind: 'stop' })
    else if (point === 13 || point === 10) keys.push({ kind: 'enter' })
    else if (point === 27) keys.push({ kind: 'escape' })
    else if (point === 127 || point === 8) keys.push({ kind: 'backspace' })
    else if (point >= 32) keys.push({ kind: 'character', text })
  }
  return keys
}

function named(last: string, numbers: string): 'up' | 'down' | 'page-up' | 'page-down' | null {
  if (last === 'A') return 'up'
  if (last === 'B') return 'down'
  if (last === '~' && numbers === '5') return 'page-up'
  return last === '~' && numbers === '6' ? 'page-down' : null
}
