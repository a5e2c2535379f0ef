/** Where a sentence comes from: a reported event, an actor's claim, the analyst's judgement, or a computation. */
export type Mark = 'event' | 'claim' | 'judgement' | 'computed'

/** One mark as it is shown: a sign that survives black and white, and words for those who do not see it. */
export interface MarkSign {
  readonly symbol: string
  readonly label: string
}

/** The four marks. The order is that of the legend. */
export const markSigns: Readonly<Record<Mark, MarkSign>> = {
  event: { symbol: '●', label: 'reported event' },
  claim: { symbol: '❝', label: 'actor’s claim' },
  judgement: { symbol: '◆', label: 'analyst’s judgement' },
  computed: { symbol: '◇', label: 'computed' },
}

/** Every mark, in the order of the legend. */
export const marks: readonly Mark[] = ['event', 'claim', 'judgement', 'computed']
