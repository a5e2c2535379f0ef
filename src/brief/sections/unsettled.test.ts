import { describe, expect, it } from 'vitest'
import { answer } from '../../../test/fixtures/cli.ts'
import { memoryEffects } from '../../../test/fixtures/effects.ts'

const REPORT = `The Hill Post
3 May 2004

Norway promised to open the main road if the shelling stops. Norway also promised to release forty prisoners by 1 April 2004. Sweden denied that police had used gas.
`

describe('what a draft does not know', () => {
  it('is what is denied, what is waited for, and the bottom line that is missing', async () => {
    const { out } = await answer('brief --draft /in/a.txt', memoryEffects({ '/in/a.txt': REPORT }))
    const gaps = (out.split('WHAT WE DO NOT KNOW.')[1] ?? '').replace(/\s+/g, ' ')
    expect(gaps).toContain('Whether police had used gas, which Sweden denies.')
    expect(gaps).toContain('for which promises wait')
    expect(gaps).toContain('No judgement of the analyst’s stands as the bottom line yet')
  })

  it('is never judged in the analyst’s name where a body that is no actor yet holds it likely', async () => {
    const report = `The Hill Post
3 May 2004

The Norwegian harbour ministry spoke on Monday. The ministry said Sweden was likely to open the border by 1 June.
`
    const { out } = await answer('brief --draft /in/a.txt', memoryEffects({ '/in/a.txt': report }))
    expect(out).toContain('it likely (55–80%)')
    expect(out).not.toContain('We judge')
  })
})
