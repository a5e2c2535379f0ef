import type { When } from '../case/index.ts'

/** Chronological order: by first possible day, then by last; the undated come first. */
export function byWhen(a: When | undefined, b: When | undefined): number {
  const first = (when: When | undefined): number => when?.from ?? when?.to ?? Number.NEGATIVE_INFINITY
  const last = (when: When | undefined): number => when?.to ?? Number.POSITIVE_INFINITY
  return first(a) - first(b) || last(a) - last(b)
}

/** Whether something may have happened by the end of a day; the undated count as past. */
export function begun(when: When | undefined, day: number): boolean {
  return when === undefined || when.from === null || when.from <= day
}
