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
  const ending = formOf(bytes) ?? FORMS.exec(file)?.[1]?.toLowerCase() ?? 'txt'
  const finding = (one: Diagnostic): SourceRead => ({ ok: false, finding: one })
  if (ending === 'other') return finding(diagnostic('intake-unknown-form', null, { file }))
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

/** Files that show by their first bytes what they are, whatever they are called. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], form: 'pdf' | 'docx' | 'other'])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'docx'],
  // Old Word, RTF, and pictures: JPEG, PNG, GIF, TIFF.
  [[0xd0, 0xcf, 0x11, 0xe0], 'other'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'other'],
  [[0xff, 0xd8, 0xff], 'other'],
  [[0x89, 0x50, 0x4e, 0x47], 'other'],
  [[0x47, 0x49, 0x46, 0x38], 'other'],
  [[0x49, 0x49, 0x2a, 0x00], 'other'],
]

function formOf(bytes: Uint8Array): 'pdf' | 'docx' | 'other' | null {
  return SIGNATURES.find(([start]) => start.every((one, at) => bytes[at] === one))?.[1] ?? null
}

function worded(source: SourceText): SourceRead {
  if (/[\p{L}\p{N}]/u.test(source.text)) return { ok: true, source }
  return { ok: false, finding: diagnostic('intake-empty', null, { file: source.file }) }
}

/**
 * Bytes as text: what a byte order mark says, else UTF-16 where every second byte is zero, else UTF-8, else
 * Windows-1252, the usual encoding of older files. UTF-8 with a few damaged letters stays UTF-8: each of them becomes
 * U+FFFD. Null where a NUL or many control characters show that it is no text at all.
 */
export function plainText(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return utf32(bytes.subarray(4), true)
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return utf32(bytes.subarray(4), false)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return unmarked16(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    const damaged = lenient.match(/\ufffd/g)?.length ?? 0
    const whole = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0
    if (whole > damaged) return lenient
    const text = windows1252(bytes)
    const odd = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0
    return odd > text.length / 100 ? null : text
  }
}

/** UTF-16 without a byte order mark: in Western text the upper byte of nearly every character is zero. */
function unmarked16(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const half = bytes.length / 2
  const [even = 0, odd = 0] = zeros
  if (bytes.length < 8 || (even > 0 && odd > 0) || Math.max(even, odd) < half * 0.7) return null
  const text = new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(bytes)
  const strange = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0
  return strange > text.length / 100 ? null : text
}

function utf32(bytes: Uint8Array, littleEnd: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEnd)
    parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point))
  }
  return parts.join('')
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
