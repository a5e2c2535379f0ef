/** Standard input as bytes, up to a limit; null where it is longer. */
export async function standardInput(limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin) {
    const bytes: Uint8Array = typeof part === 'string' ? new TextEncoder().encode(part) : part
    size += bytes.length
    if (size > limit) return null
    parts.push(bytes)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
