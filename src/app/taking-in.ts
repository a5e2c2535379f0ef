/** The half of the room that takes reports in. */
export type FirstHour = typeof import('./first-hour.ts')

/** Fetch it. It needs the reader and its lexicon, a third of a second to start, which no other verb needs. */
export function firstHour(): Promise<FirstHour> {
  return import('./first-hour.ts')
}
