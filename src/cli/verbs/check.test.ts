import { describe, expect, it } from 'vitest'
import { answer, effectsWithCase } from '../../../test/fixtures/cli.ts'
import type { FindingJson } from '../findings.ts'

/** Sound records to begin with; each fault below is put into them, marked by the ▸ before the place it is found at. */
const SOUND = `actors:
  - { id: fry, title: Yugoslavia, kind: state }
  - { id: russia, title: Russia, kind: state }
  - { id: milosevic, title: Slobodan Milosevic, kind: person }
offices:
  - { id: o, holder: milosevic, office: president, of: fry, rank: head-of-state, held: [1997-07-23, 2000-10-07] }
atoms:
  - { id: belgrade.withdraw, "yes": forces leave, "no": forces stay, controller: fry }
events:
  - { id: e, date: 1998-06-16, participants: [milosevic], sources: [{ report: r, exact: they met in Moscow }] }
pledges:
  - id: P1
    roles: { debtor: fry, addressee: russia }
    kind: achieve
    made: 1998-06-16
    then: belgrade.withdraw
    sources: [{ report: r, exact: forces will be withdrawn }]
judgements:
  - { id: j, kind: likelihood, says: forces leave, of: belgrade.withdraw, likelihood: { word: unlikely, basis: the record }, horizon: 1998-07-31, rests: [e], madeOn: 1998-06-20 }
scenarios:
  - id: s
    about: the fighting
    horizon: 1998-07-31
    resolves: by the reports
    main: worse
    madeOn: 1998-06-20
    scenarios:
      - { id: worse, says: it will worsen, short: worse, likelihood: { range: [55, 80], basis: the trend } }
      - { id: better, says: it will ease, short: better, likelihood: { range: [20, 45], basis: the trend } }
`
const REPORT = {
  r: {
    published: '1998-06-17',
    text: 'After they met in Moscow, it was said that forces will be withdrawn.',
  },
}

const FAULTS: readonly (readonly [fault: string, code: string, was: string, is: string])[] = [
  ['a quote that is not in its report', 'passage-not-in-report', 'exact: they met', 'exact: ▸they had met'],
  ['an unknown actor', 'reference-unknown', 'debtor: fry', 'debtor: ▸fyr'],
  [
    'an office held by nobody at that date',
    'office-held-by-nobody',
    '1997-07-23, 2000-10-07] }\n',
    '1989-05-08, 1997-07-23] }\n',
  ],
  [
    'a pledge without source',
    'pledge-without-source',
    '    sources: [{ report: r, exact: forces will be withdrawn }]\n',
    '',
  ],
  [
    'a cycle of definitions',
    'definition-cycle',
    'events:\n',
    'terms:\n  - { id: a, readings: [{ id: x, holder: fry, means: ▸b }] }\n  - { id: b, readings: [{ id: x, holder: fry, means: a }] }\nevents:\n',
  ],
  ['an impossible date', 'date-impossible', 'made: 1998-06-16', 'made: ▸1998-06-31'],
  [
    'two records with one id',
    'record-id-twice',
    'judgements:\n',
    '  - ▸{ id: e, roles: { debtor: fry }, kind: achieve, then: belgrade.withdraw, madeOn: 1998-06-20 }\njudgements:\n',
  ],
  ['an unknown key', 'record-unknown-key', '    made:', '    ▸maid: 1998-06-16\n    made:'],
  [
    'an atom nobody declared',
    'expression-unknown-name',
    'then: belgrade.withdraw\n',
    'then: ▸belgrade.withdrew\n',
  ],
  ['a scenario set that cannot sum to one', 'scenarios-cannot-sum', '[20, 45]', '[5, 10]'],
  ['a likelihood without date', 'likelihood-without-date', ', horizon: 1998-07-31, rests', ', rests'],
  [
    'a likelihood without basis',
    'likelihood-without-basis',
    'word: unlikely, basis: the record }, horizon: 1998-07-31, rests: [e]',
    'word: unlikely }, horizon: 1998-07-31',
  ],
]

async function findings(records: string): Promise<readonly FindingJson[]> {
  const { json } = await answer('check /case --json', effectsWithCase(records, REPORT))
  const all = (json() as { readonly findings: readonly FindingJson[] }).findings
  // What the wording of a promise leaves open is about the world; it is not the subject here.
  return all.filter((one) => !one.code.startsWith('escape-'))
}

describe('check', () => {
  it('finds nothing in a sound case', async () => {
    expect(await findings(SOUND)).toEqual([])
  })

  it.each(FAULTS)('finds %s, with file, line, column and a mend', async (_, code, was, is) => {
    expect(SOUND).toContain(was)
    const marked = SOUND.replace(was, is)
    const found = (await findings(marked.replaceAll('▸', ''))).filter((one) => one.code === code)
    expect(found).toHaveLength(1)
    expect(found[0]?.file).toBe('records/all.yaml')
    expect(found[0]?.message).not.toBe('')
    expect(found[0]?.mend).not.toBe('')
    const before = marked.split('▸')
    if (before.length > 1) {
      const lines = (before[0] ?? '').split('\n')
      expect([found[0]?.line, found[0]?.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
    } else expect(found[0]?.line).toBeGreaterThan(0)
  })

  it('finds them all at once, so that one run is enough', async () => {
    // A record that cannot be read has no ties to check, so what breaks a record is left to the tests above.
    const apart = /date-impossible|record-unknown-key|pledge-without-source|without-date/
    const together = FAULTS.filter(([, code]) => !apart.test(code))
    const records = together.reduce((text, [, , was, is]) => text.replace(was, is.replaceAll('▸', '')), SOUND)
    const codes = (await findings(records)).map((one) => one.code)
    expect([...new Set(codes)].sort()).toEqual(together.map(([, code]) => code).sort())
  })
})
