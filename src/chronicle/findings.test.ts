import { describe, expect, it } from 'vitest'
import { say } from '../../src/text/index.ts'
import { caseWithFindings } from '../../test/fixtures/case.ts'
import { wordingFindings } from './findings.ts'

const YAML = `actors: [{ id: a, kind: state, title: Aland }]
claims:
  - { id: k1, kind: statement, by: a, says: terror must stop,
      sources: [{ report: r, exact: terror must stop, attributedTo: not given }] }
  - { id: k2, kind: statement, by: a, says: all is well,
      sources: [{ report: r, exact: all is well, attributedTo: not given }, { report: r, exact: a minister, attributedTo: a minister }] }
judgements:
  - { id: j, kind: assessment, says: its legitimate fears, madeOn: 2001-06-01, rests: [k1] }
`
const from = caseWithFindings(YAML, { r: { published: '2001-06-01' } })

describe('the findings of the chronicle', () => {
  it('list loaded words with who used each, the analyst among them', () => {
    const findings = wordingFindings(from)
    expect(findings.map((one) => [one.place?.line, say(one).message])).toEqual([
      [3, '“terror” judges while it names; used by Aland.'],
      [8, '“legitimate” judges while it names; used by the analyst.'],
    ])
    expect(findings.every((one) => say(one).severity === 'note')).toBe(true)
  })
})
