import { z } from 'zod'
import { day, expression, reference, references, words } from './parts.ts'

/** A new deadline in an amendment, and nothing else where null. */
const newDay = z.union([day, z.null()])

/**
 * What an event does to a pledge or power: the operations of the ledger (transitions T1–T19).
 * Creation has no act: a pledge is created on its `made` day.
 */
export const pledgeAct = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('cancel'), pledge: reference('pledges'), by: references('actors') }),
  z.strictObject({ do: z.literal('release'), pledge: reference('pledges'), by: references('actors') }),
  z.strictObject({
    do: z.literal('suspend'),
    pledge: reference('pledges'),
    by: references('actors'),
    clocks: z.enum(['stop', 'run']).default('stop'),
  }),
  z.strictObject({ do: z.literal('resume'), pledge: reference('pledges'), by: references('actors') }),
  z.strictObject({
    do: z.literal('supersede'),
    pledge: reference('pledges'),
    with: reference('pledges'),
    by: references('actors'),
  }),
  z.strictObject({
    do: z.literal('terminate'),
    pledge: reference('pledges'),
    by: references('actors'),
    power: reference('powers').optional(),
  }),
  z.strictObject({
    do: z.literal('delegate'),
    pledge: reference('pledges'),
    by: references('actors'),
    to: references('actors'),
    agreed: z.boolean().default(false),
  }),
  z.strictObject({
    do: z.literal('assign'),
    pledge: reference('pledges'),
    by: references('actors'),
    to: references('actors'),
  }),
  z.strictObject({
    do: z.literal('amend'),
    pledge: reference('pledges'),
    by: references('actors'),
    if: z.union([expression, z.null()]).optional(),
    then: expression.optional(),
    ifBy: newDay.optional(),
    due: newDay.optional(),
    until: newDay.optional(),
    says: words.optional(),
  }),
  z.strictObject({
    do: z.literal('breach'),
    pledge: reference('pledges'),
    by: references('actors').optional(),
  }),
  z.strictObject({ do: z.literal('exercise'), power: reference('powers'), by: references('actors') }),
  z.strictObject({ do: z.literal('waive'), power: reference('powers'), by: references('actors') }),
])
