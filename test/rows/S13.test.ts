/** Sentence 13: Russia opposes NATO intervention, the West doubts the pledges, NATO prepares. */
import { describe, expect, it } from 'vitest'
import { printDay } from '../../src/case/index.ts'
import { positionMatrix, posturesOf } from '../../src/chronicle/index.ts'
import { credibilityOf } from '../../src/ledger/index.ts'
import { ledger, on, read, THE_DAY } from './kosovo.ts'

describe('sentence 13', () => {
  it('S13.a has Russia opposed to NATO intervention, unchanged since 9 June or earlier, and able to block it', async () => {
    const matrix = positionMatrix(on(THE_DAY))
    const [cell] = matrix.cell('russia', 'nato-intervention')
    expect(cell?.position).toMatchObject({
      id: 'pos-russia-nato',
      holds: 'opposes',
      strength: 'absolute',
      veto: true,
    })
    expect(cell?.unchangedSince).toMatchObject({ from: null })
    expect(printDay(cell?.unchangedSince?.to ?? 0)).toBe('1998-06-09')
    expect(matrix.vetoes.get('nato-intervention')).toContain('russia')
    expect(await read('positions --actor russia')).toMatch(/9 June/)
  })

  it('S13.b shows who believes the promise, apart from what the record says of its maker', () => {
    const credibility = credibilityOf(ledger(THE_DAY), 'P1')
    expect(credibility?.beliefs.map((one) => [one.audience, one.belief, one.extent])).toEqual([
      ['western-governments', 'sceptical', 'widespread'],
      ['russia', 'affirms', null],
    ])
    expect(credibility?.record.all.own.counts).toMatchObject({ kept: 0, broken: 1, disputed: 1 })
    expect(
      on(THE_DAY)
        .sources(on(THE_DAY).get('credences', 'cr-west-p1')?.sources)
        .map((one) => one.report),
    ).toContain('monitor-117')
  })

  it('S13.c has NATO plan and exercise, and authorise force only from 13 October on', async () => {
    const [ladder] = posturesOf(on(THE_DAY), 'nato')
    expect(ladder?.steps.map((one) => [one.posture.id, one.posture.stage])).toEqual([
      ['po-nato-decision', 'planning'],
      ['po-nato-exercise', 'exercise'],
      ['po-nato-planning', 'planning'],
    ])
    expect(ladder?.highest).toBe('exercise')
    expect(posturesOf(on('1998-10-12'), 'nato')[0]?.highest).not.toBe('authorisation')
    expect(posturesOf(on('1998-10-13'), 'nato')[0]?.highest).toBe('authorisation')
    expect(await read('postures')).toContain('Determined Falcon')
  })
})
