import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, pdf } from '../../test/first-hour/office.ts'
import { memoryEffects } from '../../test/fixtures/effects.ts'
import { readSource, sourceOf } from './start-source.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function textIn(file: string, content: Uint8Array): Promise<string> {
  const read = await sourceOf(file, content)
  return read.ok ? read.source.text : read.finding.code
}

describe('the text of a file', () => {
  it('is read out of plain text in UTF-8, UTF-16 and the encoding of older files', async () => {
    expect(await textIn('a.txt', bytes('Zürich – “peace”\r\nnow'))).toBe('Zürich – “peace”\nnow')
    expect(await textIn('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe('AB')
    expect(
      await textIn('a.txt', new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x93, 0x94])),
    ).toBe('Zürich “”')
  })

  it('is read out of a web page without its scripts, menus and styles', async () => {
    const page =
      '<html><head><title>T</title><style>p{}</style></head><body><nav>Menu</nav><p>One &amp; <b>two</b></p><script>x("</p>")</script><p>Three&#8217;s</p></body></html>'
    expect(await textIn('a.html', bytes(page))).toBe('One & two\n\nThree’s')
  })

  it('is read out of a Word document and of a PDF', async () => {
    expect(await textIn('a.docx', docx('First line.\nSecond & last.'))).toBe('First line.\n\nSecond & last.')
    expect(await textIn('a.pdf', pdf('The envoy (a minister) left.\n\nHe came back.'))).toBe(
      'The envoy (a minister) left.\n\nHe came back.',
    )
  })

  it('refuses a file that unpacks to something huge, before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await textIn('a.docx', bomb)).toBe('intake-unpacks-too-large')
  })

  it('refuses a locked PDF, a scanned one, and what only bears the name', async () => {
    expect(await textIn('a.pdf', pdf('secret', true))).toBe('intake-pdf-locked')
    expect(await textIn('a.pdf', pdf(' '))).toBe('intake-pdf-no-text')
    expect(await textIn('a.pdf', bytes('no pdf'))).toBe('intake-pdf-broken')
    expect(await textIn('a.docx', bytes('no docx'))).toBe('intake-docx-broken')
    expect(await textIn('a.txt', new Uint8Array([1, 0, 2, 0, 0]))).toBe('intake-not-text')
    expect(await textIn('a.txt', bytes(' \n '))).toBe('intake-empty')
  })

  it('refuses a file beyond the limit without reading it', async () => {
    const effects = memoryEffects({ '/big.txt': 'x' })
    const huge = {
      ...effects,
      files: {
        ...effects.files,
        stat: () => ({ kind: 'file' as const, bytes: 100_000_000 }),
        read: () => {
          throw new Error('read')
        },
      },
    }
    const read = await readSource('/big.txt', huge)
    expect(read.ok ? '' : read.finding.code).toBe('intake-too-large')
  })

  it('comes out of any bytes under any name without a crash', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf', 'a.md'),
        async (content, name) => {
          await sourceOf(name, content)
          await sourceOf(
            name,
            new Uint8Array([
              ...bytes(name === 'a.pdf' ? '%PDF-1.4\n' : name === 'a.html' ? '<p' : 'PK\u0003\u0004'),
              ...content,
            ]),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
