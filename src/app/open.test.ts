import { describe, expect, it } from 'vitest'
import { day } from '../../test/fixtures/case.ts'
import { type MemoryOptions, memoryEffects } from '../../test/fixtures/effects.ts'
import { printDay } from '../case/index.ts'
import { say } from '../text/index.ts'
import { checkCase } from './check.ts'
import { openCase } from './open.ts'

const CASE = {
  '/case/case.yaml': 'title: a test\nscope: a test\nauthor: a test\n',
  '/case/records/actors.yaml': '- { id: a, title: A, kind: state }\n- { id: b, title: B, kind: state }\n',
  '/case/records/events.yaml':
    '- { id: e, date: 1998-06-17, actors: a, sources: [{ report: r, exact: opened at noon }] }\n',
  '/case/reports/r.md':
    '---\noutlet: A paper\npublished: 1998-06-18\nkind: original\n---\n\nIt opened at noon.\n',
}

async function open(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
  overlays: readonly string[] = [],
) {
  const effects = memoryEffects(files, options)
  const opened = await openCase('/case', effects, overlays)
  if (!opened.ok) throw new Error(say(opened.finding).message)
  return { ...opened, effects, codes: opened.case.findings.map((one) => one.code) }
}

describe('opening a folder', () => {
  it('reads the head, the reports and the records, and passes over what is no part of a case', async () => {
    const { case: from, codes } = await open({
      ...CASE,
      '/case/README.md': 'not ours',
      '/case/.git/config': 'not ours',
      '/case/records/.draft.yaml': '- not: ours',
      '/case/records/plan.txt': 'not ours',
    })
    expect([...from.entries.keys()]).toEqual(['a', 'b', 'e'])
    expect(printDay(from.reports.get('r')?.head.published ?? 0)).toBe('1998-06-18')
    expect(codes).toEqual([])
  })

  it('says which folder or shipped case was probably meant', async () => {
    const effects = memoryEffects({ '/shipped/kosovo-1998/case.yaml': 'title: t' }, { shipped: '/shipped' })
    const opened = await openCase('kosovo-1999', effects)
    expect(opened).toMatchObject({
      ok: false,
      finding: { code: 'folder-missing', detail: { nearest: 'kosovo-1998' } },
    })
    expect(await openCase('/shipped', effects)).toMatchObject({
      ok: false,
      finding: { code: 'folder-no-case' },
    })
    expect(await openCase('/shipped/kosovo-1998/case.yaml', effects)).toMatchObject({
      finding: { code: 'folder-no-folder' },
    })
    expect(await openCase(null, effects)).toMatchObject({ ok: false, finding: { code: 'folder-none-given' } })
  })

  it('takes DEMARCHE_CASE where no case is named, and the current folder where it is one', async () => {
    const named = memoryEffects(CASE, { environment: { DEMARCHE_CASE: '/case' } })
    expect(await openCase(null, named)).toMatchObject({ ok: true, folder: '/case' })
    const here = memoryEffects({ '/case.yaml': CASE['/case/case.yaml'] })
    expect(await openCase(null, here)).toMatchObject({ ok: true, folder: '.' })
  })

  it('follows a link inside the folder, and none that leads out, to nothing, or in a circle', async () => {
    const { case: from, codes } = await open(
      { ...CASE, '/elsewhere/secret.md': CASE['/case/reports/r.md'], '/case/records/shared/x.yaml': '' },
      {
        links: {
          '/case/reports/again.md': '/case/reports/r.md',
          '/case/reports/out.md': '/elsewhere/secret.md',
          '/case/reports/gone.md': '/nowhere',
          '/case/records/loop': '/case/records',
          '/case/records/more': '/elsewhere',
        },
      },
    )
    expect([...from.reports.keys()]).toEqual(['again', 'r'])
    expect([...codes].sort()).toEqual([
      'file-link-loop',
      'file-link-outside',
      'file-link-outside',
      'file-link-outside',
    ])
  })

  it('does not open a case whose reports folder is itself a link out of it', async () => {
    const files = {
      '/case/case.yaml': CASE['/case/case.yaml'],
      '/elsewhere/a.md': CASE['/case/reports/r.md'],
    }
    const { case: from, codes } = await open(files, { links: { '/case/reports': '/elsewhere' } })
    expect(from.reports.size).toBe(0)
    expect(codes).toEqual(['file-link-outside'])
  })

  it('refuses a file of 100 MB without reading it, and a folder without end', async () => {
    const effects = memoryEffects(CASE)
    const read: string[] = []
    const files = {
      ...effects.files,
      stat: (path: string) => {
        const found = effects.files.stat(path)
        return path.endsWith('r.md') && found !== null ? { ...found, bytes: 100_000_000 } : found
      },
      read: (path: string) => {
        read.push(path)
        return effects.files.read(path)
      },
    }
    const large = await openCase('/case', { ...effects, files })
    expect(large.ok && large.case.findings.map((one) => one.code)).toEqual([
      'file-too-large',
      'reference-unknown',
    ])
    expect(read.some((path) => path.endsWith('r.md'))).toBe(false)
    const few = { ...effects, limits: { ...effects.limits, files: 2 } }
    const cut = await openCase('/case', few)
    expect(cut.ok && cut.case.findings.map((one) => one.code)).toContain('folder-too-large')
  })

  it('reports a half-written file and does not read it', async () => {
    const { codes, case: from } = await open({
      ...CASE,
      '/case/records/events.yaml.123.half-written': '- { id: e',
    })
    expect(codes).toEqual(['file-half-written'])
    expect(from.entries.size).toBe(3)
  })

  it('reports a file that the system does not hand out', async () => {
    const effects = memoryEffects(CASE)
    const read = (path: string): Uint8Array => {
      if (path.endsWith('actors.yaml')) throw Object.assign(new Error('no'), { code: 'EACCES' })
      return effects.files.read(path)
    }
    const opened = await openCase('/case', { ...effects, files: { ...effects.files, read } })
    const [finding] = opened.ok ? opened.case.findings : []
    expect(finding).toMatchObject({ code: 'file-unreadable', place: { file: 'records/actors.yaml' } })
    expect(finding === undefined ? '' : say(finding).message).toContain('permission is denied')
  })
})

describe('the cache', () => {
  const built = { build: 'test 1' }
  const cacheFile = '/case/.demarche/case.json'

  it('gives the same case the second time, without schemas or YAML', async () => {
    const cold = await open(CASE, built)
    const warm = await openCase('/case', cold.effects)
    if (!warm.ok) throw new Error('not opened')
    expect([cold.warm, warm.warm]).toEqual([false, true])
    const { locate: _, ...first } = cold.case
    const { locate: __, ...second } = warm.case
    expect(second).toEqual(first)
    expect(await checkCase(warm.case)).toEqual(await checkCase(cold.case))
  })

  it('reads anew when a byte of a file, the set of files, or the program changes', async () => {
    const { effects } = await open(CASE, built)
    const reopened = async (change: () => void, other = effects): Promise<boolean> => {
      change()
      const opened = await openCase('/case', other)
      return opened.ok && opened.warm
    }
    const put = (path: string, text: string) => () => effects.disk.set(path, new TextEncoder().encode(text))
    expect(
      await reopened(put('/case/reports/r.md', CASE['/case/reports/r.md'].replace('noon', 'dawn'))),
    ).toBe(false)
    expect(await reopened(() => undefined)).toBe(true)
    expect(await reopened(put('/case/records/issues.yaml', '- { id: i, title: I }\n'))).toBe(false)
    expect(await reopened(() => effects.disk.delete('/case/records/issues.yaml'))).toBe(false)
    expect(await reopened(() => undefined, { ...effects, build: 'test 2' })).toBe(false)
  })

  it('never trusts a cache file that is damaged, empty, foreign or of another version', async () => {
    const { effects, case: first } = await open(CASE, built)
    const good = new TextDecoder().decode(effects.disk.get(cacheFile))
    const bad = [
      '',
      '{}',
      good.slice(0, -20),
      good.replace('opened', 'closed'),
      good.replace('"format":1', '"format":0'),
      `x${good}`,
      good.replace('\n', ''),
    ]
    for (const text of bad) {
      effects.disk.set(cacheFile, new TextEncoder().encode(text))
      const opened = await openCase('/case', effects)
      expect(opened.ok && opened.warm, text.slice(0, 40)).toBe(false)
      expect(opened.ok && opened.case.records).toEqual(first.records)
    }
  })

  it('lets a read-only folder be, and keeps itself out of version control elsewhere', async () => {
    const { warm, case: from, effects: closed } = await open(CASE, { ...built, readOnly: true })
    expect([warm, from.entries.size, closed.disk.has(cacheFile)]).toEqual([false, 3, false])
    const { effects } = await open(CASE, built)
    expect(new TextDecoder().decode(effects.disk.get('/case/.demarche/.gitignore'))).toBe('*\n')
  })

  it('caches nothing while the program itself is being changed', async () => {
    const { effects } = await open(CASE)
    expect([...effects.disk.keys()].some((path) => path.includes('.demarche'))).toBe(false)
  })
})

describe('overlays', () => {
  const overlay = {
    '/case/overlays/b/records/events.yaml':
      '- { id: e, date: 1998-06-16, actors: b, sources: [{ report: r, exact: opened at noon }] }\n',
    '/case/overlays/b/case.yaml': 'author: analyst B\n',
    '/case/overlays/b/reports/s.md': CASE['/case/reports/r.md'],
  }

  it('lays a second analyst’s folder over the case, by path or by its name in overlays/', async () => {
    for (const name of ['b', '/case/overlays/b']) {
      const { case: from, codes } = await open({ ...CASE, ...overlay }, {}, [name])
      expect(codes).toEqual([])
      expect(from.records.events.map((one) => [one.id, one.actors])).toEqual([['e', ['b']]])
      expect([from.head.title, from.head.author]).toEqual(['a test', 'analyst B'])
      expect([...from.reports.keys()]).toEqual(['r', 's'])
    }
  })

  it('places a finding in the folder that it comes from', async () => {
    const broken = {
      '/case/overlays/b/records/events.yaml':
        '- { id: e2, date: 1998-06-16, actors: c, madeOn: 1998-06-16 }\n',
    }
    const { case: from } = await open({ ...CASE, ...broken }, {}, ['b'])
    expect(from.findings.map((one) => [one.code, one.place?.file, one.place?.column])).toEqual([
      ['reference-unknown', '/case/overlays/b/records/events.yaml', 39],
    ])
  })

  it('neither replaces a report nor turns a record into one of another kind', async () => {
    const wrong = {
      '/case/overlays/b/reports/r.md': CASE['/case/reports/r.md'].replace('noon', 'dawn'),
      '/case/overlays/b/records/issues.yaml': '- { id: e, title: E }\n',
    }
    const { case: from, codes } = await open({ ...CASE, ...wrong }, {}, ['b'])
    expect(codes).toEqual(['overlay-replaces-report', 'overlay-changes-kind'])
    expect(from.reports.get('r')?.text).toBe('It opened at noon.')
    expect(from.entries.get('e')?.kind).toBe('events')
  })

  it('names the overlay that was probably meant', async () => {
    const effects = memoryEffects({ ...CASE, ...overlay })
    expect(await openCase('/case', effects, ['c'])).toMatchObject({
      finding: { code: 'overlay-missing', detail: { known: ['b'] } },
    })
  })

  it('is cached apart from the case alone', async () => {
    const { effects } = await open({ ...CASE, ...overlay }, { build: 'test 1' }, ['b'])
    const alone = await openCase('/case', effects)
    const again = await openCase('/case', effects, ['b'])
    expect([alone.ok && alone.warm, again.ok && again.warm]).toEqual([false, true])
    expect(again.ok && again.case.head.author).toBe('analyst B')
    expect(again.ok && again.case.findings).toEqual([])
    expect(day('1998-06-16')).toBe(again.ok ? again.case.records.events[0]?.date?.from : null)
  })
})
