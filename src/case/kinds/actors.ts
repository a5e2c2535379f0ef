import { z } from 'zod'
import { common, recordId, reference, sources, words } from './parts.ts'

/** Somebody or something that acts, or is spoken of as if it did. */
export const actor = z.strictObject({
  id: recordId,
  ...common,
  title: words.describe('The full name.'),
  kind: z.enum([
    'person',
    'office',
    'state',
    'government',
    'armed-force',
    'armed-group',
    'community',
    'church',
    'alliance',
    'organisation',
    'collective',
  ]),
  short: words
    .optional()
    .describe('How sentences name it, with its article: Milosevic, the armed groups. Default: title.'),
  plural: z.boolean().default(false).describe('Whether the short name takes a plural verb.'),
  pronoun: z.enum(['he', 'she', 'it', 'they']).optional(),
  adjective: words.optional().describe('As in "Russian officials".'),
  metonym: words.optional().describe('The capital or seat that stands for it in sentences: Moscow.'),
  aliases: z.array(words).default([]),
  partOf: reference('actors')
    .optional()
    .describe('The whole that it is a part of; the whole answers for it in readings.'),
  members: z.array(reference('actors')).default([]).describe('The members of an alliance or collective.'),
  agency: z
    .enum(['can-act', 'no-single-agent'])
    .default('can-act')
    .describe('A fuzzy collective is no single agent.'),
  controls: z
    .array(
      z.strictObject({
        actor: reference('actors'),
        degree: z.enum(['full', 'partial', 'none', 'unknown']),
        note: z.string().optional(),
        sources: sources.optional(),
      }),
    )
    .default([]),
  role: z
    .enum(['party', 'mediator', 'third-party', 'neighbour', 'observer'])
    .optional()
    .describe('Its part in this conflict.'),
  handling: z.enum(['open', 'internal', 'protected']).default('open'),
  descriptor: words.optional().describe('The agreed words printed instead of a protected name.'),
})
