import { noteAnchor, referenceAnchor, safeHref, sentenceAnchor } from '../address.ts'
import { sentenceEnd, spaced } from '../leaf.ts'
import { type Mark, markSigns } from '../mark.ts'
import type { Run } from '../run.ts'
import { attribute, htmlText } from './escape.ts'

/** What a page remembers while it is printed: how often each note was referred to, so that anchors stay unique. */
export interface References {
  /** Count one more reference to a note and say how many there are. */
  next(number: number): number
  /** How many there were so far. */
  count(number: number): number
  readonly known: ReadonlySet<number>
}

/** Count references to notes; references to unknown notes are printed but lead nowhere. */
export function countReferences(known: ReadonlySet<number>): References {
  const counts = new Map<number, number>()
  return {
    known,
    count: (number) => counts.get(number) ?? 0,
    next(number) {
      const count = (counts.get(number) ?? 0) + 1
      counts.set(number, count)
      return count
    },
  }
}

/** Running text as HTML. */
export function inlineHtml(runs: readonly Run[], references: References, linked = false): string {
  return spaced(runs)
    .map((run) => runHtml(run, references, linked))
    .join('')
}

function runHtml(run: Run, references: References, linked: boolean): string {
  switch (run.kind) {
    case 'text':
      return htmlText(run.text)
    case 'strong':
      return `<strong>${inlineHtml(run.runs, references, linked)}</strong>`
    case 'emphasis':
      return `<em>${inlineHtml(run.runs, references, linked)}</em>`
    case 'code':
      return `<code>${htmlText(run.text)}</code>`
    case 'abbreviation':
      return `<abbr${attribute('title', run.title)}>${htmlText(run.text)}</abbr>`
    case 'mark':
      return markHtml(run.mark)
    case 'note-reference':
      return referencesHtml(run.numbers, references, linked)
    case 'link': {
      const href = linked ? null : safeHref(run.href)
      const words = inlineHtml(run.runs, references, linked || href !== null)
      return href === null
        ? words
        : `<a${attribute('href', href)}${href.startsWith('#') ? '' : ' rel="noreferrer"'}>${words}</a>`
    }
    case 'sentence': {
      const mark = run.mark === null ? '' : attribute('data-mark', run.mark)
      const where = `${attribute('id', sentenceAnchor(run.id))}${attribute('data-sentence', run.id)}${mark}`
      return `<span${where}>${inlineHtml(run.runs, references, linked)}${inlineHtml(sentenceEnd(run), references, linked)}</span>`
    }
  }
}

function markHtml(mark: Mark): string {
  const { symbol, label } = markSigns[mark]
  return `<span class="mark ${mark}" role="img"${attribute('aria-label', label)}${attribute('title', label)}>${symbol}</span>`
}

function referencesHtml(numbers: readonly number[], references: References, linked: boolean): string {
  const items = numbers.map((number) => {
    if (linked || !references.known.has(number)) return String(number)
    const anchor = referenceAnchor(number, references.next(number))
    return `<a id="${anchor}" href="#${noteAnchor(number)}" role="doc-noteref" aria-label="note ${number}">${number}</a>`
  })
  return items.length === 0 ? '' : `<sup class="refs">${items.join(',')}</sup>`
}
