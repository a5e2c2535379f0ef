import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf, caseWithFindings, filesOf } from '../../test/fixtures/case.ts'
import { diffCases, differences } from './diff.ts'
import { loadCase } from './load/index.ts'

const BASE = `actors:
  - { id: a, title: A, kind: state }
atoms:
  - { id: x, "yes": y, "no": n }
terms:
  - id: halted
    readings:
      - { id: one, holder: a, means: x }
      - { id: two, holder: a, means: not x }
judgements:
  - { id: j, kind: likelihood, says: it stops, likelihood: { word: unlikely, range: [20, 45], basis: b }, horizon: 1998-07-31, madeOn: 1998-06-20, unsupported: true }
`
const REPORTS = { r: { published: '1998-06-17', text: 'x' } }

describe('the difference of two cases', () => {
  const base = caseOf(BASE, REPORTS)

  it('is nothing between a case and itself, however it is written', () => {
    const again = caseOf(
      `# a remark\n${BASE.replace('{ id: a, title: A, kind: state }', '{ kind: state, title: "A", id: a }')}`,
      REPORTS,
    )
    expect(diffCases(base, again)).toEqual({
      head: [],
      reports: { added: [], removed: [], changed: [] },
      added: [],
      removed: [],
      changed: [],
    })
  })

  it('points to the definition and the number in which a second analyst differs, and to nothing else (G12)', () => {
    const second = caseOf(
      BASE.replace('means: not x', 'means: x or not x').replace('[20, 45]', '[60, 60]'),
      REPORTS,
    )
    expect(diffCases(base, second).changed).toEqual([
      {
        id: 'halted',
        kind: 'terms',
        parts: [{ path: ['readings', 'two', 'means'], before: 'not x', after: 'x or not x' }],
      },
      {
        id: 'j',
        kind: 'judgements',
        parts: [
          { path: ['likelihood', 'range', 0], before: 20, after: 60 },
          { path: ['likelihood', 'range', 1], before: 45, after: 60 },
        ],
      },
    ])
  })

  it('names what an overlay adds and what a case lacks, records and reports', () => {
    const overlay = loadCase(filesOf(BASE, REPORTS), [
      filesOf(
        'issues:\n  - { id: i, title: I }\n',
        { s: { published: '1998-06-18', text: 'y' } },
        { author: 'B' },
      ),
    ])
    const difference = diffCases(base, overlay)
    expect(difference.head).toEqual([{ path: ['author'], before: 'a test', after: 'B' }])
    expect(difference.added).toEqual([{ id: 'i', kind: 'issues' }])
    expect(difference.reports).toEqual({ added: ['s'], removed: [], changed: [] })
    expect(diffCases(overlay, base).removed).toEqual([{ id: 'i', kind: 'issues' }])
  })

  it('tells an id that changed its kind as one removed and one added', () => {
    const other = caseWithFindings(
      BASE.replace('atoms:\n  - { id: x, "yes": y, "no": n }', 'issues:\n  - { id: x, title: X }'),
      REPORTS,
    )
    const { added, removed } = diffCases(base, other)
    expect([added, removed]).toEqual([[{ id: 'x', kind: 'issues' }], [{ id: 'x', kind: 'atoms' }]])
  })
})

describe('the parts that differ', () => {
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(1, 2, 'a', null, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('id', 'b', 'c'), tie('value'), { maxKeys: 3 }),
    ),
  })).value

  it('are none exactly between equal values', () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        expect(differences(a, structuredClone(a))).toEqual([])
        const equal = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
        expect(differences(a, b).length === 0).toBe(equal)
      }),
    )
  })
})

/** Keys in order; lists of things with ids as mappings from id, since their order carries nothing. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([key, one]) => [key, sorted(one)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  const ids = value.map((one: unknown) => (one as { id?: unknown } | null)?.id)
  const byId =
    value.length > 0 && ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length
  const items = value.map(sorted)
  return byId
    ? { byId: items.map((one, at) => [ids[at], one]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) }
    : { list: items }
}
