import { z } from 'zod'
import { common, recordId, reference, references, when, words } from './parts.ts'

/** The written product of a meeting: its clauses, and whether the text is held. */
export const document = z.strictObject({
  id: recordId,
  ...common,
  title: words,
  kind: z.enum(['declaration', 'agreement', 'statement', 'resolution', 'letter', 'communique']),
  date: when,
  signatories: references('actors'),
  from: reference('events').optional(),
  text: z.enum(['held', 'reported']).describe('Whether the text itself is held, or only reports of it.'),
  clauses: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        says: words,
        pledges: z.array(reference('pledges')).default([]),
      }),
    )
    .default([]),
  count: z.number().int().positive().optional().describe('The number of points, where reports give it.'),
})
