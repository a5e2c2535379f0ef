import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { column, table } from '../block.ts'
import { fragment } from './paint.ts'
import { blocksToTerminal } from './render.ts'
import { columnWidths } from './table.ts'

const ledger = table({
  caption: 'Pledges',
  columns: [column('Who'), column('What'), column('Days', 'end')],
  rows: [
    ['FRY', 'withdraw its forces', '7'],
    ['停戦', 'watch', '120'],
  ],
})

function printed(width: number): string {
  return blocksToTerminal([ledger], { width, colour: false })
}

describe('a table on a terminal', () => {
  it('stands in columns, figures at their end, wide letters counted as two', () => {
    expect(printed(60)).toBe(
      [
        'Pledges',
        'Who   What                 Days',
        '───────────────────────────────',
        'FRY   withdraw its forces     7',
        '停戦  watch                 120',
        '',
      ].join('\n'),
    )
  })

  it('wraps the widest column first, and then parts its rows by an empty line', () => {
    expect(printed(24)).toBe(
      [
        'Pledges',
        'Who   What          Days',
        '────────────────────────',
        'FRY   withdraw its     7',
        '      forces',
        '',
        '停戦  watch          120',
        '',
      ].join('\n'),
    )
  })

  it('stays close where few of its rows wrap', () => {
    const rows = Array.from({ length: 5 }, (_, at) => [
      String(at),
      at === 2 ? 'a longer text than fits' : 'one',
    ])
    const mostly = table({ columns: [column('a'), column('b')], rows })
    expect(blocksToTerminal([mostly], { width: 20, colour: false }).split('\n').slice(2, -1)).toEqual([
      '0  one',
      '1  one',
      '2  a longer text',
      '   than fits',
      '3  one',
      '4  one',
    ])
  })

  it('becomes a list of its cells where there is no room for columns', () => {
    const wide = table({
      columns: ['one', 'two', 'three', 'four'].map((name) => column(name)),
      rows: [['alpha7', 'bravo7', 'charlie', 'delta77']],
    })
    expect(blocksToTerminal([wide], { width: 20, colour: false })).toBe(
      'one: alpha7\ntwo: bravo7\nthree: charlie\nfour: delta77\n',
    )
  })
})

describe('columnWidths', () => {
  it('takes from two columns of one width alike', () => {
    const cell = (words: number) => [fragment(Array.from({ length: words }, () => 'abcd').join(' '))]
    expect(columnWidths([[cell(1), cell(12), cell(12)]], 48)).toEqual([4, 20, 20])
  })

  it('never fills more than there is, and leaves columns alone while there is room', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', 'bb'), maxLength: 40 }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 5, max: 120 }),
        (rows, width) => {
          const widths = columnWidths(
            rows.map((row) => row.map((words) => [fragment(words)])),
            width,
          )
          if (widths === null) return
          expect(widths.reduce((sum, cells) => sum + cells, 4)).toBeLessThanOrEqual(width)
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(1)
        },
      ),
    )
  })
})
