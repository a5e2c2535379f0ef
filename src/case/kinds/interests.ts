import { z } from 'zod'
import { common, recordId, reference, words } from './parts.ts'

/** A stake or motive of an actor, and who infers it. */
export const interest = z.strictObject({
  id: recordId,
  ...common,
  actor: reference('actors'),
  stake: words.describe('A noun phrase: standing as a great power.'),
  in: z
    .enum(['mediating', 'outcome', 'rhetoric'])
    .describe('A stake in mediating at all, in the outcome, or a theme of speeches.'),
  inferred: words.optional().describe('The analyst who infers it; absent where the actor says so itself.'),
  theme: words.optional().describe('The theme in speeches that acts may or may not bear out.'),
  says: words.optional().describe('The analyst’s own sentence about it.'),
})
