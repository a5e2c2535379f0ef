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

export function byLastDay(a: Stretch, b: Stretch): number {
  return a.to - b.to || a.from - b.from
}

/** Lists that are ordered by their last day, as one such list. */
export function mergedByLastDay(lists: readonly (readonly Stretch[])[]): readonly Stretch[] {
  let round = lists.filter((one) => one.length > 0)
  while (round.length > 1) {
    const joint: (readonly Stretch[])[] = []
    for (let i = 0; i < round.length; i += 2)
      joint.push(mergedPair(round[i] as readonly Stretch[], round[i + 1] ?? []))
    round = joint
  }
  return round[0] ?? []
}

function mergedPair(a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] {
  if (b.length === 0) return a
  const found: Stretch[] = []
  let j = 0
  for (const one of a) {
    for (; j < b.length && byLastDay(b[j] as Stretch, one) < 0; j += 1) found.push(b[j] as Stretch)
    found.push(one)
  }
  for (; j < b.length; j += 1) found.push(b[j] as Stretch)
  return found
}
