/** Sentence 8: Yeltsin calls on the world community; Primakov says where the ball is. */
import { describe, expect, it } from 'vitest'
import { printDay } from '../../src/case/index.ts'
import { demandsOf, statementsOf } from '../../src/chronicle/index.ts'
import { whoseMove } from '../../src/ledger/index.ts'
import { ledger, on, page, read, THE_DAY } from './kosovo.ts'

describe('sentence 8', () => {
  it('S8.a has the call of 17 June, an addressee that is no single actor, and a control that is unknown', async () => {
    const [call] = demandsOf(on(THE_DAY), 'ka-community').filter((one) => one.kind === 'call')
    expect(call).toMatchObject({
      by: ['yeltsin'],
      of: ['ka-community'],
      via: ['world-community'],
      what: 'stop violence and terror',
    })
    expect(printDay(call?.since?.from ?? 0)).toBe('1998-06-17')
    expect(call?.flags).toEqual([
      { flag: 'addressee-no-single-agent', actor: 'world-community' },
      { flag: 'control-unknown', target: 'ka-community', of: 'kla' },
    ])
    expect(await read('demands --on ka-community')).toContain(
      'Stop violence and terror — Yeltsin (Russia), via an appeal to the world community, 17 June.',
    )
  })

  it('S8.b sets Primakov’s words beside what each side demands and what the ledger finds: both wait', () => {
    const move = whoseMove(ledger(THE_DAY))
    const pointsAt = (actor: string) => move.byActor.find((one) => one.actor === actor)?.pointsAt
    expect(pointsAt('russia')).toEqual(['ka-leaders', 'ka-community'])
    expect(pointsAt('contact-group')?.[0]).toBe('fry')
    expect(pointsAt('ka-leaders')).toEqual(['fry'])
    expect(move.byLedger.mutual.map((one) => one.owners)).toEqual([['fry', 'kla']])
    expect(move.claims.find((one) => one.claim === 'cl-primakov-ball')).toMatchObject({
      by: ['primakov'],
      move: 'ka-community',
      exact: 'ball is now in the Albanians’ court',
    })
    const quote = statementsOf(on(THE_DAY)).find((one) => one.id === 'cl-primakov-ball')
    expect(quote?.channel).toMatch(/television/)
    const said = page(THE_DAY)
    expect(said.find((one) => one.text.includes('ball is now in the Albanians’ court'))?.mark).toBe('claim')
    expect(said.find((one) => one.text.includes('each waits for the other'))?.mark).toBe('computed')
  })
})
