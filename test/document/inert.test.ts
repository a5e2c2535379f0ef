import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import {
  type Document,
  fromJson,
  plainBlocks,
  toHtml,
  toJson,
  toMarkdown,
  toTerminal,
  widthOf,
} from '../../src/document/index.ts'
import { documents, reworded } from './arbitrary.ts'

const runsOfTest = { numRuns: 250 }

/** Characters that act on a terminal or reorder a line, apart from the line feed. */
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u

/** The same document with every word that shows replaced by one harmless letter: it has the skeleton we meant. */
function meek(document: Document): Document {
  return reworded(document, (words) => (/[^\s\p{Z}]/u.test(words) ? 'x' : words))
}

describe('on a terminal', () => {
  it('nothing acts without colour, and no line is wider than asked', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 20, max: 130 }), (document, width) => {
        const printed = toTerminal(document, { width, colour: false })
        expect(acting.test(printed)).toBe(false)
        for (const line of printed.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
      runsOfTest,
    )
  })

  it('colour adds our own looks and nothing else', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const printed = toTerminal(document, { width: 80, colour: true })
        const bare = printed.replace(/\u001b\[(?:0|[1234](?:;[1234])*)m/g, '')
        expect(acting.test(bare)).toBe(false)
        const plain = toTerminal(document, { width: 80, colour: false })
        expect(letters(bare)).toBe(letters(plain))
      }),
      runsOfTest,
    )
  })
})

/** What is left when lines are filled and headings told in another way. */
function letters(printed: string): string {
  return printed.toUpperCase().replace(/[\s─]/g, '')
}

describe('in HTML', () => {
  it('no tag and no attribute appears that is not ours', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const page = toHtml(document)
        expect(acting.test(page)).toBe(false)
        expect(skeleton(page)).toEqual(skeleton(toHtml(meek(document))))
      }),
      runsOfTest,
    )
  })

  it('every word is there as it was', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const found = shown(toHtml(document).replace(/<style>[^<]*<\/style>/, ''))
        for (const line of plainBlocks(document.blocks).split('\n')) expect(found).toContain(bare(line))
      }),
      runsOfTest,
    )
  })
})

const tag = /<(\/?[a-z][a-z0-9]*)((?: [a-zA-Z0-9:-]+(?:="[^"<>]*")?)*)>|<!doctype html>/g

/** The tags of a page without what words may put into attributes; anything else with a `<` in it fails. */
function skeleton(page: string): readonly string[] {
  const body = page.replace(/<style>[^<]*<\/style>/, '<style></style>')
  expect(body.replace(tag, '')).not.toMatch(/[<>]/)
  const bare = body.replace(/<\/?bdi>/g, '').replace(/<span class="nb">([^<]*)<\/span>/g, '$1')
  return (bare.match(tag) ?? []).map((found) => found.replace(/ (title|aria-label)="[^"]*"/g, ' $1'))
}

/** What a page shows, without references to notes, marks and spaces. */
function shown(page: string): string {
  const words = page.replace(/<sup[^>]*>.*?<\/sup>/gs, '').replace(/<[^<>]*>/g, '')
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
  return bare(words.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? ''))
}

function bare(words: string): string {
  return words.replace(/[\s●❝◆◇]/g, '')
}

describe('in Markdown', () => {
  it('an independent reader finds our elements and no others', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const printed = toMarkdown(document)
        expect(acting.test(printed)).toBe(false)
        expect(elements(printed)).toEqual(elements(toMarkdown(meek(document))))
      }),
      runsOfTest,
    )
  })

  it('an independent reader finds every word as it was', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const found = shown(read(toMarkdown(document)))
        for (const line of plainBlocks(document.blocks).split('\n')) expect(found).toContain(bare(line))
      }),
      runsOfTest,
    )
  })
})

/** Raw HTML let through and addresses linked: the least careful of readers. */
const reader = new MarkdownIt({ html: true, linkify: true })
reader.linkify.set({ fuzzyLink: false })
reader.inline.ruler.before('link', 'note', (state, silent) => {
  const found = /^\[\^(\d+)\]/.exec(state.src.slice(state.pos))
  if (found === null) return false
  if (!silent) state.push('note', 'sup', 0).content = found[1] ?? ''
  state.pos += found[0].length
  return true
})
reader.renderer.rules['note'] = (tokens, at) => `<sup>${tokens[at]?.content ?? ''}</sup>`

/** The page that a reader makes of Markdown with GFM footnotes, which stand at the end: the body, then each note. */
function read(markdown: string): string {
  const parts = markdown.trimEnd().split('\n\n')
  const notes: string[] = []
  for (;;) {
    const note = /^\[\^\d+\]: ?(.*)$/.exec(parts.at(-1) ?? '')
    if (note === null) break
    notes.push(note[1] ?? '')
    parts.pop()
  }
  return [parts.join('\n\n'), ...notes].map((part) => reader.render(part)).join('')
}

/** Its elements; a bar in code that stands in a table may have become text, so `code` is left out. */
function elements(markdown: string): readonly string[] {
  return (read(markdown).match(/<\/?[a-z][^>]*>/g) ?? []).filter((found) => !/^<\/?code/.test(found))
}

describe('as JSON', () => {
  it('a document reads back as it was, and its text is inert', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const written = toJson(document)
        expect(acting.test(written)).toBe(false)
        expect(fromJson(written)).toEqual({ ok: true, document: JSON.parse(JSON.stringify(document)) })
      }),
      runsOfTest,
    )
  })
})
