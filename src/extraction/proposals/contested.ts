import { isMany } from './condition.ts'
import type { Context } from './context.ts'
import { MEDIA } from './context.ts'
import { keyWords, possessive, slug, tidy } from './words.ts'

/** Words in marks that judge a deed or its doer; other words in marks are quotations. */
const TAKES_A_SIDE =
  /\b(?:terror|aggress|occup|provocat|genocid|martyr|liberat|self-defen[cs]e|bandit|mercenar|traitor|regime|puppet|illegal|criminal|massacre|resistance|freedom fight|ethnic cleansing|apartheid|war crime|special operation|police action|security measure|harassment|hostile|legitimate|unconstitutional|coup)\w*/i

/** Contested words that stand in no condition: a term with a reading a side, where the report says whose words they are. */
export function proposeTerms(context: Context): void {
  for (const one of context.gold.contestedTerms) {
    if (context.isUsed(one.term) || one.usedBy === null) continue
    const holder = context.actorOf(one.usedBy)
    const says = tidy(one.term.quote.replace(/[“”"«»]/g, ''))
    if (holder === null || keyWords(says).length === 0 || context.known.terms.has(says.toLowerCase()))
      continue
    if (MEDIA.test(context.nameOf(holder))) continue
    if (one.against === null && one.alternative === null && !TAKES_A_SIDE.test(says)) continue
    const who = context.nameOf(holder)
    const other = one.against === null ? null : context.actorOf(one.against)
    const atom = (owner: string, words: string): string =>
      context.atomFor([], {
        yes: `there ${isMany(words) ? 'are' : 'is'} ${words} by ${owner}’s definition`,
        no: `there ${isMany(words) ? 'are' : 'is'} no ${words} by ${owner}’s definition`,
        done: `${words} by ${owner}’s definition`,
      })
    const readings = [
      { id: 'user', holder, says: `what ${who} calls “${says}”`, means: atom(who, says), inferred: 'reader' },
      ...(other === null || other === holder
        ? []
        : [
            {
              id: 'other',
              holder: other,
              says:
                one.alternative === null
                  ? `what ${context.nameOf(other)} calls so`
                  : tidy(one.alternative.quote),
              means: atom(context.nameOf(other), says),
              inferred: 'reader',
            },
          ]),
    ]
    context.use(one.term)
    const span = context.sentenceOf(one.term)
    context.draft({
      group: 'term',
      kind: 'terms',
      record: {
        id: context.known.free(`t-${slug(says, 3)}`),
        says,
        yes: `there ${isMany(says) ? 'are' : 'is'} ${says}`,
        no: `there ${isMany(says) ? 'are' : 'is'} no ${says}`,
        readings,
        sources: [context.source(one.term, { hand: 'second' })],
      },
      says: `“${says}” is ${possessive(who)} word${one.alternative === null ? '' : `; set against it: “${tidy(one.alternative.quote)}”`}`,
      reason: 'A word that carries a side’s view: in marks, or set against another for the same thing.',
      spans: [span],
    })
  }
}
