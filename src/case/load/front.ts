/** A report file split into its head and its text. */
export interface FrontMatter {
  readonly yaml: string
  /** Offset of the YAML in the file. */
  readonly offset: number
  readonly text: string
  /** Line on which the text begins, from 1. */
  readonly textLine: number
}

/**
 * Split `---\n head \n---\n text`. Null where the file does not begin so.
 * One empty line after the head and one final line end are not part of the text.
 */
export function splitFront(source: string): FrontMatter | null {
  if (!source.startsWith('---\n')) return null
  const close = source.indexOf('\n---', 3)
  if (close === -1) return null
  const after = source.indexOf('\n', close + 1)
  const closing = source.slice(close + 1, after === -1 ? source.length : after)
  if (closing.trimEnd() !== '---') return null
  let start = after === -1 ? source.length : after + 1
  if (source[start] === '\n') start += 1
  const end = source.endsWith('\n') ? source.length - 1 : source.length
  const textLine = source.slice(0, start).split('\n').length
  return {
    yaml: source.slice(4, close + 1),
    offset: 4,
    text: source.slice(start, Math.max(start, end)),
    textLine,
  }
}
