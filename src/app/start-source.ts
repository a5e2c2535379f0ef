import { type Diagnostic, diagnostic } from '../text/index.ts'
import { withoutBlankEnds } from './blank-ends.ts'
import { type Effects, troubleOf } from './effects.ts'

/** A file's text with what the file itself says of title, outlet and date. */
export interface SourceText {
  readonly file: string
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  /** ISO, or longer with a time; null where the file does not say. */
  readonly published: string | null
  readonly url: string | null
}

export type SourceRead =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly finding: Diagnostic }

/** A report longer than this is a book or a log. */
export const REPORT_LIMIT = 20_000_000

const FORMS = /\.(txt|text|md|markdown|html?|xhtml|docx|pdf)$/i

/** Whether a file's name promises a report. */
export function isReportName(name: string): boolean {
  return FORMS.test(name)
}

/** Read one file as a report's text. Everything that can be wrong with it is a finding. */
export async function readSource(path: string, effects: Effects): Promise<SourceRead> {
  const stat = effects.files.stat(path)
  if (stat === null || stat.kind !== 'file')
    return { ok: false, finding: diagnostic('intake-missing', null, { file: path }) }
  if (stat.bytes > REPORT_LIMIT)
    return {
      ok: false,
      finding: diagnostic('intake-too-large', null, { file: path, bytes: stat.bytes, limit: REPORT_LIMIT }),
    }
  try {
    return await sourceOf(path, effects.files.read(path))
  } catch (error) {
    return {
      ok: false,
      finding: diagnostic('intake-unreadable', null, { file: path, why: troubleOf(error) }),
    }
  }
}

/** The text in a file's bytes, by its first bytes and the ending of its name. */
export async function sourceOf(file: string, bytes: Uint8Array): Promise<SourceRead> {
  const bare = { file, title: null, outlet: null, published: null, url: null }
  const ending = FORMS.exec(file)?.[1]?.toLowerCase() ?? 'txt'
  const finding = (one: Diagnostic): SourceRead => ({ ok: false, finding: one })
  if (ending === 'docx') {
    const { docxText, UNPACKED_LIMIT } = await import('./start-docx.ts')
    const read = await docxText(bytes)
    if (!read.ok)
      return finding(
        read.why === 'too-large'
          ? diagnostic('intake-unpacks-too-large', null, { file, limit: UNPACKED_LIMIT })
          : diagnostic('intake-docx-broken', null, { file }),
      )
    return worded({ ...bare, text: cleaned(read.text), title: read.title })
  }
  if (ending === 'pdf') {
    const { pdfText } = await import('./start-pdf.ts')
    const read = await pdfText(bytes)
    if (!read.ok)
      return finding(
        read.why === 'locked'
          ? diagnostic('intake-pdf-locked', null, { file })
          : read.why === 'no-text'
            ? diagnostic('intake-pdf-no-text', null, { file })
            : diagnostic('intake-pdf-broken', null, { file }),
      )
    return worded({ ...bare, text: cleaned(read.text), title: read.title })
  }
  const text = plainText(bytes)
  if (text === null) return finding(diagnostic('intake-not-text', null, { file }))
  if (/^(html?|xhtml)$/.test(ending)) {
    const { htmlText } = await import('./start-html.ts')
    const page = htmlText(text)
    return worded({ ...bare, ...page, text: cleaned(page.text) })
  }
  return worded({ ...bare, text: cleaned(text) })
}

function worded(source: SourceText): SourceRead {
  if (/[\p{L}\p{N}]/u.test(source.text)) return { ok: true, source }
  return { ok: false, finding: diagnostic('intake-empty', null, { file: source.file }) }
}

/**
 * Bytes as text: what a byte order mark says, else UTF-8, else Windows-1252, the usual encoding of older files.
 * Null where a NUL or many control characters show that it is no text at all.
 */
export function plainText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = windows1252(bytes)
    const odd = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0
    return odd > text.length / 100 ? null : text
  }
}

/** What Windows-1252 has at 0x80 to 0x9F. Written out because TextDecoder of Node 20 takes the name for Latin-1. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (one) => FROM_80.charAt(one.charCodeAt(0) - 0x80))
}

/** Line ends as LF; characters that no text has are dropped, and soft hyphens that only a page needed. */
export function cleaned(text: string): string {
  return withoutBlankEnds(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\f/g, '\n\n')
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\p{Surrogate}]/gu, ''),
  )
}
