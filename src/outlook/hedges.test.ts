import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { hedgesIn, hedgesOf } from './hedges.ts'
import { scales } from './scales.ts'

const found = (text: string, scale: keyof typeof scales = 'icd-203') =>
  hedgesIn(text, scales[scale]).map((one) => [
    one.words,
    one.range === null ? null : [one.range.low, one.range.high],
  ])

describe('a hedge', () => {
  it('keeps its word and has the range of the case’s scale', () => {
    expect(found('It is probably over, though war is very unlikely.')).toEqual([
      ['probably', [55, 80]],
      ['very unlikely', [5, 20]],
    ])
    expect(found('War is unlikely.', 'ipcc')).toEqual([['unlikely', [10, 33]]])
  })

  it('that is negated has the range turned round: not likely is as unlikely', () => {
    expect(found('It does not – for the time being – appear likely to help.')).toEqual([
      ['appear', null],
      ['likely', [20, 45]],
    ])
    expect(found('They did not come, but talks are likely.')).toEqual([['likely', [55, 80]]])
  })

  it('of possibility, appearance or comparison has no range', () => {
    expect(found('It may hold; the greater likelihood is war, it seems.')).toEqual([
      ['may', null],
      ['greater likelihood', null],
      ['seems', null],
    ])
  })

  it('from another scale is noticed, without a range', () => {
    expect(found('War is about as likely as not.')).toEqual([['about as likely as not', null]])
  })

  it('is no month', () => {
    expect(found('Talks opened in May; they may go on.')).toEqual([['may', null]])
  })

  it('is no part of a longer word', () => {
    expect(found('The mayor’s likeliest seamstress in Mayfair')).toEqual([])
  })
})

describe('the hedges of a case', () => {
  it('stand with the record and with who used them', () => {
    const uses = hedgesOf(see(river(), viewAt(day('2001-06-05')))).map((one) => [
      one.words,
      one.record,
      one.speakers,
    ])
    expect(uses).toEqual([
      ['probably', 'j-leverage', []],
      ['may', 'j-bare', []],
      ['may', 'f-influence', []],
    ])
  })
})
