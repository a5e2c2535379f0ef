import { z } from 'zod'
import { common, recordId, reference, when, words } from './parts.ts'
import { RANKS } from './ranks.ts'

/** Who held which office, from when to when. */
export const office = z.strictObject({
  id: recordId,
  ...common,
  holder: reference('actors'),
  office: words.describe('The title of the office: deputy foreign minister.'),
  of: reference('actors').describe('The state, organisation or group whose office it is.'),
  rank: z.enum(RANKS),
  held: when.optional().describe('From the first to the last day; null where open or unknown.'),
  speaksFor: z
    .boolean()
    .default(false)
    .describe('Whether the office by itself binds the whole (a head of state does).'),
})
