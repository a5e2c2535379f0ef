/** Sentence 4: who can persuade the leaders in Belgrade, and how likely it is that somebody does. */
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/case/index.ts'
import { dispositionOf } from '../../src/chronicle/index.ts'
import { judgementView, leverageOn } from '../../src/outlook/index.ts'
import { json, kosovo, laidOver, on, read, THE_DAY } from './kosovo.ts'

const EDITED = `
- id: J1
  title: Who can persuade Belgrade
  kind: leverage
  actor: us
  on: fry
  says: the United States is the outsider best placed to persuade Belgrade
  likelihood: { word: likely, basis: force alone moves Belgrade }
  horizon: 1998-12-31
  rests: [e-us-ready]
  madeOn: 1998-06-20
  by: another analyst
  leverage:
    - { actor: russia, relationship: 1, aid: 0, votes: 1, force: 0, information: 1, because: it has spent its credit, rests: [] }
    - { actor: us, relationship: 0, aid: 1, votes: 2, force: 3, information: 2, because: ships and aircraft stand ready, rests: [e-us-ready] }
`

describe('sentence 4', () => {
  it('S4.a lists the events behind the judgement and the earlier days, and marks it when one of them falls', async () => {
    const judgement = recordOf(kosovo, 'judgements', 'J1')
    if (judgement === null) throw new Error('no J1')
    const before = judgementView(on(THE_DAY), judgement)
    expect(before).toMatchObject({ standing: 'supported', fallen: [] })
    expect(before.rests).toEqual(expect.arrayContaining(['e-moscow-meeting', 'e-declaration', 'e-reception']))
    expect(judgement.earlier).toHaveLength(1)
    const after = judgementView(on(THE_DAY, kosovo, { without: ['e-reception'] }), judgement)
    expect(after).toMatchObject({ standing: 'support-changed', fallen: ['e-reception'] })
    const printed = await read('leverage --on Belgrade')
    expect(printed).toContain('Patriarch Aleksii II receives Milosevic')
    expect(printed).toContain('supported before: by 15 June')
    expect(await read('leverage --on Belgrade --without e-reception')).toMatch(/support(ed)? (has )?changed/i)
  })

  it('S4.b ranks Russia first with reasons and “probably (55–80%)”, and changes with an input', async () => {
    const [ranking] = leverageOn(on(THE_DAY), 'fry')
    expect(ranking?.ranks[0]).toMatchObject({ actor: 'russia', place: 1 })
    expect(ranking?.unranked).toEqual([])
    expect(ranking?.ranks.filter((one) => one.because === '')).toEqual([])
    expect(await read('leverage --on Belgrade')).toContain(
      'Probably (55–80%): Russia is the outsider best placed',
    )
    const edited = await laidOver({ 'records/judgements.yaml': EDITED })
    expect(leverageOn(on(THE_DAY, edited), 'fry')[0]?.ranks[0]?.actor).toBe('us')
  })

  it('S4.c separates what Belgrade refused before 16 June from what it then conceded, in words and in deeds', async () => {
    const before = dispositionOf(on('1998-06-15'), 'fry')
    expect(before.refused.map((one) => one.id)).toEqual(
      expect.arrayContaining(['ref-fry-mediation', 'ref-fry-violence', 'ref-fry-kosovo-internal']),
    )
    expect([...before.pledged, ...before.done]).toEqual([])
    const now = dispositionOf(on(THE_DAY), 'fry')
    expect(now.pledged.map((one) => one.id)).toEqual([
      'con-fry-withdraw',
      'con-fry-talks',
      'con-fry-restraint',
      'con-fry-access',
    ])
    expect(now.done).toEqual([])
    expect(dispositionOf(on('1998-08-01'), 'fry').done.map((one) => one.id)).toEqual(['con-fry-access-done'])
    const { demands } = await json<{ demands: { answers: { kind: string; done: string | null }[] }[] }>(
      'demands --on fry',
    )
    const answers = demands.flatMap((one) => one.answers)
    expect(answers.filter((one) => one.kind === 'concession').every((one) => one.done === 'pledged')).toBe(
      true,
    )
    expect(answers.some((one) => one.kind === 'refusal')).toBe(true)
  })
})
