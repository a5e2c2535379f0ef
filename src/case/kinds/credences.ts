import { z } from 'zod'
import { common, recordId, reference, when, words } from './parts.ts'

/** Whether an audience believes a pledge. */
export const credence = z.strictObject({
  id: recordId,
  ...common,
  audience: reference('actors'),
  pledge: reference('pledges'),
  belief: z.enum(['affirms', 'sceptical', 'rejects', 'divided']),
  extent: words.optional().describe('How far it is shared, in the source’s word: widespread.'),
  date: when.optional(),
})
