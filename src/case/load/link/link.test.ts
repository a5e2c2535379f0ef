import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseWithFindings, type TestReports } from '../../../../test/fixtures/case.ts'
import { printPlace, say } from '../../../text/index.ts'
import { cyclesOf } from './cycles.ts'
import { likestPassage, plainly } from './likest.ts'

const DECLARED = `actors:
  - { id: fry, title: Yugoslavia, kind: state }
  - { id: milosevic, title: Slobodan Milosevic, kind: person }
  - { id: presidency, title: the presidency, kind: office }
atoms:
  - { id: belgrade.withdraw, "yes": forces leave, "no": forces stay }
`

const OWN = 'madeOn: 1998-06-20'

/**
 * Check that the records in `text`, which follow the declarations above, have exactly these findings, in this order
 * of places: the text has a ▸ before each place where one is expected.
 */
function expectFindings(text: string, codes: readonly string[], reports: TestReports = {}): void {
  const rows = DECLARED.split('\n').length - 1
  const expected = text.split('\n').flatMap((line, row) => {
    const parts = line.split('▸')
    return parts.slice(1).map((_, at) => `${row + 1}:${parts.slice(0, at + 1).join('').length + 1}`)
  })
  const found = findingsOf(text, reports)
    .map((one) => ({ line: (one.place?.line ?? 0) - rows, column: one.place?.column ?? 0, code: one.code }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  expect(found.map((one) => `${one.line}:${one.column} ${one.code}`)).toEqual(
    codes.map((code, at) => `${expected[at]} ${code}`),
  )
}

function findingsOf(text: string, reports: TestReports = {}) {
  return caseWithFindings(DECLARED + text.replaceAll('▸', ''), reports).findings
}

function message(text: string, reports: TestReports = {}): string {
  const [finding] = findingsOf(text, reports)
  return finding === undefined ? '' : say(finding).message
}

describe('references', () => {
  it('names an actor that nobody declared, where it stands, and the nearest one', () => {
    const text = `events:\n  - { id: e, date: 1998-06-16, ${OWN}, actors: [fry, ▸milosevik] }\n`
    expectFindings(text, ['reference-unknown'])
    expect(message(text)).toContain('Did you mean “milosevic”?')
  })

  it('names an atom that nobody declared, in what an event sets, in rulings and among options', () => {
    expectFindings(
      `events:
  - { id: e, date: 1998-06-16, ${OWN}, sets: { belgrade.withdrew: ▸true } }
rulings:
  - { id: r, fact: ▸belgrade.leave, is: true, on: 1998-06-16, why: x, ${OWN} }
model:
  - { id: model, parties: { fry: { options: [belgrade.withdraw, ▸belgrade.stay] } } }
`,
      ['reference-unknown', 'reference-unknown', 'reference-unknown'],
    )
  })

  it('tells a record of another kind from one of the kind that belongs there', () => {
    const text = `events:\n  - { id: e, date: 1998-06-16, ${OWN}, actors: ▸belgrade.withdraw }\n`
    expectFindings(text, ['reference-unknown'])
    expect(message(text)).toContain('no record among actors')
  })

  it('checks names that are local to a record: readings, clauses, scenarios', () => {
    expectFindings(
      `terms:
  - { id: halted, default: ▸contact, readings: [{ id: contact-group, means: belgrade.withdraw }] }
judgements:
  - { id: j, kind: assessment, says: so, rests: [halted], reading: ▸halted.contact, ${OWN} }
  - { id: k, kind: assessment, says: so, rests: [halted], reading: halted.contact-group, ${OWN} }
indicators:
  - { id: i, watch: roads, points: ▸worse, ${OWN} }
`,
      ['reference-unknown', 'reference-unknown', 'reference-unknown'],
    )
  })

  it('checks the head: whose reading governs, who mediates; and what a report corrects', () => {
    const loaded = caseWithFindings(
      DECLARED,
      { r: { published: '1998-06-17', corrects: 'q' } },
      { mediator: 'russia' },
    )
    const places = loaded.findings.map(
      (one) => `${one.place === null ? '' : printPlace(one.place)} ${one.code}`,
    )
    // case.yaml of the fixture is title, scope, author, mediator.
    expect(places.sort()).toEqual(['case.yaml:4:11 reference-unknown', 'reports/r.md:1:1 reference-unknown'])
  })
})

describe('expressions', () => {
  it('places the caret inside the YAML text, plain, quoted or literal', () => {
    const stance = (written: string): string =>
      `stances:\n  - { id: s, owner: fry, then: belgrade.withdraw, ${OWN}, if: ${written} }\n`
    expectFindings(stance('not ▸belgrade.withdrew'), ['expression-unknown-name'])
    expectFindings(stance('"not ▸belgrade.withdrew"'), ['expression-unknown-name'])
    expectFindings(stance("'not ▸belgrade.withdrew'"), ['expression-unknown-name'])
    expectFindings(
      `stances:\n  - id: s\n    owner: fry\n    ${OWN}\n    then: belgrade.withdraw\n    if: |\n      not ▸belgrade.withdrew\n`,
      ['expression-unknown-name'],
    )
  })

  it('names the nearest atom or term and shows the expression with a caret', () => {
    const text = `stances:\n  - { id: s, owner: fry, then: belgrade.withdraw, ${OWN}, if: not belgrade.withdrew }\n`
    expect(message(text)).toContain('Did you mean “belgrade.withdraw”?')
    expect(message(text)).toContain(`\nnot belgrade.withdrew\n    ${'^'.repeat('belgrade.withdrew'.length)}`)
  })

  it('reports an expression that is not well formed, over facts and over tags', () => {
    expectFindings(
      `stances:\n  - { id: s, owner: fry, then: belgrade.withdraw and▸, if: belgrade.withdraw, ${OWN} }\n`,
      ['expression-unexpected'],
    )
    expectFindings(
      'terms:\n  - { id: t, lull: { days: 14, choice: analyst }, readings: [{ id: r, counts: armed and ▸or }] }\n',
      ['expression-unexpected'],
    )
  })

  it('notes a tag that no incident carries, once there are incidents with tags', () => {
    const term = (tag: string): string =>
      `terms:\n  - { id: t, lull: { days: 14, choice: analyst }, readings: [{ id: r, counts: ${tag} }] }\n`
    expectFindings(term('armd'), [])
    const incident = `events:\n  - { id: e, date: 1998-06-16, ${OWN}, incident: { armed: true } }\n`
    expectFindings(term('▸armd') + incident, ['tag-never-used'])
    expect(message(term('armd') + incident)).toContain('Did you mean “armed”?')
    expectFindings(term('armed') + incident, [])
  })
})

describe('passages', () => {
  const cite = (exact: string, more = ''): string =>
    `events:\n  - id: e\n    date: 1998-06-16\n    sources:\n      - { report: r, exact: ${exact}${more} }\n`
  const text =
    'He said “it is over”, and  then\nwent home. He said so twice. Police took a post near Glogovac.'
  const report = { r: { published: '1998-06-17', text } }
  const detail = (exact: string, more = ''): unknown =>
    findingsOf(cite(exact, more), report).map((one) => one.detail)[0]

  it('finds a quote that is not in its report, and shows the passage most like it', () => {
    expectFindings(cite('▸Police seized a post near Glogovac'), ['passage-not-in-report'], report)
    expect(detail('Police seized a post near Glogovac')).toMatchObject({
      nearest: 'Police took a post near Glogovac',
      differs: null,
    })
    expect(detail('Nothing of the kind was ever written')).toMatchObject({ nearest: null })
  })

  it('says so when only marks, spaces or capitals differ, or the words stand elsewhere', () => {
    expect(detail(`'He said "it is over"'`)).toMatchObject({
      differs: 'marks',
      nearest: 'He said “it is over”',
    })
    expect(detail('and then went home')).toMatchObject({ differs: 'spaces', nearest: 'and  then\nwent home' })
    expect(detail('police took a post')).toMatchObject({ differs: 'case', nearest: 'Police took a post' })
    expect(detail('went home', ', prefix: "and never "')).toMatchObject({ differs: 'context' })
  })

  it('lets a space of the quote stand for a line break of the report, and counts each place', () => {
    const wrappedReport = { r: { published: '1998-06-17', text: 'They will\nleave. They will\nleave soon.' } }
    expectFindings(cite('will leave soon'), [], wrappedReport)
    expectFindings(cite('▸They will leave'), ['passage-ambiguous'], wrappedReport)
  })

  it('asks for a prefix or suffix where the words stand twice', () => {
    expectFindings(cite('▸He said'), ['passage-ambiguous'], report)
    expectFindings(cite('He said', ', suffix: " so"'), [], report)
  })

  it('checks that a passage is about a part that the record has', () => {
    expectFindings(cite('went home', ', field: ▸dat'), ['passage-field-unknown'], report)
    expectFindings(cite('went home', ', field: date'), [], report)
  })

  it('lists what a report states without naming its own source', () => {
    expectFindings(cite('went home', ', attributedTo: ▸not given'), ['source-not-given'], report)
  })

  it('finds any passage of a text when its marks and spaces were changed', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 12 }),
        fc.nat(),
        fc.integer({ min: 8, max: 30 }),
        (words, from, length) => {
          const start = from % Math.max(1, words.length - 8)
          const passage = words.slice(start, start + length).trim()
          fc.pre(passage.includes(' '))
          const blurred = passage.replaceAll(' ', '\n ').replaceAll("'", '’')
          expect(plainly(words, 'marks').text).toContain(plainly(blurred, 'marks').text)
        },
      ),
    )
  })

  it('offers the window with the largest overlap, and none that shares fewer than three words in five', () => {
    const prose = 'a b c. The army will leave the province soon. x y z'
    expect(likestPassage(prose, 'army shall leave the province')).toBe('army will leave the province')
    expect(likestPassage('one two three four five', 'one two six seven eight')).toBe(null)
    expect(likestPassage('', 'x')).toBe(null)
    expect(likestPassage('words', '…')).toBe(null)
  })
})

describe('definitions that go in a circle', () => {
  it('finds terms that mean each other', () => {
    expectFindings(
      `terms:
  - { id: t, readings: [{ id: r, means: ▸u and belgrade.withdraw }] }
  - { id: u, readings: [{ id: r, means: not t }] }
`,
      ['definition-cycle'],
    )
  })

  it('finds actors that are members or parts of each other, and says the circle, closed', () => {
    const alliance = (id: string, key: string, other: string): string =>
      `  - { id: ${id}, title: ${id}, kind: alliance, ${key}: ${other} }\n`
    const members = caseWithFindings(
      `actors:\n${alliance('x', 'members', '[y]')}${alliance('y', 'members', '[z]')}${alliance('z', 'members', '[x]')}`,
    )
    expect(members.findings).toMatchObject([
      { code: 'definition-cycle', detail: { path: ['x', 'y', 'z', 'x'] } },
    ])
    const parts = caseWithFindings(`actors:\n${alliance('x', 'partOf', 'y')}${alliance('y', 'partOf', 'x')}`)
    expect(parts.findings).toMatchObject([{ code: 'definition-cycle', detail: { path: ['x', 'y', 'x'] } }])
  })

  it('finds a circle exactly where names lead back to themselves', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    fc.assert(
      fc.property(fc.dictionary(name, fc.uniqueArray(name, { maxLength: 3 })), (edges) => {
        const graph = new Map(Object.entries(edges))
        const next = (one: string): readonly string[] => graph.get(one) ?? []
        const reachable = (from: string): ReadonlySet<string> => {
          const seen = new Set(next(from))
          for (const one of seen) for (const further of next(one)) seen.add(further)
          return seen
        }
        const circles = cyclesOf(graph)
        expect(circles.length > 0).toBe([...graph.keys()].some((one) => reachable(one).has(one)))
        for (const path of circles) {
          expect(path.at(-1)).toBe(path[0])
          for (const [at, one] of path.slice(0, -1).entries()) expect(next(one)).toContain(path[at + 1])
        }
      }),
    )
  })

  it('walks a chain of ten thousand without going deep', () => {
    const chain = new Map(Array.from({ length: 10_000 }, (_, at) => [String(at), [String(at + 1)]]))
    expect(cyclesOf(chain)).toEqual([])
    expect(cyclesOf(new Map([...chain, ['10000', ['0']]]))[0]).toHaveLength(10_002)
  })
})

describe('offices', () => {
  const office = (of: string): string =>
    `offices:\n  - { id: o, holder: milosevic, office: president, of: ${of}, rank: head-of-state, held: [1997-07-23, 2000-10-07] }\n`
  const met = (date: string, who: string): string =>
    `events:\n  - { id: e, date: ${date}, ${OWN}, participants: [${who}] }\n`

  it('finds a person who acts on a day on which none of his offices is held', () => {
    expectFindings(office('fry') + met('1998-06-16', 'milosevic'), [])
    const text = office('fry') + met('2001-03-31', '▸milosevic')
    expectFindings(text, ['office-held-by-nobody'])
    expect(message(text)).toContain('president of fry ([1997-07-23, 2000-10-07])')
  })

  it('lets an uncertain date pass where one of its days fits, and a person without offices act freely', () => {
    expectFindings(office('fry') + met('[2000-10-01, 2000-10-31]', 'milosevic'), [])
    expectFindings(office('fry') + met('[2000-10-08, null]', '▸milosevic'), ['office-held-by-nobody'])
    expectFindings(office('fry') + met('[null, 1997-07-22]', '▸milosevic'), ['office-held-by-nobody'])
    expectFindings(met('2001-03-31', 'milosevic'), [])
  })

  it('finds an office that acts while nobody holds it', () => {
    expectFindings(office('presidency') + met('1998-06-16', 'presidency'), [])
    expectFindings(office('presidency') + met('2001-03-31', '▸presidency'), ['office-held-by-nobody'])
    expect(message(met('2001-03-31', 'presidency'))).toBe(
      'Nobody holds the office “presidency” on 2001-03-31.',
    )
  })

  it.each([
    [
      'envoys',
      'missions:\n  - { id: m, title: M, sender: fry, envoys: [▸milosevic], dispatched: 2001-03-31, purpose: talk, object: { what: talks }, madeOn: 1998-06-20 }\n',
    ],
    [
      'debtors',
      'pledges:\n  - { id: P, roles: { debtor: ▸milosevic }, kind: achieve, made: 2001-03-31, then: belgrade.withdraw, madeOn: 1998-06-20 }\n',
    ],
    [
      'speakers',
      'claims:\n  - { id: c, kind: statement, by: ▸milosevic, said: 2001-03-31, says: no, madeOn: 1998-06-20 }\n',
    ],
    [
      'signatories',
      'documents:\n  - { id: d, title: D, kind: letter, date: 2001-03-31, signatories: ▸milosevic, text: held, madeOn: 1998-06-20 }\n',
    ],
  ])('looks at %s too', (_, text) => {
    expectFindings(office('fry') + text, ['office-held-by-nobody'])
  })
})

describe('what a record rests on', () => {
  it('asks a pledge and a reported record for a source, unless it is the analyst’s own', () => {
    expectFindings(
      'pledges:\n  - ▸{ id: P, roles: { debtor: fry }, kind: achieve, then: belgrade.withdraw }\n',
      ['pledge-without-source'],
    )
    expectFindings('events:\n  - ▸{ id: e, date: 1998-06-16 }\n', ['record-without-source'])
    expectFindings(`events:\n  - { id: e, date: 1998-06-16, ${OWN} }\n`, [])
  })

  it('asks what the analyst made for its day', () => {
    expectFindings(
      'stances:\n  - ▸{ id: s, owner: fry, if: belgrade.withdraw, then: belgrade.withdraw, inferred: analyst }\n',
      ['record-without-day'],
    )
  })

  it('lists the judgements that say themselves that nothing supports them', () => {
    expectFindings(`judgements:\n  - { id: j, kind: assessment, says: so, unsupported: ▸true, ${OWN} }\n`, [
      'judgement-marked-unsupported',
    ])
  })

  it('finds an event that sets atoms on no day, and one dated after everything that reports it', () => {
    expectFindings(`events:\n  - { id: e, ${OWN}, sets: ▸{ belgrade.withdraw: true } }\n`, [
      'event-without-date',
    ])
    const late = 'events:\n  - { id: e, date: ▸1998-06-18, sources: [{ report: r, exact: it happened }] }\n'
    expectFindings(late, ['event-after-its-sources'], { r: { published: '1998-06-17', text: 'it happened' } })
    expectFindings(late, [], { r: { published: '1998-06-18', text: 'it happened' } })
  })

  it('asks a protected actor for the words that stand for it', () => {
    const loaded = caseWithFindings('actors:\n  - { id: x, title: X, kind: person, handling: protected }\n')
    expect(loaded.findings).toMatchObject([
      { code: 'protected-without-descriptor', place: { line: 2, column: 5 } },
    ])
  })
})
