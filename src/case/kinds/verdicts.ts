import { z } from 'zod'
import { common, recordId, reference, when, words } from './parts.ts'

/** A named body's finding on a pledge. */
export const verdict = z.strictObject({
  id: recordId,
  ...common,
  on: reference('pledges'),
  by: reference('actors'),
  date: when,
  says: words,
  finds: z.enum(['kept', 'partly', 'broken', 'not-yet', 'declined']).optional(),
  extent: z
    .number()
    .int()
    .min(0)
    .max(3)
    .optional()
    .describe('0 not begun, 1 minimal, 2 intermediate, 3 full.'),
  about: z.enum(['condition', 'content', 'effort']).default('content'),
})
