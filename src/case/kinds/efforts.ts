import { z } from 'zod'
import { common, recordId, references, when, words } from './parts.ts'

/** A named bundle of acts of mediation over an interval. Events and missions name their effort. */
export const effort = z.strictObject({
  id: recordId,
  ...common,
  title: words,
  actors: references('actors'),
  over: when,
  issues: references('issues'),
})
