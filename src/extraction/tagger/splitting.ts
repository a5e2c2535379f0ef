/*
 * One run of characters without a space → tokens. After wink-nlp's tokenizer.js and recursive-tokenizer.js (MIT), with
 * two departures. Wink remembers every unknown word that it has met and splits later runs by it; here a run is split by
 * the lexicon alone, so that it is split alike wherever it stands. And a prefix in capitals does not bind ("UN-led").
 */
import type { Lexicon, Part } from './lexicon.ts'

/** Categories of tokens, by the model's numbers. */
const UNKNOWN = 0
const WORD = 1
const PUNCTUATION = 12
const WORD_AND_STOP = 15

/** What the tagger needs to know of a token. */
export interface Lexeme {
  readonly value: string
  /** Number in the lexicon, or -1. */
  readonly word: number
  /** Number of the normal form, or -1. */
  readonly normal: number
  readonly normalText: string
  /** The likeliest tag. */
  readonly tag: number
  readonly tagHint: number
  readonly sentenceHint: number
  /** 1 where it, or its normal form, is an abbreviation with its stop. */
  readonly abbreviation: number
  /** The part of a contraction, whose tag and lemma are settled. */
  readonly part: Part | null
}

type Pattern = readonly [expression: RegExp, category: number]

const patternsOf = (list: Lexicon['rules']['whole']): readonly Pattern[] =>
  list.map(([source, flags, category]) => [new RegExp(source, flags), category])

const LOWER = /^[a-z][a-z\-\u2013\u2014.]*$/
const TITLE = /^[A-Z][a-z\-\u2013\u2014.]*$/
const ABBREVIATION = /[a-z].*\.$/i

const NOUN = 8
const PROPN = 12
const ADJ = 1

/** Tags of unknown words by their last letters, the longest first. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...['able', 'tish', 'like', 'ous', 'ful', 'ary', 'less', 'ier', 'est', 'fy', 'ky'].map(
    (one) => [one, ADJ] as const,
  ),
  ...['ing', 'ed'].map((one) => [one, 16] as const),
  ['ly', 3] as const,
  ...['es', 'er', 'or', 'ity', 'ion'].map((one) => [one, NOUN] as const),
  ...['llah', 'stan', 'gton', 'abad', 'land', 'pur', 'tnam'].map((one) => [one, PROPN] as const),
])
const BEGINNINGS: ReadonlyMap<string, number> = new Map([
  ['anti', ADJ],
  ['post', ADJ],
  ['non', ADJ],
  ['cross', NOUN],
])
/** Tags of unknown tokens by their category. */
const BY_CATEGORY: ReadonlyMap<number, number> = new Map([
  [0, 17],
  [2, 9],
  [3, 15],
  [4, 15],
  [5, 12],
  [6, 15],
  [7, 15],
  [8, 15],
  [9, 15],
  [10, 11],
  [11, 15],
  [12, 13],
  [13, 15],
  [14, 14],
  [18, 9],
])

const guessed = (word: string): number => {
  if (!LOWER.test(word)) return PROPN
  for (const length of [4, 3, 2]) {
    const tag = ENDINGS.get(word.slice(-length))
    if (tag !== undefined) return tag
  }
  for (const length of [5, 4, 3, 2]) {
    const tag = BEGINNINGS.get(word.slice(0, length))
    if (tag !== undefined) return tag
  }
  return NOUN
}

export type Split = (run: string) => readonly Lexeme[]

/** A splitter over a lexicon. */
export function splitter(lexicon: Lexicon): Split {
  const { rules, find } = lexicon
  const whole = patternsOf(rules.whole)
  const parts = patternsOf(rules.parts)
  const helper = (name: keyof Lexicon['rules']['helpers']): RegExp => new RegExp(...rules.helpers[name])
  const rightMark = helper('anyWithRP')
  const leftMark = helper('anyWithLP')
  const bothMarks = helper('LPanyRP')
  const prefixes = new Set(rules.prefixes)
  const suffixes = new Set(rules.suffixes)
  const isWord = (text: string): boolean => find(text) >= 0

  const unknown = (value: string, category: number): Lexeme => {
    const lower = value.toLowerCase()
    const lowered = lower === value ? -1 : find(lower)
    const normal = lowered < 0 ? -1 : lexicon.spelling(lowered)
    const normalText = normal < 0 ? lower : lexicon.wordOf(normal)
    let tag = 0
    if (category === WORD) {
      if (lowered >= 0) {
        const known = lexicon.tag(lexicon.partsOf(lowered)?.[0]?.word ?? lowered)
        tag = known === NOUN || known === ADJ ? PROPN : known
      } else tag = guessed(value)
    }
    if (tag === 0) tag = BY_CATEGORY.get(category) ?? (TITLE.test(value) ? PROPN : NOUN)
    return {
      value,
      word: -1,
      normal,
      normalText,
      tag,
      tagHint: 0,
      sentenceHint: normal >= 0 ? lexicon.sentenceHint(normal) : 0,
      abbreviation: normal >= 0 ? lexicon.abbreviation(normal) : ABBREVIATION.test(normalText) ? 1 : 0,
      part: null,
    }
  }
  const known = (word: number, part: Part | null): Lexeme => {
    const normal = part === null ? lexicon.normal(word) : (rules.expansions[part.normal] ?? 0)
    return {
      value: lexicon.wordOf(word),
      word,
      normal,
      normalText: lexicon.wordOf(normal),
      tag: part?.tag ?? (lexicon.tag(lexicon.spelling(word)) || NOUN),
      tagHint: lexicon.tagHint(word),
      sentenceHint: lexicon.sentenceHint(normal) || lexicon.sentenceHint(word),
      abbreviation: lexicon.abbreviation(normal),
      part,
    }
  }
  const add = (out: Lexeme[], value: string, category: number): void => {
    const word = find(value)
    out.push(word >= 0 ? known(word, null) : unknown(value, category))
  }
  /** Adds a word of the lexicon, a contraction as its parts; false where it is none. */
  const addKnown = (out: Lexeme[], value: string): boolean => {
    const word = find(value)
    if (word < 0) return false
    const contraction = lexicon.partsOf(word)
    if (contraction === null) out.push(known(word, null))
    else for (const part of contraction) out.push(known(part.word, part))
    return true
  }
  const categoryOf = (text: string): number => {
    for (const [expression, category] of whole) if (expression.test(text)) return category
    return UNKNOWN
  }
  const addAs = (out: Lexeme[], text: string, category: number): void => {
    if (category !== WORD_AND_STOP || (text.length === 2 && text.endsWith('.'))) {
      add(out, text, category === WORD_AND_STOP ? WORD : category)
      return
    }
    add(out, text.slice(0, -1), WORD)
    add(out, text.slice(-1), PUNCTUATION)
  }

  /** A run of no one category: first its outer marks are taken off, then it is cut by patterns, one after another. */
  const split = (run: string): readonly Lexeme[] => {
    const out: Lexeme[] = []
    if (addKnown(out, run)) return out
    const category = categoryOf(run)
    if (category !== UNKNOWN) {
      addAs(out, run, category)
      return out
    }
    const right = rightMark.exec(run)
    if (right !== null) {
      const [, inner = '', mark = ''] = right
      if (addKnown(out, inner)) add(out, mark, PUNCTUATION)
      else {
        const inside = categoryOf(inner)
        if (inside === UNKNOWN) cut(out, run, 0)
        else {
          addAs(out, inner, inside)
          add(out, mark, PUNCTUATION)
        }
      }
      return out
    }
    const left = leftMark.exec(run)
    const both = left === null ? bothMarks.exec(run) : null
    const marked = left ?? both
    if (marked === null) {
      cut(out, run, 0)
      return out
    }
    const [, opening = '', inner = ''] = marked
    const inside = isWord(inner) ? WORD : categoryOf(inner)
    if (inside === UNKNOWN) {
      cut(out, run, 0)
      return out
    }
    add(out, opening, PUNCTUATION)
    if (!addKnown(out, inner)) addAs(out, inner, inside)
    if (both !== null) add(out, both[3] ?? '', PUNCTUATION)
    return out
  }

  /** Cut by the pattern and, between its matches, by those that follow. */
  const cut = (out: Lexeme[], text: string, from: number): void => {
    const pattern = parts[from]
    if (pattern === undefined) {
      add(out, text, UNKNOWN)
      return
    }
    const [expression, category] = pattern
    const trimmed = text.trim()
    const matches = trimmed.match(expression) ?? []
    trimmed.split(expression).forEach((between, at) => {
      const rest = between.trim()
      if (rest !== '') cut(out, rest, from + 1)
      const match = matches[at]
      if (match === undefined) return
      for (const [value, kind] of category === WORD ? wordsOf(match) : [[match, category] as const])
        if (!addKnown(out, value)) add(out, value, kind)
    })
  }

  /** A word with stops in it: an abbreviation stays whole, other stops stand alone. */
  const wordsOf = (text: string): readonly (readonly [string, number])[] => {
    const out: (readonly [string, number])[] = []
    if (isWord(text) || /^(?:[A-Z]\.)+$/i.test(text)) return [[text, WORD]]
    const stops = text.match(/\./g)
    if (stops === null) return hyphenated(text)
    const short = (built: string): boolean =>
      /^(?:[A-Z]\.)+[a-z]?$/i.test(built) || (built.length > 2 && isWord(built))
    let built = ''
    text.split('.').forEach((word, at) => {
      if (built === '' || short(built + word)) built += word
      else {
        out.push(...hyphenated(built))
        built = word
      }
      if (at >= stops.length) return
      if (short(`${built}.`)) built += '.'
      else {
        out.push(...hyphenated(built), ['.', PUNCTUATION])
        built = ''
      }
    })
    if (built !== '') out.push(...hyphenated(built))
    return out
  }

  /** A compound is cut at its hyphens, unless the lexicon has it, a figure is in it, or an affix binds it. */
  const hyphenated = (text: string): readonly (readonly [string, number])[] => {
    if (isWord(text) || /[0-9]/.test(text)) return [[text, WORD]]
    const hyphens = text.match(/[-\u2013\u2014]/g)
    if (hyphens === null) return [[text, WORD]]
    const words = text.split(/[-\u2013\u2014]/)
    const [first = '', second = ''] = words
    // "UN-mediated": capitals before a small word are a name, not the prefix of "un-American".
    const spelt = first.length > 1 && first === first.toUpperCase() && second !== second.toUpperCase()
    if ((prefixes.has(first) && !spelt) || suffixes.has(words.at(-1) ?? '')) return [[text, WORD]]
    return words.flatMap((word, at): readonly (readonly [string, number])[] => {
      const hyphen = hyphens[at]
      const mark: readonly (readonly [string, number])[] = hyphen === undefined ? [] : [[hyphen, PUNCTUATION]]
      return word === '' ? mark : [[word, WORD], ...mark]
    })
  }

  return split
}
