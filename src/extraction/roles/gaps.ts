/*
 * The object of a relative clause stands before it: "a plan which the rebels rejected", "accusations Tehran denies",
 * "demands that the government was quick to dismiss".
 */
import type { NounPhrase } from '../chunks.ts'
import { CLAUSE_COMPLEMENT_VERBS } from '../lexicon/verbs.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'

const OBJECT_RELATIVES = new Set(['which', 'that', 'whom'])

/** The antecedent that a finite clause with its own subject refers back to, or undefined. */
const antecedentOf = (frame: Frame, clause: Clause): NounPhrase | undefined => {
  const { phraseAt, lower, pos } = frame
  const subject = clause.subjects[0]
  if (subject === undefined || clause.relative >= 0 || clause.inverted || subject.first > clause.verb.first)
    return undefined
  if (clause.relation === 'coordinate') return undefined
  let k = subject.first - 1
  const word = lower(k)
  if (OBJECT_RELATIVES.has(word)) {
    k -= 1
    if (lower(k) === ',') k -= 1
    const before = phraseAt[k]
    return before === undefined || before.temporal || (word === 'that' && lower(before.first - 1) === '')
      ? undefined
      : before
  }
  const before = phraseAt[k]
  if (
    before === undefined ||
    before.last !== k ||
    before.temporal ||
    before.pronoun ||
    (subject.pronoun && lower(k) === 'way')
  )
    return undefined
  // "In Kabul the rebels…": an opening phrase is no antecedent.
  return pos(before.first - 1) === 'ADP' && before.first <= 1 ? undefined : before
}

/** Gives relative clauses with a subject of their own the antecedent as object. */
export const fillGaps = (
  frame: Frame,
  clauses: readonly Clause[],
  verbAt: readonly (Clause | undefined)[],
): void => {
  for (const clause of clauses) {
    if (clause.verb.form !== 'finite' || clause.verb.passive || clause.objects.length > 0) continue
    const inner = verbAt[clause.complement]
    const target =
      inner !== undefined && inner !== clause && inner.verb.form === 'infinitive' ? inner : clause
    if (target.objects.length > 0 || target.verb.copula) continue
    if (
      target === clause &&
      (clause.complement >= 0 ||
        (CLAUSE_COMPLEMENT_VERBS.has(clause.verb.lemma) && clause.verb.lemma !== 'deny'))
    )
      continue
    const antecedent = antecedentOf(frame, clause)
    if (antecedent === undefined) continue
    target.objects = [antecedent]
    if (clause.relation === 'main') clause.relation = 'relative'
  }
}
