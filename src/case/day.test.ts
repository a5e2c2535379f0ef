import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, parseDay, parseMonth, printDay, sayDay, sayMonth, yearOf } from './day.ts'

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 })

describe('days', () => {
  it('counts from 1 January 1970, backwards too', () => {
    expect(parseDay('1970-01-01')).toBe(0)
    expect(parseDay('1969-12-31')).toBe(-1)
    // 28 years and 170 days later: 10227 + 170, with leap days 1972 … 1996.
    expect(parseDay('1998-06-20')).toBe(28 * 365 + 7 + 170)
  })

  it.each([
    '1998-02-29',
    '1998-06-31',
    '1998-13-01',
    '1998-00-10',
    '1998-06-00',
    '1900-02-29',
    '98-06-20',
    '1998-6-20',
    '1998-06-20T00:00',
    ' 1998-06-20',
    '',
  ])('knows no day “%s”', (text) => {
    expect(parseDay(text)).toBe(null)
  })

  it('knows the leap days of the Gregorian calendar', () => {
    for (const year of ['1996', '2000', '0004', '2400']) expect(parseDay(`${year}-02-29`)).not.toBe(null)
    for (const year of ['1900', '2100', '0001']) expect(parseDay(`${year}-02-29`)).toBe(null)
  })

  it('reads what it prints, and the day after is one more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(yearOf(day) >= 0 && yearOf(day + 1) <= 9999)
        expect(parseDay(printDay(day))).toBe(day)
        expect(printDay(day) < printDay(day + 1)).toBe(true)
      }),
    )
  })

  it('has months that follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = (y: number, m: number): string =>
          `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
        const one = parseMonth(text(year, month))
        const next = parseMonth(month === 12 ? text(year + 1, 1) : text(year, month + 1))
        expect(one?.from).toBe(dayOf(year, month, 1))
        expect((one?.to ?? 0) + 1).toBe(next?.from)
      }),
    )
    expect(parseMonth('1998-13')).toBe(null)
  })

  it('is said as people write it, without the year where that is plain', () => {
    const day = parseDay('1998-06-20') ?? 0
    expect([sayDay(day), sayDay(day, 1998), sayDay(day, 1999)]).toEqual([
      '20 June 1998',
      '20 June',
      '20 June 1998',
    ])
    expect([sayMonth(day), sayMonth(day, 1998)]).toEqual(['June 1998', 'June'])
  })
})
