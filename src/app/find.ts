import { type Diagnostic, diagnostic, nearestName } from '../text/index.ts'
import type { Effects } from './effects.ts'

export type Found =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly finding: Diagnostic }

/**
 * Find the folder of a case: the one named, as a path or by the name of a shipped case; without a name,
 * DEMARCHE_CASE, then the current folder where it has a case.yaml.
 */
export function findCase(named: string | null, effects: Effects): Found {
  const asked = named ?? effects.environment['DEMARCHE_CASE'] ?? null
  if (asked === null || asked === '') {
    if (isCase('.', effects)) return { ok: true, folder: '.' }
    return { ok: false, finding: diagnostic('folder-none-given', null, { shipped: shippedCases(effects) }) }
  }
  const kind = effects.files.stat(asked)?.kind
  if (kind === 'folder')
    return isCase(asked, effects)
      ? { ok: true, folder: asked }
      : { ok: false, finding: diagnostic('folder-no-case', null, { folder: asked }) }
  const shipped = shippedCases(effects)
  if (effects.shipped !== null && shipped.includes(asked))
    return { ok: true, folder: effects.files.join(effects.shipped, asked) }
  const nearest = nearestName(asked, shipped)
  return {
    ok: false,
    finding:
      kind === undefined
        ? diagnostic('folder-missing', null, { folder: asked, nearest })
        : diagnostic('folder-no-folder', null, { folder: asked }),
  }
}

/** The names of the cases that come with the program. */
export function shippedCases(effects: Effects): readonly string[] {
  if (effects.shipped === null) return []
  return effects.files
    .list(effects.shipped)
    .filter((entry) => entry.kind === 'folder' && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

/** A folder that has a case.yaml or at least records or reports is meant as a case. */
function isCase(folder: string, effects: Effects): boolean {
  const has = (name: string): boolean => effects.files.stat(effects.files.join(folder, name)) !== null
  return has('case.yaml') || (folder !== '.' && (has('records') || has('reports')))
}

/** Find an overlay: a folder, or the name of one below `overlays/` of the case. */
export function findOverlay(named: string, folder: string, effects: Effects): Found {
  const { files } = effects
  const own = files.join(folder, 'overlays', named)
  for (const path of [named, own]) if (files.stat(path)?.kind === 'folder') return { ok: true, folder: path }
  const shelf = files.join(folder, 'overlays')
  const known =
    files.stat(shelf)?.kind === 'folder'
      ? files.list(shelf).flatMap((one) => (one.kind === 'folder' ? [one.name] : []))
      : []
  return {
    ok: false,
    finding: diagnostic('overlay-missing', null, {
      overlay: named,
      known,
      nearest: nearestName(named, known),
    }),
  }
}
