/** Small helpers for timing. */
import { loadavg } from 'node:os'

/** The median of repeated measurements, in milliseconds. */
export function medianOf(repeats: number, measure: () => number): number {
  const taken = Array.from({ length: repeats }, measure).sort((a, b) => a - b)
  return taken[repeats >> 1] ?? 0
}

/**
 * Milliseconds of processor time of one call. On an idle machine that is the time on the clock; on a busy one it leaves
 * out the waiting, though not the caches that others fill.
 */
export function timed(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(46)} ${cells.map((cell) => cell.padStart(14)).join(' ')}`)
}

export const ms = (value: number) => (value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`)
export const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`
export const load = () => `load ${(loadavg()[0] ?? 0).toFixed(1)}`
