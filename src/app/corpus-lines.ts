/** A line's bytes, without its end; `bytes` has no more than the limit. */
interface Line {
  readonly bytes: Uint8Array
  /** How long the line is. */
  readonly size: number
}

/** The lines of a stream, each cut at the limit, so that no more than that is held. An empty last line is none. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Line> {
  let parts: Uint8Array[] = []
  let held = 0
  let size = 0
  const take = (bytes: Uint8Array): void => {
    const kept = bytes.subarray(0, limit - held)
    if (kept.length > 0) parts.push(kept)
    held += kept.length
    size += bytes.length
  }
  const line = (): Line => {
    const whole = { bytes: joined(parts, held), size }
    parts = []
    held = 0
    size = 0
    return whole
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at))
      yield line()
      from = at + 1
    }
    // A copy, since what is held must not keep the whole chunk.
    take(chunk.slice(from))
  }
  if (size > 0) yield line()
}

/** Parts of bytes as one. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
