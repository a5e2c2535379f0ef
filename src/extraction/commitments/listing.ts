/*
 * Lists: "The parties agreed to:" and then one act to a line, behind a bullet, a dash or a number. The tagger takes the
 * bare verb of such a line for a name, so an item is read as a whole.
 */
import { lastClause } from '../conditions/condition.ts'
import { PLEDGE_INFINITIVE, PLEDGE_NOUN, STIPULATING } from '../lexicon/pledges.ts'
import { lowerAt } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import type { CommitmentKind } from './commitment.ts'
import { isAgreement } from './contents.ts'
import { isUnreal } from './reality.ts'
import type { Scene } from './scene.ts'

const BULLET = /^(?:[•·*‣▪–—-]|\d{1,2}[.)])$/
/** How many tokens may stand between the verb and the colon. */
const REACH = 8

/** What the line says behind its bullet; null where it has none. */
const listItem = (p: ParsedSentence): readonly [first: number, last: number] | null => {
  const { tokens } = p.sentence
  if (!BULLET.test(lowerAt(p, 0))) return null
  let last = tokens.length - 1
  while (last > 1 && /^[;.,]$|^and$/.test(lowerAt(p, last))) last -= 1
  return last >= 1 ? [1, last] : null
}

/** A sentence that holds no more than the number of an item. */
const isItemNumber = (p: ParsedSentence): boolean =>
  p.sentence.tokens.length <= 2 && /^\d{1,2}$/.test(lowerAt(p, 0))

/** The clause that a list goes on from: its verb stands right before the colon that ends the sentence. */
const leadsList = (p: ParsedSentence): Clause | undefined => {
  const end = p.sentence.tokens.length - 1
  if (lowerAt(p, end) !== ':') return undefined
  const clause = lastClause(p, (c) => c.verb.form === 'finite')
  return clause !== undefined && end - clause.verb.last <= REACH ? clause : undefined
}

/** Adds the item as a commitment of whoever opened the list, or notes the list that the sentence opens. */
export const addListed = (scene: Scene): void => {
  const { p, docket } = scene
  const item = listItem(p)
  if (item !== null) {
    const { list } = docket
    if (list !== undefined) scene.add({ ...list, cue: [item[0], item[0]], content: item })
    return
  }
  if (isItemNumber(p)) return
  const clause = leadsList(p)
  docket.list = undefined
  if (clause === undefined || isUnreal(p, clause) || clause.verb.passive) return
  const { lemma } = clause.verb
  const subject = clause.subjects[0]
  const terms = subject !== undefined && isAgreement(scene.lower(subject.head))
  if (terms ? !STIPULATING.has(lemma) : !(PLEDGE_NOUN.has(lemma) || PLEDGE_INFINITIVE.has(lemma))) return
  const kind: CommitmentKind = terms || lemma === 'agree' ? 'agreement' : 'pledge'
  docket.list = { kind, debtors: terms ? docket.signatories : scene.bound(clause) }
}
