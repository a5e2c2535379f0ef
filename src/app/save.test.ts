import { describe, expect, it } from 'vitest'
import { type MemoryEffects, memoryEffects } from '../../test/fixtures/effects.ts'
import { type OpenCase, openCase } from './open.ts'
import { type Edit, saveChange } from './save.ts'

const CASE = {
  '/case/case.yaml': 'title: a test\nscope: a test\nauthor: a test\n',
  '/case/records/actors.yaml':
    '# Who acts.\r\n- { id: a, title: A, kind: state }\r\n- { id: b, title: B, kind: state }  # later\r\n',
  '/case/reports/r.md':
    '---\noutlet: A paper\npublished: 1998-06-18\nkind: original\n---\n\nIt opened at noon.\n',
  '/case/overlays/o/records/issues.yaml': '- { id: i, title: I }\n',
}
const SIGNED = { who: 'A. Analyst', why: 'the paper says so' }

async function opened(effects: MemoryEffects, overlays: readonly string[] = []): Promise<OpenCase> {
  const found = await openCase('/case', effects, overlays)
  if (!found.ok) throw new Error(found.finding.code)
  return found
}

async function save(edit: Edit, change: (effects: MemoryEffects) => void = () => undefined) {
  const effects = memoryEffects(CASE)
  const from = await opened(effects)
  change(effects)
  const saved = await saveChange(from, edit, SIGNED, effects)
  const text = (path: string): string => new TextDecoder().decode(effects.disk.get(path))
  return { saved, text, effects }
}

const TITLE: Edit = { do: 'edit', id: 'b', path: ['title'], value: 'Beta' }

describe('saving into a folder', () => {
  it('changes the one value in its file, and says in the history who, when, what and why', async () => {
    const { saved, text } = await save(TITLE)
    expect(saved).toEqual({ ok: true, file: 'records/actors.yaml' })
    expect(text('/case/records/actors.yaml')).toBe(
      CASE['/case/records/actors.yaml'].replace('title: B', 'title: Beta'),
    )
    expect(text('/case/history.jsonl')).toBe(
      '{"on":"2026-01-02","who":"A. Analyst","what":"edit","id":"b","path":["title"],"why":"the paper says so"}\n',
    )
  })

  it('retracts with today’s date, and adds to the file of the kind, beginning it where it is not there', async () => {
    const { text } = await save({ do: 'retract', id: 'a' })
    expect(text('/case/records/actors.yaml')).toContain(
      'retracted: { on: 2026-01-02, why: the paper says so } }\r\n',
    )
    const added = await save({ do: 'add', kind: 'issues', record: { id: 'status', title: 'The status' } })
    expect(added.text('/case/records/issues.yaml')).toBe('- id: status\n  title: The status\n')
    expect((await opened(added.effects)).case.records.issues.map((one) => one.id)).toEqual(['status'])
  })

  it('writes into the overlay that a record comes from', async () => {
    const effects = memoryEffects(CASE)
    const saved = await saveChange(
      await opened(effects, ['o']),
      { do: 'edit', id: 'i', path: ['title'], value: 'J' },
      SIGNED,
      effects,
    )
    expect(saved.ok).toBe(true)
    expect(new TextDecoder().decode(effects.disk.get('/case/overlays/o/records/issues.yaml'))).toBe(
      '- { id: i, title: J }\n',
    )
  })

  it('writes nothing where nothing changes', async () => {
    const { text, effects } = await save({ do: 'edit', id: 'b', path: ['title'], value: 'B' })
    expect(text('/case/records/actors.yaml')).toBe(CASE['/case/records/actors.yaml'])
    expect(effects.disk.has('/case/history.jsonl')).toBe(false)
  })

  it.each<[string, Edit, (effects: MemoryEffects) => void, string]>([
    [
      'was changed by somebody else meanwhile',
      TITLE,
      (effects) =>
        effects.disk.set(
          '/case/records/actors.yaml',
          new TextEncoder().encode('- { id: b, title: C, kind: state }\n'),
        ),
      'save-changed-meanwhile',
    ],
    [
      'was removed meanwhile',
      TITLE,
      (effects) => effects.disk.delete('/case/records/actors.yaml'),
      'save-changed-meanwhile',
    ],
    [
      'is being written by another program',
      TITLE,
      (effects) => effects.files.lock('/case/.demarche/lock'),
      'save-locked',
    ],
    [
      'has no such record',
      { do: 'edit', id: 'c', path: ['title'], value: 'C' },
      () => undefined,
      'save-record-missing',
    ],
    [
      'is a report, which is never changed',
      { do: 'edit', id: 'r', path: ['title'], value: 'C' },
      () => undefined,
      'save-record-missing',
    ],
    [
      'has the id already',
      { do: 'add', kind: 'issues', record: { id: 'r', title: 'R' } },
      () => undefined,
      'record-id-twice',
    ],
  ])('leaves everything as it is where the file %s', async (_, edit, change, code) => {
    const { saved, effects } = await save(edit, change)
    expect(saved).toMatchObject({ ok: false, findings: [{ code }] })
    expect(effects.disk.has('/case/history.jsonl')).toBe(false)
  })

  it('gives the lock back, also where the disk refuses', async () => {
    const effects = memoryEffects(CASE)
    const from = await opened(effects)
    const full = {
      ...effects,
      files: {
        ...effects.files,
        replace: (path: string, bytes: Uint8Array) => {
          if (path.endsWith('actors.yaml')) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
          effects.files.replace(path, bytes)
        },
      },
    }
    expect(await saveChange(from, TITLE, SIGNED, full)).toMatchObject({
      findings: [{ code: 'save-refused', detail: { why: 'ENOSPC' } }],
    })
    expect(await saveChange(from, TITLE, SIGNED, effects)).toMatchObject({ ok: true })
  })
})
