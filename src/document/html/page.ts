import { noteAnchor, referenceAnchor } from '../address.ts'
import { cleanText } from '../clean.ts'
import type { Document } from '../document.ts'
import { markSigns } from '../mark.ts'
import { marksOf } from '../walk.ts'
import { blocksHtml, type Printing } from './blocks.ts'
import { escapeHtml, htmlText } from './escape.ts'
import { countReferences, inlineHtml, type References } from './inline.ts'
import { styleHash, styleSheet } from './style.ts'

/**
 * A document as one self-contained page: no script, no request, its style inside it. The policy in its head lets nothing
 * be loaded or run, whatever a viewer might add.
 */
export function toHtml(document: Document): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(cleanText(document.title))}</title>
<style>${styleSheet}</style>
</head>
<body class="${document.kind}">
${articleHtml(document)}
</body>
</html>
`
}

/** The document's own markup without head and style, for a page that embeds it. */
export function articleHtml(document: Document): string {
  let drawings = 0
  const printing: Printing = {
    references: countReferences(new Set(document.notes.map((note) => note.number))),
    nextDrawing: () => {
      drawings += 1
      return drawings
    },
  }
  const parts = [headHtml(document), blocksHtml(document.blocks, printing), footHtml(document, printing)]
  return `<main>\n${parts.filter((part) => part !== '').join('\n')}\n</main>`
}

function headHtml(document: Document): string {
  const subtitle =
    document.subtitle === null ? '' : `\n<p class="subtitle">${htmlText(document.subtitle)}</p>`
  const meta = document.meta.map(
    ({ label, value }) => `<span>${htmlText(label === '' ? value : `${label} ${value}`)}</span>`,
  )
  const particulars = meta.length === 0 ? '' : `\n<p class="meta">${meta.join(' · ')}</p>`
  return `<header>\n<h1>${htmlText(document.title)}</h1>${subtitle}${particulars}\n</header>`
}

function footHtml(document: Document, printing: Printing): string {
  const { references } = printing
  const shown = marksOf(document)
  const noted = document.notes.length > 0 || document.notesEnd.length > 0
  if (!noted && shown.length === 0) return ''
  const notes = document.notes.map(({ number, runs }) => ({ number, words: inlineHtml(runs, references) }))
  const items = notes.map(
    ({ number, words }) => `<li id="${noteAnchor(number)}">${backLink(number, references)} ${words}</li>`,
  )
  const list = items.length === 0 ? '' : `\n<ol role="list">\n${items.join('\n')}\n</ol>`
  const end = document.notesEnd.length === 0 ? '' : `\n<p>${inlineHtml(document.notesEnd, references)}</p>`
  const heading = noted ? `\n<h2>${inlineHtml(document.notesTitle, references)}</h2>` : ''
  const legend = shown.map(
    (mark) =>
      `<span><span class="mark ${mark}" aria-hidden="true">${markSigns[mark].symbol}</span> ${markSigns[mark].label}</span>`,
  )
  const key = legend.length === 0 ? '' : `\n<p class="legend">${legend.join(' · ')}</p>`
  return `<footer>\n<section class="notes" role="doc-endnotes">${heading}${list}${end}\n</section>${key}\n</footer>`
}

/** The number of a note, leading back to where it was first referred to. */
function backLink(number: number, references: References): string {
  if (references.count(number) === 0) return `<span class="number">${number}</span>`
  const label = `${number}, back to the text`
  return `<a class="number" href="#${referenceAnchor(number, 1)}" role="doc-backlink" aria-label="${label}">${number}</a>`
}
