import { describe, expect, it } from 'vitest'
import { readLikelihood, sayLikelihood } from './likelihood.ts'
import { bandOfNumber, bandOfWord, scales } from './scales.ts'

describe('the likelihood scales', () => {
  it('gives “unlikely” 20 to 45 per cent on ICD 203 and 10 to 33 on the IPCC scale', () => {
    expect(bandOfWord(scales['icd-203'], 'unlikely')).toMatchObject({ low: 20, high: 45 })
    expect(bandOfWord(scales.ipcc, 'Unlikely')).toMatchObject({ low: 10, high: 33 })
  })

  it('puts a number on an edge into the upper band', () => {
    expect(bandOfNumber(scales['icd-203'], 45)?.word).toBe('roughly even chance')
    expect(bandOfNumber(scales['icd-203'], 99)?.word).toBe('almost certain')
    expect(bandOfNumber(scales['icd-203'], 99.5)).toBeNull()
  })

  it('has the gaps that Kent left', () => {
    expect(bandOfNumber(scales.kent, 61)).toBeNull()
    expect(bandOfWord(scales.kent, 'probable')).toMatchObject({ low: 75 - 12, high: 75 + 12 })
  })

  it('covers 1 to 99 per cent without gap or overlap on ICD 203', () => {
    for (const id of ['icd-203', 'icd-203-improbable'] as const) {
      const { bands } = scales[id]
      expect(bands[0]?.low).toBe(1)
      expect(bands.at(-1)?.high).toBe(99)
      for (let at = 1; at < bands.length; at++) expect(bands[at]?.low).toBe(bands[at - 1]?.high)
    }
  })
})

describe('a likelihood', () => {
  const scale = scales['icd-203']

  it('is said with its word and its number', () => {
    const read = readLikelihood({ word: 'unlikely' }, scale, null)
    expect(read.ok && sayLikelihood(read.stated)).toBe('unlikely (20–45%)')
  })

  it('keeps a range inside its word and refuses one outside', () => {
    const inside = readLikelihood({ word: 'likely', range: [60, 70] }, scale, null)
    expect(inside.ok && sayLikelihood(inside.stated)).toBe('likely (60–70%)')
    const outside = readLikelihood({ word: 'likely', range: [40, 70] }, scale, null)
    expect(!outside.ok && outside.finding.code).toBe('likelihood-range-outside-word')
  })

  it('without a word has the word whose band holds its range, or none', () => {
    const fits = readLikelihood({ range: [60, 70] }, scale, null)
    expect(fits.ok && fits.stated.word).toBe('likely')
    const straddles = readLikelihood({ range: [40, 60] }, scale, null)
    expect(straddles.ok && sayLikelihood(straddles.stated)).toBe('40–60%')
  })

  it('with a word of another scale names the nearest one', () => {
    const read = readLikelihood({ word: 'likley' }, scale, null)
    expect(!read.ok && read.finding.detail).toMatchObject({ nearest: 'likely' })
  })
})
