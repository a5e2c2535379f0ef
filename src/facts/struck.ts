import type { Seen } from '../case/index.ts'

/**
 * The records that visible rulings strike: they were wrong and count for nothing. A ruling that a later one strikes
 * strikes nothing itself.
 */
export function struckIn(seen: Seen): ReadonlyMap<string, string> {
  const strikes = seen.records.rulings
    .flatMap((one) => ('struck' in one ? [one] : []))
    .sort((a, b) => b.madeOn - a.madeOn || (a.id < b.id ? -1 : 1))
  const struck = new Map<string, string>()
  for (const one of strikes) if (!struck.has(one.id)) struck.set(one.struck, one.id)
  return struck
}
