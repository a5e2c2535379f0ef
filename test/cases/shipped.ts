/** The shipped cases and their overlays, as files and as loaded cases. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Case, type CaseFiles, loading } from '../../src/case/index.ts'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

const { loadCase } = await loading()

/** Names of the shipped cases. */
export const shipped: readonly string[] = readdirSync(join(root, 'cases'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && existsSync(join(root, 'cases', one.name, 'case.yaml')))
  .map((one) => one.name)

/** Names of the overlays of a case. */
export function overlaysOf(name: string): readonly string[] {
  const folder = join(root, 'cases', name, 'overlays')
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
    : []
}

/** A shipped case with overlays on top. */
export function shippedCase(name: string, overlays: readonly string[] = []): Case {
  return loadCase(
    filesOfCase(name),
    overlays.map((overlay) => filesOfOverlay(name, overlay)),
  )
}

/** The files of a shipped case without its overlays, by path. */
export function filesOfCase(name: string): CaseFiles {
  return filesBelow(join(root, 'cases', name))
}

export function filesOfOverlay(name: string, overlay: string): CaseFiles {
  return filesBelow(join(root, 'cases', name, 'overlays', overlay))
}

function filesBelow(folder: string): CaseFiles {
  const files = new Map<string, Uint8Array>()
  const visit = (at: string): void => {
    for (const one of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, one.name)
      const name = relative(folder, path).split(sep).join('/')
      if (one.isDirectory()) {
        if (name !== 'overlays') visit(path)
      } else files.set(name, new Uint8Array(readFileSync(path)))
    }
  }
  visit(folder)
  return files
}
