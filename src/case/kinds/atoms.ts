import { z } from 'zod'
import { atomId, common, references, words } from './parts.ts'

/** A fact over time, declared once. An atom with one controller can be an option of the model. */
export const atom = z.strictObject({
  id: atomId,
  ...common,
  yes: words.describe('A clause that says it is true: Serb forces leave Kosovo.'),
  no: words.describe('A clause that says it is false: Serb forces stay.'),
  done: words.optional().describe('The true clause as a noun phrase: a withdrawal of Serb forces.'),
  controller: references('actors').optional(),
  initially: z.boolean().optional().describe('Its value before any report, where known.'),
})
