import { recordOf, type Seen, sayDay, yearOf } from '../../case/index.ts'
import { type JudgementView, judgementsOf } from '../../outlook/index.ts'
import { asClause } from '../../text/index.ts'
import { capitalOf, type Noun, nounOf, possessive, verb } from '../english/actor.ts'
import { judgeThat, likelihoodPhrase } from '../english/likelihood.ts'
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
  // What a report or an actor holds likely is his statement, not the analyst’s judgement.
  return drafted(stated !== null && heldBy(seen, judgement) !== null ? 'claim' : 'judgement', marked, carries)
}

function likelihoodSentence(seen: Seen, view: JudgementView): string {
  const { judgement, stated } = view
  if (stated === null) return judgement.says
  const year = yearOf(seen.view.asOf)
  const horizon =
    judgement.horizon === undefined
      ? ' (no date given)'
      : ` by ${sayDay(judgement.horizon, year)}${judgement.horizon < seen.view.asOf ? ' (that day has passed)' : ''}`
  const holder = heldBy(seen, judgement)
  if (holder !== null)
    return `${holder.name} ${verb(holder, 'holds', 'hold')} it ${likelihoodPhrase(stated)} that ${asClause(judgement.says)}${horizon}`
  const whose = definitionOf(seen, judgement)
  const judged = judgeThat(stated, `${asClause(judgement.says)}${horizon}`)
  return whose === null ? judged : `by ${whose} definition, ${judged}`
}

/** Who holds it where that is an actor or an outlet of the case and not the analyst; null where it is “we”. */
function heldBy(seen: Seen, judgement: JudgementView['judgement']): Noun | null {
  const { by } = judgement
  if (by === undefined || by === seen.case.head.author || (judgement.sources ?? []).length === 0) return null
  if (by === 'the report’s author') return { name: by, plural: false }
  const actor = seen.records.actors.find((one) => one.short === by || one.title === by)
  if (actor !== undefined) return nounOf(seen.case, actor.id)
  // In a draft nothing is the analyst's that does not bear his name.
  if (seen.case.head.status === 'draft') return { name: by, plural: false }
  return [...seen.reports.values()].some(({ head }) => head.outlet === by)
    ? { name: by, plural: false }
    : null
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
