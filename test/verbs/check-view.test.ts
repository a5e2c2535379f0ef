import { describe, expect, it } from 'vitest'
import { answer, effectsWithCase } from '../fixtures/cli.ts'

const PLEDGES = `actors:
  - { id: north, title: North, kind: state }
  - { id: south, title: South, kind: state }
atoms:
  - { id: north.leave, "yes": North leaves, "no": North stays, controller: north }
pledges:
  - id: P
    roles: { debtor: north, addressee: south }
    kind: achieve
    made: 2001-06-10
    then: north.leave
    sources: [{ report: r, exact: North will leave }]
`
const effects = () => effectsWithCase(PLEDGES, { r: { published: '2001-06-11' } })

async function codesAt(line: string): Promise<readonly string[]> {
  const found = (await answer(`check /case --json ${line}`, effects())).json() as {
    findings: readonly { code: string }[]
  }
  return found.findings.map((one) => one.code)
}

describe('check under a view', () => {
  it('looks for ways out of the promises that are known on the day, and leaves out what the view leaves out', async () => {
    expect(await codesAt('')).toContain('escape-no-deadline')
    expect(await codesAt('--as-of 2001-06-12')).toContain('escape-no-deadline')
    expect(await codesAt('--as-of 2001-06-01')).not.toContain('escape-no-deadline')
    expect(await codesAt('--as-of 2001-06-12 --without r')).not.toContain('escape-no-deadline')
  })

  it('refuses a day that does not exist', async () => {
    const refused = await answer('check /case --as-of 2001-02-30', effects())
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('2001-02-30')])
  })

  it('still checks a case that has no day of its own', async () => {
    expect((await answer('check /case', effectsWithCase('actors: []', {}))).code).toBe(0)
  })
})
