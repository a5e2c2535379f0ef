/** Who believes a promise, beside what the analyst holds: for its card and the panel of credibility. */
import type { Seen } from '../../case/index.ts'
import { type Block, column, type Inline, markRun, paragraph, sentence, table } from '../../document/index.ts'
import { judgementsOf, sayLikelihood } from '../../outlook/index.ts'
import type { Notes } from '../page/notes.ts'
import { sourcesJson } from '../page/sheet.ts'
import { capital, clauseOf, isPlural, nameOf, saidDay, saidWhen, sentenceOf } from '../page/words.ts'

const BELIEF_WORDS = {
  affirms: 'believes it',
  sceptical: 'sceptical',
  rejects: 'rejects it',
  divided: 'divided',
} as const

/** Audiences with what they make of it, then the analyst’s own likelihoods; empty blocks where there is neither. */
export function beliefBlocks(seen: Seen, pledge: string, notes: Notes): readonly Block[] {
  const credences = seen.records.credences.filter((one) => one.pledge === pledge)
  const own = ownLikelihoods(seen, pledge)
  const rows = credences.map((one): readonly Inline[] => [
    [markRun('claim'), ` ${capital(nameOf(seen.case, one.audience))}`],
    [
      `${capital(beliefWords(seen, one.audience, one.belief))}${one.extent === undefined ? '' : ` (${one.extent})`}`,
      ...notes.cite(one.sources ?? []),
    ],
    one.date === undefined ? '–' : saidWhen(seen, one.date),
  ])
  const analyst = own.map((one): readonly Inline[] => [
    [markRun('judgement'), ` ${capital(nameOf(seen.case, 'analyst'))}`],
    sentenceOf(`${one.place === 'condition' ? 'of its condition: ' : ''}${one.likelihood}: ${one.says}`),
    saidDay(seen, one.madeOn),
  ])
  const kinds = [...new Set(credences.map((one) => one.belief))]
  const all = [...rows, ...analyst]
  if (all.length === 0) return [paragraph('Nobody is on record as believing or doubting it.')]
  return [
    table({ columns: ['Who', 'Makes of it', 'When'].map((name) => column(name)), rows: all }),
    ...(kinds.length < 2
      ? []
      : [paragraph([sentence('beliefs-differ', 'The audiences differ.', { mark: 'computed' })])]),
  ]
}

function beliefWords(seen: Seen, audience: string, belief: keyof typeof BELIEF_WORDS): string {
  if (!isPlural(seen.case, [audience])) return BELIEF_WORDS[belief]
  return { ...BELIEF_WORDS, affirms: 'believe it', rejects: 'reject it' }[belief]
}

/** The analyst’s likelihoods about the promise: of its condition, or of its being kept. */
export function ownLikelihoods(seen: Seen, pledge: string) {
  return judgementsOf(seen).flatMap(({ judgement, stated, stale }) => {
    const fits = judgement.place === 'condition' || judgement.place === 'kept'
    if (!fits || stated === null || !judgement.about.includes(pledge)) return []
    const says = judgement.of === undefined ? judgement.says : clauseOf(seen.case, judgement.says)
    return [
      {
        judgement: judgement.id,
        place: judgement.place ?? null,
        says,
        likelihood: sayLikelihood(stated),
        low: stated.low,
        high: stated.high,
        madeOn: judgement.madeOn,
        stale,
      },
    ]
  })
}

export function beliefsJson(seen: Seen, pledge: string) {
  return seen.records.credences
    .filter((one) => one.pledge === pledge)
    .map((one) => ({
      credence: one.id,
      audience: one.audience,
      belief: one.belief,
      extent: one.extent ?? null,
      sources: sourcesJson(seen, seen.sources(one.sources)),
    }))
}
