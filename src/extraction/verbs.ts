/*
 * Verb groups: auxiliaries, negation, particles and one head verb, with form, voice, tense and modality.
 */
import { isModal } from './repairs.ts'
import type { Sentence, Token } from './tokens.ts'

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle'

export interface VerbGroup {
  readonly index: number
  /** Token indices, inclusive. */
  readonly first: number
  readonly last: number
  /** The head verb; for a bare copula the form of "be". */
  readonly head: number
  readonly lemma: string
  form: VerbForm
  passive: boolean
  readonly negated: boolean
  readonly modal: string | null
  readonly tense: 'past' | 'present' | 'future'
  readonly perfect: boolean
  readonly copula: boolean
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"])
const NEGATIONS = new Set(["n't", 'not', 'never', 'no'])
const FUTURE = new Set(['will', 'would', 'shall', "'ll", 'wo', "'d"])

const PARTICIPLES = new Set(
  'taken given seen known shown driven spoken broken written chosen frozen fallen risen withdrawn drawn thrown torn worn sworn begun done gone been grown overthrown held kept left lost made met paid put sent set shot told won built caught brought found fought hit hurt led read said sold struck thought understood bound cut let laid split spent stood taught forced hidden beaten borne forgiven forbidden stolen undertaken overtaken'.split(
    ' ',
  ),
)
const ONLY_PARTICIPLES = new Set(
  'taken given seen known shown driven spoken broken written chosen frozen fallen risen withdrawn drawn thrown torn worn sworn begun done gone been grown overthrown hidden beaten borne forgiven forbidden stolen undertaken overtaken'.split(
    ' ',
  ),
)

/** Whether the word can be a past participle. */
export const canBeParticiple = (token: Token): boolean =>
  /(?:ed|d)$/.test(token.lower) || PARTICIPLES.has(token.lower)
export const isOnlyParticiple = (token: Token): boolean => ONLY_PARTICIPLES.has(token.lower)

/** Whether an infinitive follows adverbs: "to peacefully resolve", "to no longer attend". */
const isInfinitiveAfter = (tokens: readonly Token[], from: number): boolean => {
  let k = from
  while (
    k - from < 3 &&
    (tokens[k]?.pos === 'ADV' || (tokens[k]?.lower === 'no' && tokens[k + 1]?.lower === 'longer'))
  )
    k += 1
  return k > from && ['VERB', 'AUX'].includes(tokens[k]?.pos ?? '')
}

/** Finds the verb groups of a sentence, left to right; forms of bare -ed verbs are settled by the roles pass. */
export const verbGroups = (sentence: Sentence): VerbGroup[] => {
  const { tokens } = sentence
  const groups: VerbGroup[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    const toInfinitive =
      token.lower === 'to' &&
      token.pos === 'PART' &&
      next !== undefined &&
      (next.pos === 'VERB' ||
        next.pos === 'AUX' ||
        (['ADV', 'DET'].includes(next.pos) && isInfinitiveAfter(tokens, i + 1)))
    if (token.pos !== 'AUX' && token.pos !== 'VERB' && !toInfinitive) {
      i += 1
      continue
    }
    const first = i
    let head = -1
    let last = i
    let negated = false
    let modal: string | null = null
    let perfect = false
    let be = -1
    let future = false
    const before = tokens[i - 1]
    if (before !== undefined && (before.lower === 'not' || before.lower === 'never')) negated = true
    let j = toInfinitive ? i + 1 : i
    if (toInfinitive && next?.lower === 'no' && tokens[i + 2]?.lower === 'longer') {
      negated = true
      j = i + 3
    }
    for (; j < tokens.length; j += 1) {
      const t = tokens[j] as Token
      if (t.pos === 'AUX') {
        if (isModal(t)) modal = t.lower === 'wo' ? 'will' : t.lower === 'ca' ? 'can' : t.lower
        if (FUTURE.has(t.lower)) future = true
        if (BE.has(t.lower)) be = j
        if (HAVE.has(t.lower)) perfect = true
        last = j
        continue
      }
      if (NEGATIONS.has(t.lower) && (t.pos === 'PART' || t.pos === 'ADV')) {
        negated = true
        last = j
        continue
      }
      if (t.pos === 'VERB') {
        head = j
        last = j
        break
      }
      if (t.pos === 'ADV') {
        // An adverb belongs to the group only if a verb follows it.
        let k = j
        while (tokens[k]?.pos === 'ADV') k += 1
        const follows = tokens[k]
        if (follows !== undefined && (follows.pos === 'VERB' || (follows.pos === 'AUX' && j > i))) {
          if (follows.lower.endsWith('ing') && be < 0) break
          j = k - 1
          continue
        }
        break
      }
      // "does not – as far as one sees – look"
      if (
        (t.lower === '–' || t.lower === '-' || t.lower === ',' || t.lower === '—') &&
        j > i &&
        (negated || modal !== null) &&
        head < 0
      ) {
        let k = j + 1
        while (k < tokens.length && k - j < 10 && tokens[k]?.lower !== t.lower) k += 1
        if (tokens[k]?.lower === t.lower && tokens[k + 1]?.pos === 'VERB') {
          j = k
          continue
        }
      }
      break
    }
    if (last < first) last = first
    const copula = head < 0
    if (copula) head = be >= 0 ? be : last
    const h = tokens[head] as Token
    const firstToken = tokens[first] as Token
    const ing = h.lower.endsWith('ing') && !copula
    let form: VerbForm
    if (toInfinitive) form = 'infinitive'
    else if (first === head && ing) form = 'gerund'
    else if (firstToken.lower === 'being' || firstToken.lower === 'having') form = 'gerund'
    else if (first === head && !copula && isOnlyParticiple(h)) form = 'participle'
    else form = 'finite'
    const passive =
      !copula && ((be >= 0 && !ing && canBeParticiple(h) && h.lower !== 'said') || form === 'participle')
    const pastAux = tokens.slice(first, head + 1).some((t) => ['was', 'were', 'had', 'did'].includes(t.lower))
    const tense = future
      ? 'future'
      : pastAux || (first === head && canBeParticiple(h)) || perfect
        ? 'past'
        : 'present'
    groups.push({
      index: groups.length,
      first,
      last,
      head,
      lemma: copula ? h.lemma : h.lemma,
      form,
      passive,
      negated,
      modal,
      tense: isPastWord(h) && tense === 'present' && first === head ? 'past' : tense,
      perfect,
      copula,
    })
    i = last + 1
  }
  return groups
}

const PAST_WORDS = new Set(
  'said told met went came took gave saw knew began broke chose drove fell fled flew fought found held kept led left lost made paid ran rose sent shot spoke stood struck swore threw thought was were withdrew won wrote brought bought caught got grew heard lay meant put read set sought'.split(
    ' ',
  ),
)

const isPastWord = (token: Token): boolean => PAST_WORDS.has(token.lower)
