/** @module language — the Boolean language: read, print, say, compare and evaluate expressions over atoms and terms. */
export {
  type Alternatives,
  alternatives,
  clauseLimit,
  type Literal,
} from './alternatives.ts'
export { canonical } from './canonical.ts'
export { type BitTest, compileBits } from './compile.ts'
export { evaluateBits, evaluateFour } from './evaluate.ts'
export type { Expression } from './expression.ts'
export type { Origin } from './findings.ts'
export { type Four, four } from './four.ts'
export { isName } from './lexer.ts'
export { make, sameExpression } from './make.ts'
export { namesIn, substitute } from './names.ts'
export { depthLimit, lengthLimit, type Parsed, parseExpression } from './parser.ts'
export { printExpression } from './print.ts'
export { type NameWording, sayExpression } from './say.ts'
