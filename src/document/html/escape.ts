import { cleanText } from '../clean.ts'

/** Words as HTML text. */
export function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A value as a quoted attribute. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapeHtml(cleanText(value)).replaceAll('"', '&quot;').replaceAll("'", '&#39;')}"`
}

/** Hebrew, Arabic and the other scripts that run from right to left, and the mark that turns a line round. */
const turned = String.raw`[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`

/** A stretch of them, with what stands between its words. */
const rightToLeft = new RegExp(String.raw`${turned}(?:[^\p{L}]*${turned})*`, 'gu')

/** A range of figures, "55–80%" or "(2019–2024)": broken over two lines it reads as two. */
const figures = /(?<![\p{L}\p{N}])[([]?\d{1,4}–\d{1,4}%?[)\]]?(?![\p{L}\p{N}])/gu

/**
 * Words as HTML text: stretches that run from right to left are isolated, so that they reorder nothing around them, and
 * ranges of figures do not break.
 */
export function htmlText(words: string): string {
  return escapeHtml(cleanText(words))
    .replace(figures, '<span class="nb">$&</span>')
    .replace(rightToLeft, '<bdi>$&</bdi>')
}
