import type { Diagnostic } from '../text/index.ts'
import type { Effects } from './effects.ts'
import { findOverlay } from './find.ts'
import { type OpenCase, openCase } from './open.ts'

export type Pair =
  | { readonly ok: true; readonly before: OpenCase; readonly after: OpenCase }
  | { readonly ok: false; readonly finding: Diagnostic }

/**
 * Open two cases to compare. The second is an overlay of the first where it is named like one of its `overlays/`, or
 * is a folder without a case.yaml; otherwise it is a case of its own.
 */
export async function openPair(first: string, second: string, effects: Effects): Promise<Pair> {
  const before = await openCase(first, effects)
  if (!before.ok) return before
  const overlay = findOverlay(second, before.folder, effects)
  const isOverlay =
    overlay.ok &&
    (overlay.folder !== second || effects.files.stat(effects.files.join(second, 'case.yaml')) === null)
  const after = isOverlay ? await openCase(first, effects, [second]) : await openCase(second, effects)
  return after.ok ? { ok: true, before, after } : after
}
