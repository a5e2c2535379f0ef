import type { CaseFiles } from '../case/index.ts'
import { type Diagnostic, diagnostic } from '../text/index.ts'
import { type Effects, type Limits, troubleOf } from './effects.ts'

/** The files of a case folder, and what kept others out. */
export interface Walked {
  readonly files: CaseFiles
  readonly findings: readonly Diagnostic[]
}

const TOP_FILES: ReadonlySet<string> = new Set(['case.yaml', 'history.jsonl'])
const TOP_FOLDERS: ReadonlySet<string> = new Set(['reports', 'records'])
const DEEPEST = 8

/**
 * Read a case folder: `case.yaml`, `history.jsonl` and what stands below `reports/` and `records/`. Names that begin
 * with a dot are passed over. A link is followed only to a file or folder inside the case folder.
 */
export function walk(root: string, effects: Effects): Walked {
  const { files } = effects
  const found = new Map<string, Uint8Array>()
  const findings: Diagnostic[] = []
  const home = files.real(root)
  const budget = { files: 0, bytes: 0, full: false }

  const at = (path: string): string => files.join(root, ...path.split('/'))
  const report = (
    path: string,
    finding: (place: { file: string; line: number; column: number }) => Diagnostic,
  ) => findings.push(finding({ file: path, line: 1, column: 1 }))

  const visitFile = (path: string): void => {
    if (path.endsWith('.half-written')) {
      report(path, (place) => diagnostic('file-half-written', place, { file: path }))
      return
    }
    const size = files.stat(at(path))?.bytes ?? 0
    if (size > effects.limits.fileBytes) {
      const detail = { file: path, bytes: size, limit: effects.limits.fileBytes }
      report(path, (place) => diagnostic('file-too-large', place, detail))
      return
    }
    if (overBudget(budget, size, effects.limits)) {
      if (!budget.full) report(path, (place) => diagnostic('folder-too-large', place, { ...effects.limits }))
      budget.full = true
      return
    }
    try {
      found.set(path, files.read(at(path)))
    } catch (error) {
      report(path, (place) => diagnostic('file-unreadable', place, { file: path, why: troubleOf(error) }))
    }
  }

  const visitLink = (path: string, depth: number, above: readonly string[]): void => {
    const target = files.real(at(path))
    if (
      target === null ||
      home === null ||
      !(target === home || isBelow(target, home, files.join('a', 'b')))
    ) {
      report(path, (place) => diagnostic('file-link-outside', place, { file: path }))
      return
    }
    if (files.stat(target)?.kind === 'folder') {
      if (above.includes(target)) report(path, (place) => diagnostic('file-link-loop', place, { file: path }))
      else visitFolder(path, depth, above)
    } else visitFile(path)
  }

  const visitFolder = (path: string, depth: number, above: readonly string[]): void => {
    const real = files.real(at(path)) ?? at(path)
    if (depth > DEEPEST) {
      report(path, (place) => diagnostic('folder-too-deep', place, { folder: path, limit: DEEPEST }))
      return
    }
    for (const { name, kind } of listed(path)) {
      if (name.startsWith('.')) continue
      const inner = `${path}/${name}`
      if (kind === 'file') visitFile(inner)
      else if (kind === 'folder') visitFolder(inner, depth + 1, [...above, real])
      else if (kind === 'link') visitLink(inner, depth + 1, [...above, real])
    }
  }

  const listed = (path: string) => {
    try {
      return [...files.list(path === '' ? root : at(path))].sort((a, b) => (a.name < b.name ? -1 : 1))
    } catch (error) {
      const detail = { file: path === '' ? root : path, why: troubleOf(error) }
      report(detail.file, (place) => diagnostic('file-unreadable', place, detail))
      return []
    }
  }

  for (const { name, kind } of listed('')) {
    const target = kind === 'link' ? files.stat(at(name))?.kind : kind
    if (!(TOP_FILES.has(name) || TOP_FOLDERS.has(name))) {
      if (name.endsWith('.half-written')) visitFile(name)
    } else if (kind === 'link') visitLink(name, 1, [home ?? root])
    else if (target === 'file' && TOP_FILES.has(name)) visitFile(name)
    else if (target === 'folder' && TOP_FOLDERS.has(name)) visitFolder(name, 1, [home ?? root])
  }
  return { files: found, findings }
}

function overBudget(spent: { files: number; bytes: number }, size: number, limits: Limits): boolean {
  spent.files += 1
  spent.bytes += size
  return spent.files > limits.files || spent.bytes > limits.folderBytes
}

/** Whether a resolved path lies below another; `sample` shows the system's separator. */
function isBelow(path: string, folder: string, sample: string): boolean {
  const separator = sample.slice(1, -1)
  return path.startsWith(folder.endsWith(separator) ? folder : folder + separator)
}
