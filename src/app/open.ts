import { type Case, loading, textsOf } from '../case/index.ts'
import type { Diagnostic } from '../text/index.ts'
import { cacheKey, remember, remembered } from './cache.ts'
import type { Effects } from './effects.ts'
import { findCase, findOverlay } from './find.ts'
import { type Walked, walk } from './walk.ts'

/** A case with the folder it came from; findings of the folder walk stand among the case's own. */
export interface OpenCase {
  readonly case: Case
  readonly folder: string
  /** The overlay folders on top, in order. */
  readonly overlays: readonly string[]
  /** Whether it came out of the cache. */
  readonly warm: boolean
}

export type Opened = ({ readonly ok: true } & OpenCase) | { readonly ok: false; readonly finding: Diagnostic }

/**
 * Open a case by folder or name, with overlay folders on top. What was read before and has not changed comes out of
 * a cache in the folder's `.demarche/`, by the hash of every file.
 */
export async function openCase(
  named: string | null,
  effects: Effects,
  overlays: readonly string[] = [],
): Promise<Opened> {
  const found = findCase(named, effects)
  if (!found.ok) return found
  const { folder } = found
  const layers: ({ readonly name: string } & Walked)[] = [{ name: '', ...walk(folder, effects) }]
  const names: string[] = []
  for (const overlay of overlays) {
    const layer = findOverlay(overlay, folder, effects)
    if (!layer.ok) return layer
    names.push(layer.folder)
    layers.push({ name: layer.folder, ...walk(layer.folder, effects) })
  }
  const [base, ...upper] = layers.map((one) => one.files)
  if (base === undefined) throw new RangeError('a case has a folder')
  const textOf = textsOf(base, upper, names)
  const key = cacheKey(folder, layers, effects)
  const known = key === null ? null : remembered(key, textOf, effects)
  const read =
    known ??
    (await loading()).loadCase(base, upper, { fileBytes: effects.limits.fileBytes, overlayNames: names })
  if (known === null && key !== null) remember(key, read, textOf, effects)
  const findings = layers.flatMap((one) => one.findings)
  return {
    ok: true,
    folder,
    overlays: names,
    warm: known !== null,
    case: findings.length === 0 ? read : { ...read, findings: [...findings, ...read.findings] },
  }
}
