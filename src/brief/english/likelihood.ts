import { type Stated, sayRange } from '../../outlook/index.ts'

/**
 * A judgement of likelihood as one sentence: the word with its number, then what is judged.
 * Words of the scales are adjectives (likely), adverbs (probably) or nouns (a roughly even chance); each has its frame.
 */
export function judgeThat(stated: Stated, clause: string): string {
  const range = sayRange(stated)
  const word = stated.word
  if (word === null) return `we put the likelihood at ${range} that ${clause}`
  if (/ not$/.test(word)) return `${clause}: ${word} (${range}), in our judgement`
  if (/(probab|certain)ly$/.test(word)) return `we judge that ${word} (${range}) ${clause}`
  if (/^roughly even chance$/.test(word)) return `we see a ${word} (${range}) that ${clause}`
  if (/^remote$/.test(word)) return `we see a remote chance (${range}) that ${clause}`
  if (/^chances about even$/.test(word)) return `we judge the chances about even (${range}) that ${clause}`
  if (/(chance|odds)$/.test(word)) return `we see ${word} (${range}) that ${clause}`
  return `we judge it ${word} (${range}) that ${clause}`
}

/** The word with its number after a colon or a verb: `likely (55–80%)`. */
export function likelihoodPhrase(stated: Stated): string {
  return stated.word === null ? sayRange(stated) : `${stated.word} (${sayRange(stated)})`
}
