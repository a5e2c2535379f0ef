/*
 * What a word looks like: a capital, an acronym, a title, a line all in capitals or in title case.
 */
import { ADDRESS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/roles.ts'
import type { Token } from '../tokens.ts'

export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && /\p{L}/u.test(token.text)
export const isAcronym = (text: string): boolean =>
  /^[A-Z][A-Z0-9.&/-]{1,9}$/.test(text) && /[A-Z].*[A-Z]/.test(text)
export const titleCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())

const OPENERS = new Set(['"', "'", '-', '–', '—', '(', ':', '•', '·', '*'])

/** Whether the token's place alone would give it a capital: the first word of a sentence, a quotation or a bracket. */
export const opensAt = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  if (before === undefined) return true
  // "workers' Congress": the apostrophe of a plural opens nothing.
  const possessive = before.lower === "'" && before.glued && /s$/.test(tokens[i - 2]?.lower ?? '')
  return OPENERS.has(before.lower) && !possessive
}

/** Whether a word can be part of a title in front of a name. */
export const isTitleWord = (token: Token): boolean =>
  ADDRESS.has(token.lower) ||
  ROLE_HEADS.has(token.lower) ||
  (token.lower.includes('-') && ROLE_HEADS.has(token.lower.split('-').at(-1) ?? ''))

/** A line all in capitals: its capitals tell no acronym from a word. */
export const isShouting = (tokens: readonly Token[]): boolean => {
  const written = tokens.filter((t) => /^\p{L}{2,}/u.test(t.text))
  return (
    written.some((t) => t.text.length > 4) &&
    written.length > 1 &&
    written.every((t) => t.text === t.text.toUpperCase())
  )
}

/** A headline in capitals or title case tells nothing by its capitals. */
export const isHeadline = (tokens: readonly Token[]): boolean => {
  const shout = isShouting(tokens)
  if (!shout && ['.', '!', '?', '"'].includes(tokens.at(-1)?.lower ?? '')) return false
  if (shout) return true
  const long = tokens.filter((t) => /^\p{L}{4,}/u.test(t.text))
  if (long.length < 4) return false
  return long.filter(isCapital).length / long.length > 0.75
}

/** Whether a modifier leads on to a title ("first deputy foreign … minister"). */
export function leadsToTitle(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k - i < 5; k += 1) {
    const t = tokens[k] as Token
    if (isTitleWord(t)) return true
    if (!ROLE_MODIFIERS.has(t.lower) || !/^\p{Lu}/u.test(t.text)) return false
  }
  return false
}
