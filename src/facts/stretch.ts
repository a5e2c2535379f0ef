import type { Day } from '../case/index.ts'

/** Days from and to, both inclusive. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
}

/** Stretches in order, without overlaps; those that touch are one. */
export function joined(list: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...list].sort((a, b) => a.from - b.from)
  const found: { from: Day; to: Day }[] = []
  for (const { from, to } of sorted) {
    const last = found[found.length - 1]
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  return found
}
