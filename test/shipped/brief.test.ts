/** What holds of the briefs of the shipped cases, whatever their words. */
import { describe, expect, it } from 'vitest'
import { draftSections } from '../../src/brief/page.ts'
import { type Case, loading, type Seen } from '../../src/case/index.ts'
import { countWords, plainBlocks, plainText, sentencesOf } from '../../src/document/index.ts'
import { ledgerOf } from '../../src/ledger/index.ts'
import { filesOfCase } from '../cases/shipped.ts'
import { kosovo, longFor, PAGES, pageFor, saidIn, seenOn } from './pages.ts'

const JUNE = seenOn(kosovo, '1998-06-20')

const WORDS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'very likely',
  'likely',
  'probably',
  'almost certain',
]
const HEDGE = new RegExp(`\\b(?:${WORDS.join('|')})\\b(?! \\(\\d+(?:–\\d+)?%\\))`, 'gi')

describe.each(PAGES)('the page of %s', (_, seen) => {
  const page = pageFor(seen)
  const sentences = sentencesOf(page)

  it('has at most 400 words, and 120 in its notes', () => {
    expect(countWords(page, { notes: false })).toBeLessThanOrEqual(400)
    expect(countWords(page, { body: false, notes: true })).toBeLessThanOrEqual(120)
  })

  it('marks every sentence, and puts a note behind every event and claim', () => {
    expect(sentences.filter((one) => one.mark === null)).toEqual([])
    const factual = sentences.filter((one) => one.mark === 'event' || one.mark === 'claim')
    expect(factual.length).toBeGreaterThan(0)
    expect(factual.filter((one) => one.notes.length === 0).map((one) => plainText(one.runs))).toEqual([])
  })

  it('gives every word of likelihood its range', () => {
    const text = plainBlocks(page.blocks)
    expect(text).toMatch(/likely \(\d+–\d+%\)/)
    expect(text.match(HEDGE)).toBeNull()
  })

  it('has its main judgement first, with its range', () => {
    expect(sentences[0]?.mark).toBe('judgement')
    expect(saidIn(page)[0]).toMatch(/\(\d+–\d+%\)/)
  })

  it('says nothing that the long form lacks', () => {
    const long = new Set(saidIn(longFor(seen)))
    expect(saidIn(page).filter((one) => !long.has(one))).toEqual([])
  })
})

describe('the brief as of 20 June 1998', () => {
  it('is drawn from reports published by then only', () => {
    const sources = draftSections(JUNE, ledgerOf(JUNE)).flatMap((section) =>
      [...section.sentences, ...section.items.flatMap((one) => one.sentences)].flatMap((one) =>
        JUNE.sources(one.sources),
      ),
    )
    const published = sources.map((one) => kosovo.reports.get(one.report)?.head.published ?? Number.NaN)
    expect(published.length).toBeGreaterThan(20)
    expect(published.filter((day) => !(day <= JUNE.view.asOf))).toEqual([])
  })

  it('is the same when the later reports do not exist at all', async () => {
    const { loadCase } = await loading()
    const early = new Map(
      [...filesOfCase('kosovo-1998')].filter(([path]) => {
        const id = /^reports\/(.*)\.md$/.exec(path)?.[1]
        return id === undefined || JUNE.reports.has(id)
      }),
    )
    const then: Case = loadCase(early)
    expect(then.reports.size).toBe(JUNE.reports.size)
    expect(then.reports.size).toBeLessThan(kosovo.reports.size)
    for (const form of [pageFor, longFor]) expect(form(seenOn(then, '1998-06-20'))).toEqual(form(JUNE))
  })

  it('names nothing of what came after', () => {
    const text = [...saidIn(longFor(JUNE)), plainBlocks(longFor(JUNE).blocks)].join(' ')
    for (const later of [
      /Bonn/,
      /8 July/,
      /Holbrooke/,
      /October 1998/,
      /13 October/,
      /Rambouillet/,
      /verifiers/,
      /1199/,
      /March 1999/,
    ])
      expect(text).not.toMatch(later)
  })
})

describe('the brief as of 10 July 1998', () => {
  it('has the verdict of the Contact Group of 8 July, with its note', () => {
    const page = pageFor(seenOn(kosovo, '1998-07-10'))
    const verdict = sentencesOf(page).filter((one) => /Contact Group found/.test(plainText(one.runs)))
    expect(verdict.length).toBeGreaterThan(0)
    const notes = new Map(page.notes.map((one) => [one.number, plainText(one.runs)]))
    for (const one of verdict)
      expect(one.notes.map((at) => notes.get(at))).toContain('Contact Group, 8 July.')
  })

  it('lacks it for whoever knows only what was known on 7 July', () => {
    const before = pageFor(seenOn(kosovo, '1998-07-10', { knownBy: seenOn(kosovo, '1998-07-07').view.asOf }))
    expect(saidIn(before).filter((one) => /Contact Group found/.test(one))).toEqual([])
  })
})

/** Records that rest on a report: those that cite it, and judgements on these. */
function restingOn(report: string): ReadonlySet<string> {
  const cites = (value: unknown): boolean =>
    value !== null &&
    typeof value === 'object' &&
    (('report' in value && value.report === report) || Object.values(value).some(cites))
  const resting = new Set([...kosovo.entries].flatMap(([id, one]) => (cites(one.record) ? [id] : [])))
  for (let size = -1; size !== resting.size; ) {
    size = resting.size
    for (const one of kosovo.records.judgements)
      if (one.rests.some((id) => resting.has(id))) resting.add(one.id)
  }
  return resting
}

interface Line {
  readonly section: string
  readonly words: string
  readonly reports: readonly string[]
  readonly absence: boolean
  readonly from: readonly string[]
}

function linesOf(seen: Seen): readonly Line[] {
  return draftSections(seen, ledgerOf(seen)).flatMap((section) =>
    [...section.sentences, ...section.items.flatMap((one) => one.sentences)].map((one) => ({
      section: section.id,
      words: one.words,
      reports: one.sources.map((source) => source.report),
      absence: one.absence,
      from: one.from,
    })),
  )
}

describe.each([...JUNE.reports.keys()])('the brief without %s', (report) => {
  const whole = linesOf(JUNE)
  const less = linesOf(seenOn(kosovo, '1998-06-20', { without: [report] }))
  const resting = restingOn(report)
  // What was sought and not found rests on every report that was searched.
  const rested = (one: Line): boolean =>
    one.absence || one.reports.includes(report) || one.from.some((id) => resting.has(id))
  const minus = (these: readonly Line[], those: readonly Line[]): readonly Line[] => {
    const words = new Set(those.map((one) => one.words))
    return these.filter((one) => !words.has(one.words))
  }
  const lost = minus(whole, less)

  it('loses only sentences that rested on it', () => {
    expect(lost.filter((one) => !rested(one)).map((one) => one.words)).toEqual([])
  })

  it('gains only sentences about what rested on it, and those that take the place of a lost one', () => {
    const places = new Set(lost.map((one) => one.section))
    const gained = minus(less, whole).filter((one) => !rested(one) && !places.has(one.section))
    expect(gained.map((one) => one.words)).toEqual([])
  })
})

describe('the brief without the Monitor of 19 June', () => {
  it('loses what Jovanovic said, and says where support has changed', () => {
    const less = saidIn(pageFor(seenOn(kosovo, '1998-06-20', { without: ['monitor-118'] })))
    expect(saidIn(pageFor(JUNE)).some((one) => one.includes('Jovanovic'))).toBe(true)
    expect(less.some((one) => one.includes('Jovanovic'))).toBe(false)
    expect(less.filter((one) => one.includes('(support changed)')).length).toBeGreaterThan(0)
  })
})
