import { checkCase, type Review } from '../../app/index.ts'
import { severityOf } from '../../text/index.ts'
import type { Answer } from '../verb.ts'
import type { Sitting } from './desk.ts'

/** What a sitting came to, and what to do next. */
export async function reviewEnd(review: Review, sitting: Sitting, folder: string): Promise<Answer> {
  const counts = review.counts()
  const errors = (await checkCase(review.case)).filter((one) => severityOf(one) === 'error').length
  const left = counts.left + counts.held
  const lines = [
    `${sitting.decisions} ${sitting.decisions === 1 ? 'decision' : 'decisions'} in this sitting; in all ${counts.accepted} accepted, ${counts.merged} merged, ${counts.rejected} rejected.`,
    left === 0
      ? 'The tray is empty.'
      : `${left} ${left === 1 ? 'proposal is' : 'proposals are'} left; “demarche review ${folder}” goes on there.`,
    errors === 0
      ? `The case passes “check”. Next: demarche brief ${folder}`
      : `“demarche check ${folder}” finds ${errors} errors that stood in the case before.`,
  ]
  return {
    shown: { text: `${lines.join('\n')}\n` },
    json: { decisions: sitting.decisions, ended: sitting.ended, ...counts, errors },
  }
}
