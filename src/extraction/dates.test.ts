import * as chrono from 'chrono-node'
import { describe, expect, it } from 'vitest'
import { readReport } from './index.ts'

const read = (text: string, date = '1998-06-19') => readReport(text, { dateline: { date } }).dates
const value = (text: string, date?: string) =>
  read(text, date)
    .filter((d) => d.scored)
    .map((d) => d.value)

describe('dates', () => {
  it.each([
    ['He arrived on June 16.', '1998-06-16'],
    ['He arrived on 16 June 1997.', '1997-06-16'],
    ['He arrived on June 16, 1997.', '1997-06-16'],
    ['He arrived on Monday.', '1998-06-15'],
    ['He arrived last Friday.', '1998-06-12'],
    ['He will arrive on Monday.', '1998-06-22'],
    ['He arrived yesterday.', '1998-06-18'],
    ['He left three days ago.', '1998-06-16'],
    ['The truce was signed in April.', '1998-04'],
    ['The truce was signed in December.', '1997-12'],
    ['A vote will be held in September.', '1998-09'],
    ['The war began in 1991.', '1991'],
    ['The accord of May 1994 failed.', '1994-05'],
  ])('%s → %s', (text, expected) => {
    expect(value(text)).toEqual([expected])
  })

  it('reads two days of one month as the interval from the first to the second', () => {
    expect(read('They met on August 14 and 15.', '1999-09-01')[0]).toMatchObject({
      from: '1999-08-14',
      to: '1999-08-15',
    })
  })

  it('reads "last week" as the week from Monday to Sunday before the dateline', () => {
    expect(read('They met last week.')[0]).toMatchObject({ from: '1998-06-08', to: '1998-06-14' })
  })

  it('does not take the modal "may" or a march for a month', () => {
    expect(read('They may march on the capital.')).toEqual([])
  })

  it('does not score a duration', () => {
    expect(value('They fought for three weeks.')).toEqual([])
  })

  it('leaves relative days open when the dateline is unknown', () => {
    expect(readReport('He arrived on Monday.').dates[0]?.value).toBe(null)
  })

  it('agrees with an independent parser on full dates', () => {
    const reference = new Date(Date.UTC(1998, 5, 19, 12))
    for (const phrase of [
      '16 June 1997',
      'June 16, 1997',
      '3 March 2001',
      'October 5, 1995',
      '29 February 1996',
    ]) {
      const theirs = chrono.parse(`It was signed on ${phrase}.`, { instant: reference, timezone: 0 })[0]
        ?.start
      const iso = `${theirs?.get('year')}-${String(theirs?.get('month')).padStart(2, '0')}-${String(theirs?.get('day')).padStart(2, '0')}`
      expect(value(`It was signed on ${phrase}.`)).toEqual([iso])
    }
  })
})
