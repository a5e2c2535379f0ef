import { type Diagnostic, diagnostic } from '../text/index.ts'
import { noteAnchor, safeHref, sectionAnchor, sentenceAnchor } from './address.ts'
import type { Block } from './block.ts'
import type { Document } from './document.ts'
import { referredNotes } from './leaf.ts'
import { documentStretches, everyRun, sentencesOf } from './walk.ts'

/**
 * Where a document disagrees with itself: references to notes that are not there and notes without references, numbers
 * and ids given twice, levels of headings left out, links that no renderer makes or that lead nowhere. Renderers print
 * such a document all the same.
 */
export function checkDocument(document: Document): readonly Diagnostic[] {
  return [...checkNotes(document), ...checkIds(document), ...checkLevels(document), ...checkLinks(document)]
}

function checkNotes(document: Document): readonly Diagnostic[] {
  const numbers = document.notes.map((note) => note.number)
  const known = new Set(numbers)
  const referred = new Set(documentStretches(document).flatMap(referredNotes))
  return [
    ...repeated(numbers).map((number) => diagnostic('document-note-repeated', null, { number })),
    ...[...referred]
      .filter((number) => !known.has(number))
      .map((number) => diagnostic('document-note-missing', null, { number })),
    ...[...known]
      .filter((number) => !referred.has(number))
      .map((number) => diagnostic('document-note-unused', null, { number })),
  ]
}

function checkIds(document: Document): readonly Diagnostic[] {
  const sentences = sentencesOf(document).map((sentence) => sentence.id)
  const sections = headings(document.blocks).flatMap((heading) => (heading.id === null ? [] : [heading.id]))
  return [...repeated(sentences), ...repeated(sections)].map((id) =>
    diagnostic('document-id-repeated', null, { id }),
  )
}

function checkLevels(document: Document): readonly Diagnostic[] {
  let level = 0
  const findings: Diagnostic[] = []
  for (const heading of headings(document.blocks)) {
    if (heading.level > level + 1)
      findings.push(diagnostic('document-level-skipped', null, { level: heading.level, after: level }))
    level = heading.level
  }
  return findings
}

function checkLinks(document: Document): readonly Diagnostic[] {
  const anchors = new Set([
    ...sentencesOf(document).map((sentence) => sentenceAnchor(sentence.id)),
    ...headings(document.blocks).flatMap((heading) =>
      heading.id === null ? [] : [sectionAnchor(heading.id)],
    ),
    ...document.notes.map((note) => noteAnchor(note.number)),
  ])
  return documentStretches(document)
    .flatMap(everyRun)
    .flatMap((run) => {
      if (run.kind !== 'link') return []
      const href = safeHref(run.href)
      if (href === null) return [diagnostic('document-link-refused', null, { href: run.href })]
      if (!href.startsWith('#') || anchors.has(href.slice(1))) return []
      return [diagnostic('document-link-nowhere', null, { href })]
    })
}

function headings(blocks: readonly Block[]): readonly Extract<Block, { kind: 'heading' }>[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block]
      case 'list':
        return block.items.flatMap(headings)
      case 'definitions':
        return block.items.flatMap((item) => headings(item.blocks))
      case 'quotation':
      case 'callout':
        return headings(block.blocks)
      default:
        return []
    }
  })
}

function repeated<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<T>()
  const twice = new Set<T>()
  for (const value of values) (seen.has(value) ? twice : seen).add(value)
  return [...twice]
}
