import { z } from 'zod'
import { common, recordId, reference, references, sources, when, words } from './parts.ts'

const base = { id: recordId, ...common, said: when.optional() }

/** What somebody says is so. Five forms, by `kind`. */
export const claim = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('proposition'),
    says: words.describe('The proposition, as a clause: Serb forces acted with brutality.'),
    about: references('actors').optional(),
    stands: z.array(
      z.strictObject({
        by: references('actors'),
        stance: z.enum(['asserts', 'denies']),
        said: when.optional(),
        sources: sources.optional(),
      }),
    ),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('characterisation'),
    of: reference('events', 'documents', 'pledges'),
    by: references('actors'),
    as: words.describe('The actor’s own word: breakthrough.'),
    verbatim: z.boolean().default(true),
    tone: z.enum(['welcomes', 'doubts', 'rejects', 'mixed']),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('blame'),
    by: references('actors'),
    blamed: references('actors'),
    for: words.describe('A noun phrase: the continuing violence.'),
    share: z.enum(['sole', 'primary', 'shared', 'unstated']).default('unstated'),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('call'),
    by: references('actors'),
    asked: references('actors'),
    of: references('actors').describe('Who must act in the end.'),
    what: words.describe('The behaviour called for, to follow "to": stop violence and terror.'),
    issue: reference('issues').optional(),
    for: z.string().optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('statement'),
    by: references('actors'),
    exact: words.optional().describe('The words, verbatim.'),
    says: words.describe('What was said, to follow "says that".'),
    channel: words.optional().describe('Where: a Russian television interview.'),
    about: references('actors').optional(),
    on: references('pledges').optional().describe('The pledges that it bears on.'),
    move: reference('actors').optional().describe('Whose move it is, by this claim.'),
  }),
])
