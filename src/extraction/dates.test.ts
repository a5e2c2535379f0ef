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
    ['The rebels struck on March 7 last year.', '1997-03-07'],
    ['The mission left on 2 Sept. 1996.', '1996-09-02'],
    ['He arrived this morning.', '1998-06-19'],
    ['The shelling resumed last night.', '1998-06-18'],
    ['The troops must leave by the end of 1999.', '1999-12-31'],
    ['The troops must leave by the end of August.', '1998-08-31'],
    ['The troops must leave by the end of this month.', '1998-06-30'],
    ['Elections were held in mid-1996.', '1996'],
    ['The talks had been scheduled to begin on Monday.', '1998-06-15'],
    ['The Council asked that the mission be kept until the end of August.', '1998-08-31'],
    ['They accepted a ceasefire starting on Monday.', '1998-06-22'],
    ['The envoy was to arrive on Monday.', '1998-06-22'],
    ['An accord might be signed on Tuesday.', '1998-06-23'],
    ['A cabinet will be formed in the next six weeks.', '1998-07-31'],
    ['The sides postponed the round to Monday.', '1998-06-22'],
    ['They named new dates for September.', '1998-09'],
    ["They were blamed for Monday's attack.", '1998-06-15'],
    ['She flew in ahead of a meeting with the president on Monday.', '1998-06-22'],
    ['Truce to start Monday', '1998-06-22'],
    ["The strike will begin in a week's time.", '1998-06-26'],
    ['The rebels walked out four years ago.', '1994'],
    ['The two sides could not agree on a price for 1999 deliveries.', '1999'],
  ])('%s → %s', (text, expected) => {
    expect(value(text)).toEqual([expected])
  })

  it('takes a day that lies just beyond New Year for the coming one', () => {
    expect(value('The gas was cut off on January 1.', '2008-12-31')).toEqual(['2009-01-01'])
  })

  it('reads two days that a hyphen joins as an interval, whichever comes first', () => {
    for (const text of ['The talks of April 19-21 failed.', 'The talks of 19-21 April failed.'])
      expect(read(text, '2006-05-01')[0]).toMatchObject({ from: '2006-04-19', to: '2006-04-21' })
  })

  it('means the last weekend on a weekday, unless the clause looks ahead', () => {
    const weekend = (text: string) => read(text, '1996-08-26').map((d) => d.from)
    expect(weekend('He was kidnapped over the weekend.')).toEqual(['1996-08-24'])
    expect(weekend('They will meet over the weekend.')).toEqual(['1996-08-31'])
  })

  it('does not count a vague span of weeks or months back as a day', () => {
    expect(value('The army struck two months ago.')).toEqual([])
  })

  it('reads two days of one month as the interval from the first to the second', () => {
    expect(read('They met on August 14 and 15.', '1999-09-01')[0]).toMatchObject({
      from: '1999-08-14',
      to: '1999-08-15',
    })
  })

  it.each([
    ['They fought from 7 to 13 May.', '1998-05-07', '1998-05-13'],
    ['They fought from May 7 to 13.', '1998-05-07', '1998-05-13'],
    ['They meet this very week.', '1998-06-15', '1998-06-21'],
    ['They met late last year.', '1997-01-01', '1997-12-31'],
  ])('%s → %s to %s', (text, from, to) => {
    expect(read(text)[0]).toMatchObject({ from, to })
  })

  it.each([
    ['GENEVA, 3 March 2001 (Agency) -- Talks began.', '2001-03-03'],
    ['Talks begin\nBy a reporter\nDec. 4, 2013 8:15 am\nTalks began.', '2013-12-04'],
    ['Digest 14.09.1999\nTalks began.', '1999-09-14'],
    ['GENEVA, 31 February 2001 (Agency) -- Talks began.', null],
    ['GENEVA, March 3 (Agency) -- Talks began.', null],
  ])('takes the dateline from the head of the report: %s', (text, day) => {
    expect(readReport(text).dateline.date).toBe(day)
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
