/*
 * Where contents begin and end, and how a coordination of acts is parted into several.
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { AGREEMENT_NOUNS, HARMFUL } from '../lexicon/pledges.ts'
import { entitiesOf, lowerAt, type Reading } from '../reading.ts'
import type { ParsedSentence } from '../roles.ts'
import { canBeParticiple } from '../verbs.ts'
import type { CommitmentKind } from './commitment.ts'
import { isHarmful } from './harm.ts'
import type { Scene } from './scene.ts'

const ACTION_NOUN =
  /(?:ing|al|tion|sion|ment|ance|ence|fire|release|return|talks?|truce|visit|meeting|summit|stop|freeze|halt|start|lifting|transfer|exchange|vote|poll|elections?|inspections?|pullout|pullback|end|peace|dialogue|negotiations?|autonomy|role|access|force|mission|plan|cease-fire|deal|accord|demands?|proposals?|terms|timetable|handover|ban|referendum|monitors|observers|corridor)$/

/** Whether the word names an agreement that parties make. */
export const isAgreement = (word: string): boolean =>
  AGREEMENT_NOUNS.has(word) || AGREEMENT_NOUNS.has(word.replace(/s$/, ''))

/** A bare verb that goes on under an earlier "to": "to withdraw its troops and allow monitors". */
const isBare = (p: ParsedSentence, i: number): boolean => {
  const verb = p.verbAt[i]
  const token = p.sentence.tokens[i]
  return (
    verb !== undefined &&
    token !== undefined &&
    verb.verb.head === i &&
    token.lemma === token.lower &&
    !canBeParticiple(token)
  )
}

/** "to withdraw its troops and to allow observers" → two contents; "and allow" likewise. */
export const partInfinitives = (p: ParsedSentence, from: number, last: number): [number, number][] => {
  const out: [number, number][] = []
  let start = from
  for (let k = from + 1; k <= last; k += 1) {
    if (lowerAt(p, k) !== 'and' && lowerAt(p, k) !== ',') continue
    let j = k + 1
    if (lowerAt(p, j) === 'and') j += 1
    const verb = p.verbAt[j]
    if (verb === undefined || verb.verb.first !== j) continue
    if (!(verb.verb.form === 'infinitive' || (verb.verb.form === 'finite' && isBare(p, j)))) continue
    out.push([start, k - 1])
    start = j
    k = j
  }
  out.push([start, last])
  return out
}

/** A promise not to cooperate refuses, one to do harm threatens. */
export const kindOfAct = (
  p: ParsedSentence,
  kind: CommitmentKind,
  first: number,
  last: number,
): CommitmentKind => {
  const verb = p.sentence.tokens.slice(first, last + 1).find((t) => t.pos === 'VERB')
  if (verb === undefined || !['pledge', 'threat'].includes(kind))
    return isHarmful(p, first, last) ? 'threat' : kind
  const negated = p.verbAt[verb.i]?.verb.negated === true || ['not', 'never'].includes(lowerAt(p, first))
  if (!negated) return isHarmful(p, first, last) ? 'threat' : kind
  return ABSTAINING.has(verb.lemma) || HARMFUL.has(verb.lemma) ? 'pledge' : 'refusal'
}

/** What one promises not to do for the other's good. */
const ABSTAINING: ReadonlySet<string> = new Set(
  'use interfere intervene abandon leave let allow tolerate break violate seek run stand fire test develop build enrich deploy repeat'.split(
    ' ',
  ),
)

/** Adds the infinitive at the token, and those joined to it, as contents; harmful ones as threats. */
export const addInfinitives = (
  scene: Scene,
  kind: CommitmentKind,
  debtors: readonly EntityDraft[],
  cue: readonly [number, number],
  at: number,
  state?: string,
): void => {
  const { p } = scene
  const from = ['not', 'never'].includes(lowerAt(p, at - 1)) ? at - 1 : at
  let last = scene.contentEnd(at)
  for (let guard = 0; guard < 3; guard += 1) {
    let j = last + 1
    if (lowerAt(p, j) === ',') j += 1
    if (lowerAt(p, j) !== 'and') break
    j += 1
    if (p.sentence.tokens[j]?.pos !== 'VERB' || !isBare(p, j)) break
    last = scene.contentEnd(j)
  }
  for (const [a, b] of partInfinitives(p, from, last))
    scene.add({
      kind: kindOfAct(p, kind, a, b),
      debtors,
      cue,
      content: [a, b],
      ...(state === undefined ? {} : { state }),
    })
}

/** "the withdrawal of forces and the launching of talks" → the acts joined. */
export function partNouns(p: ParsedSentence, first: number, last: number): [number, number][] {
  const out: [number, number][] = []
  let start = first
  for (let k = first + 1; k < last; k += 1) {
    const word = lowerAt(p, k)
    if (word !== 'and' && word !== ',') continue
    let j = k + 1
    if (word === ',' && lowerAt(p, j) === 'and') j += 1
    const phrase = p.phraseAt[j]
    const gerund = p.verbAt[j]
    const acts =
      (phrase !== undefined &&
        phrase.first === j &&
        ACTION_NOUN.test(lowerAt(p, phrase.head)) &&
        (lowerAt(p, phrase.last + 1) === 'of' ||
          lowerAt(p, j) === 'the' ||
          lowerAt(p, j) === 'a' ||
          lowerAt(p, j) === 'an' ||
          lowerAt(p, phrase.last + 1) === 'from' ||
          lowerAt(p, phrase.last + 1) === 'with')) ||
      gerund?.verb.form === 'gerund'
    const between = p.sentence.tokens.slice(start, k).some((t) => t.lower === 'between')
    if (between) continue
    const opening = p.phraseAt[start]
    if (!acts || (opening !== undefined && !ACTION_NOUN.test(lowerAt(p, opening.head)))) continue
    out.push([start, k - 1])
    start = j
    k = j
  }
  out.push([start, last])
  return out
}

/** An adverb, a day or a phrase of manner between verb and "to": "agreed on Monday to", "agreed in principle to". */
export function isLoose(p: ParsedSentence, i: number): boolean {
  return (
    p.sentence.tokens[i]?.pos === 'ADV' ||
    p.phraseAt[i]?.temporal === true ||
    (lowerAt(p, i) === 'on' && p.phraseAt[i + 1]?.temporal === true)
  )
}

/** Where the content of a promise noun begins: "assurances that…", "a pledge to…", "a promise of…". */
export function complementOfNoun(p: ParsedSentence, phrase: NounPhrase): number | null {
  let k = phrase.last + 1
  if (lowerAt(p, k) === 'by' || lowerAt(p, k) === 'from') {
    const agent = p.phraseAt[k + 1]
    if (agent === undefined) return null
    k = agent.last + 1
  }
  // "a threat on Monday to strike"
  if (lowerAt(p, k) === 'on' && p.phraseAt[k + 1]?.temporal === true) k = (p.phraseAt[k + 1]?.last ?? k) + 1
  if (lowerAt(p, k) === 'not') k += 1
  const verb = p.verbAt[k]
  if (verb !== undefined && verb.verb.form === 'infinitive') return k
  // "a promise that has been kept": said of the promise, not promised.
  if (lowerAt(p, k) === 'that' && p.verbAt[k + 1]?.verb.form === 'finite') return null
  if (lowerAt(p, k) === 'that' || lowerAt(p, k) === 'of')
    return k + 1 < p.sentence.tokens.length ? k + 1 : null
  return null
}
export const OWN_ACT =
  /^(?:withdrawal|pullout|pullback|retreat|return|participation|departure|redeployment|resignation|surrender|recognition)$/

/** The actors named after by or of within the words. */
export function actorsWithin(
  reading: Reading,
  p: ParsedSentence,
  first: number,
  last: number,
): EntityDraft[] {
  for (let k = first; k <= last; k += 1) {
    const link = lowerAt(p, k)
    // "the withdrawal of foreign troops" is theirs to make, "the formation of a government" is not.
    if (link !== 'by' && !(link === 'of' && OWN_ACT.test(lowerAt(p, k - 1)))) continue
    const phrase = p.phraseAt[k + 1]
    if (phrase === undefined || phrase.temporal) continue
    const found = entitiesOf(reading, p, [phrase]).filter((e) =>
      ['armed_group', 'government', 'country', 'person', 'organization', 'group'].includes(e.type),
    )
    if (found.length > 0) return found
  }
  return []
}
