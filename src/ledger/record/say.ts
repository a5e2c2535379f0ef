/** Warn where a record is too short to say anything: with no case, one, or two. Empty from three on. */
export function sayTooFew(count: number): string {
  if (count === 0) return 'no past promise with an outcome is on record'
  if (count === 1) return 'one case only'
  return count < 3 ? 'too few to rely on' : ''
}
