/** Sentence 3: both envoys are to create the conditions for talks. */
import { describe, expect, it } from 'vitest'
import { missionsOf, objectOf, preconditionsOf } from '../../src/chronicle/index.ts'
import { factsOf } from '../../src/facts/index.ts'
import { laidOver, on, THE_DAY } from './kosovo.ts'

describe('sentence 3', () => {
  it('S3.a has the conditions for talks as the object, with a checklist: met, not met, contested, unknown', async () => {
    const seen = on(THE_DAY)
    const [mission] = missionsOf(seen, 'russia')
    if (mission === undefined) throw new Error('no mission')
    const object = objectOf(factsOf(seen), mission.mission)
    expect(object.what).toBe('the conditions for talks')
    expect(object.conditions.map((one) => [one.expression, one.status])).toEqual([
      ['belgrade.withdraw', 'not-met'],
      ['not belgrade.repress', 'unknown'],
      ['terror-halted', 'unknown'],
      ['belgrade.offer-talks', 'not-met'],
    ])
    const tested = on('1998-07-05', await laidOver('test-incidents'))
    const [later] = missionsOf(tested, 'russia').map((one) => objectOf(factsOf(tested), one.mission))
    expect(later?.conditions.find((one) => one.expression === 'terror-halted')?.status).toBe('contested')
  })

  it('S3.b answers what the Kosovo Albanian leaders would need, with the promise that would supply each', () => {
    const needs = preconditionsOf(factsOf(on(THE_DAY)), 'ka-leaders', 'leaders.join-talks')
    expect(needs.map((one) => [one.expression, one.suppliedBy])).toEqual([
      ['belgrade.withdraw', ['P1']],
      ['not belgrade.repress', ['P3']],
    ])
    for (const need of needs) {
      expect(need.inferred).toBe(false)
      expect(need.sources.map((one) => one.report)).toContain('monitor-118')
    }
  })
})
