/*
 * What a content comes to: its words as lemmas, nominalisations turned into verbs, so that "the withdrawal of forces" and
 * "to withdraw its forces" are seen to be one promise.
 */
import type { ParsedSentence } from '../roles.ts'

const NOMINAL: Readonly<Record<string, string>> = {
  withdrawal: 'withdraw',
  pullout: 'withdraw',
  pullback: 'withdraw',
  withdraw: 'withdraw',
  leave: 'withdraw',
  retreat: 'withdraw',
  'pull-out': 'withdraw',
  launching: 'launch',
  start: 'launch',
  begin: 'launch',
  open: 'launch',
  opening: 'launch',
  beginning: 'launch',
  resume: 'launch',
  resumption: 'launch',
  halting: 'halt',
  stop: 'halt',
  end: 'halt',
  cessation: 'halt',
  suspension: 'suspend',
  release: 'release',
  freeing: 'release',
  free: 'release',
  disarmament: 'disarm',
  disarming: 'disarm',
  deployment: 'deploy',
  signing: 'sign',
  participation: 'participate',
  attendance: 'attend',
  return: 'return',
  talk: 'talk',
  negotiation: 'talk',
  dialogue: 'talk',
}
/** The verb that a noun of action stands for; other lemmas as they are. */
export const act = (lemma: string): string => NOMINAL[lemma] ?? lemma

const EMPTY_WORDS = new Set(['be', 'have', 'do', 'the', 'a', 'new', 'immediate', 'full', 'all'])
export const gistOf = (
  p: ParsedSentence,
  first: number,
  last: number,
): { gist: Set<string>; act: string } => {
  const gist = new Set<string>()
  let main = ''
  for (const t of p.sentence.tokens.slice(first, last + 1)) {
    if (!['NOUN', 'VERB', 'PROPN'].includes(t.pos) || EMPTY_WORDS.has(t.lemma)) continue
    const word = act(t.lemma)
    if (main === '' && t.pos !== 'PROPN') main = word
    gist.add(word)
  }
  return { gist, act: main }
}

/** How many words two contents share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const word of a) if (b.has(word)) n += 1
  return n
}
