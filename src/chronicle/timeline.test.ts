import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { effortsOf } from './efforts.ts'
import { timelineOf, undatedOf } from './timeline.ts'

const from = river()
const on = (asOf: string, knownBy = asOf) => see(from, viewAt(day(asOf), { knownBy: day(knownBy) }))
const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id)

describe('the timeline', () => {
  it('stands in the order of dates, and within a day events before what came out of them', () => {
    expect(ids(timelineOf(on('2001-06-04')))).toEqual([
      'm-cole',
      'e-old-raid',
      'l-plan',
      'e-meeting',
      'e-blessing',
      'd-joint',
      'P1',
      'e-raid',
      'm-berg',
    ])
  })

  it('lists what is announced for a later day as expected, not as an event', () => {
    const entry = (asOf: string) => timelineOf(on(asOf)).find((one) => one.id === 'm-berg')
    expect(entry('2001-06-04')?.expected).toBe(true)
    expect(entry('2001-06-06')?.expected).toBe(false)
  })

  it('does not know, on a day looked back to, of plans that were announced after it', () => {
    expect(ids(timelineOf(on('2001-06-03', '2001-06-20')))).not.toContain('m-berg')
  })

  it('gives the acts of an actor and of those who answer as it on the day', () => {
    expect(ids(timelineOf(on('2001-06-03'), { actor: 'north' }))).toEqual([
      'e-meeting',
      'e-blessing',
      'd-joint',
      'P1',
    ])
  })

  it('names what it leaves out for want of a date', () => {
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }]
atoms: [{ id: it.is, "yes": x, "no": y }]
pledges: [{ id: old, title: an old promise, roles: { debtor: a }, kind: achieve, then: it.is }]
`)
    const seen = see(loaded, viewAt(day('2001-06-01')))
    expect(timelineOf(seen)).toEqual([])
    expect(undatedOf(seen)).toEqual([{ id: 'old', kind: 'pledge', title: 'an old promise' }])
  })

  it('leaves claims out unless asked, and then names each speaker', () => {
    const titles = timelineOf(on('2001-06-05'), { claims: true, since: day('2001-06-02') }).map(
      (one) => one.title,
    )
    expect(titles).toContain('Port blamed raiders for the continuing raids')
    expect(titles).toContain(
      'Dunn called on the world community to press the hill people to stop violence and terror',
    )
    expect(titles).toContain('Cole said that it is the fighters’ move')
    expect(titles).toContain('the League on Joint declaration of 1 June: “loophole”')
  })
})

describe('an effort', () => {
  it('is a chronology in which the dispatch comes last and every act serves an issue', () => {
    const [effort] = effortsOf(on('2001-06-04'))
    expect(ids(effort?.acts ?? [])).toEqual(['e-meeting', 'e-blessing', 'd-joint', 'P1', 'm-berg'])
    expect(effort?.last?.id).toBe('m-berg')
    expect(effort?.acts.every((one) => one.issues.includes('river'))).toBe(true)
  })

  it('counts its acts by day', () => {
    const [effort] = effortsOf(on('2001-06-06'))
    expect(effort?.perDay.get(day('2001-06-01'))).toBe(4)
    expect(effort?.perDay.get(day('2001-06-06'))).toBe(1)
    expect(effort?.uncertain).toBe(0)
  })
})
