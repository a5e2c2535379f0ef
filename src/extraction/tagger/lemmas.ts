/*
 * The lemma of a word whose part of speech decides it: irregular forms by list, regular ones by their ending where what
 * remains is a word of that part of speech. After wink's English web model; the lists are WordNet's.
 */
import { ADJECTIVES, NOUNS, VERBS } from './model.ts'

/** Whether a word is a base form of the part of speech. */
type IsBase = (word: string) => boolean

type Lemmatise = (word: string, isBase: IsBase) => string

/** A list of irregular forms, unpacked when first asked. */
function irregular(packed: string): (form: string) => string | undefined {
  let lemmas: Map<string, string> | null = null
  return (form) => {
    if (lemmas === null) {
      lemmas = new Map()
      const words = packed.split(' ')
      for (let at = 0; at + 1 < words.length; at += 2)
        lemmas.set(words[at] as string, words[at + 1] as string)
    }
    return lemmas.get(form)
  }
}

const adjectives = irregular(ADJECTIVES)
const nouns = irregular(NOUNS)
const verbs = irregular(VERBS)

const adjective: Lemmatise = (word, isBase) => {
  const known = adjectives(word)
  if (known !== undefined) return known
  if (!/(?:est|er)$/.test(word)) return word
  const stem = word.replace(/est$|er$/, '')
  if (isBase(stem)) return stem
  return isBase(`${stem}e`) ? `${stem}e` : word
}

const verb: Lemmatise = (word, isBase) => {
  const known = verbs(word)
  if (known !== undefined) return known
  if (word.endsWith('s') && isBase(word.slice(0, -1))) return word.slice(0, -1)
  if (word.endsWith('ies') && isBase(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`
  const stem = word.replace(/es$|ed$|ing$/, '')
  if (stem.length === word.length) return word
  if (isBase(stem)) return stem
  return isBase(`${stem}e`) ? `${stem}e` : word
}

const PLURALS: readonly (readonly [ending: string, singular: string])[] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 's'],
  ['ves', 'f'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
]

const noun: Lemmatise = (word, isBase) => {
  const known = nouns(word)
  if (known !== undefined) return known
  for (const [ending, singular] of PLURALS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length) + singular
    if (isBase(stem)) return stem
  }
  return word.endsWith('men') ? `${word.slice(0, -3)}man` : word
}

/** By tag; words of other tags are their own lemmas. */
export const LEMMATISERS: ReadonlyMap<string, Lemmatise> = new Map([
  ['ADJ', adjective],
  ['NOUN', noun],
  ['VERB', verb],
])
