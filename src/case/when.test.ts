import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../test/fixtures/case.ts'
import { when } from './kinds/parts.ts'
import { isOneDay, maybeBy, printWhen, sayWhen, surelyBy, type When } from './when.ts'

const between = (from: string | null, to: string | null): When => ({
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
})

const anyWhen = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 20_000 })), fc.option(fc.nat(400)))
  .map(([from, length]): When => ({ from, to: length === null ? null : (from ?? 5000) + length }))

describe('when', () => {
  it('is read as it is printed', () => {
    fc.assert(
      fc.property(anyWhen, (one) => {
        const printed = printWhen(one)
        const written = printed.startsWith('[')
          ? printed
              .slice(1, -1)
              .split(', ')
              .map((end) => (end === 'null' ? null : end))
          : printed
        expect(when.parse(written)).toEqual(one)
      }),
    )
  })

  it('is one day, a month, or an interval', () => {
    expect(when.parse('1998-06-20')).toEqual(between('1998-06-20', '1998-06-20'))
    expect(when.parse('1998-06')).toEqual(between('1998-06-01', '1998-06-30'))
    expect(when.parse(['1998-06-17', null])).toEqual(between('1998-06-17', null))
    expect(isOneDay(when.parse('1998-06-20'))).toBe(true)
    expect(isOneDay(when.parse('1998-06'))).toBe(false)
    expect(isOneDay(between(null, null))).toBe(false)
  })

  it('has surely happened from its last day on, and maybe from its first', () => {
    const one = between('1998-06-17', '1998-06-18')
    expect(['1998-06-16', '1998-06-17', '1998-06-18'].map((text) => maybeBy(one, day(text)))).toEqual([
      false,
      true,
      true,
    ])
    expect(['1998-06-17', '1998-06-18', '1998-06-19'].map((text) => surelyBy(one, day(text)))).toEqual([
      false,
      true,
      true,
    ])
    expect(surelyBy(between('1998-06-17', null), day('2020-01-01'))).toBe(false)
    expect(maybeBy(between(null, '1998-06-17'), day('1900-01-01'))).toBe(true)
  })

  it('never surely happened before it maybe did, and what has happened stays so', () => {
    fc.assert(
      fc.property(anyWhen, fc.integer({ min: 0, max: 20_000 }), (one, at) => {
        if (surelyBy(one, at)) expect(maybeBy(one, at)).toBe(true)
        if (surelyBy(one, at)) expect(surelyBy(one, at + 1)).toBe(true)
        if (maybeBy(one, at)) expect(maybeBy(one, at + 1)).toBe(true)
      }),
    )
  })

  it.each([
    [between('1998-06-20', '1998-06-20'), '20 June 1998'],
    [between('1998-06-01', '1998-06-30'), 'June 1998'],
    [between('1998-06-17', '1998-06-18'), 'between 17 and 18 June 1998'],
    [between('1998-06-30', '1998-07-02'), 'between 30 June and 2 July 1998'],
    [between('1997-12-30', '1998-01-02'), 'between 30 December 1997 and 2 January 1998'],
    [between(null, '1998-06-20'), 'by 20 June 1998'],
    [between('1998-06-20', null), 'on or after 20 June 1998'],
    [between(null, null), 'at an unknown date'],
  ])('%o is said “%s”', (one, words) => {
    expect(sayWhen(one)).toBe(words)
  })
})
