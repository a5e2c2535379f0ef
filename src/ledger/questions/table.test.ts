import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from './table.ts'

/** A reader of RFC 4180 by its grammar. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      let value = ''
      if (text[at] === '"') {
        for (at++; ; at++) {
          if (text[at] !== '"') value += text[at]
          else if (text[at + 1] === '"') value += text[at++]
          else break
        }
        at++
      } else while (text[at] !== ',' && text[at] !== '\r') value += text[at++]
      row.push(value)
      if (text[at] !== ',') break
      at++
    }
    expect(text.slice(at, at + 2)).toBe('\r\n')
    at += 2
    rows.push(row)
  }
  return rows
}

describe('comma-separated values', () => {
  it('has a header, quotes what needs it, and leaves the unknown empty', () => {
    expect(
      csvOf({
        columns: ['id', 'says', 'extent'],
        rows: [
          ['P1', 'army withdrawal is "out of the question", he said', null],
          ['P2', 'two\r\nlines', 0],
        ],
      }),
    ).toBe(
      'id,says,extent\r\nP1,"army withdrawal is ""out of the question"", he said",\r\nP2,"two\r\nlines",0\r\n',
    )
  })

  it('gives a spreadsheet no formula to run, and leaves numbers alone', () => {
    expect(csvOf({ columns: ['a', 'b'], rows: [['=HYPERLINK("http://x")', -3]] })).toBe(
      'a,b\r\n"\'=HYPERLINK(""http://x"")",-3\r\n',
    )
  })

  it('can be read back, whatever the texts hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', 'é', '=') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = readCsv(csvOf({ columns: ['x', 'y'], rows })).slice(1)
        const plain = read.map((row) => row.map((one) => (/^'[=+\-@\t\r]/.test(one) ? one.slice(1) : one)))
        expect(plain).toEqual(rows)
      }),
    )
  })
})
