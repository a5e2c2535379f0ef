/*
 * Gazetteer forms in a sentence: the longest one that begins at a token, as of the report's year.
 */
import { type GazetteerForm, gazetteer, preferIn } from '../gazetteer/index.ts'
import { nameWords, type Token } from '../tokens.ts'
import { titleCase } from './shape.ts'

const wordCache = new Map<string, readonly string[]>()
const formTokens = (form: GazetteerForm): readonly string[] => {
  const known = wordCache.get(form.form)
  if (known !== undefined) return known
  const made = nameWords(form.form)
  wordCache.set(form.form, made)
  return made
}

let firstWords: ReadonlyMap<string, readonly GazetteerForm[]> | null = null

/** The forms whose first word this is, longest first. */
export const formsFrom = (word: string): readonly GazetteerForm[] => {
  if (firstWords === null) {
    const made = new Map<string, GazetteerForm[]>()
    for (const form of gazetteer().forms) {
      const first = formTokens(form)[0] ?? ''
      const list = made.get(first)
      if (list === undefined) made.set(first, [form])
      else list.push(form)
    }
    for (const list of made.values()) list.sort((a, b) => formTokens(b).length - formTokens(a).length)
    firstWords = made
  }
  return firstWords.get(word) ?? []
}

/** The longest gazetteer form that begins at the token, as of the year. */
export const gazetteerAt = (
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { form: GazetteerForm; last: number } | null => {
  const token = tokens[i] as Token
  const plain = token.text.replace('’', "'")
  const shouting =
    token.text.length > 3 && token.text === token.text.toUpperCase() && !isKnownAcronym(token.text)
  const candidates = shouting ? formsFrom(titleCase(plain)) : formsFrom(plain)
  let best: GazetteerForm[] = []
  let length = 0
  for (const form of candidates) {
    const parts = formTokens(form)
    if (parts.length < length) break
    let fits = true
    for (let k = 1; k < parts.length; k += 1) {
      const t = tokens[i + k]
      const text = t?.text.replace('’', "'")
      const part = parts[k] ?? ''
      if (text === undefined || (text !== part && !(shouting && text.toLowerCase() === part.toLowerCase()))) {
        fits = false
        break
      }
    }
    if (!fits) continue
    if (parts.length > length) {
      best = [form]
      length = parts.length
    } else best.push(form)
  }
  if (length === 0) return null
  const form = preferIn(best, year)
  return form === undefined ? null : { form, last: i + length - 1 }
}

const isKnownAcronym = (text: string): boolean => formsFrom(text).length > 0
