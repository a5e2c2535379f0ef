/** What the verbs print of the case of Kosovo: where it is heading, and force in the background. */
import { describe, expect, it } from 'vitest'
import { json, kosovo, read, withRecord } from './kosovo.ts'

interface Outlook {
  readonly sets: readonly {
    readonly canSum: boolean
    readonly main: string
    readonly horizon: string
    readonly resolves: string
    readonly scenarios: readonly {
      readonly id: string
      readonly likelihood: { readonly low: number; readonly high: number }
    }[]
    readonly risks: readonly {
      readonly given: Readonly<Record<string, unknown>>
      readonly total: { readonly low: number; readonly high: number }
    }[]
  }[]
}

describe('where it is heading', () => {
  it('at least three exclusive scenarios that can sum to 100%, the greater likelihood above one half, to be scored by a rule', async () => {
    const [set] = (await json<Outlook>('outlook --as-of 1998-06-20')).sets
    expect(set?.canSum).toBe(true)
    expect(set?.scenarios.length).toBeGreaterThanOrEqual(3)
    expect(set?.scenarios.find((one) => one.id === set.main)?.likelihood.low).toBeGreaterThan(50)
    expect([set?.horizon, set?.resolves === '']).toEqual(['1998-07-31', false])
    expect(await read('outlook --as-of 1998-06-20')).toContain(
      'The greater likelihood, likely (55–80%), is that the fighting will worsen',
    )
  })

  it('the risk of war stands under each scenario and in total, and moves with the weights', async () => {
    const risk = async (from = kosovo) =>
      (await json<Outlook>('outlook --as-of 1998-06-20', from)).sets[0]?.risks[0]
    const before = await risk()
    expect(Object.keys(before?.given ?? {})).toEqual(['worse', 'same', 'better'])
    const heavier = withRecord('outlook', (record) => {
      if (!('scenarios' in record)) throw new Error('no scenarios')
      const ranges: Readonly<Record<string, readonly [number, number]>> = {
        worse: [80, 90],
        same: [5, 15],
        better: [1, 5],
      }
      const scenarios = record.scenarios.map((one) => ({ ...one, likelihood: { range: ranges[one.id] } }))
      return { ...record, scenarios }
    })
    const after = await risk(heavier)
    expect(after?.total.low).toBeGreaterThan(before?.total.low ?? 100)
  })

  it('a worse course strains relations between NATO and Russia', async () => {
    expect(await read('relations --between NATO,Russia --as-of 1998-06-20')).toContain(
      'If worse: relations between NATO and Russia would suffer.◆',
    )
    expect(await read('outlook --as-of 1998-06-20')).toContain(
      'relations between NATO and Russia would suffer',
    )
  })
})

describe('force in the background', () => {
  it('Russia opposes NATO intervention without exception, unchanged since 9 June or earlier, and can block', async () => {
    expect(await read('positions --issue nato-intervention --as-of 1998-06-20')).toMatch(
      /❝ Russia opposes any NATO military intervention \(without exception\)\S* 9 June or earlier.*Can block the matter: Russia\./,
    )
  })

  it('NATO plans and exercises; force is authorised only from 13 October on', async () => {
    interface Postures {
      readonly postures: readonly {
        readonly highest: string
        readonly steps: readonly { readonly date: string; readonly stage: string }[]
      }[]
    }
    const nato = async (asOf: string) =>
      (await json<Postures>(`postures --actor NATO --as-of ${asOf}`)).postures[0]
    const june = await nato('1998-06-20')
    expect(june?.steps.map((one) => [one.date, one.stage])).toEqual([
      ['1998-06-11', 'planning'],
      ['1998-06-15', 'exercise'],
      ['1998-06-17', 'planning'],
    ])
    expect(await read('postures --actor NATO --as-of 1998-06-20')).toContain(
      'force is not authorised on record',
    )
    expect((await nato('1998-10-12'))?.highest).toBe('exercise')
    expect((await nato('1998-10-13'))?.highest).toBe('authorisation')
  })
})
