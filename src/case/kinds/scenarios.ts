import { z } from 'zod'
import { common, day, expression, likelihood, recordId, reference, words } from './parts.ts'

/** A set of exclusive developments to one horizon, and what each would bring. */
export const scenarioSet = z.strictObject({
  id: recordId,
  ...common,
  about: words.describe('What develops, as a noun phrase: the fighting.'),
  horizon: day,
  resolves: words.describe('The rule by which somebody could tell which came true.'),
  main: z.string().describe('The id of the leading scenario.'),
  over: z
    .enum(['taken-together', 'largest'])
    .default('taken-together')
    .describe('"Greater likelihood": above one half, or merely the largest.'),
  scenarios: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        says: words.describe('A clause in the future: the fighting will worsen.'),
        short: words.describe('One or two words: worse.'),
        if: expression.optional(),
        likelihood,
        effects: z
          .array(
            z.strictObject({
              on: reference('relations', 'actors', 'issues'),
              change: z.enum(['better', 'worse', 'same']),
              says: words.optional(),
            }),
          )
          .default([]),
      }),
    )
    .min(2),
  risks: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        what: words.describe('A noun phrase: NATO force.'),
        horizon: day,
        given: z.record(z.string(), likelihood),
      }),
    )
    .default([]),
  confidence: z.enum(['low', 'moderate', 'high']).optional(),
  reviewAfter: day.optional(),
})
