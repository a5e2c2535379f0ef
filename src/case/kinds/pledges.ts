import { z } from 'zod'
import {
  common,
  day,
  expression,
  recordId,
  reference,
  references,
  sources,
  when,
  words,
  wouldAct,
} from './parts.ts'

/** When performance is due. `said` keeps the text's own word where the analyst chose the number of days. */
export const due = z.union([
  z.strictObject({ on: day, said: words.optional(), choice: words.optional() }),
  z.strictObject({
    after: z.union([z.enum(['made', 'detached']), z.strictObject({ event: reference('events') })]),
    days: z.number().int().min(0),
    said: words.optional(),
    choice: words.optional(),
  }),
])

/** How much a maintain or refrain pledge bears: nothing, n breaches in a number of days, or what the judge says. */
export const tolerance = z.union([
  z.literal('strict'),
  z.literal('adjudicated'),
  z.strictObject({ breaches: z.number().int().min(1), days: z.number().int().positive() }),
])

/** A promise or threat: who must do what, for whom, on which condition, by when, judged by whom. */
export const pledge = z.strictObject({
  id: recordId,
  ...common,
  roles: z.strictObject({
    debtor: references('actors').describe('Who must act.'),
    addressee: references('actors').optional().describe('To whom it was said.'),
    beneficiary: references('actors').optional().describe('Who gains.'),
    demander: references('actors').optional().describe('Who asked for it.'),
    witness: references('actors').optional().describe('Who vouches for it.'),
    creditor: references('actors').optional().describe('Who may let the debtor off; default: the addressee.'),
  }),
  valence: z.enum(['promise', 'threat']).default('promise'),
  kind: z.enum(['achieve', 'maintain', 'refrain']),
  mode: z.enum(['result', 'best-efforts']).default('result'),
  made: when.optional().describe('The day it was given; absent where the report gives no date.'),
  if: expression.optional().describe('The condition; absent where there is none.'),
  ifBy: day.optional().describe('The last day on which the condition can be met.'),
  then: expression.describe('What must come true (achieve), stay true (maintain) or stay false (refrain).'),
  due: due.optional(),
  from: day.optional().describe('The first day of the window of a maintain or refrain pledge.'),
  until: day.optional().describe('The last day of that window.'),
  tolerance: tolerance.default('strict'),
  judge: z
    .strictObject({
      if: reference('actors').optional(),
      then: reference('actors').optional(),
      inferred: words.optional(),
    })
    .optional()
    .describe('Who decides whether the condition and the content are met.'),
  verifier: reference('actors').optional(),
  scope: z
    .strictObject({
      forces: z.array(words).optional(),
      quantity: words.optional(),
      place: words.optional(),
      exclusions: words.optional(),
      disputed: z.boolean().default(false),
      says: words.optional(),
    })
    .optional(),
  attribution: z.enum(['own-words', 'joint-text', 'reported', 'denied']).optional(),
  document: reference('documents').optional(),
  clause: z.string().optional(),
  short: words
    .optional()
    .describe('What is promised as a noun phrase: withdrawal; talks with Kosovo Albanian leaders.'),
  said: words.optional().describe('A word of the text that matters: immediate.'),
  says: words.optional().describe('The analyst’s own sentence about it.'),
  needs: expression
    .optional()
    .describe('Others’ acts that performance requires; never part of the condition.'),
  flexible: words.optional().describe('A review, opt-out or flexibility clause.'),
  links: z
    .strictObject({
      partOf: reference('pledges').optional(),
      supersedes: reference('pledges').optional(),
      repeats: references('pledges')
        .optional()
        .describe('Earlier pledges of the same content by the same debtor.'),
      linkedTo: references('pledges').optional(),
    })
    .optional(),
  topic: words
    .optional()
    .describe('What kind of pledge it is, for the track record: talks, withdrawal, access.'),
  significance: z.number().min(0).max(1).optional(),
  outcome: z
    .strictObject({
      level: z.number().int().min(0).max(3).optional().describe('0 broken … 3 kept.'),
      state: z.enum(['kept', 'partly', 'broken', 'disputed', 'lapsed', 'unknown']),
      on: when.optional(),
      says: words.optional(),
      sources: sources.optional(),
    })
    .optional()
    .describe('The outcome of a past pledge that is not followed here act by act.'),
  headline: z.boolean().default(false).describe('Whether the brief lists it.'),
  wouldAct: wouldAct.optional().describe('Whether the debtor would act if the wait ended.'),
})
