import { z } from 'zod'
import { common, expression, recordId, reference, when, words } from './parts.ts'
import { STAGES } from './stages.ts'

/** A step of military preparation. */
export const posture = z.strictObject({
  id: recordId,
  ...common,
  actor: reference('actors'),
  stage: z.enum(STAGES),
  date: when,
  kind: words.optional().describe('air exercise, contingency planning.'),
  place: words.optional(),
  says: words.describe('What was done, as a past-tense clause.'),
  contingent: expression.optional().describe('On what the threatened action depends, where voiced.'),
  action: words.optional().describe('The action prepared for.'),
  continues: z.boolean().default(false),
})
