import { z } from 'zod'
import { day, reference, words } from './parts.ts'

/** `case.yaml`: what the case is about, who signs it, and what the analyst chose. */
export const caseHead = z.strictObject({
  title: words,
  short: words.optional().describe('The brief’s heading: Moscow’s mediation.'),
  region: words.optional().describe('The place that heads the brief: Kosovo.'),
  scope: words,
  author: words,
  status: z.enum(['draft', 'working', 'signed', 'teaching']).default('draft'),
  handling: z.enum(['open', 'internal', 'protected']).default('open'),
  asOf: day.optional().describe('The day of the brief where none is asked for.'),
  scale: z
    .enum(['icd-203', 'icd-203-improbable', 'ipcc', 'kent'])
    .default('icd-203')
    .describe('The likelihood scale.'),
  reading: reference('actors').optional().describe('Whose definition governs where nobody else’s does.'),
  likelihoods: z
    .enum(['set-at-the-time', 'set-afterwards'])
    .default('set-at-the-time')
    .describe('Likelihoods set afterwards, for teaching, are labelled and stay out of scores.'),
  mediator: reference('actors').optional().describe('The mediator that the brief is about.'),
  newDays: z.number().int().positive().default(7).describe('How many days back "what is new" looks.'),
})

export type CaseHead = z.output<typeof caseHead>
