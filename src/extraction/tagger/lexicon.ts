/*
 * The lexicon: 88,000 words in one string, found by an open hash over it, so that nothing is built for each word when
 * the model loads. What is known of a word stands in columns under its number.
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
  elsewhere: number,
]

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
  readonly tag: Uint8Array
  readonly sentenceHint: Uint8Array
  readonly tagHint: Uint8Array
  /** 1 for an abbreviation with its stop. */
  readonly abbreviation: Uint8Array
  /** The word in lower case and settled spelling. */
  readonly normal: Int32Array
  /** The word in settled spelling. */
  readonly spelling: Int32Array
  /** The lemma, where the word has but one; else -1. */
  readonly lemma: Int32Array
  readonly partsOf: (at: number) => readonly Part[] | null
  /** Whether the word can have the tag. */
  readonly canBe: (at: number, tag: number) => boolean
  /** Whether it is a word in its base form that can have the tag, and no contraction. */
  readonly isBase: (word: string, tag: number) => boolean
}

const SLOTS = 1 << 18
const POINTER = 0x3fff
const PARTS_AT = 14
const PARTS = 0x1f

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** Unpack the model. */
export function lexicon(): Lexicon {
  const rules = JSON.parse(RULES) as Rules
  const count = KINDS.length / 2
  const starts = new Int32Array(count + 1)
  const slots = new Int32Array(SLOTS)
  let begin = 0
  for (let at = 0; at < count; at += 1) {
    let end = WORDS.indexOf(' ', begin)
    if (end < 0) end = WORDS.length
    let slot = hashOf(WORDS, begin, end)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = at + 1
    begin = end + 1
    starts[at + 1] = begin
  }
  const find = (word: string): number => {
    for (let slot = hashOf(word, 0, word.length); ; slot = (slot + 1) & (SLOTS - 1)) {
      const at = (slots[slot] as number) - 1
      if (at < 0) return -1
      const start = starts[at] as number
      if ((starts[at + 1] as number) - start - 1 === word.length && WORDS.startsWith(word, start)) return at
    }
  }
  const shown: (string | undefined)[] = new Array<string | undefined>(count)
  const wordOf = (at: number): string => {
    const known = shown[at]
    if (known !== undefined) return known
    const word = WORDS.slice(starts[at] as number, (starts[at + 1] as number) - 1)
    shown[at] = word
    return word
  }

  const tag = new Uint8Array(count)
  const cluster = new Uint8Array(count)
  const sentenceHint = new Uint8Array(count)
  const tagHint = new Uint8Array(count)
  const abbreviation = new Uint8Array(count)
  const base = new Uint8Array(count)
  const normal = new Int32Array(count)
  const spelling = new Int32Array(count)
  const lemma = new Int32Array(count).fill(-1)
  const contracted = new Int32Array(count).fill(-1)
  const lemmas = LEMMAS.split(' ')
  let next = 0
  for (let at = 0; at < count; at += 1) {
    const kind = rules.kinds[
      digit(KINDS.charCodeAt(2 * at)) * 36 + digit(KINDS.charCodeAt(2 * at + 1))
    ] as Kind
    tag[at] = kind[0]
    cluster[at] = kind[1]
    sentenceHint[at] = kind[2]
    tagHint[at] = kind[3]
    abbreviation[at] = kind[5]
    base[at] = kind[6]
    const pointed = kind[10] === 1 ? Number.parseInt(lemmas[next++] ?? '', 36) : 0
    const led = at + (kind[8] === 1 ? 0 : pointed)
    normal[at] = kind[9] === 1 ? led : at + kind[4]
    spelling[at] = kind[9] === 1 ? led : at
    if (kind[7] === 1) lemma[at] = led
    if (kind[8] === 1) contracted[at] = pointed
  }
  const clusters = rules.clusters.map((tags) => tags.reduce((bits, one) => bits | (1 << one), 0))
  const canBe = (at: number, wanted: number): boolean =>
    (((clusters[cluster[at] as number] ?? 0) >>> wanted) & 1) === 1
  const { expansions } = rules
  const partsOf = (at: number): readonly Part[] | null => {
    const pointed = contracted[at] as number
    if (pointed < 0) return null
    const parts: Part[] = []
    const first = pointed & POINTER
    for (let k = 0; k < ((pointed >>> PARTS_AT) & PARTS); k += 4)
      parts.push({
        word: expansions[first + k] ?? 0,
        normal: expansions[first + k + 1] ?? 0,
        lemma: expansions[first + k + 2] ?? 0,
        tag: expansions[first + k + 3] ?? 0,
      })
    return parts
  }
  const isBase = (word: string, wanted: number): boolean => {
    const at = find(word)
    return at >= 0 && (contracted[at] as number) < 0 && base[at] === 1 && canBe(at, wanted)
  }
  return {
    rules,
    find,
    wordOf,
    tag,
    sentenceHint,
    tagHint,
    abbreviation,
    normal,
    spelling,
    lemma,
    partsOf,
    canBe,
    isBase,
  }
}

/** A digit of base 36 from its character. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87
}
