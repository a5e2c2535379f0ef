/**
 * Scalars of YAML 1.2.2 in the core schema (section 10.3.2), in the forms that records use: plain and quoted, on one
 * line. Anything else is DECLINED and left to the full parser.
 */
export const DECLINED: unique symbol = Symbol('declined')

const NULL = /^(?:~|null|Null|NULL)?$/
const TRUE = /^(?:true|True|TRUE)$/
const FALSE = /^(?:false|False|FALSE)$/
const INTEGER = /^[-+]?[0-9]+$/
const OCTAL = /^0o[0-7]+$/
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const SPECIAL = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/

/** Longer whole numbers are not exact, and parsers differ on them. */
const LONGEST_EXACT = 15

/** The value of a plain scalar. */
export function plainValue(text: string): unknown {
  const first = text.charCodeAt(0)
  // Most plain scalars begin with a letter that no constant begins with.
  if (first > 0x40 && !'~NnTtFf'.includes(text.charAt(0))) return text
  if (NULL.test(text)) return null
  if (TRUE.test(text)) return true
  if (FALSE.test(text)) return false
  if (INTEGER.test(text) || OCTAL.test(text) || HEXADECIMAL.test(text))
    return text.length > LONGEST_EXACT ? DECLINED : Number(text)
  if (FLOAT.test(text)) return Number(text)
  return SPECIAL.test(text) ? DECLINED : text
}

/** Characters that no plain scalar begins with, or that change what follows. `-?:` may, before a non-space. */
const INDICATORS = new Set(',[]{}#&*!|>\'"%@`')

/** Whether a plain scalar may begin here. */
export function beginsPlain(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (INDICATORS.has(character)) return false
  if (character !== '-' && character !== '?' && character !== ':') return true
  const next = text.charAt(at + 1)
  return next !== '' && next !== ' ' && next !== '\n' && !',[]{}'.includes(next)
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' }

/** A quoted scalar that begins at `at` and ends on its line. */
export function quotedAt(
  text: string,
  at: number,
): { readonly value: string; readonly end: number } | typeof DECLINED {
  const quote = text.charAt(at)
  let value = ''
  for (let from = at + 1; ; ) {
    const close = text.indexOf(quote, from)
    if (close === -1) return DECLINED
    if (quote === "'") {
      const part = text.slice(from, close)
      if (part.includes('\n')) return DECLINED
      value += part
      if (text.charAt(close + 1) !== "'") return { value, end: close + 1 }
      value += "'"
      from = close + 2
      continue
    }
    const backslash = text.indexOf('\\', from)
    const stop = backslash !== -1 && backslash < close ? backslash : close
    const part = text.slice(from, stop)
    if (part.includes('\n')) return DECLINED
    value += part
    if (stop === close) return { value, end: close + 1 }
    const escaped = ESCAPES[text.charAt(stop + 1)]
    if (escaped === undefined) return DECLINED
    value += escaped
    from = stop + 2
  }
}
