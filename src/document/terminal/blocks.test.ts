import { describe, expect, it } from 'vitest'
import { type Block, bullets, callout, heading, numbered, paragraph, quotation, verbatim } from '../block.ts'
import { link } from '../run.ts'
import { blocksToTerminal } from './render.ts'
import { widthOf } from './width.ts'

function printed(width: number, ...blocks: readonly Block[]): readonly string[] {
  return blocksToTerminal(blocks, { width, colour: false }).trimEnd().split('\n')
}

describe('on a terminal', () => {
  it('headings are told without colour too', () => {
    expect(printed(40, heading(1, 'Outlook'), paragraph('Worse.', 'To July.'))).toEqual([
      'OUTLOOK',
      '───────',
      '',
      'TO JULY. Worse.',
    ])
  })

  it('numbers of a list stand under each other', () => {
    expect(printed(40, numbered(Array.from({ length: 10 }, () => 'x'))).slice(8)).toEqual([' 9. x', '10. x'])
  })

  it('a nested list needs no empty line, a second paragraph does', () => {
    expect(printed(40, bullets([[paragraph('a'), bullets(['b'])], 'c']))).toEqual(['• a', '  • b', '• c'])
    expect(printed(40, bullets([[paragraph('a'), paragraph('b')], 'c']))).toEqual([
      '• a',
      '',
      '  b',
      '',
      '• c',
    ])
  })

  it('a quotation and a callout have a bar', () => {
    expect(printed(40, quotation('x', 'AP'), callout('warning', 'y'))).toEqual([
      '│ x',
      '│ — AP',
      '',
      '! Warning',
      '! y',
    ])
  })

  it('an address follows the words of its link, unless it is those words', () => {
    const href = 'https://example.org/'
    expect(
      printed(60, paragraph([link(href, 'there'), ', ', link(href, href), ', ', link('#x', 'here')])),
    ).toEqual(['there <https://example.org/>, https://example.org/, here'])
  })

  it('what is nested deep in a narrow window is no longer set in', () => {
    let deep: Block = paragraph('some words in the deep')
    for (let depth = 0; depth < 30; depth++) deep = depth % 2 === 0 ? bullets([[deep]]) : quotation([deep])
    for (const line of printed(20, deep)) expect(widthOf(line)).toBeLessThanOrEqual(20)
    expect(printed(20, deep).join(' ')).toContain('words')
  })

  it('verbatim lines keep their spaces and end where the window does', () => {
    expect(printed(20, verbatim(`a   b\n${'x'.repeat(25)}`))).toEqual([
      'a   b',
      'x'.repeat(20),
      'x'.repeat(5),
    ])
  })
})
