/** @module document — a document tree and its four printed forms: terminal text, Markdown, HTML with SVG, JSON. */
export { noteAnchor, referenceAnchor, safeHref, sectionAnchor, sentenceAnchor } from './address.ts'
export {
  type Alignment,
  type Block,
  bullets,
  type Callout,
  type Column,
  type Content,
  callout,
  column,
  type Definition,
  type Definitions,
  definitions,
  type Figure,
  figure,
  type Heading,
  type HeadingLevel,
  heading,
  type List,
  numbered,
  type Paragraph,
  paragraph,
  type Quotation,
  quotation,
  type Rule,
  rule,
  type Table,
  type Tone,
  table,
  type Verbatim,
  verbatim,
} from './block.ts'
export { checkDocument } from './check.ts'
export { countWords, wordsIn } from './count.ts'
export {
  type Document,
  type DocumentKind,
  documentOf,
  type Note,
  note,
  type Particular,
  particular,
} from './document.ts'
export { articleHtml, toHtml } from './html/page.ts'
export { styleSheet } from './html/style.ts'
export { depthLimit } from './json/faults.ts'
export { fromJson, type ReadDocument } from './json/read.ts'
export { documentFormat, documentVersion, toJson } from './json/write.ts'
export { type Mark, type MarkSign, markSigns, marks } from './mark.ts'
export { toMarkdown } from './markdown/render.ts'
export { plainBlocks, plainText } from './plain.ts'
export {
  type Abbreviation,
  abbreviation,
  type CodeRun,
  code,
  type EmphasisRun,
  emphasis,
  type Inline,
  type LinkRun,
  link,
  type MarkRun,
  markRun,
  type NoteReference,
  noteReference,
  type Run,
  runsOf,
  type Sentence,
  type StrongRun,
  sentence,
  strong,
  type TextRun,
  text,
} from './run.ts'
export { drawingToSvg } from './svg/print.ts'
export {
  type Drawing,
  drawing,
  type SvgAttributeName,
  type SvgAttributes,
  type SvgElement,
  type SvgElementName,
  type SvgNode,
  type SvgText,
  svg,
} from './svg/tree.ts'
export { blocksToTerminal, type TerminalOptions, toTerminal } from './terminal/render.ts'
export { widthOf } from './terminal/width.ts'
export { documentStretches, marksOf, sentencesOf } from './walk.ts'
