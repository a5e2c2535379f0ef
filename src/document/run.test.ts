import { describe, expect, it } from 'vitest'
import { column, paragraph, table } from './block.ts'
import { noteReference, runsOf, sentence, strong, text } from './run.ts'

describe('running text', () => {
  it('takes strings for text, alone or among runs', () => {
    expect(runsOf('a')).toEqual([text('a')])
    expect(runsOf(['a', strong('b')])).toEqual([text('a'), strong('b')])
    expect(runsOf('')).toEqual([])
  })

  it.each([0, -1, 1.5, Number.NaN])('knows no note %s', (number) => {
    expect(() => noteReference(number)).toThrow(RangeError)
    expect(() => sentence('s', 'x', { notes: [number] })).toThrow(RangeError)
  })
})

describe('a table', () => {
  it('has as many cells in a row as it has columns', () => {
    const columns = [column('Who'), column('What')]
    expect(() => table({ columns, rows: [['FRY', 'withdraw'], ['UCK']] })).toThrow('row 2 has 1 cells for 2')
  })

  it('has a column', () => {
    expect(() => table({ columns: [], rows: [] })).toThrow(RangeError)
  })
})

describe('an item of a list', () => {
  it('may be running text or blocks', async () => {
    const { bullets } = await import('./block.ts')
    expect(bullets(['a', [paragraph('a')]]).items).toEqual([[paragraph('a')], [paragraph('a')]])
  })
})
