/** Sentence 9: fulsome support may buy influence, and does not seem to bring peace. */
import { describe, expect, it } from 'vitest'
import { printDay, recordOf } from '../../src/case/index.ts'
import { effectsOn, partialityOf } from '../../src/chronicle/index.ts'
import { judgementsOf } from '../../src/outlook/index.ts'
import { kosovo, on, page, read, THE_DAY } from './kosovo.ts'

describe('sentence 9', () => {
  it('S9.a judges Russia’s partiality toward Belgrade high, beside the acts that it is computed from', async () => {
    const judged = recordOf(kosovo, 'judgements', 'J9')
    expect(judged).toMatchObject({ kind: 'partiality', actor: 'russia', on: 'fry', degree: 'high' })
    const { favouring, burdening } = partialityOf(on(THE_DAY), 'russia')
    expect(favouring.get('fry')?.map((one) => one.id)).toEqual(['rel-russia-fry', 'e-moscow-meeting'])
    expect(burdening.get('fry') ?? []).toEqual([])
    expect(burdening.get('albanian-extremists')?.map((one) => one.id)).toEqual(['cl-blame-russia'])
    expect(await read('relations')).toContain('Partiality toward Belgrade: high.')
  })

  it('S9.b draws the edge from support to influence as possible, not certain', async () => {
    const edges = effectsOn(on(THE_DAY), 'rel-russia-influence')
    expect(edges.map((one) => [one.id, one.sign, one.certainty])).toEqual([
      ['eff-support-influence', '+', 'may'],
    ])
    expect(await read('relations')).toContain(
      'Russian support for Belgrade may strengthen Russian influence in Belgrade.',
    )
  })

  it('S9.c finds a settlement through one-sided backing unlikely (20–45%), with its day, its review and then stale', () => {
    const j3 = (day: string) => judgementsOf(on(day)).find((one) => one.judgement.id === 'J3')
    const now = j3(THE_DAY)
    expect(now?.stated).toMatchObject({ word: 'unlikely', low: 20, high: 45 })
    expect([printDay(now?.validFrom ?? 0), printDay(now?.judgement.reviewAfter ?? 0)]).toEqual([
      THE_DAY,
      '1998-07-20',
    ])
    expect([now?.stale, j3('1998-07-20')?.stale, j3('1998-07-21')?.stale]).toEqual([false, false, true])
    expect(page(THE_DAY).find((one) => one.text.includes('one-sided backing'))?.text).toContain(
      'unlikely (20–45%)',
    )
  })
})
