import { z } from 'zod'
import { common, expression, recordId, reference, references, when, words } from './parts.ts'

/** An actor's stance on an issue: a position held, a demand, a refusal, or a concession. */
export const position = z.strictObject({
  id: recordId,
  ...common,
  kind: z.enum(['stance', 'demand', 'refusal', 'concession']),
  actor: reference('actors'),
  issue: reference('issues'),
  holds: z.enum(['supports', 'opposes', 'demands', 'refuses', 'concedes', 'accepts', 'reserves']),
  what: words.describe(
    'What it supports, demands or refuses, to follow the verb: any NATO military intervention.',
  ),
  of: references('actors').optional().describe('Of whom it is demanded.'),
  for: expression.optional().describe('The atoms demanded, where they are declared.'),
  strength: z.enum(['absolute', 'firm', 'conditional', 'soft']).optional(),
  since: when.optional(),
  until: when.optional(),
  done: z.enum(['pledged', 'done']).optional().describe('For a concession: pledged or carried out.'),
  veto: z.boolean().default(false).describe('Whether it can block the matter.'),
  answers: reference('positions').optional().describe('The demand that a refusal or concession answers.'),
})
