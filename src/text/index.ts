/** @module text — source text: places, spans, lines, nearest names, and findings as data with their words. */
export { caretAt, inert } from './caret.ts'
export { type Cell, csvOf } from './csv.ts'
export { type Diagnostic, diagnostic, type Severity } from './diagnostic.ts'
export { indexLines, type LineIndex, placeOf, positionAt } from './lines.ts'
export { nearestName } from './nearest.ts'
export { type Place, printPlace, type Span } from './place.ts'
export { type SaidDiagnostic, say, severityOf } from './say.ts'
export { type DiagnosticCode, type DiagnosticDetails, wordings } from './wording/index.ts'
