import { z } from 'zod'
import { atomReference, common, expression, recordId, reference, sources, words } from './parts.ts'

/** An ordered preference statement and what it rests on. */
export const preference = z
  .strictObject({
    that: expression,
    basis: z.literal('assumption').optional(),
    strong: z.boolean().default(false),
    note: z.string().optional(),
    sources: sources.optional(),
  })
  .refine((value) => value.basis !== undefined || (value.sources ?? []).length > 0, {
    message: 'preference-basis',
  })

/** One graph model over the atoms of the case: parties, options, feasibility, preferences. */
export const graphModel = z.strictObject({
  id: recordId.default('model'),
  ...common,
  title: words.optional(),
  parties: z.record(
    z.string(),
    z.strictObject({
      actor: reference('actors').optional().describe('Default: the key.'),
      options: z.array(atomReference).describe('Atoms that this party alone controls.'),
      prefers: z.array(preference).default([]).describe('Most important first.'),
    }),
  ),
  infeasible: z.array(expression).default([]).describe('Combinations that cannot be.'),
  irreversible: z
    .array(z.strictObject({ option: atomReference, once: z.enum(['taken', 'dropped']) }))
    .default([]),
})
