/** Where output goes, and what it can show. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Cells of a line. */
  readonly width: number
  readonly colour: boolean
  /** Whether the messages' stream can show colour. */
  readonly errorColour: boolean
}

const DEFAULT_WIDTH = 100

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * Whether to print colour: NO_COLOR (no-color.org) turns it off, FORCE_COLOR on; otherwise only a terminal that is
 * not dumb gets it. FORCE_COLOR=0 turns it off too.
 */
export function coloured(stream: Stream, environment: Readonly<Record<string, string | undefined>>): boolean {
  const force = environment['FORCE_COLOR']
  if ((environment['NO_COLOR'] ?? '') !== '') return false
  if (force !== undefined && force !== '') return force !== '0'
  return stream.isTTY === true && environment['TERM'] !== 'dumb'
}

/** The width of a terminal; COLUMNS where set, and a fixed one where output is no terminal. */
export function widthOf(stream: Stream, environment: Readonly<Record<string, string | undefined>>): number {
  const asked = Number(environment['COLUMNS'] ?? '')
  if (Number.isInteger(asked) && asked > 0) return asked
  return stream.isTTY === true ? (stream.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH
}
