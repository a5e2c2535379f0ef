import { z } from 'zod'
import {
  anyReference,
  atomReference,
  common,
  day,
  recordId,
  reference,
  references,
  when,
  words,
} from './parts.ts'

const base = { id: recordId, ...common, madeOn: day, why: words }

/** The analyst's dated decision on what the reports leave open. Exactly one of the distinguishing keys stands. */
export const ruling = z.union([
  z.strictObject({ ...base, fact: atomReference, is: z.boolean(), on: when }),
  z.strictObject({ ...base, coverage: reference('terms'), over: when }),
  z.strictObject({ ...base, closed: atomReference, over: when }),
  z.strictObject({
    ...base,
    speaks: reference('actors'),
    for: reference('actors'),
    act: reference('events').optional(),
    is: z.boolean().default(true),
  }),
  z.strictObject({ ...base, struck: anyReference.describe('The id of the record that was wrong.') }),
  z.strictObject({ ...base, finds: z.enum(['kept', 'broken']), pledge: reference('pledges'), on: day }),
  z.strictObject({ ...base, outcome: references('pledges'), level: z.number().int().min(0).max(3) }),
])
