import type { Day } from '../case/index.ts'
import type { Batch } from './corpus-item.ts'

/** One name in a folder. A link is named as such and not followed. */
export interface Listed {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** What a path leads to, links followed. */
export interface Stat {
  readonly kind: 'file' | 'folder' | 'other'
  readonly bytes: number
}

/**
 * The disk. Paths are the system's own; `join` puts them together. What fails throws an Error whose `code` is the
 * system's (ENOENT, EACCES, EROFS …): `troubleOf` reads it.
 */
export interface Files {
  readonly absolute: (path: string) => string
  readonly join: (...parts: readonly string[]) => string
  /** Null where nothing stands at the path. */
  readonly stat: (path: string) => Stat | null
  /** The path with every link resolved; null where it leads nowhere or in a circle. */
  readonly real: (path: string) => string | null
  readonly list: (folder: string) => readonly Listed[]
  readonly read: (path: string) => Uint8Array
  /** The bytes of a file, piece by piece, so that a file of any size can be read. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>
  /** Some bytes of a file; fewer where it ends. */
  readonly part: (path: string, from: number, length: number) => Uint8Array
  /** Write a file whole or not at all: a temporary file beside it, flushed, then renamed. */
  readonly replace: (path: string, bytes: Uint8Array) => void
  readonly append: (path: string, text: string) => void
  /** Cut a file off after so many bytes. */
  readonly truncate: (path: string, bytes: number) => void
  /** Make a folder and those above it; fine where it exists. */
  readonly makeFolder: (path: string) => void
  readonly remove: (path: string) => void
  /** Take a lock that dies with the process; null where somebody living holds it. The result gives it back. */
  readonly lock: (path: string) => (() => void) | null
}

/** Threads that read batches of reports; each has one batch at a time. */
export interface Threads {
  /**
   * The lines of a batch, read on the next free thread. A report on which a thread dies gets a line that says so.
   * Rejected where no thread can load the reader.
   */
  readonly read: (batch: Batch) => Promise<string>
  readonly end: () => Promise<void>
}

/** How much of a folder is read. */
export interface Limits {
  readonly fileBytes: number
  readonly files: number
  readonly folderBytes: number
}

export const LIMITS: Limits = { fileBytes: 10_000_000, files: 50_000, folderBytes: 1_000_000_000 }

/** Everything outside the program that a use case may touch; handed in, so that a test hands in its own. */
export interface Effects {
  readonly files: Files
  readonly clock: () => Day
  /** A line for the person who watches, not part of any result. */
  readonly log: (line: string) => void
  /** Standard input. */
  readonly input: () => AsyncIterable<Uint8Array>
  readonly threads: (count: number) => Promise<Threads>
  /** A number for a random stream where the person gave none. */
  readonly seed: () => number
  /** SHA-256 of the parts, in hexadecimal. */
  readonly hash: (parts: Iterable<string | Uint8Array>) => string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder of the cases that come with the program; null where they were not installed. */
  readonly shipped: string | null
  /** The version of the program. */
  readonly version: string
  /** Tells one build of the program from another; null in development, where nothing is cached. */
  readonly build: string | null
  readonly limits: Limits
}

/** What the system says went wrong: its code, or the message where there is none. */
export function troubleOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
