/*
 * Noun phrases without what follows the head: "the hitherto recalcitrant Yugoslav leaders", "Milosevic's Moscow pledges".
 */
import type { Sentence, Token } from './tokens.ts'

export interface NounPhrase {
  readonly index: number
  /** Token indices, inclusive. */
  readonly first: number
  readonly last: number
  readonly head: number
  /** Last token of the possessor ("Milosevic" in "Milosevic's pledges"), or -1. */
  readonly possessorLast: number
  readonly pronoun: boolean
  /** Says when, not who or what ("Tuesday", "last week"). */
  readonly temporal: boolean
}

const PERSONAL = new Set(
  'he she it they we i you him them us me himself itself themselves who whom this these those both everyone everybody nobody anyone someone all none neither either each one others'.split(
    ' ',
  ),
)
const POSSESSIVE = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose'])
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight'.split(' '),
)
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)
const PERIODS = new Set(
  'day week month year morning afternoon evening night weekend hour minute decade summer spring autumn winter'.split(
    ' ',
  ),
)
const WHEN = new Set(
  'last next this previous following past late early earlier later same that each every recent coming'.split(
    ' ',
  ),
)

export const isDayName = (token: Token): boolean => DAYS.has(token.lower)
/** "Jan" and "Jun" without a full stop are people's names as often as months. */
export const isMonthName = (token: Token): boolean =>
  /^[A-Z]/.test(token.text) &&
  MONTHS.has(token.lower.replace(/\.$/, '')) &&
  token.lower !== 'jan' &&
  token.lower !== 'jun'

const isPeriod = (token: Token): boolean =>
  DAYS.has(token.lower) || (PERIODS.has(token.lemma) && /^[a-z]/.test(token.text))

const canBeIn = (token: Token): boolean =>
  token.pos === 'NOUN' ||
  token.pos === 'PROPN' ||
  token.pos === 'ADJ' ||
  token.pos === 'NUM' ||
  (token.pos === 'SYM' && /^[$€£%]$/.test(token.text)) ||
  token.pos === 'X'

/** Verbs with two objects, side by side: "gave Kampala ten days", "offered the rebels more seats". */
const GIVING = new Set('give offer grant hand send deny allow show teach pay owe award accord'.split(' '))

/** Whether a second object begins here: a number or quantity before a noun. */
const startsSecondObject = (token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  (next.pos === 'NOUN' || next.pos === 'ADJ') &&
  (token.pos === 'NUM' || ['more', 'further', 'additional', 'new', 'full', 'extra'].includes(token.lower))

/** Finds the noun phrases of a sentence, left to right, none inside another. */
export const nounPhrases = (sentence: Sentence): NounPhrase[] => {
  const { tokens } = sentence
  const phrases: NounPhrase[] = []
  let i = 0
  const push = (first: number, last: number, head: number, possessorLast: number, pronoun: boolean): void => {
    const h = tokens[head] as Token
    const f = tokens[first] as Token
    const temporal =
      !pronoun &&
      (isDayName(h) ||
        (isMonthName(h) && h.pos !== 'AUX') ||
        (PERIODS.has(h.lemma) &&
          (WHEN.has(f.lower) ||
            f.pos === 'NUM' ||
            (f.pos === 'DET' && h.lemma !== 'decade' && first === head - 1))) ||
        (h.pos === 'NUM' && (isMonthName(tokens[head - 1] ?? h) || /^(1[89]|20)\d\d$/.test(h.lower))))
    phrases.push({ index: phrases.length, first, last, head, possessorLast, pronoun, temporal })
  }
  while (i < tokens.length) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (
      (token.pos === 'PRON' || token.pos === 'DET') &&
      PERSONAL.has(token.lower) &&
      !(
        next !== undefined &&
        canBeIn(next) &&
        !['he', 'she', 'it', 'they', 'we', 'i', 'you', 'him', 'them', 'us', 'me', 'who', 'whom'].includes(
          token.lower,
        )
      )
    ) {
      push(i, i, i, -1, true)
      i += 1
      continue
    }
    const opens =
      canBeIn(token) ||
      (token.pos === 'DET' && token.lower !== 'that') ||
      (token.pos === 'DET' && next !== undefined && canBeIn(next)) ||
      POSSESSIVE.has(token.lower) ||
      (token.pos === 'PRON' && PERSONAL.has(token.lower))
    if (!opens) {
      i += 1
      continue
    }
    let j = i
    let head = -1
    let possessorLast = -1
    const first = i
    const giving = GIVING.has(tokens[i - 1]?.lemma ?? '') && tokens[i - 1]?.pos === 'VERB'
    for (; j < tokens.length; j += 1) {
      const t = tokens[j] as Token
      const n = tokens[j + 1]
      if (j > first && (t.pos === 'DET' || POSSESSIVE.has(t.lower))) {
        const previous = tokens[j - 1] as Token
        if (
          !(
            previous.pos === 'DET' &&
            (previous.lower === 'all' || previous.lower === 'both' || previous.lower === 'half')
          )
        )
          break
        continue
      }
      if (t.pos === 'DET' || POSSESSIVE.has(t.lower)) continue
      if (j > first && head >= 0 && t.pos === 'PROPN' && isPeriod(tokens[head] as Token)) break
      if (j > first && head >= 0 && giving && startsSecondObject(t, n)) break
      if (j > first && head >= 0 && (isDayName(t) || (isMonthName(t) && tokens[j + 1]?.pos === 'NUM'))) break
      if (canBeIn(t)) {
        if (t.pos !== 'ADJ' || head < 0) {
          if (t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'X') head = j
          else if (t.pos === 'NUM' && (head < 0 || isMonthName(tokens[head] as Token))) head = j
        }
        if (t.pos === 'ADJ' && head >= 0) {
          // An adjective after a noun opens no new phrase unless a noun follows it.
          let k = j + 1
          while (tokens[k]?.pos === 'ADJ') k += 1
          if (!(tokens[k]?.pos === 'NOUN' || tokens[k]?.pos === 'PROPN')) break
        }
        continue
      }
      if (
        (t.lower === "'s" || t.lower === "'") &&
        t.glued &&
        head >= 0 &&
        n !== undefined &&
        t.pos !== 'AUX'
      ) {
        if (n.pos === 'PUNCT' && n.lower !== '"') break
        possessorLast = j - 1
        head = -1
        continue
      }
      if (
        t.lower === '"' &&
        n !== undefined &&
        (canBeIn(n) || n.lower === '"') &&
        (head < 0 || tokens[j - 2]?.lower === '"')
      )
        continue
      if (t.pos === 'ADV' && head < 0 && n !== undefined && (n.pos === 'ADJ' || n.pos === 'NUM')) continue
      if (
        t.pos === 'CCONJ' &&
        head < 0 &&
        j > first &&
        tokens[j - 1]?.pos === 'ADJ' &&
        n !== undefined &&
        (n.pos === 'ADJ' || n.pos === 'NOUN')
      )
        continue
      if ((t.lower === '-' || t.lower === '/') && t.glued && n?.glued && canBeIn(n)) continue
      break
    }
    let last = j - 1
    while (last > first && ['"', '-', "'s", "'"].includes(tokens[last]?.lower ?? '')) last -= 1
    if (head < 0) {
      // "the wounded", "the Dutch", a bare determiner or adjective
      const bare = tokens[last] as Token
      const determined = (tokens[first] as Token).pos === 'DET' && last > first
      if (determined || bare.pos === 'NUM') push(first, last, last, possessorLast, false)
      else if (possessorLast >= 0) push(first, possessorLast, possessorLast, -1, false)
      else if (bare.pos === 'DET' && PERSONAL.has(bare.lower)) push(first, last, last, -1, true)
    } else push(first, Math.max(head, first), head, possessorLast, false)
    i = Math.max(head >= 0 ? head + 1 : last + 1, i + 1)
  }
  return phrases
}
