import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/case/index.ts'
import { overlaysOf, root, shipped, shippedCase } from './shipped.ts'

/** A source of which only a fact or two is used makes a short digest; it is not padded. */
const SHORTEST = 20
const LONGEST = 255
const LONGEST_QUOTE = 12

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Passages between typographic quotation marks. */
const quotesIn = (text: string): readonly string[] =>
  [...text.matchAll(/“([^”]*)”/g)].map((found) => found[1] ?? '')

/** Runs of n words that two texts share. */
function sharedRuns(a: string, b: string, n: number): readonly string[] {
  const runs = (text: string): readonly string[] => {
    const words = wordsOf(text)
    return words.slice(0, Math.max(0, words.length - n + 1)).map((_, at) => words.slice(at, at + n).join(' '))
  }
  const known = new Set(runs(b))
  return [...new Set(runs(a).filter((run) => known.has(run)))]
}

describe.each(shipped)('the reports of %s', (name) => {
  const from: Case = shippedCase(name)
  const reports = [...from.reports.values()]

  it('are summaries in our own words, or our own notes', () => {
    const kinds = reports.map(({ id, head }) => ({ id, kind: head.kind, text: head.text }))
    for (const { id, kind, text } of kinds)
      expect([id, kind, text]).toEqual(
        kind === 'note' ? [id, 'note', 'original'] : [id, 'summary', 'own-words'],
      )
  })

  it('name an outlet and the dispatch, agency or speaker that they go back to', () => {
    expect(reports.filter((one) => one.head.origin === undefined).map((one) => one.id)).toEqual([])
  })

  it('say where the original can be read, that its address was not recorded, or that it is our note', () => {
    const without = reports.filter(
      (one) =>
        one.head.url === undefined &&
        one.head.kind !== 'note' &&
        one.head.note?.includes('Address not recorded') !== true,
    )
    expect(without.map((one) => one.head.outlet).filter((outlet) => outlet !== 'Associated Press')).toEqual(
      [],
    )
  })

  it(`are digests of ${SHORTEST} to ${LONGEST} words`, () => {
    const sizes = reports.map(({ id, text }) => ({ id, words: text.split(/\s+/).length }))
    expect(sizes.filter((one) => one.words < SHORTEST || one.words > LONGEST)).toEqual([])
  })

  it(`quote at most ${LONGEST_QUOTE} words at a time`, () => {
    const long = reports.flatMap(({ id, text }) =>
      quotesIn(text).flatMap((quote) => (wordsOf(quote).length > LONGEST_QUOTE ? [`${id}: ${quote}`] : [])),
    )
    expect(long).toEqual([])
  })

  it('are all used: some record rests on each, or it says what we have not verified', () => {
    const yaml = [...from.files.values()].join('\n')
    const unused = reports.filter((one) => !yaml.includes(`report: ${one.id}`)).map((one) => one.id)
    expect(unused).toEqual([])
  })
})

describe('what is invented', () => {
  it('stands in overlays only, and says so in the head of its report', () => {
    for (const name of shipped) {
      const base = shippedCase(name)
      expect([...base.reports.values()].filter((one) => one.head.invented)).toEqual([])
      for (const overlay of overlaysOf(name)) {
        const own = [...shippedCase(name, [overlay]).reports.values()].filter(
          (one) => !base.reports.has(one.id),
        )
        expect(own.filter((one) => !one.head.invented)).toEqual([])
      }
    }
  })
})

describe('the text that the product is drawn from', () => {
  const text = resolve(root, '..', 'shared', 'mission.txt')
  const beside = existsSync(text)
  const original = beside ? readFileSync(text, 'utf8') : ''
  const own = shipped.flatMap((name) => {
    const from = shippedCase(name)
    return [...[...from.reports.values()].map((one) => one.text), ...from.files.values()]
  })

  it(`is not copied: a shipped case shares no run of eight words with it${beside ? '' : ' (not compared: it is not beside this checkout)'}`, () => {
    const unquoted = own.map((one) => one.replace(/“[^”]*”/g, ' … '))
    expect(unquoted.length).toBeGreaterThan(0)
    expect(unquoted.flatMap((one) => sharedRuns(one, original, 8))).toEqual([])
  })
})
