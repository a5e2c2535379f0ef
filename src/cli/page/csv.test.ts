import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

describe('comma-separated values', () => {
  it('follow RFC 4180: a header, CRLF, quotes where a field needs them, nothing for nothing', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['plain', 'with, comma'],
          ['a “quoted” "word"', 'two\nlines'],
          [null, 7],
        ],
      ),
    ).toBe('a,b\r\nplain,"with, comma"\r\n"a “quoted” ""word""","two\nlines"\r\n,7\r\n')
  })

  it('cannot be run by a spreadsheet', () => {
    expect(csvOf(['x'], [['=1+1'], ['+1'], ['-1'], ['@a'], ['\t=1'], [-1]])).toBe(
      "x\r\n'=1+1\r\n'+1\r\n'-1\r\n'@a\r\n'\t=1\r\n-1\r\n",
    )
  })

  it('cannot act on a terminal or reorder its neighbours', () => {
    expect(csvOf(['x'], [['a\u001b[31mred\u009b0m'], ['a\u202eb'], ['a\tb']])).toBe(
      'x\r\na�[31mred�0m\r\na�b\r\na\tb\r\n',
    )
  })
})
