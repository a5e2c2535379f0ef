import { z } from 'zod'
import {
  anyReference,
  common,
  day,
  expression,
  likelihood,
  recordId,
  reference,
  references,
  when,
  words,
} from './parts.ts'

const means = z.number().int().min(0).max(3)

/** Something the analyst judges, what it rests on, and until when it stands. */
export const judgement = z.strictObject({
  id: recordId,
  ...common,
  madeOn: day,
  kind: z.enum([
    'likelihood',
    'assessment',
    'leverage',
    'partiality',
    'disposition',
    'credibility',
    'definition',
  ]),
  says: words.describe('The judgement as a clause; a likelihood is not written into it.'),
  likelihood: likelihood.optional(),
  of: expression.optional().describe('The event, where its atoms are declared.'),
  about: z.array(anyReference).default([]).describe('Ids of the records that it is about.'),
  on: reference('actors').optional().describe('The target of leverage or partiality.'),
  actor: reference('actors').optional().describe('Who has leverage, is partial or is disposed.'),
  horizon: day.optional().describe('By when the event would happen.'),
  reading: z.string().optional().describe('Whose definition: term.reading, or a holder.'),
  definition: words.optional().describe('Whose definition, in words, where no term is declared.'),
  confidence: z.enum(['low', 'moderate', 'high']).optional(),
  rests: z
    .array(anyReference)
    .default([])
    .describe('Ids of the events, claims and judgements that support it.'),
  unsupported: z
    .boolean()
    .default(false)
    .describe('The analyst says that nothing in the reports supports it.'),
  earlier: z.array(when).default([]).describe('Earlier dates at which the same judgement was supported.'),
  reviewAfter: day.optional(),
  degree: z.enum(['low', 'moderate', 'high']).optional(),
  leverage: z
    .array(
      z.strictObject({
        actor: reference('actors'),
        relationship: means,
        aid: means,
        votes: means,
        force: means,
        information: means,
        because: words,
        rests: z.array(anyReference).default([]),
      }),
    )
    .optional()
    .describe('For every outsider, how much each means of leverage gives it, 0 to 3.'),
  place: z
    .enum(['bottom-line', 'kept', 'condition', 'definition', 'stuck', 'mediator', 'outlook', 'gaps'])
    .optional()
    .describe('Where the brief uses it.'),
  order: z.number().int().optional(),
  readers: references('actors').optional(),
})
