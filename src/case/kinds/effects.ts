import { z } from 'zod'
import { anyReference, common, recordId, words } from './parts.ts'

/** One thing makes another more or less likely, in somebody's judgement. */
export const effect = z.strictObject({
  id: recordId,
  ...common,
  from: z.strictObject({ what: words, record: anyReference.optional() }),
  to: z.strictObject({ what: words, record: anyReference.optional() }),
  sign: z.enum(['+', '-']),
  certainty: z.enum(['may', 'likely', 'does']),
})
