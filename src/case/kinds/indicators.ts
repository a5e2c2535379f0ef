import { z } from 'zod'
import { common, day, expression, recordId, words } from './parts.ts'

/** Something to watch, and which way it would point. */
export const indicator = z.strictObject({
  id: recordId,
  ...common,
  watch: words.describe('A noun phrase: troop movements.'),
  if: expression.optional(),
  points: z.string().optional().describe('The scenario that it would speak for.'),
  by: words.optional(),
  until: day.optional(),
})
