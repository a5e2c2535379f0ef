import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { code, emphasis, link, noteReference, type Run, runsOf, strong, text } from '../run.ts'
import { blockMarkdown, cellMarkdown, inlineMarkdown } from './inline.ts'

const reader = new MarkdownIt({ html: true, linkify: true })

function read(...parts: readonly (string | Run)[]): string {
  return reader.renderInline(inlineMarkdown(runsOf(parts)))
}

describe('prose', () => {
  it('stays as it is where nothing in it is markup', () => {
    const words = 'Belgrade’s promise (55–80%): “talks”, i.e. 3 - 2 > 0; A & B, 50% + 1 = x!'
    expect(inlineMarkdown([text(words)])).toBe(words)
  })

  it.each([
    '*a* _b_ `c` [d](e) ![f](g) <b> &lt; ~~h~~ \\',
    'http://a.example www.a.example a@b.example',
    '<http://a.example>',
    '[^1] and [a]: b',
  ])('shows %s and does nothing with it', (words) => {
    expect(read(words)).toBe(reader.utils.escapeHtml(words))
  })
})

describe('delimiters', () => {
  it.each<[string, readonly (string | Run)[], string]>([
    [
      'punctuation inside against a letter outside',
      ['foo', strong('“bar”'), 'baz'],
      'foo<strong>“bar”</strong>baz',
    ],
    ['emphasis inside a word', ['un', emphasis('break'), 'able'], 'un<em>break</em>able'],
    ['spaces at the borders', ['a', strong(' b '), 'c'], 'a <strong>b</strong> c'],
    ['emphasis that opens strong', [strong([emphasis('a'), ' b'])], '<strong><em>a</em> b</strong>'],
    ['strong inside emphasis', [emphasis([strong('a'), 'b'])], '<strong><em>a</em></strong><em>b</em>'],
    ['two in a row', [strong('a'), strong('b')], '<strong>ab</strong>'],
    ['strong then emphasis', [strong('a'), emphasis('b')], '<strong>a</strong><em>b</em>'],
    [
      'one letter between two',
      [emphasis('a'), strong('x'), emphasis('!')],
      '<em>a</em><strong>x</strong><em>!</em>',
    ],
    ['nothing', [strong(' '), emphasis('')], ''],
  ])('work with %s', (_, parts, html) => {
    expect(read(...parts)).toBe(html)
  })
})

describe('code', () => {
  it.each(['a`b', '``', '`', ' a ', 'a\\b', '<b>', '[x](y)'])('keeps %j', (words) => {
    expect(read(code(words))).toBe(`<code>${reader.utils.escapeHtml(words)}</code>`)
  })
})

describe('links', () => {
  it('keep their address', () => {
    const href = 'https://example.org/a_(b)?x=1&copy=2'
    expect(read(link(href, 'x'))).toBe(`<a href="${reader.utils.escapeHtml(href)}">x</a>`)
  })

  it('into the document and unsafe ones are only their words', () => {
    expect(inlineMarkdown([link('#note-1', 'a'), link('javascript:x', 'b')])).toBe('ab')
  })

  it('are no pictures after an exclamation mark', () => {
    expect(read('Now!', link('https://example.org/', 'x'))).toBe('Now!<a href="https://example.org/">x</a>')
  })
})

describe('references to notes', () => {
  it('do not become links or definitions by what follows', () => {
    expect(inlineMarkdown([noteReference(1), text('(x)')])).toBe('[^1]\\(x)')
    expect(blockMarkdown([noteReference(1, 2), text(': x')])).toBe('[^1][^2]\\: x')
  })
})

describe('the start of a block', () => {
  it.each(['# a', '> a', '- a', '+ a', '1. a', '12) a', '---', '===', '~~~', '```', '    a', ': a', '| a |'])(
    'is a paragraph with %j',
    (words) => {
      const html = reader.render(blockMarkdown([text(words)]))
      expect(html).toBe(`<p>${reader.utils.escapeHtml(words.trim())}</p>\n`)
    },
  )
})

describe('cells', () => {
  it.each(['a|b', 'a\\|b', '\\', '|'])('hold %j, as text and as code', (words) => {
    for (const run of [text(words), code(words)]) {
      const html = reader.render(`| ${cellMarkdown([run])} | z |\n| --- | --- |\n`)
      const cell = /<th>(.*?)<\/th>\n<th>z<\/th>/.exec(html)?.[1]
      expect(cell?.replace(/<\/?code>/g, '')).toBe(words)
    }
  })
})
