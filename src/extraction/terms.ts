/*
 * Contested terms: words that one side uses and another would not; scare quotes, labels, and "define X as Y".
 */
import type { Commitment } from './commitments/index.ts'
import type { Reading } from './reading.ts'
import type { Claim } from './speech.ts'
import { definedTerms } from './terms/defined.ts'
import { labelledTerms } from './terms/labelled.ts'
import { quotedTerms } from './terms/quoted.ts'
import { type ContestedTerm, type Setting, TermView } from './terms/term.ts'

export type { ContestedTerm } from './terms/term.ts'

const bySentence = <T>(all: readonly T[], sentenceOf: (one: T) => number): ReadonlyMap<number, T[]> => {
  const out = new Map<number, T[]>()
  for (const one of all) {
    const list = out.get(sentenceOf(one))
    if (list === undefined) out.set(sentenceOf(one), [one])
    else list.push(one)
  }
  return out
}

export const findContestedTerms = (
  reading: Reading,
  claims: readonly Claim[],
  commitments: readonly Commitment[],
): ContestedTerm[] => {
  const claimsBy = bySentence(claims, (c) => c.content.sentence)
  const quotationsBy = bySentence(reading.quotations, (q) => q.sentence)
  const settings: (Setting & { readonly sentence: number })[] = commitments.flatMap((c) =>
    c.conditions.map(({ sentence, first, last }) => ({ sentence, first, last, user: c.debtors[0] ?? null })),
  )
  const settingsBy = bySentence(settings, (s) => s.sentence)
  return reading.parsed.flatMap((p) => {
    const { index } = p.sentence
    const view = new TermView(
      reading,
      p,
      claimsBy.get(index) ?? [],
      quotationsBy.get(index) ?? [],
      settingsBy.get(index) ?? [],
    )
    definedTerms(view)
    quotedTerms(view)
    labelledTerms(view)
    return view.terms
  })
}
