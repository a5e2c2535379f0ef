import { loading } from '../case/index.ts'
import { type Diagnostic, diagnostic } from '../text/index.ts'
import { type Effects, troubleOf } from './effects.ts'
import { starterFiles } from './starter.ts'

export type Begun =
  | { readonly ok: true; readonly folder: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly finding: Diagnostic }

/**
 * Write the starter case into a folder that does not exist or is empty, with the schemas that let an editor complete
 * its files. Nothing that is there is ever overwritten.
 */
export async function initCase(folder: string, author: string, effects: Effects): Promise<Begun> {
  const { files } = effects
  const stat = files.stat(folder)
  const isTaken = stat !== null && (stat.kind !== 'folder' || files.list(folder).length > 0)
  if (isTaken) return { ok: false, finding: diagnostic('init-folder-taken', null, { folder }) }
  const { jsonSchemas } = await loading()
  const written = new Map(starterFiles(author))
  for (const [name, schema] of jsonSchemas())
    written.set(`.schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`)
  try {
    for (const [path, text] of written) {
      const parts = path.split('/')
      files.makeFolder(files.join(folder, ...parts.slice(0, -1)))
      files.replace(files.join(folder, ...parts), new TextEncoder().encode(text))
    }
  } catch (error) {
    return { ok: false, finding: diagnostic('save-refused', null, { file: folder, why: troubleOf(error) }) }
  }
  return { ok: true, folder, files: [...written.keys()].filter((path) => !path.startsWith('.')) }
}
