import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const typesIn = (text: string): readonly string[] =>
  readReport(text, { dateline: { date: '2001-06-15' } }).events.flatMap((e) =>
    e.plover === null ? [] : [e.plover],
  )

describe('phrases that tell of an event', () => {
  it.each([
    ['Uganda turned the offer down.', 'REJECT'],
    ['The rebels turned down an offer from Uganda.', 'REJECT'],
    ['Kenya shrugged off the warning from Uganda.', 'REJECT'],
    ['The rebels laid siege to the town.', 'COERCE'],
    ['Uganda backed down.', 'AGREE'],
    ['The rebels gave in to Uganda.', 'CONCEDE'],
    ['Dockers in Kenya have been on strike since Monday.', 'PROTEST'],
    ['Kenya threw its weight behind Uganda.', 'SUPPORT'],
    ['Soldiers opened fire on the crowd.', 'ASSAULT'],
    ['The talks between Uganda and Rwanda have reached a deadlock.', 'REJECT'],
    ['Kenya is open to talks with Rwanda.', 'AGREE'],
    ['Thousands took to the streets in Kenya.', 'PROTEST'],
    ['The rebels dropped their demand for a new parliament.', 'CONCEDE'],
    ['Uganda pointed the finger at Rwanda.', 'ACCUSE'],
    ['Kenya called up its reservists.', 'MOBILIZE'],
  ])('are read whole: %s', (text, type) => {
    expect(typesIn(text)).toContain(type)
  })

  it('do not take a verb without its partner: a strike that is called for is none', () => {
    expect(typesIn('The minister laid a wreath.')).toEqual([])
    expect(typesIn('The minister turned the page.')).toEqual([])
  })
})
