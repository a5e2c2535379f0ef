import { z } from 'zod'
import { common, expression, recordId, reference, tagExpression, when, words } from './parts.ts'

/** One definition of a contested term: an expression over atoms, or which incidents a lull counts. */
export const reading = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/),
    title: words.optional(),
    says: words.optional().describe('The definition in words, as a noun phrase.'),
    holder: reference('actors').optional().describe('Whose definition it is.'),
    since: when.optional(),
    until: when.optional(),
    means: expression.optional(),
    counts: tagExpression.optional(),
    suppliedBy: expression.optional().describe('The atoms whose controller would bring it about.'),
    inferred: words
      .optional()
      .describe('The analyst who infers the reading; absent where the holder states it.'),
    sources: common.sources,
  })
  .refine((value) => (value.means === undefined) !== (value.counts === undefined), { message: 'reading' })

/** A derived fact with one or more readings. */
export const term = z.strictObject({
  id: recordId,
  ...common,
  says: words.optional().describe('The term as the parties say it: terrorist activities.'),
  yes: words.optional().describe('A clause that says the term holds: attacks have stopped.'),
  no: words.optional(),
  done: words.optional().describe('The true clause as a noun phrase: a halt to attacks.'),
  lull: z
    .strictObject({
      days: z.number().int().positive(),
      choice: words.describe('Who chose the number of days.'),
    })
    .optional(),
  readings: z.array(reading).min(1),
  default: z.string().optional().describe('The reading that governs where nobody else’s does.'),
  universal: z.boolean().default(false).describe('One incident by anybody defeats it.'),
})
