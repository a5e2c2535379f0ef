import { type Block, bullets, callout } from '../../document/index.ts'
import { type Diagnostic, say } from '../../text/index.ts'

/** What an answer from a model does not say by itself: findings of the model and of the concept that was asked about. */
export function withCare(findings: readonly Diagnostic[]): readonly Block[] {
  const remarks = findings.map((one) => say(one).message)
  return remarks.length === 0 ? [] : [callout('note', [bullets(remarks)], 'Read this with care')]
}
