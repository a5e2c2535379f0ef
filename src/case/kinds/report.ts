import { z } from 'zod'
import { day, recordId, reference, words } from './parts.ts'

/** The front matter of a report. The text below it is immutable. */
export const reportHead = z.strictObject({
  id: recordId.optional().describe('Default: the file name without its ending.'),
  title: words.optional(),
  outlet: words.describe('Who published it: Los Angeles Times.'),
  published: day.describe('The day from which it counts as known.'),
  accessed: day.optional(),
  kind: z
    .enum(['original', 'excerpt', 'summary', 'note'])
    .describe('Whether the text is the report itself, a part, our summary of it, or a note.'),
  origin: words
    .optional()
    .describe('The dispatch, agency or speaker that it goes back to; support counts origins.'),
  text: z.enum(['original', 'own-words']).default('original').describe('Whose wording the text is.'),
  url: z.string().optional(),
  author: words.optional(),
  undated: z.boolean().default(false).describe('The date of publication is not verified.'),
  corrects: reference('reports').optional().describe('The id of a report that this one corrects.'),
  retracted: z.strictObject({ on: day, why: words }).optional(),
  handling: z.enum(['open', 'internal', 'protected']).default('open'),
  invented: z.boolean().default(false).describe('Made up for teaching or tests.'),
  note: z.string().optional(),
})

export type ReportHead = z.output<typeof reportHead>
