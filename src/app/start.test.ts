import { describe, expect, it } from 'vitest'
import { pdf } from '../../test/first-hour/office.ts'
import { type MemoryEffects, memoryEffects } from '../../test/fixtures/effects.ts'
import { say } from '../text/index.ts'
import { gatherReports, startCase } from './start.ts'

const STORY =
  'The envoy of the river commission left the capital on Tuesday without a word to the press. Two lorries with grain were turned back at the lock, and the keeper of the lock was taken to the barracks of the guard.'
const OTHER =
  'Nobody had expected the miners to vote. They did so in a hall without light, and by a show of hands, and the count took most of the night because the tellers did not trust each other.'

async function gathered(files: Readonly<Record<string, string | Uint8Array>>, effects?: MemoryEffects) {
  return await gatherReports(['/in'], effects ?? memoryEffects(files))
}

const encoded = (text: string, littleEnd: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? `\ufeff${text}` : text)].map((one) => one.charCodeAt(0))
  return new Uint8Array(
    units.flatMap((unit) => (littleEnd ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe('reports out of a folder', () => {
  it('come out of every encoding a file may have, with the same words', async () => {
    const text = `The Lock Post\n3 May 2004\n\n${STORY} “Enough.”`
    for (const bytes of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\ufeff${text}`),
      encoded(text, true, true),
      encoded(text, false, true),
      encoded(text, true, false),
      encoded(text, false, false),
    ]) {
      const { reports, findings } = await gathered({ '/in/a.txt': bytes })
      expect(findings).toEqual([])
      expect(reports[0]?.head).toMatchObject({ outlet: 'The Lock Post', published: '2004-05-03' })
      expect(reports[0]?.text).toBe(`${STORY} “Enough.”`)
    }
  })

  it('keep a text in UTF-8 as such where a single byte of it is damaged', async () => {
    const { reports } = await gathered({
      '/in/a.txt': new Uint8Array([...new TextEncoder().encode(`${STORY} “Enough – now.” Caf`), 0xc3, 0x20]),
    })
    expect(reports[0]?.text).toContain('“Enough – now.” Caf\ufffd')
  })

  it('name each file that gives none, with what is wrong and what mends it', async () => {
    const { reports, findings } = await gathered({
      '/in/a.txt': STORY,
      '/in/empty.txt': '',
      '/in/noise.txt': new Uint8Array([0, 1, 2, 3, 0, 200, 7]),
      '/in/scan.pdf': pdf(' '),
      '/in/picture.txt': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      '/in/table.xlsx': 'x',
    })
    expect(reports).toHaveLength(1)
    const said = findings.map((one) => `${say(one).message} ${say(one).mend}`).join('\n')
    for (const file of ['empty.txt', 'noise.txt', 'scan.pdf', 'picture.txt', 'table.xlsx'])
      expect(said).toContain(file)
    expect(said).toContain('text recognition')
  })

  it('read a PDF that bears the name of a text', async () => {
    const { reports } = await gathered({ '/in/a.txt': pdf('The envoy left the capital on Tuesday.') })
    expect(reports[0]?.text).toContain('The envoy left')
  })

  it('go on past a file that the system does not hand out', async () => {
    const effects = memoryEffects({ '/in/a.txt': STORY, '/in/b.txt': OTHER })
    const read = effects.files.read
    const closed = {
      ...effects,
      files: {
        ...effects.files,
        read: (path: string) => {
          if (path.endsWith('a.txt')) throw Object.assign(new Error('no'), { code: 'EACCES' })
          return read(path)
        },
      },
    }
    const { reports, findings } = await gatherReports(['/in'], closed)
    expect(reports).toHaveLength(1)
    expect(findings.map((one) => say(one).message)[0]).toContain('a.txt” cannot be read: EACCES')
  })

  it('follow a link to a file, and say of a link to a folder that it was left', async () => {
    const effects = memoryEffects(
      { '/in/a.txt': STORY, '/else/b.txt': OTHER, '/far/c.txt': OTHER },
      { links: { '/in/b.txt': '/else/b.txt', '/in/far': '/far' } },
    )
    const { reports, findings } = await gathered({}, effects)
    expect(reports.map((one) => one.text)).toEqual([STORY, OTHER])
    expect(findings.map((one) => say(one).message).join()).toContain('far (a link)')
  })

  it('take the same file once, and say so', async () => {
    const { reports, findings } = await gathered({ '/in/a.txt': STORY, '/in/copy.txt': `${STORY}\n` })
    expect(reports).toHaveLength(1)
    expect(findings.map((one) => one.code)).toContain('intake-twice')
  })

  it('give one dispatch in two papers one origin, so that it supports a record once', async () => {
    const { reports } = await gathered({
      '/in/a.txt': `The Lock Post\n3 May 2004\n\n${STORY}`,
      '/in/b.txt': `The Hill Gazette\n4 May 2004\n\n${STORY}`,
      '/in/c.txt': `The Hill Gazette\n5 May 2004\n\n${OTHER}`,
    })
    expect(reports.map((one) => one.head.origin)).toEqual([
      'The Lock Post, 2004-05-03',
      'The Lock Post, 2004-05-03',
      null,
    ])
  })

  it('keep two dispatches of one agency apart: they are two reports', async () => {
    const { reports } = await gathered({
      '/in/a.txt': `The Lock Post\n3 May 2004\n\nSELIM (Reuters) - ${STORY}`,
      '/in/b.txt': `The Lock Post\n9 May 2004\n\nSELIM (Reuters) - ${OTHER}`,
      '/in/c.txt': `The Hill Gazette\n9 May 2004\n\nSELIM (Reuters) - ${OTHER}`,
    })
    expect(reports.map((one) => one.head.origin)).toEqual([
      'Reuters, 2004-05-03',
      'Reuters, 2004-05-09',
      'Reuters, 2004-05-09',
    ])
  })

  it('take a digest apart at its dispatch lines, and lose no word of it', async () => {
    const digest = `Press summary\n\nSELIM, May 3, 2004 (AFP) - ${STORY}\n\nORN, May 4, 2004 (DPA) - ${OTHER}\n\nSELIM, May 5, 2004 (AP) - ${STORY} ${OTHER}`
    const { reports } = await gathered({ '/in/digest.txt': digest })
    expect(reports.map((one) => one.head.published)).toEqual(['2004-05-03', '2004-05-04', '2004-05-05'])
    expect(reports.map((one) => one.text).join(' ')).toContain('taken to the barracks')
  })

  it('keep a few words between two separators with the report beside them', async () => {
    const digest = `3 May 2004\n${STORY}\n---\nNote of the desk: unconfirmed.\n---\n4 May 2004\n${OTHER}`
    const { reports } = await gathered({ '/in/digest.txt': digest })
    expect(reports).toHaveLength(2)
    expect(reports.map((one) => one.text).join(' ')).toContain('unconfirmed')
  })

  it('take the masthead over a date for the outlet where a headline follows, and not a headline itself', async () => {
    const { reports } = await gathered({
      '/in/a.txt': `Upper Orn Leaflet\n3 May 2004\n\nMinisters trade blame over lock\n\n${STORY}`,
      '/in/b.txt': `Envoy Leaves Capital\n4 May 2004\n\n${OTHER}`,
    })
    expect(reports[0]?.head).toMatchObject({
      outlet: 'Upper Orn Leaflet',
      title: 'Ministers trade blame over lock',
    })
    expect(reports[0]?.text).toBe(STORY)
    expect(reports[1]?.head).toMatchObject({ outlet: 'not stated', title: 'Envoy Leaves Capital' })
  })

  it('name a report without an outlet by its file, so that two of them are told apart', async () => {
    const effects = memoryEffects({ '/in/one.txt': STORY, '/in/two.txt': OTHER })
    const started = await startCase(['/in'], '/case', effects)
    expect(started.findings.map((one) => one.code)).toContain('intake-no-outlet')
    const heads = [...effects.disk]
      .filter(([path]) => path.startsWith('/case/reports/'))
      .map(([, bytes]) => /^outlet: (.+)$/m.exec(new TextDecoder().decode(bytes))?.[1])
    expect(heads.sort()).toEqual(['"not stated (one.txt)"', '"not stated (two.txt)"'])
  })

  it('take the year of the others where only one fits, and say so; else mark the day', async () => {
    const two = {
      '/in/a.txt': `The Lock Post\n3 May 2004\n\n${STORY}`,
      '/in/b.txt': `The Hill Gazette\n30 May 2004\n\nIt rained on the hill for a week and nobody came.`,
    }
    const near = await gathered({ ...two, '/in/c.txt': `SELIM, May 12 (Reuters) - ${OTHER}` })
    const dated = near.reports.find((one) => one.text.includes('miners'))
    expect(dated?.head).toMatchObject({ published: '2004-05-12', partial: null })
    expect(near.findings.map((one) => one.code)).toEqual(['intake-year-taken'])
    const far = await gathered({ ...two, '/in/c.txt': `SELIM, November 12 (Reuters) - ${OTHER}` })
    expect(far.findings.map((one) => one.code)).toEqual(['intake-no-year'])
  })

  it('make a case of two hundred files that loads without an error', { timeout: 60_000 }, async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `/in/${at}.txt`,
        `The Lock Post\n${1 + (at % 28)} May 2004\n\nReport number ${at} of the lock keeper. ${STORY.split(
          ' ',
        )
          .map((word, index) => (index % 3 === 0 ? `${word}${at}` : word))
          .join(' ')}`,
      ]),
    )
    const effects = memoryEffects(files)
    const started = await startCase(['/in'], '/case', effects)
    expect(started.ok && started.reports.length).toBe(200)
    expect(started.findings).toEqual([])
    expect(started.ok && new Set(started.reports.map((one) => one.id)).size).toBe(200)
  })
})
