import { cleanText } from '../clean.ts'

/** Words as HTML text. */
export function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A value as a quoted attribute. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapeHtml(cleanText(value)).replaceAll('"', '&quot;').replaceAll("'", '&#39;')}"`
}

/** Hebrew, Arabic and the other scripts that run from right to left, and the marks that turn a line round. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A range of figures, "55–80%" or "(2019–2024)": broken over two lines it reads as two. */
const figures = /(?<![\p{L}\p{N}])[([]?\d{1,4}–\d{1,4}%?[)\]]?(?![\p{L}\p{N}])/gu

/**
 * Words as HTML text: ranges of figures do not break, and words that run from right to left are isolated so that they
 * reorder nothing around them.
 */
export function htmlText(words: string): string {
  const escaped = escapeHtml(cleanText(words)).replace(figures, '<span class="nb">$&</span>')
  return rightToLeft.test(words) ? `<bdi>${escaped}</bdi>` : escaped
}
