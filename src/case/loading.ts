/** The files of a case folder: path with forward slashes → bytes. */
export type CaseFiles = ReadonlyMap<string, Uint8Array>

/** The half of the room that reads and writes files' text: `loadCase` and its like. */
export type Loading = typeof import('./load/index.ts')

/**
 * Fetch the loading half. It needs the schemas and a YAML parser, a sixth of a second to start, which a case that
 * comes out of a cache does without.
 */
export function loading(): Promise<Loading> {
  return import('./load/index.ts')
}
