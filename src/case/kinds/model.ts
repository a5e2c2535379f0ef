import { z } from 'zod'
import { atomReference, common, expression, recordId, reference, sources, words } from './parts.ts'

/** What a preference rests on: passages, or the analyst's assumption. */
const basis = {
  basis: z.literal('assumption').optional(),
  note: z.string().optional(),
  sources: sources.optional(),
}

const isFounded = (value: { readonly basis?: unknown; readonly sources?: readonly unknown[] | undefined }) =>
  value.basis !== undefined || (value.sources ?? []).length > 0

/** An ordered preference statement and what it rests on. */
export const preference = z
  .strictObject({
    that: expression,
    strong: z.boolean().default(false),
    unknown: z.boolean().default(false).describe('Not known whether it wants this or the opposite.'),
    ...basis,
  })
  .refine(isFounded, { message: 'preference-basis' })

/** A state as the model file writes it: `YNN`, `a + b`, `none`. */
const state = words.describe(
  'Y or N for each option in the order of the parties’ lists; or the options taken, joined by +; or none.',
)

/** A ranking by hand: tiers, best first, with `>>` for a strong step. */
const ranking = z
  .strictObject({
    tiers: z
      .array(z.union([state, z.array(state)]))
      .describe('Best first; a list holds states of equal preference; ">>" marks a strong step.'),
    ...basis,
  })
  .refine(isFounded, { message: 'preference-basis' })

/** What a party prefers: statements, or a ranking of all feasible states. */
const preferences = {
  prefers: z.array(preference).default([]).describe('Most important first.'),
  ranking: ranking.optional().describe('All feasible states in order, instead of prefers.'),
}

const pattern = z.strictObject({
  pattern: z
    .string()
    .regex(/^[YNyn-]+$/)
    .describe('Y, N or - for each option in the order of the parties’ lists.'),
  note: z.string().optional(),
})

/** What cannot be: an expression, or one of the rules of the model file. */
const infeasible = z.union([
  expression,
  z.strictObject({ never: expression, note: z.string().optional() }),
  pattern,
  z.strictObject({ atMostOne: z.array(atomReference), note: z.string().optional() }),
  z.strictObject({ atLeastOne: z.array(atomReference), note: z.string().optional() }),
  z.strictObject({ exactlyOne: z.array(atomReference), note: z.string().optional() }),
  z.strictObject({ if: expression, then: expression, note: z.string().optional() }),
])

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
      ...preferences,
      overlooks: z
        .array(z.union([expression, pattern]))
        .default([])
        .describe('States that it does not see, for the hypergame.'),
      believes: z
        .record(z.string(), z.strictObject(preferences))
        .default({})
        .describe('What it takes another party to prefer, where it is mistaken, for the hypergame.'),
    }),
  ),
  infeasible: z.array(infeasible).default([]).describe('Combinations that cannot be.'),
  irreversible: z
    .array(z.strictObject({ option: atomReference, once: z.enum(['taken', 'dropped']) }))
    .default([])
    .describe('Options that cannot be dropped once taken, or not be taken up again once dropped.'),
})
