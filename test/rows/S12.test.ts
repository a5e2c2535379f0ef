/** Sentence 12: the greater likelihood is deterioration, with a greater risk of war and worse relations. */
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/case/index.ts'
import { scenarioEffectsOn } from '../../src/chronicle/index.ts'
import { outlookOf, type SetOutlook } from '../../src/outlook/index.ts'
import { filesOfCase } from '../cases/shipped.ts'
import { laidOver, on, page, read, THE_DAY } from './kosovo.ts'

const outlook = (seen = on(THE_DAY)): SetOutlook => {
  const [set] = seen.records.scenarios
  if (set === undefined) throw new Error('no scenarios')
  return outlookOf(seen, set)
}

const SCENARIOS = new TextDecoder().decode(filesOfCase('kosovo-1998').get('records/scenarios.yaml'))

describe('sentence 12', () => {
  it('S12.a lists three exclusive scenarios that can sum to 100%, the main one above one half, with a rule and a day to score by', async () => {
    const { scenarios, canSum, main, set } = outlook()
    expect(scenarios).toHaveLength(3)
    expect(canSum).toBe(true)
    expect(main?.scenario.id).toBe('worse')
    expect(main?.stated.low).toBeGreaterThan(50)
    expect(set.horizon).toBe(parseDay('1998-07-31'))
    expect(set.resolves).toMatch(/^By 15 August/)
    expect(await read('outlook')).toContain('The greater likelihood, likely (55–80%)')
    expect(page(THE_DAY)[0]?.text).toBe(
      'We judge it likely (55–80%) that the fighting will worsen by 31 July.',
    )
  })

  it('S12.b gives the risk of war under each scenario and in total, and the total moves with the weights', async () => {
    const [risk] = outlook().risks
    expect([...(risk?.given.keys() ?? [])]).toEqual(['worse', 'same', 'better'])
    // Least: worse at 55%, the rest at 5%: 0.55·20 + 0.45·5. Most: worse at 75% (the others at their lows), 0.75·45 + 0.25·20.
    expect(risk?.total.low).toBeCloseTo(0.55 * 20 + 0.45 * 5)
    expect(risk?.total.high).toBeCloseTo(0.75 * 45 + 0.25 * 20)
    const likelier = SCENARIOS.replace('word: likely', 'word: very likely')
      .replace('[55, 80]', '[80, 90]')
      .replace('{ word: unlikely, range: [20, 45]', '{ word: very unlikely, range: [5, 15]')
    expect(likelier).not.toBe(SCENARIOS)
    const [moved] = outlook(on(THE_DAY, await laidOver({ 'records/scenarios.yaml': likelier }))).risks
    expect(moved?.total.low).toBeGreaterThan(risk?.total.low ?? 100)
  })

  it('S12.c has a worse course worsen relations between NATO and Russia, on the page of the two', async () => {
    const effects = scenarioEffectsOn(on(THE_DAY), 'rel-nato-russia')
    expect(effects.map((one) => [one.scenario, one.change])).toContainEqual(['worse', 'worse'])
    expect(await read('outlook')).toContain('relations between NATO and Russia would suffer')
    expect(await read('relations')).toContain('If worse: relations between NATO and Russia would suffer.')
  })
})
