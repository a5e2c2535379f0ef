import { describe, expect, it } from 'vitest'
import { bullets, column, heading, paragraph, table } from '../block.ts'
import { documentOf, note, particular } from '../document.ts'
import { abbreviation, link, noteReference, sentence } from '../run.ts'
import { articleHtml, toHtml } from './page.ts'
import { styleHash } from './style.ts'

function body(...blocks: Parameters<typeof documentOf>[0]['blocks'][number][]): string {
  return articleHtml(
    documentOf({ kind: 'report', title: 'T', blocks, notes: [note(1, 'AP'), note(2, 'AFP')] }),
  )
}

describe('a page', () => {
  const page = toHtml(
    documentOf({
      kind: 'page',
      title: 'A & B',
      meta: [particular('as of', '20 June'), particular('', 'x')],
      blocks: [],
    }),
  )

  it('says what it is and lets nothing in', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/)
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).not.toMatch(/<script|<link|src=|@import|style="/)
  })

  it('prints particulars in one line and no empty foot', () => {
    expect(page).toContain('<p class="meta"><span>as of 20 June</span> · <span>x</span></p>')
    expect(page).not.toContain('<footer>')
  })
})

describe('headings', () => {
  it('stand below the title without gaps, run-in ones one below their section', () => {
    const levels = Array.from(
      body(
        paragraph('a', 'Lead.'),
        heading(1, 'One'),
        paragraph('b', 'Lead.'),
        heading(2, 'Two'),
        paragraph('c', 'Lead.'),
      ).matchAll(/<h(\d)/g),
      ([, level]) => Number(level),
    )
    expect(levels).toEqual([1, 2, 2, 3, 3, 4, 2])
  })
})

describe('sentences', () => {
  it('can be pointed at', () => {
    expect(body(paragraph(sentence('s.1 "x"', 'Yes.', { mark: 'claim' })))).toContain(
      '<span id="sentence-s.1_20__22_x_22_" data-sentence="s.1 &quot;x&quot;" data-mark="claim">Yes.<span class="mark claim" role="img" aria-label="actor’s claim" title="actor’s claim">❝</span></span>',
    )
  })
})

describe('notes', () => {
  const printed = body(paragraph([noteReference(1), noteReference(1)]), bullets([noteReference(9)]))

  it('lead there and back', () => {
    for (const [, target] of printed.matchAll(/href="#([^"]+)"/g)) expect(printed).toContain(`id="${target}"`)
    expect(printed.match(/href="#note-1"/g)).toHaveLength(2)
    expect(printed).toContain('<li id="note-1"><a class="number" href="#ref-1"')
  })

  it('without a reference have no way back', () => {
    expect(printed).toContain('<li id="note-2"><span class="number">2</span> AFP</li>')
  })

  it('that do not exist are printed without a link', () => {
    expect(printed).toContain('<sup class="refs">9</sup>')
  })
})

describe('tables', () => {
  it('name their columns and rows', () => {
    const printed = body(
      table({
        caption: 'C',
        columns: [column('Who'), column('Days', 'end')],
        rows: [['FRY', '7']],
        rowHeaders: true,
      }),
    )
    expect(printed).toContain('<caption>C</caption>')
    expect(printed).toContain(
      '<thead><tr><th scope="col">Who</th><th scope="col" class="end">Days</th></tr></thead>',
    )
    expect(printed).toContain('<tr><th scope="row">FRY</th><td class="end">7</td></tr>')
  })
})

describe('words', () => {
  it('from right to left are isolated', () => {
    expect(body(paragraph('by חנן אבו, then 5'))).toContain('<p>by <bdi>חנן אבו</bdi>, then 5</p>')
  })

  it('keep ranges of figures on one line', () => {
    expect(body(paragraph('likely (55–80%), 1998–2001, A1–B2'))).toContain(
      'likely <span class="nb">(55–80%)</span>, <span class="nb">1998–2001</span>, A1–B2',
    )
  })

  it('in attributes stay there', () => {
    expect(body(paragraph(abbreviation('SEQ', '"><b onclick=x>')))).toContain(
      '<abbr title="&quot;&gt;&lt;b onclick=x&gt;">SEQ</abbr>',
    )
  })

  it('of a link that is refused stay, the link does not', () => {
    expect(body(paragraph(link('javascript:alert(1)', 'here')))).toContain('<p>here</p>')
  })
})
