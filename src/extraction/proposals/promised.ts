import type { GoldDocument, GoldSpan } from '../gold.ts'
import type { Context } from './context.ts'
import { headOf } from './words.ts'

type Commitment = GoldDocument['commitments'][number]

const TOPICS: Readonly<Record<string, string>> = {
  withdraw: 'withdrawal',
  talk: 'talks',
  release: 'release',
  truce: 'ceasefire',
  access: 'access',
  return: 'return',
  disarm: 'disarmament',
  deploy: 'deployment',
}

/** The field’s name for what is promised, by the verb of the act. */
export function topicOf(act: string): string | undefined {
  return TOPICS[headOf(act)]
}

/** The words from the cue to the end of the content, where they stand in one sentence. */
export function around(context: Context, one: Commitment, content: Pick<GoldSpan, 'start' | 'end'>) {
  const sentence = context.sentenceOf(content)
  if (one.cue === null || one.cue.start < sentence.start || one.cue.start > content.start) return content
  return { start: one.cue.start, end: content.end }
}
