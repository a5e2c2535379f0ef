import { z } from 'zod'
import { common, day, recordId, reference, words } from './parts.ts'

/** How a question came out, or which scenario came true. */
export const outcome = z.strictObject({
  id: recordId,
  ...common,
  of: reference('questions', 'scenarios'),
  came: z.union([z.enum(['yes', 'no', 'ambiguous']), z.strictObject({ scenario: words })]),
  on: day,
})
