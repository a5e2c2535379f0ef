import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printPlace, say, severityOf } from '../../text/index.ts'
import { KINDS } from '../kinds/kind.ts'
import { loadCase } from './index.ts'
import { parseYaml } from './yaml.ts'

const HEAD = 'title: a test\nscope: a test\nauthor: a test\n'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function load(files: Readonly<Record<string, string | Uint8Array>>) {
  const all = new Map<string, Uint8Array>([['case.yaml', bytes(HEAD)]])
  for (const [path, content] of Object.entries(files))
    all.set(path, typeof content === 'string' ? bytes(content) : content)
  return loadCase(all)
}

function found(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return load(files).findings.map((one) => `${one.place === null ? '-' : printPlace(one.place)} ${one.code}`)
}

const REPORT =
  '---\noutlet: A paper\npublished: 1998-06-17\nkind: original\n---\n\nThe bridge was opened at noon, a spokesman said.\n'

describe('reading a file of records', () => {
  it('takes the kind from the file, from the folder, or from the keys', () => {
    const actor = '- { id: a, title: A, kind: state }\n'
    expect(load({ 'records/actors.yaml': actor }).records.actors).toHaveLength(1)
    expect(load({ 'records/actors/more.yaml': actor }).records.actors).toHaveLength(1)
    expect(
      load({ 'records/all.yaml': `actors:\n  ${actor}issues:\n- id: i\n  title: I\n` }).entries.size,
    ).toBe(2)
    expect(
      load({ 'records/actors.json': '[{"id":"a","title":"A","kind":"state"}]' }).records.actors,
    ).toHaveLength(1)
    expect(
      load({ 'records/all.json': '{"actors":[{"id":"a","title":"A","kind":"state"}]}' }).entries.size,
    ).toBe(1)
  })

  it('loads the other records of a file in which one is malformed', () => {
    const text =
      '- { id: a, title: A, kind: state }\n- { id: b, title: B, kind: state\n- { id: c, title: C, kind: state }\n'
    const loaded = load({ 'records/actors.yaml': text })
    expect(loaded.records.actors.map((one) => one.id)).toEqual(['a', 'c'])
    expect(loaded.findings.map((one) => one.code)).toEqual(['yaml-malformed'])
    expect(loaded.findings[0]?.place?.line).toBe(2)
  })

  it('reports every slip of a record at its own place', () => {
    const text = [
      'events:',
      '  - id: e1',
      '    dat: 1998-06-17',
      '    kind: meetng',
      '    date: 1998-06-31',
      '  - id: e2',
      '    date: [1998-06-20, 1998-06-17]',
      '  - date: 1998-06',
      '',
    ].join('\n')
    expect(found({ 'records/all.yaml': text })).toEqual([
      'records/all.yaml:4:11 record-value',
      'records/all.yaml:5:11 date-impossible',
      'records/all.yaml:3:5 record-unknown-key',
      'records/all.yaml:7:11 date-interval-backwards',
      'records/all.yaml:8:5 record-missing-key',
    ])
  })

  it('names the nearest key, kind and value', () => {
    const { findings } = load({
      'records/all.yaml': 'event:\n  - id: e\nactors:\n  - { id: a, tittle: A, title: A, kind: stat }\n',
    })
    expect(findings.map((one) => say(one).message)).toEqual([
      expect.stringContaining('Did you mean “events”?'),
      expect.stringContaining('Did you mean “state”?'),
      expect.stringContaining('Did you mean “title”?'),
    ])
  })

  it('has one id for one record, across kinds and reports', () => {
    expect(
      found({
        'records/all.yaml':
          'actors:\n  - { id: r, title: A, kind: state }\nissues:\n  - { id: x, title: X }\n  - { id: x, title: Y }\n',
        'reports/r.md': REPORT,
      }),
    ).toEqual(['records/all.yaml:5:5 record-id-twice', 'reports/r.md:1:1 record-id-twice'])
  })

  it('keeps CR LF and a byte order mark out of the text and the places right', () => {
    const loaded = load({
      'records/events.yaml': '\uFEFF- id: e1\r\n  dat: x\r\n',
      'reports/r.md': REPORT.replaceAll('\n', '\r\n'),
    })
    expect(loaded.reports.get('r')?.text).toBe('The bridge was opened at noon, a spokesman said.')
    expect(loaded.findings.map((one) => one.place?.line)).toEqual([2])
  })
})

describe('hostile input', () => {
  const bomb = `x: &a [1,1,1,1,1,1,1,1,1]\n${Array.from({ length: 9 }, (_, at) => `y${at}: &${'bcdefghij'[at]} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]\n`).join('')}`

  it.each([
    ['an alias bomb', bomb, 'yaml-too-many-aliases'],
    ['nesting without end', '['.repeat(100_000), 'yaml-too-deep'],
    ['a nested mapping without end', `- id: a\n  note: ${'{a: '.repeat(20_000)}`, 'yaml-too-deep'],
    ['a key that stands twice', '- id: a\n  title: A\n  title: B\n  kind: state\n', 'yaml-duplicate-key'],
    [
      'a key of the language’s own',
      '- id: a\n  title: A\n  kind: state\n  __proto__: { polluted: true }\n',
      'yaml-forbidden-key',
    ],
    ['a merge key', '- &x { id: a, title: A, kind: state }\n- { <<: *x, id: b }\n', 'record-unknown-key'],
    ['tabs for indentation', '- id: a\n\ttitle: A\n', 'yaml-malformed'],
    ['a tag of another program', '- !!js/function { id: a, title: A, kind: state }\n', 'yaml-malformed'],
    [
      'several documents',
      '- { id: a, title: A, kind: state }\n---\n- { id: b, title: B, kind: state }\n',
      'yaml-malformed',
    ],
    ['a number for an id', '- { id: 99999999999999999999, title: A, kind: state }\n', 'record-value'],
    ['a path for an id', '- { id: ../../etc/passwd, title: A, kind: state }\n', 'record-value'],
    ['an id that every object has', '- { id: constructor, title: A, kind: state }\n', 'record-value'],
    ['an empty id', '- { id: "", title: A, kind: state }\n', 'record-value'],
    ['text where a list belongs', 'just some words\n', 'records-shape'],
  ])('refuses %s with a finding', (_, text, code) => {
    const { findings } = load({ 'records/actors.yaml': text })
    expect(findings.map((one) => one.code)).toContain(code)
    expect(findings.every((one) => say(one).message !== '')).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('refuses bytes that are not UTF-8 and says at which byte reading ends', () => {
    const broken = new Uint8Array([...bytes('- id: '), 0xc3, 0x28])
    const [finding] = load({ 'records/actors.yaml': broken }).findings
    expect(finding).toMatchObject({ code: 'file-not-utf8', detail: { offset: 7 } })
  })

  it('refuses a file that is too large whole, and loads the rest', () => {
    const large = `${REPORT}${'x'.repeat(10_000_001)}`
    const loaded = load({ 'reports/large.md': large, 'reports/small.md': REPORT })
    expect([...loaded.reports.keys()]).toEqual(['small'])
    expect(loaded.findings.map((one) => one.code)).toEqual(['file-too-large'])
  })

  it('is not slowed down by a mapping of very many unknown keys', () => {
    const sets = Array.from({ length: 5_000 }, (_, at) => `a${at}.b: true`).join(', ')
    const start = performance.now()
    const loaded = load({
      'records/events.yaml': `- { id: e, date: 1998-06-17, madeOn: 1998-06-17, sets: { ${sets} } }\n`,
    })
    expect(loaded.findings).toHaveLength(5_000)
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('reads nothing whose path leads out of the folder', () => {
    const paths = [
      'reports/../../x.md',
      '/reports/x.md',
      'reports/./x.md',
      'reports//x.md',
      'records/..\\\\x.yaml',
      'reports/a\u0000.md',
    ]
    for (const path of paths) {
      const loaded = load({ [path]: REPORT })
      expect(loaded.reports.size).toBe(0)
      expect(
        loaded.findings.map((one) => one.code),
        path,
      ).toEqual(['file-path-escapes'])
    }
  })

  it('takes no id from a file name that cannot be one', () => {
    expect(found({ 'reports/a report; rm -rf.md': REPORT })).toEqual([
      'reports/a report; rm -rf.md:1:1 report-name-no-id',
    ])
    expect(
      load({ 'reports/a report.md': REPORT.replace('outlet', 'id: a-report\noutlet') }).reports.has(
        'a-report',
      ),
    ).toBe(true)
  })
})

describe('laws of loading', () => {
  const RECORDS = [
    '- { id: e1, date: 1998-06-17, short: it opened, sources: [{ report: r, exact: "opened at noon" }] }',
    '- id: e2\n  date: [1998-06-17, null]\n  madeOn: 1998-06-18\n  sets: { bridge.open: true }',
    '# a remark\n- id: e3\n  kind: meeting\n  madeOn: 1998-06-18\n  note: >-\n    folded\n    text',
    '- { "id": "e4", madeOn: 1998-06-18 }',
  ]
  const piece = fc.constantFrom(
    '\n',
    ' ',
    '-',
    '- ',
    ':',
    ': ',
    '"',
    "'",
    '#',
    ',',
    '{',
    '}',
    '[',
    ']',
    '\t',
    '|',
    '&a',
    '*a',
    '!',
    'id: e1',
    '---\n',
    '\n  ',
    '\u0000',
    '\ufeff',
    '\r',
  )
  const edit = fc.tuple(fc.nat(), fc.nat(6), piece)

  it('never throws, and leaves no record out without a finding in its file', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
        let text = `${RECORDS.join('\n')}\n`
        for (const [where, cut, put] of edits) {
          const at = where % (text.length + 1)
          text = text.slice(0, at) + put + text.slice(at + cut)
        }
        const loaded = load({ 'records/events.yaml': text, 'reports/r.md': REPORT })
        const findings = loaded.findings.filter((one) => one.place?.file === 'records/events.yaml')
        const whole = parseYaml('records/events.yaml', text)
        const count = whole.findings.length > 0 ? 1 : Array.isArray(whole.value) ? whole.value.length : 0
        const errors = findings.filter((one) => severityOf(one) === 'error')
        if (whole.findings.length > 0) expect(findings.length, text).toBeGreaterThan(0)
        else expect(loaded.records.events.length + errors.length, text).toBeGreaterThanOrEqual(count)
        for (const finding of findings) {
          expect(finding.place?.line, text).toBeGreaterThanOrEqual(1)
          expect(finding.place?.line, text).toBeLessThanOrEqual(text.split('\n').length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on random bytes, whatever the file is called', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'case.yaml',
        'reports/a.md',
        'records/model.yaml',
        'records/all.yaml',
        'history.jsonl',
        'records/x/y.json',
      ),
      fc.constantFrom(...KINDS).map((kind) => `records/${kind}.yaml`),
      fc.string({ maxLength: 10 }),
    )
    fc.assert(
      fc.property(
        fc.dictionary(
          name,
          fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: 'binary' }).map(bytes)),
          { maxKeys: 4 },
        ),
        (files) => {
          const loaded = loadCase(new Map(Object.entries(files)))
          for (const finding of loaded.findings) expect(say(finding).message).not.toBe('')
        },
      ),
      { numRuns: 100 },
    )
  })

  it('reads a file the same whether it is cut into records or read whole', () => {
    // The anchor keeps the file from being cut; it changes nothing else.
    const cut = load({ 'records/events.yaml': `${RECORDS.join('\n')}\n`, 'reports/r.md': REPORT })
    const whole = load({
      'records/events.yaml': `${RECORDS.join('\n')}\n- &x { id: e5, madeOn: 1998-06-18 }\n`,
      'reports/r.md': REPORT,
    })
    expect(whole.records.events.slice(0, 4)).toEqual(cut.records.events)
    for (const { id } of cut.records.events) {
      expect(whole.places.get(id)?.line).toBe(cut.places.get(id)?.line)
      expect(whole.places.get(id)?.column).toBe(cut.places.get(id)?.column)
    }
  })
})
