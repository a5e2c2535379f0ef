import { withoutBlankEnds } from './blank-ends.ts'

export type PdfText =
  | { readonly ok: true; readonly text: string; readonly title: string | null; readonly made: string | null }
  | { readonly ok: false; readonly why: 'broken' | 'locked' | 'no-text' }

const MOST_PAGES = 500

/**
 * The text of a PDF, page by page. The reader is fetched on first use; scripts in the file never run. Lines that a
 * page only broke for its width are put together again, and words that a line end cut are healed.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  if (!startsAsPdf(bytes)) return { ok: false, why: 'broken' }
  const { getDocumentProxy } = await import('unpdf')
  try {
    const document = await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
    })
    try {
      const pages: string[] = []
      for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
        const page = await document.getPage(number)
        const content = await page.getTextContent()
        pages.push(linesOf(content.items))
        page.cleanup()
      }
      const text = pages.join('\n\n').trim()
      if (!/\p{L}/u.test(text)) return { ok: false, why: 'no-text' }
      const about = await aboutOf(document)
      return { ok: true, text: healed(text), ...about }
    } finally {
      await document.destroy()
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { ok: false, why: name === 'PasswordException' ? 'locked' : 'broken' }
  }
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

interface Item {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly transform?: readonly number[]
  readonly height?: number
}

/** Items in the file's order; a step down of more than a line and a half begins a paragraph. */
function linesOf(items: readonly object[]): string {
  let text = ''
  let last: { readonly y: number; readonly height: number } | null = null
  for (const item of items as readonly Item[]) {
    const words = item.str ?? ''
    const y = item.transform?.[5] ?? 0
    const height = item.height ?? 0
    if (words.trim() !== '') {
      if (last !== null && !text.endsWith('\n') && Math.abs(last.y - y) > Math.max(last.height, height) * 0.6)
        text += '\n'
      if (
        last !== null &&
        Math.abs(last.y - y) > Math.max(last.height, height, 1) * 1.7 &&
        text.endsWith('\n')
      )
        text += '\n'
      last = { y, height }
    }
    text += words
    if (item.hasEOL === true && !text.endsWith('\n')) text += '\n'
  }
  return text
}

async function aboutOf(document: {
  readonly getMetadata: () => Promise<{ readonly info: object }>
}): Promise<{ readonly title: string | null; readonly made: string | null }> {
  const { info } = await document.getMetadata()
  const { Title: title, CreationDate: made } = info as {
    readonly Title?: unknown
    readonly CreationDate?: unknown
  }
  const date = typeof made === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/.exec(made) : null
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    made: date === null ? null : `${date[1]}-${date[2]}-${date[3]}`,
  }
}

/** A single line end inside a paragraph is the page's, not the author's. */
function healed(text: string): string {
  return withoutBlankEnds(text.replace(/\r\n?/g, '\n'))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/([^\n])\n(?!\n)/g, '$1 ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
