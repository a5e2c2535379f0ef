export { ESCAPE_CODES, type Escape, type EscapeCode } from './escape.ts'
export { type Escapes, escapeFindings, escapesOf } from './escapes.ts'
