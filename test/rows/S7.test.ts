/** Sentence 7: Russia calls it a breakthrough, and blames Albanian extremists. */
import { describe, expect, it } from 'vitest'
import { blameOf, readingsOf } from '../../src/chronicle/index.ts'
import { on, read, THE_DAY } from './kosovo.ts'

describe('sentence 7', () => {
  it('S7.a sets Russia’s “breakthrough” beside McCurry’s “loophole” and Chirac’s “not enough”', async () => {
    const readings = readingsOf(on(THE_DAY), 'e-declaration')
    expect(Object.fromEntries(readings.latest.map((one) => [one.actor, one.claim.as]))).toEqual({
      russia: 'breakthrough',
      mccurry: 'loophole',
      chirac: 'not enough',
    })
    expect([readings.differing, readings.pairs]).toEqual([2, 3])
    const printed = await read('read-as e-declaration')
    for (const word of ['“breakthrough”', '“loophole”', '“not enough”']) expect(printed).toContain(word)
  })

  it('S7.b has Russia blame Albanian extremists on 26 June, and the Contact Group blame Belgrade from 8 July on', () => {
    const pairs = (day: string) =>
      blameOf(on(day)).cells.map((one) => `${one.by} → ${one.blamed}: ${one.share}`)
    expect(pairs('1998-06-26')).toContain('russia → albanian-extremists: unstated')
    const ofGroup = (day: string) => pairs(day).filter((one) => one.startsWith('contact-group'))
    expect(ofGroup('1998-06-26')).toEqual([])
    expect(ofGroup('1998-07-07')).toEqual([])
    expect(ofGroup('1998-07-08')).toEqual(['contact-group → fry: primary', 'contact-group → kla: shared'])
  })
})
