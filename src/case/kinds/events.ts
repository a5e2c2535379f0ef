import { z } from 'zod'
import { pledgeAct } from './acts.ts'
import { marks } from './mark.ts'
import { common, recordId, reference, references, when, words } from './parts.ts'

const tag = z.union([z.boolean(), z.literal('unknown'), z.literal('both')])

/** A dated act, meeting, signal or incident. What it `sets` becomes true or false from that day. */
export const event = z.strictObject({
  id: recordId,
  ...common,
  kind: z
    .enum([
      'meeting',
      'visit',
      'reception',
      'call',
      'statement',
      'declaration',
      'dispatch',
      'decision',
      'incident',
      'operation',
      'exercise',
      'appeal',
      'act',
    ])
    .default('act'),
  date: when.optional(),
  short: words
    .optional()
    .describe(
      'A clause in the past tense that can stand as a sentence, without its date: Milosevic met Yeltsin in Moscow.',
    ),
  actors: references('actors').optional(),
  host: reference('actors').optional(),
  participants: z.array(reference('actors')).default([]),
  place: words.optional(),
  purpose: words.optional(),
  effort: reference('efforts').optional(),
  issues: references('issues').optional(),
  signal: z
    .strictObject({
      to: reference('actors'),
      channel: z.enum(['state', 'church', 'military', 'media']),
      support: z.boolean().default(true),
    })
    .optional()
    .describe('A protocol signal: who is honoured or shunned, by which channel.'),
  incident: z
    .record(z.string(), tag)
    .optional()
    .describe('Tags of a violent incident; readings of terms count by them.'),
  sets: z
    .record(z.string(), z.boolean())
    .register(marks, { stands: 'keys', to: ['atoms'] })
    .optional()
    .describe('Atoms that the event makes true or false.'),
  acts: z.array(pledgeAct).optional().describe('What it does to pledges and powers.'),
  produces: reference('documents').optional(),
  headline: z.boolean().default(false).describe('Whether the brief may lead with it.'),
})
