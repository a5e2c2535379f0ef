import { describe, expect, it } from 'vitest'
import { caseOf } from '../../test/fixtures/case.ts'
import { answer } from '../../test/fixtures/cli.ts'
import { memoryEffects } from '../../test/fixtures/effects.ts'
import type { Draft } from '../extraction/index.ts'
import { openCase } from './open.ts'
import { Review } from './review.ts'
import { doubtsOf } from './review-same.ts'

const CASE = caseOf({
  actors: [
    { id: 'league', title: "Farmers' League", short: 'the League', kind: 'organisation' },
    { id: 'fdlp', title: 'Front for the Defence of Low Places', kind: 'armed-group' },
    { id: 'lund', title: 'Anders Lund', kind: 'person' },
    { id: 'union', title: 'Miners Union', kind: 'organisation' },
  ],
})

function asked(title: string, kind = 'collective'): readonly string[] {
  const draft: Draft = { kind: 'actors', record: { id: 'x', title, kind } }
  return doubtsOf(CASE, [draft]).map((one) => one.as)
}

describe('actors that may be the same', () => {
  it.each([
    ['Farmers', 'collective', 'league'],
    ['FDLP', 'organisation', 'fdlp'],
    ['Erik Lund', 'person', 'lund'],
  ])('are asked about: %s', (title, kind, as) => expect(asked(title, kind)).toEqual([as]))

  it.each([
    ['Teachers Union', 'organisation'],
    ['Erik Berg', 'person'],
    ['Lund', 'state'],
  ])('are not asked about where only a common word is shared: %s', (title, kind) =>
    expect(asked(title, kind)).toEqual([]),
  )
})

const REPORT = `The Hill Post
3 May 2004

The Farmers' League promised to open the main road. Norway blamed the Farmers for the shortage of bread.
`

describe('taking one actor for another', () => {
  it('changes all that waits, adds the name as an alias, and can be taken back', async () => {
    const effects = memoryEffects({ '/in/a.txt': REPORT })
    await answer('start /in/a.txt --to /c', effects)
    const opened = await openCase('/c', effects)
    if (!opened.ok) throw new Error('the case does not open')
    const review = Review.open(opened, effects)
    const promise = review.pending().find((one) => one.group === 'promise')
    expect((await review.accept(promise?.id ?? '')).ok).toBe(true)
    const before = new Map(effects.disk)
    const blame = review.pending().find((one) => one.group === 'blame')
    if (blame === undefined) throw new Error('no blame')
    const [doubt] = review.doubts(blame)
    expect(doubt).toMatchObject({ as: 'farmers-league' })
    if (doubt === undefined) return
    expect((await review.same(doubt)).ok).toBe(true)
    expect(review.proposal(blame.id)?.draft?.record['blamed']).toBe('farmers-league')
    const actor = review.case.records.actors.find(({ id }) => id === 'farmers-league')
    expect(actor?.aliases).toContain(doubt.draft.record['title'])
    expect((await review.undo()).ok).toBe(true)
    expect(review.proposal(blame.id)?.draft?.record['blamed']).toBe(doubt.draft.record.id)
    const yaml = (disk: ReadonlyMap<string, Uint8Array>) =>
      new TextDecoder().decode(disk.get('/c/records/actors.yaml'))
    expect(yaml(effects.disk)).toBe(yaml(before))
  })
})
