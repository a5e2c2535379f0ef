/** `demarche check` on a copy of the case of Cuba with one thing broken in it. */
import { describe, expect, it } from 'vitest'
import { filesOfCase } from '../cases/shipped.ts'
import { answer } from '../fixtures/cli.ts'
import { memoryEffects } from '../fixtures/effects.ts'

interface Broken {
  readonly what: string
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** The text to replace, and what to put in its place; the finding stands on the line of `at`, else of `into`. */
  readonly take: string
  readonly into: string
  readonly at?: string
}

const BROKEN: readonly Broken[] = [
  {
    what: 'a quote that is not in its report',
    code: 'passage-not-in-report',
    severity: 'error',
    file: 'records/events.yaml',
    take: 'pictures taken on 14 October settled the matter',
    into: 'pictures taken on 15 October settled the matter',
  },
  {
    what: 'an unknown actor',
    code: 'reference-unknown',
    severity: 'error',
    file: 'records/pledges.yaml',
    take: '{ debtor: ussr, addressee: us, demander: us }',
    into: '{ debtor: urss, addressee: us, demander: us }',
  },
  {
    what: 'an office held by nobody on that day',
    code: 'office-held-by-nobody',
    severity: 'warning',
    file: 'records/events.yaml',
    take: 'date: 1962-10-22',
    into: 'date: 1960-10-22',
    at: 'actors: [kennedy]',
  },
  {
    what: 'a pledge without a source',
    code: 'pledge-without-source',
    severity: 'warning',
    file: 'records/pledges.yaml',
    take: 'sources: [{ report: daily-news-29-october, exact: "the United States would lift its blockade and give assurances against an invasion of Cuba" }]',
    into: 'note: without a source',
    at: '- id: P2',
  },
  {
    what: 'definitions in a circle',
    code: 'definition-cycle',
    severity: 'error',
    file: 'records/terms.yaml',
    take: 'means: missiles.withdrawn and cuba.admit-inspectors',
    into: 'means: missiles.withdrawn and verified-withdrawal',
  },
  {
    what: 'an impossible date',
    code: 'date-impossible',
    severity: 'error',
    file: 'records/events.yaml',
    take: 'date: 1962-10-24',
    into: 'date: 1962-11-31',
  },
  {
    what: 'two records with one id',
    code: 'record-id-twice',
    severity: 'error',
    file: 'records/judgements.yaml',
    take: '- id: J2',
    into: '- id: J1',
    at: '- id: J1\n  title: Whether',
  },
  {
    what: 'an unknown key',
    code: 'record-unknown-key',
    severity: 'error',
    file: 'records/pledges.yaml',
    take: 'verifier: un',
    into: 'verifyer: un',
  },
  {
    what: 'an atom that nobody declared',
    code: 'expression-unknown-name',
    severity: 'error',
    file: 'records/pledges.yaml',
    take: 'then: quarantine.lifted',
    into: 'then: quarantine.lifetd',
  },
  {
    what: 'scenarios that cannot sum to one',
    code: 'scenarios-cannot-sum',
    severity: 'error',
    file: 'records/scenarios.yaml',
    take: 'word: unlikely, range: [20, 40]',
    into: 'word: likely, range: [55, 80]',
    at: '- { id: carried-out',
  },
  {
    what: 'a likelihood without a date',
    code: 'likelihood-without-date',
    severity: 'error',
    file: 'records/judgements.yaml',
    take: '  horizon: 1962-11-30\n',
    into: '',
    at: 'likelihood: { word: unlikely',
  },
  {
    what: 'a likelihood without a basis',
    code: 'likelihood-without-basis',
    severity: 'warning',
    file: 'records/judgements.yaml',
    take: ', basis: nobody asked him }\n  horizon: 1962-11-30\n  about: [P1, P3]\n  rests: [e-acceptance]',
    into: ' }\n  horizon: 1962-11-30\n  about: [P1, P3]\n  rests: []',
    at: 'likelihood: { word: unlikely',
  },
]

interface Found {
  readonly code: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly mend: string
}

function copyWith(broken: Broken | null) {
  const files: Record<string, string> = {}
  for (const [path, bytes] of filesOfCase('cuba-1962'))
    files[`/copy/${path}`] = new TextDecoder().decode(bytes)
  if (broken === null) return memoryEffects(files)
  const path = `/copy/${broken.file}`
  const before = files[path] ?? ''
  expect(before).toContain(broken.take)
  files[path] = before.replace(broken.take, broken.into)
  return memoryEffects(files)
}

function lineOf(text: string, part: string): number {
  const at = text.indexOf(part)
  expect(at).toBeGreaterThan(-1)
  return text.slice(0, at).split('\n').length
}

const codesOf = (list: readonly Found[]): readonly string[] => list.map((one) => `${one.file} ${one.code}`)

describe('check, on a copy of a shipped case', () => {
  it('finds no error while nothing is broken', async () => {
    const { code } = await answer('check /copy', copyWith(null))
    expect(code).toBe(0)
  })

  it.each(BROKEN)('finds $what, with its place and a mend', async (broken) => {
    const effects = copyWith(broken)
    const { code, json } = await answer('check /copy --json', effects)
    const { findings } = json() as { readonly findings: readonly Found[] }
    const text = new TextDecoder().decode(effects.disk.get(`/copy/${broken.file}`))
    const line = lineOf(text, broken.at ?? broken.into)
    const found = findings.filter((one) => one.code === broken.code && one.file === broken.file)
    expect(found.map((one) => [one.severity, one.line])).toContainEqual([broken.severity, line])
    const [first] = found.filter((one) => one.line === line)
    expect(first?.message).toMatch(/\S/)
    expect(first?.mend).toMatch(/\S/)
    expect(code).toBe(broken.severity === 'error' ? 1 : 0)
    const printed = await answer('check /copy', effects)
    expect(printed.out).toContain(`${broken.file}:${line}:${first?.column}`)
    expect(printed.out.replace(/\s+/g, ' ')).toContain(first?.mend.replace(/\s+/g, ' '))
  })

  it('has nothing else to say about the file that is broken, but what follows from it', async () => {
    const whole = await answer('check /copy --json', copyWith(null))
    const before = codesOf((whole.json() as { readonly findings: readonly Found[] }).findings)
    const [quote] = BROKEN
    if (quote === undefined) throw new Error('nothing broken')
    const broken = await answer('check /copy --json', copyWith(quote))
    const after = codesOf((broken.json() as { readonly findings: readonly Found[] }).findings)
    expect(after.filter((one) => !before.includes(one))).toEqual([`${quote.file} ${quote.code}`])
  })
})
