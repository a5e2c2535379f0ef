import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../test/fixtures/case.ts'
import { type Case, KINDS } from '../../case/index.ts'
import { readReport } from '../read.ts'
import type { Proposal } from './proposal.ts'
import { proposalsFor } from './propose.ts'

const EMPTY = caseOf({})

function read(
  text: string,
  from: Case = EMPTY,
  pending: readonly Proposal[] = [],
  id = 'r1',
): readonly Proposal[] {
  const published = '2003-03-10'
  const gold = readReport(text, { id, dateline: { date: published } })
  return proposalsFor({ id, text, published }, gold, from, pending)
}

const PROMISE = 'Foreign Minister Anders Lund of Norway promised to release the prisoners.'

describe('proposals out of a report', () => {
  it('draft a promise with its debtor, content, day and passage', () => {
    const [first] = read(PROMISE)
    expect(first?.group).toBe('promise')
    expect(first?.draft?.kind).toBe('pledges')
    expect(first?.draft?.record).toMatchObject({
      roles: { debtor: 'lund' },
      short: 'release of the prisoners',
      kind: 'achieve',
    })
    expect(first?.passages[0]?.exact).toBe('promised to release the prisoners')
    expect(first?.needs.map((one) => one.record.id)).toContain('lund')
  })

  it('count a promise mentioned again as one promise with one more source', () => {
    const first = read(PROMISE)
    const second = read(
      'Lund repeated on Friday that Norway had promised to release the prisoners. Anders Lund pledged to release all prisoners.',
      EMPTY,
      first,
      'r2',
    )
    const mention = second.find((one) => one.group === 'mention')
    expect(mention?.adds).toMatchObject({ to: first[0]?.draft?.record.id, path: ['sources'] })
    expect(
      second.filter(
        (one) => one.draft?.kind === 'pledges' && JSON.stringify(one.draft.record['roles']).includes('lund'),
      ),
    ).toEqual([])
  })

  it('link an actor of the case by an alias instead of making a second one', () => {
    const known = caseOf({
      actors: [{ id: 'minister', title: 'Anders Lund', kind: 'person', aliases: ['Lund'] }],
    })
    const [first] = read(PROMISE, known)
    expect(first?.draft?.record).toMatchObject({ roles: { debtor: 'minister' } })
    expect(first?.needs.filter((one) => one.kind === 'actors' && one.record['kind'] === 'person')).toEqual([])
  })

  it('give a passage a prefix or suffix where its words stand twice', () => {
    const text = `${PROMISE} A week passed. President Erik Dahl of Sweden promised to release the prisoners.`
    for (const proposal of read(text))
      for (const { exact, prefix = '', suffix = '' } of proposal.passages) {
        const wanted = prefix + exact + suffix
        expect(text.split(wanted).length - 1, wanted).toBe(1)
      }
  })

  it('are the same when the report is read again', () => {
    expect(read(PROMISE)).toEqual(read(PROMISE))
  })

  it('name only ids that they bring along, require, or that the case has', () => {
    for (const proposal of read(
      `${PROMISE} Norway blamed Sweden for the violence. It is unlikely that Sweden will agree in April.`,
    )) {
      expect(KINDS).toContain(proposal.draft?.kind ?? 'claims')
      expect(proposal.requires.every((id) => !proposal.needs.some((one) => one.record.id === id))).toBe(true)
      expect(new Set(proposal.needs.map((one) => one.record.id)).size).toBe(proposal.needs.length)
    }
  })

  it('come out of any text without a crash, and every passage is exact', { timeout: 60_000 }, () => {
    const pieces = [
      'promised to',
      'will not',
      'until',
      '"',
      '“',
      'Norway',
      'Lund',
      'said',
      'blamed',
      'if',
      'unlikely',
      '.',
      '\n',
      '\u202e',
      'é',
      '😀',
      'the army',
      'leave',
      ',',
      'on Friday',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        for (const proposal of read(text))
          for (const { start, end, exact } of proposal.passages) expect(text.slice(start, end)).toBe(exact)
      }),
      { numRuns: 60 },
    )
  })
})
