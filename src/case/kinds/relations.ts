import { z } from 'zod'
import { common, recordId, reference, references, when, words } from './parts.ts'

/** A relationship between two actors, and who says so: claimed is not established. */
export const relation = z.strictObject({
  id: recordId,
  ...common,
  from: reference('actors'),
  to: reference('actors'),
  type: z.enum(['kinship', 'alliance', 'patronage', 'influence', 'trade', 'enmity', 'dialogue', 'relations']),
  basis: words.optional().describe('What it is said to rest on: kinship, culture, gas.'),
  mutual: z.boolean().default(false),
  strength: z.enum(['close', 'working', 'weak', 'strained', 'hostile', 'unknown']),
  claimedBy: references('actors')
    .optional()
    .describe('Who says so; absent where the analyst holds it established.'),
  confirmedBy: references('actors').optional(),
  contestedBy: references('actors').optional(),
  since: when.optional(),
})
