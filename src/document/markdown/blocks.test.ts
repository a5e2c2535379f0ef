import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { type Block, bullets, definitions, heading, numbered, paragraph, rule, verbatim } from '../block.ts'
import { documentOf, note } from '../document.ts'
import { noteReference } from '../run.ts'
import { blocksMarkdown } from './blocks.ts'
import { toMarkdown } from './render.ts'

const reader = new MarkdownIt({ html: true })

function read(...blocks: readonly Block[]): string {
  return reader.render(blocksMarkdown(blocks).join('\n\n')).replaceAll('\n', '')
}

describe('lists', () => {
  it('side by side stay apart', () => {
    expect(read(bullets(['a']), bullets(['b']), bullets(['c']))).toBe(
      '<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>',
    )
    expect(read(numbered(['a']), numbered(['b'])).match(/<ol>/g)).toHaveLength(2)
    expect(read(bullets(['a']), definitions([['b', 'c']])).match(/<ul>/g)).toHaveLength(2)
  })

  it('nest under numbers of any width', () => {
    const items = Array.from({ length: 10 }, () => [paragraph('x'), bullets(['y'])])
    expect(read(numbered(items)).match(/<li>x<ul><li>y<\/li><\/ul><\/li>/g)).toHaveLength(10)
  })

  it('whose first inner item is empty make no heading of the line above', () => {
    expect(read(bullets([[paragraph('a'), bullets(['', 'b'])]]))).not.toContain('<h')
  })

  it('hold a rule or lines kept as they are', () => {
    expect(read(bullets([[rule()], [verbatim('a\n\n  b')]]))).toBe(
      '<ul><li><hr></li><li><pre><code>a  b</code></pre></li></ul>',
    )
  })
})

describe('lines kept as they are', () => {
  it.each(['```', '````\n```', '~~~', '    x', '</pre>', ''])('keep %j', (lines) => {
    expect(reader.render(blocksMarkdown([verbatim(lines)]).join(''))).toBe(
      `<pre><code>${reader.utils.escapeHtml(lines)}\n</code></pre>\n`,
    )
  })
})

describe('headings', () => {
  it('keep a hash at their end', () => {
    expect(read(heading(1, 'Pledge #'), heading(2, '#'))).toBe('<h2>Pledge #</h2><h3>#</h3>')
  })
})

describe('notes', () => {
  it('are footnotes where something refers to them, else paragraphs under their number', () => {
    const printed = toMarkdown(
      documentOf({
        kind: 'page',
        title: 'T',
        blocks: [paragraph(['a', noteReference(2)])],
        notes: [note(1, 'AP'), note(2, 'AFP')],
        notesEnd: 'The rest is ours.',
      }),
    )
    expect(printed).toBe('# T\n\na[^2]\n\n---\n\n**Notes** The rest is ours.\n\n¹ AP\n\n[^2]: AFP\n')
  })
})
