import { z } from 'zod'
import { common, expression, recordId, reference, references, sources, when, words } from './parts.ts'

/** One stop of an envoy. It is planned until a report says otherwise. */
export const leg = z.strictObject({
  envoy: reference('actors'),
  place: words,
  country: reference('actors').optional(),
  with: references('actors').optional().describe('Whom the envoy is to meet.'),
  expected: when.optional(),
  confirmed: z.boolean().default(true).describe('False where the stop is sought but not agreed.'),
  sources: sources.optional(),
  reported: z
    .array(
      z.strictObject({
        status: z.enum(['under-way', 'held', 'cancelled']),
        on: when,
        sources,
      }),
    )
    .default([]),
})

/** The dispatch of one or more envoys with an object. */
export const mission = z.strictObject({
  id: recordId,
  ...common,
  title: words,
  sender: reference('actors'),
  envoys: z.array(reference('actors')).min(1),
  dispatched: when,
  region: words.optional(),
  effort: reference('efforts').optional(),
  issues: references('issues').optional(),
  purpose: words.describe('What it is for, to follow "to": help settle the conflict.'),
  mode: z.enum(['facilitate', 'formulate', 'pressure']).optional(),
  object: z.strictObject({
    what: words.describe('A noun phrase: the conditions for talks.'),
    act: expression.optional().describe('The act sought.'),
    performer: references('actors').optional(),
    conditions: z
      .array(
        z.strictObject({
          what: words,
          if: expression,
          wantedBy: references('actors').optional(),
          sources: sources.optional(),
        }),
      )
      .default([]),
  }),
  legs: z.array(leg).default([]),
  outcome: z
    .strictObject({ reached: z.enum(['yes', 'partly', 'no']), on: when, says: words.optional(), sources })
    .optional(),
})
