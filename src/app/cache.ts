import { type Case, type CaseFiles, FROZEN_FORMAT, freeze, type TextOf, thaw } from '../case/index.ts'
import type { Effects } from './effects.ts'

/** The folder for what can be made again: never part of the case, kept out of version control by its own list. */
export const CACHE_FOLDER = '.demarche'

/** What is cached stands for: these files, read by this build with these limits. */
export interface CacheKey {
  readonly folder: string
  /** Tells apart what one folder is opened with: nothing, or certain overlays. */
  readonly name: string
  readonly hash: string
}

/** The key of a case's files; null in development, where the reading itself changes. */
export function cacheKey(
  folder: string,
  layers: readonly { readonly name: string; readonly files: CaseFiles }[],
  effects: Effects,
): CacheKey | null {
  if (effects.build === null) return null
  function* parts(): Generator<string | Uint8Array> {
    yield `${FROZEN_FORMAT} ${effects.build} ${effects.limits.fileBytes}\n`
    for (const { name, files } of layers) {
      yield `${name.length} ${name} ${files.size}\n`
      for (const [path, bytes] of files) {
        yield `${path.length} ${path} ${bytes.length}\n`
        yield bytes
      }
    }
  }
  const overlays = layers.slice(1).map((one) => one.name)
  const name =
    overlays.length === 0 ? 'case' : `overlay-${effects.hash(overlays.map((one) => `${one}\n`)).slice(0, 12)}`
  return { folder, name, hash: effects.hash(parts()) }
}

/**
 * The case as it was when these very files were last read; null where there is no such memory, or where it does not
 * bear its own checksum. The file may be deleted at any time.
 */
export function remembered(key: CacheKey, textOf: TextOf, effects: Effects): Case | null {
  const path = fileOf(key, effects)
  try {
    if (effects.files.stat(path)?.kind !== 'file') return null
    const bytes = effects.files.read(path)
    const end = bytes.indexOf(NEWLINE)
    const body = bytes.subarray(end + 1)
    const head = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))
    if (head !== `${key.hash} ${effects.hash([body])}`) return null
    return thaw(new TextDecoder().decode(body), textOf)
  } catch {
    return null
  }
}

/** Keep a case for the next time. Where the folder cannot be written, nothing is kept and nothing is said. */
export function remember(key: CacheKey, from: Case, textOf: TextOf, effects: Effects): void {
  const body = new TextEncoder().encode(freeze(from, textOf))
  const head = new TextEncoder().encode(`${key.hash} ${effects.hash([body])}\n`)
  const whole = new Uint8Array(head.length + body.length)
  whole.set(head)
  whole.set(body, head.length)
  try {
    prepare(key.folder, effects)
    effects.files.replace(fileOf(key, effects), whole)
  } catch {
    // A read-only folder is a fine place for a case; it is read anew each time.
  }
}

/** Make the folder, with the list that keeps it out of version control. */
export function prepare(folder: string, effects: Effects): void {
  const { files } = effects
  const home = files.join(folder, CACHE_FOLDER)
  files.makeFolder(home)
  const ignore = files.join(home, '.gitignore')
  if (files.stat(ignore) === null) files.replace(ignore, new TextEncoder().encode('*\n'))
}

const NEWLINE = 10

function fileOf(key: CacheKey, effects: Effects): string {
  return effects.files.join(key.folder, CACHE_FOLDER, `${key.name}.json`)
}
