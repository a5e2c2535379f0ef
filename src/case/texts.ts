import { decode } from './decode.ts'
import type { TextOf } from './frozen.ts'
import type { CaseFiles } from './loading.ts'

/** The prefix of an overlay's paths in places. */
export function overlayPrefix(at: number, names: readonly string[] = []): string {
  return `${names[at] ?? `overlay-${at + 1}`}/`
}

/** The decoded texts of a case folder and its overlays, by the paths that places show. */
export function textsOf(
  files: CaseFiles,
  overlays: readonly CaseFiles[] = [],
  names: readonly string[] = [],
): TextOf {
  const known = new Map<string, string | null>()
  const bytesOf = (path: string): Uint8Array | undefined => {
    for (const [at, folder] of overlays.entries()) {
      const prefix = overlayPrefix(at, names)
      const bytes = path.startsWith(prefix) ? folder.get(path.slice(prefix.length)) : undefined
      if (bytes !== undefined) return bytes
    }
    return files.get(path)
  }
  return (path) => {
    let text = known.get(path)
    if (text === undefined) {
      const bytes = bytesOf(path)
      const decoded = bytes === undefined ? null : decode(path, bytes)
      text = decoded === null || 'finding' in decoded ? null : decoded.text
      known.set(path, text)
    }
    return text
  }
}
