import { type Case, loading } from '../case/index.ts'
import type { Diagnostic } from '../text/index.ts'
import type { Effects } from './effects.ts'
import { findCase } from './find.ts'
import { walk } from './walk.ts'

/** A case with the folder it came from; findings of the folder walk stand among the case's own. */
export interface OpenCase {
  readonly case: Case
  readonly folder: string
}

export type Opened = ({ readonly ok: true } & OpenCase) | { readonly ok: false; readonly finding: Diagnostic }

/** Open a case by folder or name, with overlay folders on top. */
export async function openCase(
  named: string | null,
  effects: Effects,
  overlays: readonly string[] = [],
): Promise<Opened> {
  const found = findCase(named, effects)
  if (!found.ok) return found
  const base = walk(found.folder, effects)
  const upper = []
  for (const overlay of overlays) {
    const layer = findCase(overlay, effects)
    if (!layer.ok) return layer
    upper.push(walk(layer.folder, effects))
  }
  const findings = [base, ...upper].flatMap((one) => one.findings)
  const { loadCase } = await loading()
  const loaded = loadCase(
    base.files,
    upper.map((one) => one.files),
  )
  return {
    ok: true,
    folder: found.folder,
    case: findings.length === 0 ? loaded : { ...loaded, findings: [...findings, ...loaded.findings] },
  }
}
