import type { Diagnostic, Span } from '../text/index.ts'
import { type FindingAt, namedCharacter } from './findings.ts'

const keywords = ['not', 'and', 'or', 'xor', 'if', 'iff', 'true', 'false'] as const

/** What a token is: a keyword or sign stands for itself. */
export type TokenKind = (typeof keywords)[number] | '->' | '<->' | '(' | ')' | 'name' | 'end'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly span: Span
}

const keyword: ReadonlyMap<string, TokenKind> = new Map(keywords.map((word) => [word, word]))
const word = '[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*'
const wholeName = new RegExp(`^${word}(?:\\.${word})*$`)

/** Whether a text can be written as a name: words joined by dots; a word starts with a letter; hyphens only inside. */
export function isName(text: string): boolean {
  return wholeName.test(text) && !keyword.has(text)
}

/** What other notations write for our words. Longer signs come first. */
const foreign: readonly (readonly [string, string])[] = [
  ['<=>', '<->'],
  ['===', 'iff'],
  ['!==', 'xor'],
  ['&&', 'and'],
  ['||', 'or'],
  ['=>', '->'],
  ['==', 'iff'],
  ['!=', 'xor'],
  ['<-', 'if'],
  ['&', 'and'],
  ['|', 'or'],
  ['!', 'not'],
  ['~', 'not'],
  ['=', 'iff'],
  ['^', 'xor'],
  ['¬', 'not'],
  ['∧', 'and'],
  ['∨', 'or'],
  ['⊕', 'xor'],
  ['→', '->'],
  ['⇒', '->'],
  ['↔', '<->'],
  ['⇔', '<->'],
  ['≡', 'iff'],
]

/** The keyword that a word in capitals was meant for, or null. */
export function keywordInCapitals(text: string): string | null {
  const lower = text.toLowerCase()
  return text !== lower && keyword.has(lower) ? lower : null
}

/** Cut a source text into tokens, the last of which is `end`; or the first finding. */
export function readTokens(source: string, findingAt: FindingAt): readonly Token[] | Diagnostic {
  const tokens: Token[] = []
  const space = /[ \t\r\n]*/y
  // A hyphen before `>` belongs to an arrow: `a->b` is a, ->, b.
  const run = /(?:[A-Za-z0-9.]|-(?!>))+/y
  let at = 0
  while (true) {
    space.lastIndex = at
    space.test(source)
    at = space.lastIndex
    if (at >= source.length) break
    const sign = ['<->', '->', '(', ')'].find((one) => source.startsWith(one, at)) as TokenKind | undefined
    if (sign !== undefined) {
      tokens.push({ kind: sign, text: sign, span: { start: at, end: at + sign.length } })
      at += sign.length
      continue
    }
    run.lastIndex = at
    const text = run.exec(source)?.[0]
    if (text === undefined) return strayAt(source, at, findingAt)
    const span = { start: at, end: at + text.length }
    if (!wholeName.test(text))
      return findingAt('expression-malformed-name', span, { name: text, why: fault(text) })
    tokens.push({ kind: keyword.get(text) ?? 'name', text, span })
    at = span.end
  }
  tokens.push({ kind: 'end', text: '', span: { start: source.length, end: source.length } })
  return tokens
}

function strayAt(source: string, at: number, findingAt: FindingAt): Diagnostic {
  const other = foreign.find(([sign]) => source.startsWith(sign, at))
  if (other !== undefined) {
    const [found, instead] = other
    return findingAt('expression-foreign-operator', { start: at, end: at + found.length }, { found, instead })
  }
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
  return findingAt(
    'expression-character',
    { start: at, end: at + character.length },
    { character: namedCharacter(character) },
  )
}

/** Why a run of letters, digits, dots and hyphens is no name. */
function fault(text: string): string {
  if (/^[.-]/.test(text)) return 'it starts with a dot or a hyphen'
  if (/[.-]$/.test(text)) return 'it ends with a dot or a hyphen'
  if (/[.-][.-]/.test(text)) return 'two dots or hyphens stand together'
  return 'a word that starts with a digit can only follow a hyphen'
}
