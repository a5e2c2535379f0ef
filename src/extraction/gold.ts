/*
 * The gold schema, demarche-gold/1: what a reading of one report looks like as data. Offsets are UTF-16 indices into
 * the text; `text.slice(start, end) === quote` for every span.
 */
import { z } from 'zod'

const span = { start: z.number().int(), end: z.number().int(), quote: z.string() }
export const goldSpan = z.object({ ...span, sentence: z.string().optional() })
const ids = z.array(z.string())

export const goldDocument = z.object({
  schema: z.literal('demarche-gold/1'),
  id: z.string(),
  file: z.string().optional(),
  sha256: z.string().optional(),
  chars: z.number().int(),
  source: z.string().nullish(),
  url: z.string().nullish(),
  dateline: z.object({ date: z.string().nullable(), certainty: z.string(), basis: z.string() }),
  annotated: z.string().optional(),
  eventsExhaustive: z.boolean().optional(),
  sentences: z.array(z.object({ id: z.string(), start: z.number().int(), end: z.number().int() })),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum([
        'person',
        'country',
        'territory',
        'region',
        'place',
        'government',
        'armed_group',
        'organization',
        'population',
        'group',
      ]),
      canonical: z.string(),
      country: z.string().nullable().optional(),
      memberOf: z.string().optional(),
      members: ids.optional(),
      roles: z.array(goldSpan.extend({ role: z.string() })),
      mentions: z.array(goldSpan.extend({ kind: z.enum(['name', 'demonym', 'nominal', 'pronoun']) })),
    }),
  ),
  dates: z.array(
    goldSpan.extend({
      id: z.string().optional(),
      kind: z.enum(['date', 'relative', 'interval', 'duration', 'deadline', 'fuzzy']),
      value: z.string().nullable(),
      from: z.string().nullish(),
      to: z.string().nullish(),
      basis: z.string().optional(),
      scored: z.boolean(),
    }),
  ),
  events: z.array(
    goldSpan.extend({
      id: z.string().optional(),
      plover: z.string().nullable(),
      mode: z.string().nullable(),
      cameo: z.string().nullable(),
      actors: ids,
      recipients: ids,
      location: ids,
      date: z.string().nullable(),
      modality: z.string(),
      ploverAlt: ids,
      cameoAlt: ids,
      optional: z.boolean(),
      corefOf: z.string().optional(),
      reportedBy: z.string().nullish(),
    }),
  ),
  commitments: z.array(
    z.object({
      id: z.string().optional(),
      kind: z.string(),
      debtors: ids,
      beneficiaries: ids,
      content: goldSpan,
      cue: goldSpan.nullable(),
      conditions: z.array(goldSpan.extend({ type: z.string() })),
      deadline: goldSpan.extend({ value: z.string().nullish() }).nullable(),
      status: z.array(
        z.object({ state: z.string(), quote: goldSpan.nullable(), date: z.string().nullable() }),
      ),
      restatedAs: z.array(goldSpan),
      reportedBy: z.string().nullable(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string().optional(),
      speakers: ids,
      cue: goldSpan.nullable(),
      content: goldSpan,
      stance: z.string(),
      about: ids,
      hedge: goldSpan.nullable(),
      directQuote: z.boolean(),
      via: z.string().nullish(),
    }),
  ),
  demands: z.array(
    z.object({ id: z.string().optional(), by: ids, to: ids, content: goldSpan, cue: goldSpan.nullable() }),
  ),
  contestedTerms: z.array(
    z.object({
      id: z.string().optional(),
      term: goldSpan,
      usedBy: z.string().nullable(),
      against: z.string().nullable(),
      alternative: goldSpan.nullable(),
    }),
  ),
  outlook: z.array(
    z.object({
      id: z.string().optional(),
      word: goldSpan,
      about: goldSpan,
      direction: z.string(),
      band: z.string().nullable(),
      numeric: z.tuple([z.number(), z.number()]).nullable(),
      holder: z.string(),
      negated: z.boolean(),
      kind: z.string(),
    }),
  ),
})

export type GoldDocument = z.infer<typeof goldDocument>
export type GoldSpan = z.infer<typeof goldSpan>
