import { z } from 'zod'
import { common, expression, recordId, references, when, words } from './parts.ts'

/** A right to change pledges: suspend, resume, end or reinstate them. */
export const power = z.strictObject({
  id: recordId,
  ...common,
  holder: references('actors'),
  trigger: expression.optional(),
  window: when.optional(),
  afterDays: z.number().int().min(0).default(0).describe('Days from its exercise to its effect.'),
  effect: z.strictObject({
    do: z.enum(['create', 'suspend', 'resume', 'terminate', 'reinstate']),
    pledges: references('pledges'),
  }),
  standing: z.strictObject({ disputedBy: references('actors'), says: words.optional() }).optional(),
})
