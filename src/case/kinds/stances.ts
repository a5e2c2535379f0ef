import { z } from 'zod'
import { common, expression, recordId, reference, words, wouldAct } from './parts.ts'

/** "A will not do X unless Y": not a promise, but what a wait is made of. */
export const stance = z.strictObject({
  id: recordId,
  ...common,
  owner: reference('actors'),
  if: expression.describe('What it waits for.'),
  then: expression.describe('What it would then bring about.'),
  inferred: words.optional().describe('The analyst who infers it; absent where it is reported.'),
  says: words.optional().describe('The analyst’s own sentence about it.'),
  wouldAct: wouldAct.optional(),
})
