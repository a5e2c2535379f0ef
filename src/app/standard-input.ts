import { joined } from './corpus-lines.ts'
import type { Effects } from './effects.ts'

/** Standard input as bytes, up to a limit; null where it is longer. */
export async function standardInput(limit: number, effects: Effects): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of effects.input()) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return joined(parts, size)
}
