import { describe, expect, it } from 'vitest'
import { answer } from '../../test/fixtures/cli.ts'
import { memoryEffects } from '../../test/fixtures/effects.ts'

const HEAD = 'title: a ferry\nscope: a ferry\nauthor: us\nasOf: 2001-03-01\n'
const REPORT = '---\noutlet: The Post\npublished: 2001-02-01\nkind: original\n---\nThe ferry sailed.\n'
const ACTORS = '- { id: a, title: A, kind: state }\n'
const EVENT = '- { id: e, date: 2001-02-01, actors: a, sources: [{ report: r, exact: The ferry sailed }] }\n'
const JUDGEMENT = `- id: j
  kind: likelihood
  place: bottom-line
  says: the ferry will sail again
  likelihood: { word: likely }
  horizon: 2001-06-01
  madeOn: 2001-02-02
  by: us
  rests: [e]
`

const foot = async (judgements: string, options = '') => {
  const files = {
    '/c/case.yaml': HEAD,
    '/c/reports/r.md': REPORT,
    '/c/records/actors.yaml': ACTORS,
    '/c/records/events.yaml': EVENT,
    '/c/records/judgements.yaml': judgements,
  }
  const { code, error, out } = await answer(`brief /c ${options}`, memoryEffects(files))
  expect([code, error]).toEqual([0, ''])
  return out
}

describe('the foot of a brief', () => {
  it.each(['', '--long'])('says whose the judgements without a note are %s', async (options) => {
    expect(await foot(JUDGEMENT, options)).toContain('Unnumbered judgements: the analyst’s.')
  })

  it.each(['', '--long'])('is silent about them where there is none %s', async (options) => {
    expect(await foot('[]\n', options)).not.toContain('Unnumbered judgements')
  })

  it('does not call the analyst’s what only a program read', async () => {
    const effects = memoryEffects({
      '/in/a.txt': 'The Hill Post\n3 May 2004\n\nNorway promised to open the road by 1 June 2004.\n',
    })
    const { out } = await answer('brief --draft /in/a.txt', effects)
    expect(out).toContain('Norway')
    expect(out).not.toContain('Unnumbered judgements')
  })
})
