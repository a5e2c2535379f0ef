import { z } from 'zod'
import { common, day, expression, likelihood, recordId, words } from './parts.ts'

/** A question that a date and a rule will settle. */
export const question = z.strictObject({
  id: recordId,
  ...common,
  asks: words,
  rule: words,
  closes: day,
  of: expression.optional(),
  likelihood: likelihood.optional(),
})
