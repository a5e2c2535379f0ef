/*
 * The lexicon: 88,000 words in one string, found by an open hash over it, so that nothing is built for each word when
 * the model loads. What is known of a word is read
 * out of packed columns when asked.
 */
import { KINDS, LEMMAS, RULES, WORDS } from './model.ts'

type Kind = readonly [
  tag: number,
  cluster: number,
  sentenceHint: number,
  tagHint: number,
  normal: number,
  abbreviation: number,
  base: number,
  ownLemma: number,
  contraction: number,
  respelt: number,
]

const TAG = 0
const CLUSTER = 1
const SENTENCE_HINT = 2
const TAG_HINT = 3
const NORMAL = 4
const ABBREVIATION = 5
const BASE = 6
const OWN_LEMMA = 7
const CONTRACTION = 8
const RESPELT = 9

/** States of a pattern automaton: by state, the next state for each token; what a state ends in; where its match lies. */
export type Machine = readonly [
  version: number,
  states: number,
  next: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ends: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
]

/** A regular expression: source, flags, and the category of token that it finds. */
type Pattern = readonly [source: string, flags: string, category: number]

interface Rules {
  readonly tags: readonly string[]
  readonly kinds: readonly Kind[]
  readonly clusters: readonly (readonly number[])[]
  readonly expansions: readonly number[]
  readonly sentences: readonly Machine[]
  readonly tagging: readonly Machine[]
  readonly whole: readonly Pattern[]
  readonly parts: readonly Pattern[]
  readonly helpers: Readonly<
    Record<'splitter' | 'anyWithRP' | 'anyWithLP' | 'LPanyRP', readonly [string, string]>
  >
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** Words of other characters than Latin-1. */
  readonly foreign: readonly string[]
}

/** One part of a contraction: "ca" and "n't" of "can't". */
export interface Part {
  readonly word: number
  readonly normal: number
  readonly lemma: number
  readonly tag: number
}

/** What a word's number leads to. */
export interface Lexicon {
  readonly rules: Rules
  /** The number of a word, or -1. */
  readonly find: (word: string) => number
  readonly wordOf: (at: number) => string
  /** The likeliest tag; 0 where none is known. */
  readonly tag: (at: number) => number
  readonly sentenceHint: (at: number) => number
  readonly tagHint: (at: number) => number
  /** 1 for an abbreviation with its stop. */
  readonly abbreviation: (at: number) => number
  /** The word in lower case and settled spelling. */
  readonly normal: (at: number) => number
  /** The word in settled spelling. */
  readonly spelling: (at: number) => number
  /** The lemma, where the word has but one; else -1. */
  readonly lemma: (at: number) => number
  readonly partsOf: (at: number) => readonly Part[] | null
  /** Whether the word can have the tag. */
  readonly canBe: (at: number, tag: number) => boolean
  /** Whether it is a word in its base form that can have the tag, and no contraction. */
  readonly isBase: (word: string, tag: number) => boolean
}

const SLOTS = 1 << 18
/** Where a contraction's parts begin, below how many they are. */
const PARTS_AT = 14

const SPACE = 32
/** Stands before the number of a foreign word. */
const FOREIGN = 127

/** FNV-1a over characters. */
const BASIS = 0x811c9dc5 | 0
const PRIME = 0x01000193

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)

/** Unpack the model. */
export function lexicon(): Lexicon {
  const rules = JSON.parse(RULES) as Rules
  const count = KINDS.length / 2
  const starts = new Int32Array(count + 1)
  const slots = new Int32Array(SLOTS)
  const foreign = new Map<string, number>()
  for (let k = 0, at = 0, hash = BASIS; k <= WORDS.length; k += 1) {
    const code = k === WORDS.length ? SPACE : WORDS.charCodeAt(k)
    if (code !== SPACE) {
      hash = Math.imul(hash ^ code, PRIME)
      continue
    }
    const begin = starts[at] as number
    if (WORDS.charCodeAt(begin) === FOREIGN)
      foreign.set(rules.foreign[Number(WORDS.slice(begin + 1, k))] as string, at)
    else {
      let slot = slotOf(hash)
      while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
      slots[slot] = at + 1
    }
    at += 1
    starts[at] = k + 1
    hash = BASIS
  }
  const find = (word: string): number => {
    let hash = BASIS
    for (let k = 0; k < word.length; k += 1) hash = Math.imul(hash ^ word.charCodeAt(k), PRIME)
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const at = (slots[slot] as number) - 1
      if (at < 0) return foreign.get(word) ?? -1
      const start = starts[at] as number
      if ((starts[at + 1] as number) - start - 1 === word.length && WORDS.startsWith(word, start)) return at
    }
  }
  const shown: (string | undefined)[] = new Array<string | undefined>(count)
  const wordOf = (at: number): string => {
    const known = shown[at]
    if (known !== undefined) return known
    const packed = WORDS.slice(starts[at] as number, (starts[at + 1] as number) - 1)
    const word =
      packed.charCodeAt(0) === FOREIGN ? (rules.foreign[Number(packed.slice(1))] as string) : packed
    shown[at] = word
    return word
  }

  const kindOf = (at: number): Kind =>
    rules.kinds[digit(KINDS.charCodeAt(2 * at)) * 36 + digit(KINDS.charCodeAt(2 * at + 1))] as Kind
  const led = (at: number): number =>
    ((LEMMAS.charCodeAt(3 * at) - 48) << 12) |
    ((LEMMAS.charCodeAt(3 * at + 1) - 48) << 6) |
    (LEMMAS.charCodeAt(3 * at + 2) - 48)
  const clusters = rules.clusters.map((tags) => tags.reduce((bits, one) => bits | (1 << one), 0))
  const canBe = (at: number, wanted: number): boolean =>
    (((clusters[kindOf(at)[CLUSTER]] ?? 0) >>> wanted) & 1) === 1
  const { expansions } = rules
  const partsOf = (at: number): readonly Part[] | null => {
    if (kindOf(at)[CONTRACTION] === 0) return null
    const packed = led(at)
    const first = packed & ((1 << PARTS_AT) - 1)
    return Array.from({ length: packed >>> PARTS_AT }, (_, part) => {
      const [word = 0, normal = 0, lemma = 0, tag = 0] = expansions.slice(
        first + 4 * part,
        first + 4 * part + 4,
      )
      return { word, normal, lemma, tag }
    })
  }
  const isBase = (word: string, wanted: number): boolean => {
    const at = find(word)
    if (at < 0) return false
    const kind = kindOf(at)
    return kind[CONTRACTION] === 0 && kind[BASE] === 1 && canBe(at, wanted)
  }
  return {
    rules,
    find,
    wordOf,
    tag: (at) => kindOf(at)[TAG],
    sentenceHint: (at) => kindOf(at)[SENTENCE_HINT],
    tagHint: (at) => kindOf(at)[TAG_HINT],
    abbreviation: (at) => kindOf(at)[ABBREVIATION],
    normal: (at) => (kindOf(at)[RESPELT] === 1 ? led(at) : at + kindOf(at)[NORMAL]),
    spelling: (at) => (kindOf(at)[RESPELT] === 1 ? led(at) : at),
    lemma: (at) => (kindOf(at)[OWN_LEMMA] === 1 ? led(at) : -1),
    partsOf,
    canBe,
    isBase,
  }
}

/** A digit of base 36 from its character. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87
}
