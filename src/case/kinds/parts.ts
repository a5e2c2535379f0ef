import { z } from 'zod'
import { parseDay, parseMonth } from '../day.ts'
import type { When } from '../when.ts'
import { KINDS, type Kind } from './kind.ts'
import { marks } from './mark.ts'

export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9-]*$/
export const ATOM_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** A quote longer than this is a text of its own. */
const LONGEST_QUOTE = 4000

/** Text that says something: not empty. */
export const words = z.string().trim().min(1)

/** Names that every object of the language has; as an id they would be found where nothing was declared. */
const isTaken = (id: string): boolean => id in {}

/** A record's own id: unique across kinds. */
export const recordId = z
  .string()
  .regex(ID_PATTERN)
  .refine((id) => !isTaken(id), { message: 'id-taken' })
  .describe('Unique across kinds: letters, digits and hyphens, a letter first.')

/** An atom's id: dotted lower case. */
export const atomId = z
  .string()
  .regex(ATOM_PATTERN)
  .refine((id) => !isTaken(id), { message: 'id-taken' })
  .describe('Dotted lower case, as in belgrade.withdraw.')

/** A reference to a record of one of these kinds. */
export function reference(...to: (Kind | 'reports')[]): z.ZodString {
  return z
    .string()
    .min(1)
    .describe(`The id of one of: ${to.join(', ')}.`)
    .register(marks, { stands: 'reference', to })
}

/** A reference to an atom. */
export const atomReference = atomId.register(marks, { stands: 'reference', to: ['atoms'] })

/** A reference to any record or report. */
export const anyReference = z
  .string()
  .min(1)
  .describe('The id of any record or report.')
  .register(marks, { stands: 'reference', to: [...KINDS, 'reports'] })

/** One reference or a list of them; always a list afterwards. */
export function references(...to: (Kind | 'reports')[]) {
  return z.union([reference(...to).transform((one) => [one]), z.array(reference(...to))])
}

/** An expression over the atoms and terms of the case. The string is kept; `expressionOf` parses it. */
export const expression = z
  .string()
  .min(1)
  .describe('An expression over atoms and terms: not, and, or, xor, if, iff, ->, <->, parentheses.')
  .register(marks, { stands: 'expression', over: 'facts' })

/** An expression over the tags of an incident. */
export const tagExpression = z
  .string()
  .min(1)
  .describe('An expression over the tags of an incident.')
  .register(marks, { stands: 'expression', over: 'tags' })

/** One day: `1998-06-20`. */
export const day = z
  .string()
  .meta({ description: 'A day: YYYY-MM-DD.', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
  .transform((text, context) => {
    const found = parseDay(text)
    if (found !== null) return found
    context.addIssue({ code: 'custom', message: 'day', params: { day: text } })
    return z.NEVER
  })

const end = z.union([day, z.null()])

/** A day, a month, or `[from|null, to|null]`. */
export const when = z.union([
  z
    .string()
    .meta({
      description: 'A day or a month: YYYY-MM-DD or YYYY-MM.',
      pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
    })
    .transform((text, context): When => {
      const one = parseDay(text)
      if (one !== null) return { from: one, to: one }
      const month = parseMonth(text)
      if (month !== null) return month
      context.addIssue({ code: 'custom', message: 'day', params: { day: text } })
      return z.NEVER
    }),
  z.tuple([end, end]).transform(([from, to], context): When => {
    if (from !== null && to !== null && from > to) {
      context.addIssue({ code: 'custom', message: 'interval', params: {} })
      return z.NEVER
    }
    return { from, to }
  }),
])

/**
 * A passage of a report that supports (or denies) a record: W3C TextQuoteSelector, exact with prefix and suffix.
 * `field` narrows it to a part of the record; `attributedTo` is whom the report itself names as its source.
 */
export const source = z
  .strictObject({
    report: reference('reports'),
    exact: z.string().min(1).max(LONGEST_QUOTE).describe('The exact words in the report.'),
    prefix: z.string().optional().describe('Words just before, where the exact words stand more than once.'),
    suffix: z.string().optional().describe('Words just after, where the exact words stand more than once.'),
    stance: z.enum(['asserts', 'denies']).default('asserts'),
    field: z.string().optional().describe('The part of the record that the passage is about.'),
    hand: z
      .enum(['first', 'second'])
      .optional()
      .describe('First hand: the speaker or a witness; second: somebody relays it.'),
    attributedTo: z
      .string()
      .optional()
      .describe('Whom the report names as its source; "not given" where it names nobody.'),
  })
  .register(marks, { stands: 'source' })

export type Source = z.output<typeof source>

export const sources = z.array(source)

/**
 * A likelihood: a word of the case's scale, or a range in per cent. Where both stand, the range is the word's
 * own or lies inside it. Whose it is and when it was set stand in the record around it.
 */
export const likelihood = z
  .strictObject({
    word: words.optional().describe('A word of the likelihood scale of the case.'),
    range: z
      .tuple([z.number().min(0).max(100), z.number().min(0).max(100)])
      .optional()
      .describe('Low and high, per cent.'),
    basis: words.optional().describe('What the number rests on.'),
  })
  .refine((value) => value.word !== undefined || value.range !== undefined, { message: 'likelihood' })

export type Likelihood = z.output<typeof likelihood>

/** An answer to: would this side act if the wait ended? */
export const wouldAct = z.strictObject({
  answer: z.enum(['yes', 'no', 'unknown']),
  basis: z.enum(['preference', 'statement', 'inference']),
  because: words.optional(),
  sources: sources.optional(),
})

/** Fields that every record has. */
export const common = {
  title: words.optional().describe('What to call it in lists and headings.'),
  note: z.string().optional().describe('A remark for colleagues; never printed in the brief.'),
  sources: sources.optional().describe('Passages that support or deny the record.'),
  retracted: z
    .strictObject({ on: day, why: words })
    .optional()
    .describe('Taken back on a day, and why; nothing is deleted.'),
  madeOn: day.optional().describe('The day on which the analyst made it; it counts from then.'),
  by: words.optional().describe('The analyst who made it.'),
}
