import type { Block } from './block.ts'
import type { Document } from './document.ts'
import { sentenceEnd } from './leaf.ts'
import { type Mark, marks } from './mark.ts'
import type { Run, Sentence } from './run.ts'

/** Every stretch of running text in blocks, in reading order: what stands behind a figure is read as part of it. */
export function stretchesOf(blocks: readonly Block[]): readonly (readonly Run[])[] {
  return blocks.flatMap(blockStretches)
}

function blockStretches(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'heading':
      return [block.runs]
    case 'paragraph':
      return [block.lead, block.runs]
    case 'list':
      return block.items.flatMap(stretchesOf)
    case 'table':
      return [block.caption, ...block.columns.map((column) => column.header), ...block.rows.flat()]
    case 'definitions':
      return block.items.flatMap((item) => [item.term, ...stretchesOf(item.blocks)])
    case 'quotation':
      return [...stretchesOf(block.blocks), block.source]
    case 'callout':
      return [block.title, ...stretchesOf(block.blocks)]
    case 'figure':
      return [block.caption, ...stretchesOf([block.behind])]
    case 'rule':
    case 'verbatim':
      return []
  }
}

/** Every stretch of a document: its blocks, then its notes. */
export function documentStretches(document: Document): readonly (readonly Run[])[] {
  return [
    ...stretchesOf(document.blocks),
    document.notesTitle,
    ...document.notes.map((note) => note.runs),
    document.notesEnd,
  ]
}

/** Every run of a stretch, outer before inner. */
export function everyRun(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => ('runs' in run ? [run, ...everyRun(run.runs)] : [run]))
}

/** Every sentence of a document, in reading order. */
export function sentencesOf(document: Document): readonly Sentence[] {
  return documentStretches(document)
    .flatMap(everyRun)
    .filter((run) => run.kind === 'sentence')
}

/** The marks that a document shows, in the order of the legend. */
export function marksOf(document: Document): readonly Mark[] {
  const shown = new Set<Mark>()
  for (const run of documentStretches(document).flatMap(everyRun)) {
    if (run.kind === 'mark') shown.add(run.mark)
    if (run.kind === 'sentence')
      for (const end of sentenceEnd(run)) if (end.kind === 'mark') shown.add(end.mark)
  }
  return marks.filter((mark) => shown.has(mark))
}
