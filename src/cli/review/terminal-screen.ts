import type { ReadStream, WriteStream } from 'node:tty'
import { type Key, keysIn, PASTE, type Screen } from './screen.ts'

// Another screen, no cursor, pastes marked as such.
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?2004h'
const LEAVE = '\u001b[?2004l\u001b[?25h\u001b[?1049l'

/** A paste that has not ended by then is taken as it is. */
const LONGEST_PASTE = 1_000_000

/** The terminal that a person sits at. `close` gives it back as it was, and so does the end of the process. */
export function terminalScreen(
  input: ReadStream,
  output: WriteStream,
  colour: boolean,
): Screen & { readonly close: () => void } {
  const waiting: ((key: Key | null) => void)[] = []
  const keys: Key[] = []
  let open = true
  let ended = false
  let half = ''
  let timer: NodeJS.Timeout | null = null
  const give = (key: Key): void => {
    const next = waiting.shift()
    if (next === undefined) keys.push(key)
    else next(key)
  }
  const take = (text: string): void => {
    for (const key of keysIn(text)) give(key)
  }
  const onData = (sent: string): void => {
    if (timer !== null) clearTimeout(timer)
    const text = half + sent
    // A long paste comes in many pieces, and is one.
    const pasting = text.lastIndexOf(PASTE.begins)
    if (pasting !== -1 && !text.includes(PASTE.ends, pasting) && text.length < LONGEST_PASTE) {
      half = text.slice(pasting)
      take(text.slice(0, pasting))
      return
    }
    // An arrow key may come in two pieces; a lone Escape is one after a moment.
    const cut = /\u001b(?:\[[0-9;]*)?$/.exec(text)
    half = cut === null ? '' : cut[0]
    take(cut === null ? text : text.slice(0, cut.index))
    if (half !== '')
      timer = setTimeout(() => {
        const rest = half
        half = ''
        take(rest)
      }, 40)
  }
  const onEnd = (): void => {
    ended = true
    for (const next of waiting.splice(0)) next(null)
  }
  const onResize = (): void => give({ kind: 'resize' })
  const close = (): void => {
    if (!open) return
    open = false
    input.off('data', onData)
    input.off('end', onEnd)
    output.off('resize', onResize)
    process.off('exit', close)
    if (input.isTTY) input.setRawMode(false)
    input.pause()
    output.write(LEAVE)
  }
  input.setEncoding('utf8')
  input.setRawMode(true)
  input.on('data', onData)
  input.on('end', onEnd)
  output.on('resize', onResize)
  process.on('exit', close)
  input.resume()
  output.write(ENTER)
  return {
    colour,
    size: () => ({ columns: Math.max(20, output.columns), rows: Math.max(8, output.rows) }),
    show: (lines) => {
      const { rows } = { rows: Math.max(8, output.rows) }
      const body = lines
        .slice(0, rows)
        .map((line) => `${line}\u001b[K`)
        .join('\r\n')
      output.write(`\u001b[H${body}\u001b[J`)
    },
    key: () => {
      const first = keys.shift()
      if (first !== undefined) return Promise.resolve(first)
      if (ended) return Promise.resolve(null)
      return new Promise((resolve) => waiting.push(resolve))
    },
    close,
  }
}
