import { withoutBlankEnds } from './blank-ends.ts'

/** The most that a packed document may unpack to. */
export const UNPACKED_LIMIT = 50_000_000

export type DocxText =
  | { readonly ok: true; readonly text: string; readonly title: string | null }
  | { readonly ok: false; readonly why: 'broken' | 'too-large' }

/**
 * The text of a Word document: the paragraphs of `word/document.xml` (ECMA-376 part 1, §17.3). Sizes are read from
 * the archive's directory before anything is unpacked, and what is unpacked is cut off at the same limit, so that a
 * directory that lies gains nothing.
 */
export async function docxText(bytes: Uint8Array, limit = UNPACKED_LIMIT): Promise<DocxText> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const wanted = new Map<string, Uint8Array[]>([
    ['word/document.xml', []],
    ['docProps/core.xml', []],
  ])
  let unpacked = 0
  let fault: 'broken' | 'too-large' | null = null
  try {
    const unzip = new Unzip((file) => {
      const parts = wanted.get(file.name)
      if (parts === undefined) return
      if ((file.originalSize ?? 0) > limit) {
        fault = 'too-large'
        return
      }
      file.ondata = (error, chunk) => {
        if (error !== null) fault ??= 'broken'
        else if (fault === null) {
          unpacked += chunk.length
          if (unpacked > limit) {
            fault = 'too-large'
            parts.length = 0
            file.terminate()
          } else parts.push(chunk)
        }
      }
      file.start()
    })
    unzip.register(UnzipInflate)
    // Small pieces in, so that a bomb is noticed after one piece and not after all of it.
    const piece = 16_384
    for (let at = 0; at < bytes.length && fault === null; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
  } catch {
    fault ??= 'broken'
  }
  if (fault !== null) return { ok: false, why: fault }
  const xml = joined(wanted.get('word/document.xml') ?? [])
  if (xml === '' || !xml.includes('<w:document')) return { ok: false, why: 'broken' }
  const title = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(joined(wanted.get('docProps/core.xml') ?? []))?.[1]
  return { ok: true, text: paragraphsOf(xml), title: title === undefined ? null : unescaped(title).trim() }
}

function joined(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8')
  return `${parts.map((part) => decoder.decode(part, { stream: true })).join('')}${decoder.decode()}`
}

/** Runs of text, tabs and breaks in their order; a paragraph's end is an empty line. Deleted text is no text. */
function paragraphsOf(xml: string): string {
  const parts: string[] = []
  for (const found of xml.matchAll(
    /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:(?:br|cr)(?:\s[^<>]*)?\/>|<\/w:p>/g,
  )) {
    const [tag, words] = found
    if (words !== undefined) parts.push(unescaped(words))
    else if (tag === '</w:p>') parts.push('\n\n')
    else parts.push(tag === '<w:tab/>' ? ' ' : '\n')
  }
  return withoutBlankEnds(parts.join(''), true)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d{1,6});/g, (_whole, point: string) => String.fromCodePoint(Number(point) % 0x110000))
    .replace(/&amp;/g, '&')
}
