import { z } from 'zod'
import { common, day, expression, recordId, reference, references, sources, words } from './parts.ts'

/** Something a mediator could change, who supplies it, whose consent it needs and where they stand. */
export const lever = z.strictObject({
  id: recordId,
  ...common,
  kind: z.enum([
    'reading',
    'verifier',
    'unlink',
    'phase',
    'guarantee',
    'pressure',
    'add-party',
    'fallback-date',
    'supply',
    'support',
  ]),
  what: words.describe('A noun phrase that can head a sentence: an outside judge of attacks.'),
  target: expression.optional(),
  suppliedBy: references('actors').optional(),
  consent: z
    .array(
      z.strictObject({
        actor: reference('actors'),
        stance: z.enum(['accepts', 'refuses', 'unknown']),
        because: words.optional(),
        sources: sources.optional(),
      }),
    )
    .default([]),
  frees: z.array(reference('pledges', 'stances')).default([]).describe('What it would free.'),
  removes: z
    .enum(['wait', 'nothing', 'unknown'])
    .default('unknown')
    .describe('Whether it ends the mutual wait, in the analyst’s view.'),
  says: words.optional().describe('The analyst’s own remark, after a colon: blocked; untested here.'),
  precedent: z.strictObject({ what: words, knownOn: day, sources: sources.optional() }).optional(),
})
