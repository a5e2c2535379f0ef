// English prose: lists, capitals, stops and numbers, as every room that writes sentences sets them.

/** `a`, `a and b`, `a, b and c`: a list as English joins it. Empty for none. */
export function listed(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  if (parts.length === 1) return last
  return `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/** The first letter large; the rest as it is. Marks and quotation marks before the first letter stay. */
export function sentenceCase(text: string): string {
  return text.replace(
    /^([“‘"'(]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** One clause as a sentence: large first letter, one final stop, none doubled. */
export function asSentence(clause: string): string {
  const trimmed = sentenceCase(clause.trim())
  return /[.!?…]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Without its final stop, so that a clause can go on. */
export function asClause(sentence: string): string {
  return sentence.trim().replace(/\.$/, '')
}

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Numbers up to twelve as words, as English prose sets them. */
export function numberWord(count: number): string {
  return SMALL[count] ?? String(count)
}

/** `one report`, `three reports`, `no reports`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${numberWord(count)} ${count === 1 ? one : many}`
}
