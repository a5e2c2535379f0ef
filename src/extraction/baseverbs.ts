/*
 * Words that are noun and verb alike, where the clause would have no verb without them: "the two states call for a
 * pact", "chiefs in the council support him", "they first release the hostages".
 */
import type { Sentence, Token } from './tokens.ts'

const NOUN_OR_VERB = new Set(
  'call support demand back claim plan promise pledge offer threat request appeal vote aim hope fear need welcome host sanction attack strike release target blame question favour favor oppose reject want risk face control order rule force delay doubt view block ban march fight advance retreat push press pressure study seek insist accept withdraw condemn'.split(
    ' ',
  ),
)
const SUBJECT_PRONOUNS = new Set(['they', 'we', 'i', 'you'])
const BOUNDARY = new Set([',', ';', ':', '.', '"', '(', ')', 'that', 'and', 'but', 'while', 'because', 'if'])

const opensObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' ||
    token.pos === 'PRON' ||
    token.pos === 'PROPN' ||
    token.lower === 'for' ||
    token.lower === 'that')

const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX'

/** How many tokens a stretch may hold, so that time stays linear on any input. */
const REACH = 40

/** The first token of the stretch that holds the word, back to a mark or a joining word; "X and Y" is one subject. */
const stretchStart = (tokens: readonly Token[], from: number): number => {
  let k = from
  while (k > 0 && from - k < REACH) {
    const before = tokens[k - 1] as Token
    const joins =
      before.lower === 'and' &&
      tokens[k - 2]?.pos === 'PROPN' &&
      ['PROPN', 'DET'].includes(tokens[k]?.pos ?? '')
    if (BOUNDARY.has(before.lower) && !joins) break
    k -= 1
  }
  return k
}

const isPluralSubject = (tokens: readonly Token[], first: number, last: number): boolean => {
  const stretch = tokens.slice(first, last)
  const link = stretch.findIndex((t) => t.pos === 'ADP')
  const subject = link < 0 ? stretch : stretch.slice(0, link)
  const head = [...subject].reverse().find((t) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'PRON')
  if (head === undefined) return false
  if (subject.some((t) => t.lower === 'and' || SUBJECT_PRONOUNS.has(t.lower))) return true
  return (
    head.pos === 'NOUN' && (/[^s]s$/.test(head.lower) || head.lower === 'people' || head.lower === 'police')
  )
}

/** Retags such words in place. */
export const findBaseVerbs = (sentence: Sentence): void => {
  const { tokens } = sentence
  for (const token of tokens) {
    if (token.pos !== 'NOUN' || token.text !== token.lemma || !NOUN_OR_VERB.has(token.lower)) continue
    if (!opensObject(tokens[token.i + 1])) continue
    const first = stretchStart(tokens, token.i)
    if (first === token.i || tokens[first]?.pos === 'ADP') continue
    let last = token.i + 1
    while (last < tokens.length && last - token.i < REACH && !BOUNDARY.has(tokens[last]?.lower ?? ''))
      last += 1
    const before = tokens.slice(first, token.i)
    const near = tokens.slice(Math.max(first, token.i - 2), token.i)
    const pronoun = near.some((t) => SUBJECT_PRONOUNS.has(t.lower))
    if (!pronoun && (before.some(isVerbal) || !isPluralSubject(tokens, first, token.i))) continue
    const next = tokens[token.i + 1]?.lower
    const rest = tokens.slice(token.i + 1, last)
    if (next !== 'that' && rest.some((t) => isVerbal(t) && tokens[t.i - 1]?.lower !== 'to')) continue
    token.pos = 'VERB'
    const adverb = tokens[token.i - 1]
    if (adverb?.pos === 'ADJ' && SUBJECT_PRONOUNS.has(tokens[token.i - 2]?.lower ?? '')) adverb.pos = 'ADV'
  }
}
