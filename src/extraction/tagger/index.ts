/*
 * Tokens, sentence ends, parts of speech and lemmas of a piece of English text. The model and the method are those of
 * wink-nlp 2.4 with wink-eng-lite-web-model 1.8 (MIT, GRAYPE Systems), of which only this part is needed: the same
 * tokens, tags and lemmas, from a model that is packed (tools/tagger.ts), without memory of what was read before, so
 * that a piece is always read alike and memory stays bounded over any corpus. A test compares the two.
 */
import { LEMMATISERS } from './lemmas.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { type Automaton, automaton } from './machine.ts'
import { type Lexeme, type Split, splitter } from './splitting.ts'

export interface TaggedToken {
  readonly value: string
  /** How many spaces stand before it. */
  readonly spaces: number
  readonly pos: string
  readonly lemma: string
  /** True on the last token of a sentence. */
  readonly ends: boolean
}

/** Hints are tokens of the automata from here on. */
const HINT = 1_080_000
/** Hints about the end of a sentence. */
const CLOSING_QUOTE = 4
const QUOTE_AFTER_SPACE = 6
const LIKELY_END = 7
const NO_END = 8
/** Stands for any unknown word among the tokens of the automata. */
const ANY = -2

/** Runs are split alike wherever they stand, so the last ones are kept; the figure bounds memory, not results. */
const KEPT_RUNS = 40_000

interface Tagger {
  readonly lexicon: Lexicon
  readonly split: Split
  readonly space: RegExp
  readonly endings: Automaton
  readonly taggings: readonly Automaton[]
  readonly kept: Map<string, readonly Lexeme[]>
}

let made: Tagger | null = null

const tagger = (): Tagger => {
  if (made !== null) return made
  const words = lexicon()
  const { sentences, tagging } = words.rules
  const [first] = sentences
  if (first === undefined || sentences.length > 1)
    throw new Error('the model has not one automaton of sentences')
  made = {
    lexicon: words,
    split: splitter(words),
    space: new RegExp(...words.rules.helpers.splitter),
    endings: automaton(first, words.find('\n')),
    taggings: tagging.map((one) => automaton(one, 0)),
    kept: new Map(),
  }
  return made
}

/** The likeliest part of speech of a word in lower case, by itself; null where the model does not know it or knows a name. */
export const commonTag = (word: string): string | null => {
  const { lexicon: words } = tagger()
  const at = words.find(word)
  if (at < 0) return null
  const likeliest = words.rules.tags[words.tag(at)]
  return likeliest === undefined || likeliest === 'PROPN' ? null : likeliest
}

const splitRun = ({ kept, split }: Tagger, run: string): readonly Lexeme[] => {
  const known = kept.get(run)
  if (known !== undefined) return known
  if (kept.size >= KEPT_RUNS) kept.clear()
  const lexemes = split(run)
  kept.set(run, lexemes)
  return lexemes
}

const sentenceToken = (
  { sentenceHint, abbreviation, normal, normalText }: Lexeme,
  spaces: number,
): number => {
  if (sentenceHint === CLOSING_QUOTE) return HINT + (spaces > 0 ? QUOTE_AFTER_SPACE : CLOSING_QUOTE)
  if (sentenceHint > 0) return HINT + sentenceHint
  if (abbreviation === 1) return HINT + (normalText.length === 2 ? NO_END : LIKELY_END)
  return normal >= 0 ? normal : ANY
}

/** Tag a piece of text. Callers keep pieces short and set long runs aside, since some patterns are quadratic in a run. */
export const tag = (piece: string): readonly TaggedToken[] => {
  const engine = tagger()
  const { lexicon: words } = engine
  const lexemes: Lexeme[] = []
  const spaces: number[] = []
  let before = 0
  for (const run of piece.split(engine.space)) {
    if (run === '') continue
    if (run.startsWith(' ')) {
      before = run.length
      continue
    }
    for (const lexeme of splitRun(engine, run)) {
      lexemes.push(lexeme)
      spaces.push(before)
      before = 0
    }
  }
  const count = lexemes.length
  const tokens = new Int32Array(count)
  for (let at = 0; at < count; at += 1)
    tokens[at] = sentenceToken(lexemes[at] as Lexeme, spaces[at] as number)
  const ends = new Uint8Array(count)
  engine.endings(tokens, count, (at) => {
    ends[at] = 1
  })
  const tags = new Int32Array(count)
  for (let at = 0; at < count; at += 1) tags[at] = (lexemes[at] as Lexeme).tag
  for (const retag of engine.taggings) {
    for (let at = 0; at < count; at += 1) {
      const { tagHint } = lexemes[at] as Lexeme
      tokens[at] = tagHint > 0 ? HINT + tagHint : (tags[at] as number)
    }
    retag(tokens, count, (at, meant) => {
      if (meant < 0) tags[at] = -meant
      else if (canBe(words, lexemes[at], meant)) tags[at] = meant
    })
  }
  return lexemes.map((lexeme, at) => {
    const pos = words.rules.tags[lexeme.part?.tag ?? (tags[at] as number)] ?? 'X'
    return {
      value: lexeme.value,
      spaces: spaces[at] as number,
      pos,
      lemma: lemmaOf(words, lexeme, pos),
      ends: ends[at] === 1 || at === count - 1,
    }
  })
}

const canBe = (words: Lexicon, lexeme: Lexeme | undefined, meant: number): boolean =>
  lexeme !== undefined && lexeme.normal >= 0 && words.canBe(lexeme.normal, meant)

const lemmaOf = (words: Lexicon, { part, word, normalText }: Lexeme, pos: string): string => {
  if (part !== null) return words.wordOf(part.lemma)
  const only = word < 0 ? -1 : words.lemma(words.spelling(word))
  if (only >= 0) return words.wordOf(only)
  const tagged = words.rules.tags.indexOf(pos)
  return LEMMATISERS.get(pos)?.(normalText, (base) => words.isBase(base, tagged)) ?? normalText
}
