import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseYaml } from '../load/yaml.ts'
import { addRecord, type Edited, editRecord, retractRecord } from './edit.ts'
import { historyLine } from './history.ts'

const FILE = 'records/events.yaml'

const EVENTS = `# What happened, in order.
- id: e1 # the first
  date: 1998-06-16   # Moscow
  short: They met
  actors: [fry, russia]   # hosts last

  # Two papers have it.
  sources:
    - { report: r1,   exact: "they met" }
    - report: r2
      exact: 'the two met'

- { id: e2, date: 1998-06-17, sets: { bridge.open: true }, short: It opened }   # short form
- id: e3
  note: |
    Written down
    as it was told.
# The end.
`

function textOf(edited: Edited): string {
  if (!edited.ok) throw new Error(JSON.stringify(edited.findings))
  return edited.text
}

/** The lines that a change took out (-) and put in (+). */
function changes(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return [
    ...a.slice(start, a.length - end).map((one) => `-${one}`),
    ...b.slice(start, b.length - end).map((one) => `+${one}`),
  ]
}

describe('editing a record in its file', () => {
  const edit = (id: string, path: readonly PropertyKey[], value: unknown): readonly string[] =>
    changes(EVENTS, textOf(editRecord(FILE, EVENTS, id, path, value)))

  it('changes one value and nothing else, comments and spacing included', () => {
    expect(edit('e1', ['date'], '1998-06-15')).toEqual([
      '-  date: 1998-06-16   # Moscow',
      '+  date: 1998-06-15   # Moscow',
    ])
    expect(edit('e1', ['sources', 1, 'exact'], 'the two, they met')).toEqual([
      "-      exact: 'the two met'",
      '+      exact: the two, they met',
    ])
    expect(edit('e2', ['sets', 'bridge.open'], false)).toEqual([
      '-- { id: e2, date: 1998-06-17, sets: { bridge.open: true }, short: It opened }   # short form',
      '+- { id: e2, date: 1998-06-17, sets: { bridge.open: false }, short: It opened }   # short form',
    ])
  })

  it('adds a key in the style of the record', () => {
    expect(edit('e1', ['place'], 'Moscow, the Kremlin')).toEqual(['+  place: Moscow, the Kremlin'])
    expect(edit('e2', ['place'], 'Moscow, the Kremlin')[1]).toBe(
      '+- { id: e2, date: 1998-06-17, sets: { bridge.open: true }, short: It opened, place: "Moscow, the Kremlin" }   # short form',
    )
    expect(edit('e1', ['signal', 'channel'], 'state')).toEqual(['+  signal: { channel: state }'])
  })

  it('writes a value as a block below its key where it would not fit on the line', () => {
    const long = { to: 'a'.repeat(60), channel: 'b'.repeat(60), support: true }
    expect(edit('e1', ['signal'], long)).toEqual([
      '+  signal:',
      `+    to: ${'a'.repeat(60)}`,
      `+    channel: ${'b'.repeat(60)}`,
      '+    support: true',
    ])
  })

  it('takes a key out with its line', () => {
    expect(edit('e1', ['short'], undefined)).toEqual(['-  short: They met'])
    expect(edit('e2', ['sets'], undefined)[1]).toBe(
      '+- { id: e2, date: 1998-06-17, short: It opened }   # short form',
    )
    expect(edit('e3', ['note'], undefined)).toEqual([
      '-  note: |',
      '-    Written down',
      '-    as it was told.',
    ])
  })

  it('of a list, touches only the items that differ', () => {
    expect(edit('e1', ['actors'], ['fry', 'russia', 'nato'])).toEqual([
      '-  actors: [fry, russia]   # hosts last',
      '+  actors: [fry, russia, nato]   # hosts last',
    ])
    const sources = [
      { report: 'r1', exact: 'they met' },
      { report: 'r2', exact: 'the two met' },
      { report: 'r3', exact: 'x' },
    ]
    expect(edit('e1', ['sources'], sources)).toEqual(['+    - { report: r3, exact: x }'])
    expect(edit('e1', ['sources'], sources.slice(0, 1))).toEqual([
      '-    - report: r2',
      "-      exact: 'the two met'",
    ])
  })

  it('retracts with the day and the reason, and deletes nothing', () => {
    const after = textOf(
      retractRecord(FILE, EVENTS, 'e1', { on: '1998-07-01', why: 'The paper withdrew it.' }),
    )
    expect(changes(EVENTS, after)).toEqual(['+  retracted: { on: 1998-07-01, why: The paper withdrew it. }'])
  })

  it('keeps CR LF, and the byte order mark', () => {
    const windows = `\uFEFF${EVENTS.replaceAll('\n', '\r\n')}`
    const after = textOf(editRecord(FILE, windows, 'e1', ['place'], 'Moscow'))
    expect(after).toBe(
      windows.replace("exact: 'the two met'\r\n", "exact: 'the two met'\r\n  place: Moscow\r\n"),
    )
  })

  it('keeps a JSON file JSON', () => {
    const json = '[\n  { "id": "e1", "date": "1998-06-16" },\n  { "id": "e2" }\n]\n'
    const after = textOf(editRecord('records/events.json', json, 'e2', ['date'], '1998-06-17'))
    expect(JSON.parse(after)).toEqual([
      { id: 'e1', date: '1998-06-16' },
      { id: 'e2', date: '1998-06-17' },
    ])
    const added = textOf(addRecord('records/events.json', after, 'events', { id: 'e3', yes: 'no' }))
    expect(JSON.parse(added)).toHaveLength(3)
  })

  it('refuses a record that is not there, a malformed file, and what it cannot say in place', () => {
    expect(editRecord(FILE, EVENTS, 'e9', ['date'], '1998-06-16')).toMatchObject({
      findings: [{ code: 'save-record-missing' }],
    })
    expect(editRecord(FILE, '- id: [', 'e9', ['date'], 'x')).toMatchObject({
      findings: [{ code: 'yaml-malformed' }],
    })
    const aliased = '- &one { id: e1, sources: [&s { report: r, exact: x }] }\n- { id: e2, sources: [*s] }\n'
    expect(editRecord(FILE, aliased, 'e1', ['sources', 0, 'exact'], 'y')).toMatchObject({
      findings: [{ code: 'save-not-faithful' }],
    })
  })
})

describe('adding a record', () => {
  const record = { id: 'e4', date: '1998-06-18', yes: 'true', sources: [{ report: 'r1', exact: 'a: b' }] }
  const lines = [
    '- id: e4',
    '  date: 1998-06-18',
    '  "yes": "true"',
    '  sources: [{ report: r1, exact: "a: b" }]',
  ]

  it('puts it at the end of the list, in the form of its neighbour', () => {
    const after = textOf(addRecord(FILE, '- id: e1\n  date: 1998-06-16 # x\n# end\n', 'events', record))
    expect(after).toBe(
      `- id: e1\n  date: 1998-06-16 # x\n- ${'{ id: e4, date: 1998-06-18, "yes": "true", sources: [{ report: r1, exact: "a: b" }] }'}\n# end\n`,
    )
  })

  it('sets it off by a blank line where the others are', () => {
    const after = textOf(addRecord(FILE, '- id: e1\n\n- id: e2\n', 'events', record))
    expect(after.startsWith('- id: e1\n\n- id: e2\n\n- ')).toBe(true)
  })

  it('begins a file that is empty or not there', () => {
    expect(textOf(addRecord(FILE, '', 'events', record))).toBe(`${lines.join('\n')}\n`)
    expect(textOf(addRecord('records/june.yaml', '# June\n', 'events', record))).toBe(
      `# June\nevents:\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
    )
  })

  it('begins a list of a kind that the file lacks', () => {
    const after = textOf(addRecord('records/all.yaml', 'actors:\n  - { id: a }\nevents:\n', 'events', record))
    expect(parseYaml('x', after).value).toEqual({ actors: [{ id: 'a' }], events: [record] })
    const second = textOf(addRecord('records/all.yaml', 'actors:\n  - { id: a }\n', 'events', record))
    expect(second.startsWith('actors:\n  - { id: a }\nevents:')).toBe(true)
  })

  it('refuses an id that the file has', () => {
    expect(addRecord(FILE, EVENTS, 'events', { id: 'e2' })).toMatchObject({
      findings: [{ code: 'record-id-twice' }],
    })
  })
})

describe('laws of saving', () => {
  const leaf = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('1998-06-16', 'yes', 'null', '# x', 'a: b', 'a, b', ' padded ', 'x\ny'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'yes', 'c.d'), tie('value'), { maxKeys: 3 }),
    ),
  })).value
  const body = fc.dictionary(fc.constantFrom('date', 'note', 'sets', 'sources', 'short'), tree, {
    maxKeys: 4,
  })
  const file = fc.array(fc.tuple(body, fc.boolean()), { minLength: 1, maxLength: 4 }).map((records) =>
    records
      .map(([fields, flow], at) => {
        const item = stringify([{ id: `e${at}`, ...fields }], {
          collectionStyle: flow ? 'flow' : 'block',
          lineWidth: 0,
        })
        return `# before ${at}\n${
          flow
            ? `- ${item
                .trim()
                .replace(/^\[\s*/, '')
                .replace(/\s*\]$/, '')}\n`
            : item
        }`
      })
      .join('\n'),
  )

  it('says after a change what was meant, leaves other records byte for byte, and loses no comment', () => {
    fc.assert(
      fc.property(
        file,
        fc.nat(),
        fc.constantFrom('date', 'note', 'sets', 'short', 'new'),
        fc.oneof(tree, fc.constant(undefined)),
        (text, which, key, value) => {
          const before = parseYaml(FILE, text)
          fc.pre(before.findings.length === 0)
          const records = before.value as readonly Record<string, unknown>[]
          const at = which % records.length
          const after = textOf(editRecord(FILE, text, `e${at}`, [key], value))
          const read = parseYaml(FILE, after).value as readonly Record<string, unknown>[]
          const wanted: Record<string, unknown> = { ...records[at], [key]: value }
          if (value === undefined) delete wanted[key]
          expect(read[at]).toEqual(wanted)
          const own = (source: string, index: number): string =>
            source.split(/^# before \d+\n/m)[index + 1] ?? ''
          for (const index of records.keys())
            if (index !== at) expect(own(after, index)).toBe(own(text, index))
          for (const index of records.keys()) expect(after).toContain(`# before ${index}\n`)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives the file back byte for byte when a value is set to what it was', () => {
    fc.assert(
      fc.property(file, fc.constantFrom('date', 'sets', 'sources'), (text, key) => {
        const before = parseYaml(FILE, text)
        fc.pre(before.findings.length === 0)
        const [first] = before.value as readonly Record<string, unknown>[]
        fc.pre(first !== undefined && key in first)
        const kept = first?.[key]
        const edited = textOf(editRecord(FILE, text, 'e0', [key], kept))
        expect(parseYaml(FILE, edited).value).toEqual(before.value)
        if (typeof kept === 'object' && kept !== null) expect(edited).toBe(text)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the history', () => {
  it('is one line of JSON a change', () => {
    expect(
      historyLine({
        who: 'A. Analyst',
        on: '1998-06-20',
        what: 'edit',
        id: 'P1',
        path: ['due', 'days'],
        why: 'line\nbreak',
      }),
    ).toBe(
      '{"on":"1998-06-20","who":"A. Analyst","what":"edit","id":"P1","path":["due","days"],"why":"line\\nbreak"}\n',
    )
  })
})
