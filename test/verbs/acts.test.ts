/** What the verbs print of the case of Kosovo: efforts, missions, leverage, relationships, claims. */
import { describe, expect, it } from 'vitest'
import { json, kosovo, read, withRecord } from './kosovo.ts'

interface Timeline {
  readonly entries: readonly {
    readonly id: string
    readonly kind: string
    readonly issues: readonly string[]
  }[]
}

interface Missions {
  readonly missions: readonly {
    readonly outcome: string
    readonly notReached: readonly string[]
    readonly envoys: readonly {
      readonly actor: string
      readonly rank: string
      readonly legs: readonly {
        readonly place: string
        readonly status: string
        readonly sources: readonly { readonly report: string }[]
      }[]
    }[]
    readonly object: { readonly what: string; readonly conditions: readonly { readonly status: string }[] }
    readonly performers: readonly {
      readonly needs: readonly { readonly words: string | null; readonly suppliedBy: readonly string[] }[]
    }[]
  }[]
}

interface Leverage {
  readonly rankings: readonly {
    readonly standing: string
    readonly rests: readonly string[]
    readonly ranks: readonly { readonly actor: string }[]
  }[]
}

const mission = async (asOf: string) =>
  (await json<Missions>(`missions --sender Russia --as-of ${asOf}`)).missions[0]
const leg = async (asOf: string) =>
  (await mission(asOf))?.envoys
    .find((one) => one.actor === 'afanasevsky')
    ?.legs.find((one) => one.place === 'Belgrade')

describe('a mediator at work', () => {
  it('the acts of one week of diplomacy all serve the Kosovo question, and the dispatch comes last', async () => {
    const { entries } = await json<Timeline>(
      "timeline --effort 'Moscow diplomacy 15–21 June 1998' --as-of 1998-06-20",
    )
    expect(entries.length).toBeGreaterThan(3)
    expect(entries.at(-1)).toMatchObject({ id: 'mission-june', kind: 'mission' })
    expect(entries.filter((one) => !one.issues.includes('kosovo-question'))).toEqual([])
  })

  it('Russia sends one mission of two envoys, both deputy foreign ministers', async () => {
    const { missions } = await json<Missions>('missions --sender Russia --as-of 1998-06-20')
    expect(missions).toHaveLength(1)
    expect(missions[0]?.envoys.map((one) => one.rank)).toEqual([
      'deputy-foreign-minister',
      'deputy-foreign-minister',
    ])
  })

  it('a mission has a purpose, and its outcome stays open until a report closes it', async () => {
    expect(await read('missions --as-of 1998-06-20')).toContain('Whether it reached its purpose is open.')
    expect((await mission('1998-07-30'))?.outcome).toBe('open')
    expect((await mission('1998-07-31'))?.outcome).toBe('no')
  })
})

describe('envoys and their stops', () => {
  it('a stop is planned as of 20 June, and held once the Monitor of 23 June says so', async () => {
    expect((await leg('1998-06-20'))?.status).toBe('planned')
    expect((await leg('1998-06-22'))?.status).toBe('unknown')
    const held = await leg('1998-06-23')
    expect(held?.status).toBe('held')
    expect(held?.sources.map((one) => one.report)).toEqual(['monitor-120'])
  })

  it('Belgrade, Tirana and Skopje are on the way; the Kosovo Albanian leaders are on no confirmed stop', async () => {
    const view = await mission('1998-06-20')
    const planned = view?.envoys.flatMap((one) => one.legs.filter((stop) => stop.status === 'planned'))
    expect(planned?.map((one) => one.place)).toEqual(['Belgrade', 'Tirana', 'Skopje'])
    expect(view?.notReached).toContain('ka-leaders')
    expect(await read('missions --as-of 1998-06-20')).toMatch(
      /Pristina Kosovo Albanian leaders .* ● sought, not agreed/,
    )
  })
})

describe('the object of a mission', () => {
  it('it is the conditions for talks, each met, not met, contested or not known', async () => {
    const object = (await mission('1998-06-20'))?.object
    expect(object?.what).toBe('the conditions for talks')
    expect(object?.conditions.length).toBeGreaterThan(2)
    for (const { status } of object?.conditions ?? [])
      expect(['met', 'not-met', 'contested', 'unknown']).toContain(status)
  })

  it('to begin, Kosovo Albanian leaders need withdrawal and an end of violence, each with the pledge that would supply it', async () => {
    const needs = (await mission('1998-06-20'))?.performers[0]?.needs
    const about = (words: string) => needs?.find((one) => one.words?.toLowerCase().includes(words))
    expect(about('withdrawal of serb forces')?.suppliedBy).toContain('P1')
    expect(about('end of violence against albanians')?.suppliedBy).toContain('P3')
  })
})

describe('leverage and concessions', () => {
  it('the judgement lists the events behind it, and one that is taken away changes its support', async () => {
    const { rankings } = await json<Leverage>('leverage --on Belgrade --as-of 1998-06-20')
    expect(rankings[0]).toMatchObject({ standing: 'supported' })
    expect(rankings[0]?.rests).toEqual(
      expect.arrayContaining(['e-moscow-meeting', 'e-declaration', 'e-reception']),
    )
    const without = await read('leverage --on Belgrade --as-of 1998-06-20 --without e-reception')
    expect(without).toContain('support changed: e-reception not visible')
  })

  it('Russia ranks first, probably (55–80%), with what that rests on, until an input is edited', async () => {
    expect(await read('leverage --on Belgrade --as-of 1998-06-20')).toMatch(
      /Probably \(55–80%\): Russia is .* 1 ◆ Russia 3 1 3 0 3 10/,
    )
    const first = async (from = kosovo) =>
      (await json<Leverage>('leverage --on Belgrade --as-of 1998-06-20', from)).rankings[0]?.ranks[0]?.actor
    const edited = withRecord('J1', (record) => {
      if (!('leverage' in record)) throw new Error('no ranking')
      const lowered = record.leverage?.map((one) =>
        one.actor === 'russia' ? { ...one, votes: 0, information: 0 } : one,
      )
      return { ...record, leverage: lowered }
    })
    expect([await first(), await first(edited)]).toEqual(['russia', 'us'])
  })

  it('what Belgrade refused before 16 June, and conceded since, in words and in deeds', async () => {
    interface Positions {
      readonly disposition: {
        readonly refused: readonly string[]
        readonly pledged: readonly string[]
        readonly done: readonly string[]
      }
    }
    const turn = async (asOf: string) =>
      (await json<Positions>(`positions --actor Belgrade --as-of ${asOf}`)).disposition
    expect((await turn('1998-06-15')).refused).toEqual(
      expect.arrayContaining(['ref-fry-mediation', 'ref-fry-violence']),
    )
    expect((await turn('1998-06-15')).pledged).toEqual([])
    expect((await turn('1998-06-20')).pledged).toEqual(
      expect.arrayContaining(['con-fry-withdraw', 'con-fry-talks']),
    )
    expect((await turn('1998-06-20')).done).toEqual([])
    expect((await turn('1998-07-10')).done).toEqual(['con-fry-access-done'])
  })
})

describe('who is close to whom, and what is disputed', () => {
  it('closeness by Slav kinship is claimed by Russia, and a conflicting report hangs on it', async () => {
    const text = await read('relations --between Russia,Belgrade --as-of 1998-06-20')
    expect(text).toMatch(
      /Russia ↔ Belgrade Close, Slav kinship ❝ claimed by Russia\S*; not confirmed by the other side; contested by Kommersant/,
    )
  })

  it('on 16 June Milosevic, president, meets in Moscow with Russia as host', async () => {
    expect(await read('timeline --as-of 1998-06-20')).toMatch(
      /16 June ● Yeltsin and Milosevic meet in Moscow — host: Russia; with .*Milosevic \(President of the Federal Republic of Yugoslavia\)/,
    )
  })

  it('among the signals of support to Belgrade is the reception, through the church', async () => {
    interface Relations {
      readonly signals: readonly {
        readonly event: string
        readonly channel: string
        readonly support: boolean
      }[]
    }
    const { signals } = await json<Relations>('relations --signals Belgrade --as-of 1998-06-20')
    expect(signals).toContainEqual(
      expect.objectContaining({ event: 'e-reception', channel: 'church', support: true }),
    )
  })

  it('brutality by Serb forces is asserted by one group, denied by two, and disputed', async () => {
    interface Claims {
      readonly propositions: readonly unknown[]
    }
    const { propositions } = await json<Claims>('claims --as-of 1998-06-20')
    expect(propositions).toContainEqual(
      expect.objectContaining({
        id: 'cl-brutality',
        status: 'disputed',
        asserting: ['western-reports'],
        denying: ['milosevic', 'aleksii'],
      }),
    )
  })
})
