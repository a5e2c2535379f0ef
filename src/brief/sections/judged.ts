import { recordOf, type Seen, sayDay, yearOf } from '../../case/index.ts'
import { type JudgementView, judgementsOf } from '../../outlook/index.ts'
import { asClause } from '../../text/index.ts'
import { capitalOf, possessive } from '../english/actor.ts'
import { judgeThat } from '../english/likelihood.ts'
import { type Drafted, drafted, type Weight } from '../sentence.ts'

type Place = NonNullable<JudgementView['judgement']['place']>

/** The judgements that the analyst placed in a section, in their order. */
export function judgedAt(seen: Seen, place: Place): readonly JudgementView[] {
  return judgementsOf(seen)
    .filter((one) => one.judgement.place === place)
    .sort((a, b) => (a.judgement.order ?? 99) - (b.judgement.order ?? 99))
}

/**
 * A judgement as a sentence. With a likelihood it names the definition, word, number, event and date; who set it
 * is "we", and the scale stands under the notes. Without one it is the analyst's own sentence, unchanged.
 */
export function judgementSentence(seen: Seen, view: JudgementView, weight: Weight = 2): Drafted {
  const { judgement, stated } = view
  const carries = {
    sources: seen.sources(judgement.sources),
    from: [judgement.id, ...view.rests],
    weight,
  }
  const words = stated === null ? judgement.says : likelihoodSentence(seen, view)
  const marked = view.stale
    ? `${asClause(words)} (review overdue)`
    : view.standing === 'support-changed'
      ? `${asClause(words)} (support changed)`
      : words
  return drafted('judgement', marked, carries)
}

function likelihoodSentence(seen: Seen, view: JudgementView): string {
  const { judgement, stated } = view
  if (stated === null) return judgement.says
  const year = yearOf(seen.view.asOf)
  const horizon = judgement.horizon === undefined ? '' : ` by ${sayDay(judgement.horizon, year)}`
  const whose = definitionOf(seen, judgement)
  const judged = judgeThat(stated, `${asClause(judgement.says)}${horizon}`)
  return whose === null ? judged : `by ${whose} definition, ${judged}`
}

/** `Belgrade’s`: whose definition the judgement uses. */
function definitionOf(seen: Seen, judgement: JudgementView['judgement']): string | null {
  if (judgement.definition !== undefined) return judgement.definition
  if (judgement.reading === undefined) return null
  const [termId, readingId] = judgement.reading.split('.')
  const reading = recordOf(seen.case, 'terms', termId ?? '')?.readings.find((one) => one.id === readingId)
  const holder = reading?.holder ?? judgement.reading
  return recordOf(seen.case, 'actors', holder) === null ? null : possessive(capitalOf(seen.case, holder))
}
