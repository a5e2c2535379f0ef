import { createHash, randomInt } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayOf } from '../case/index.ts'
import { type Effects, type Files, LIMITS, type Listed, troubleOf } from './effects.ts'

/** The effects of a program on Node. The only file of the house that touches the disk or standard input. */
export function nodeEffects(log: (line: string) => void): Effects {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const shipped = join(root, 'cases')
  return {
    files,
    clock: today,
    log,
    input: () => process.stdin,
    threads: async (count) => (await import('./node-threads.ts')).threadsOf(count),
    seed: () => randomInt(2 ** 32),
    hash: (parts) => {
      const hash = createHash('sha256')
      for (const part of parts) hash.update(part)
      return hash.digest('hex')
    },
    environment: process.env,
    shipped: existsSync(shipped) ? shipped : null,
    version: versionOf(root),
    build: buildOf(root),
    limits: { ...LIMITS, fileBytes: megabytes(process.env['DEMARCHE_FILE_LIMIT_MB']) ?? LIMITS.fileBytes },
  }
}

const files: Files = {
  absolute: (path) => resolve(path),
  join: (...parts) => join(...parts),
  stat: (path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return null
    return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', bytes: found.size }
  },
  real: (path) => {
    try {
      return realpathSync(path)
    } catch {
      return null
    }
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry): Listed => {
      if (entry.isSymbolicLink()) return { name: entry.name, kind: 'link' }
      return { name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' }
    }),
  read: (path) => readFileSync(path),
  chunks: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
  part,
  replace,
  append: (path, text) => appendFileSync(path, text),
  truncate: (path, bytes) => truncateSync(path, bytes),
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true })
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  lock,
}

function part(path: string, from: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, from))
  } finally {
    closeSync(file)
  }
}

/** The name ends in a suffix that the folder walk knows, so that what a crash leaves behind is reported. */
function replace(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.half-written`
  try {
    const file = openSync(temporary, 'w')
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** A lock file holds the number of its process; where that process is gone the lock is taken over. */
function lock(path: string): (() => void) | null {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (troubleOf(error) !== 'EEXIST') throw error
      if (isAlive(Number(readFileSync(path, 'utf8')))) return null
      rmSync(path, { force: true })
    }
  }
  return null
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return troubleOf(error) === 'EPERM'
  }
}

/** Today where the person is. */
function today(): number {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0
}

function versionOf(root: string): string {
  return textOf(join(root, 'package.json')).match(/"version":\s*"([^"]+)"/)?.[1] ?? 'unknown'
}

/** The build's own stamp where there is one, and when this file was written: each build writes it anew. */
function buildOf(root: string): string | null {
  if (import.meta.url.endsWith('.ts')) return null
  const written = statSync(fileURLToPath(import.meta.url)).mtimeMs
  return `${versionOf(root)} ${written} ${textOf(join(root, 'dist', '.stamp'))}`
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function megabytes(text: string | undefined): number | null {
  const given = Number(text ?? '')
  return Number.isFinite(given) && given > 0 ? given * 1_000_000 : null
}
