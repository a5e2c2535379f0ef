import { describe, expect, it } from 'vitest'
import { answer } from '../../test/fixtures/cli.ts'
import { type MemoryEffects, memoryEffects } from '../../test/fixtures/effects.ts'
import { openCase } from './open.ts'
import { Review } from './review.ts'

const REPORT =
  'OSLO, 10 March 2003 (Agency) - Anders Lund promised to release the prisoners.\n\nAnders Lund said a release was “out of the question”. Erik Dahl blamed Anders Lund for the violence.\n'

async function begun(): Promise<MemoryEffects> {
  const effects = memoryEffects({ '/in/a.txt': REPORT }, { environment: { DEMARCHE_ANALYST: 'Ada' } })
  expect((await answer('start /in --to /case', effects)).code).toBe(0)
  return effects
}

async function reviewOf(effects: MemoryEffects): Promise<Review> {
  const opened = await openCase('/case', effects)
  if (!opened.ok) throw new Error('no case')
  return Review.open(opened, effects)
}

function snapshot(effects: MemoryEffects, but: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...effects.disk]
      .filter(([path]) => path.startsWith('/case/') && !but.test(path))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  )
}

describe('a review', () => {
  it('writes what was accepted and takes it back to the byte', async () => {
    const effects = await begun()
    const review = await reviewOf(effects)
    const before = snapshot(effects, /jsonl$/)
    const [first] = review.pending()
    const decided = await review.accept(first?.id ?? '')
    expect(decided.ok).toBe(true)
    expect(review.case.records.pledges).toHaveLength(1)
    expect(await review.undo()).toEqual({ ok: true, id: first?.id })
    expect(snapshot(effects, /jsonl$/)).toEqual(before)
    expect(review.pending()[0]?.id).toBe(first?.id)
  })

  it('does not take back what somebody has edited since', async () => {
    const effects = await begun()
    const review = await reviewOf(effects)
    await review.accept(review.pending()[0]?.id ?? '')
    const file = '/case/records/pledges.yaml'
    const text = new TextDecoder().decode(effects.disk.get(file))
    effects.disk.set(file, new TextEncoder().encode(text.replace('achieve', 'maintain')))
    const undone = await review.undo()
    expect(undone.ok).toBe(false)
  })

  it('keeps comments and order of a file that it adds to', async () => {
    const effects = await begun()
    effects.disk.set(
      '/case/records/actors.yaml',
      new TextEncoder().encode(
        '# Who takes part\n- id: lund # the minister\n  title: Anders Lund\n  kind: person\n  aliases: [Lund]\n',
      ),
    )
    const review = await reviewOf(effects)
    for (const one of review.pending()) if (one.group === 'promise') await review.accept(one.id)
    const text = new TextDecoder().decode(effects.disk.get('/case/records/actors.yaml'))
    expect(text.startsWith('# Who takes part\n- id: lund # the minister\n')).toBe(true)
  })

  it('goes on where it stopped, even where the machine stopped between record and log', async () => {
    const effects = await begun()
    const first = await reviewOf(effects)
    const [accepted, ...rest] = first.pending()
    const log = effects.disk.get('/case/suggestions.jsonl') ?? new Uint8Array()
    await first.accept(accepted?.id ?? '')
    // The record is written, the decision is not: half a line stands in the log.
    effects.disk.set(
      '/case/suggestions.jsonl',
      new Uint8Array([...log, ...new TextEncoder().encode('{"did":"acc')]),
    )
    const again = await reviewOf(effects)
    expect(again.pending().map((one) => one.id)).not.toContain(accepted?.id)
    const next = again.pending()[0]
    expect(again.reject(next?.id ?? '').ok).toBe(true)
    const third = await reviewOf(effects)
    expect(third.pending().map((one) => one.id)).not.toContain(next?.id)
    expect(rest.length).toBeGreaterThan(0)
  })

  it('attaches a later denial to the promise that it denies', async () => {
    const review = await reviewOf(await begun())
    const promise = review.pending().find((one) => one.group === 'promise')
    await review.accept(promise?.id ?? '')
    const denial = review.pending().find((one) => one.group === 'refusal')
    expect(denial?.adds).toMatchObject({
      to: promise?.draft?.record.id,
      value: { stance: 'denies', field: 'then' },
    })
    expect((await review.accept(denial?.id ?? '')).ok).toBe(true)
    expect(review.case.records.pledges[0]?.sources?.map((one) => one.stance)).toContain('denies')
  })

  it('merges a proposal into a record as one more source', async () => {
    const effects = await begun()
    const review = await reviewOf(effects)
    const promise = review.pending().find((one) => one.group === 'promise')
    await review.accept(promise?.id ?? '')
    const id = promise?.draft?.record.id ?? ''
    const other = review.pending()[0]
    const before = review.case.records.pledges[0]?.sources?.length ?? 0
    expect((await review.merge(other?.id ?? '', id)).ok).toBe(true)
    expect(review.case.records.pledges[0]?.sources?.length).toBeGreaterThan(before)
    expect(review.counts().merged).toBe(1)
  })

  it('writes nothing where the case would not pass check', async () => {
    const effects = await begun()
    const review = await reviewOf(effects)
    const promise = review.pending().find((one) => one.draft?.kind === 'pledges')
    if (promise?.draft == null) throw new Error('no promise')
    const before = snapshot(effects, /^$/)
    const decided = await review.accept(promise.id, {
      kind: 'pledges',
      record: { ...promise.draft.record, made: '2003-02-30' },
    })
    expect(decided.ok).toBe(false)
    expect(snapshot(effects, /^$/)).toEqual(before)
  })
})

describe('the tray at the command line', () => {
  it('lists, accepts and rejects by number, and a number stays with its proposal', async () => {
    const effects = await begun()
    const tray = (await answer('tray /case --json', effects)).json() as {
      waiting: { number: number; id: string; group: string }[]
    }
    const promise = tray.waiting.find((one) => one.group === 'promise')
    const accepted = await answer(`accept ${promise?.number} --case /case`, effects)
    expect(accepted.code).toBe(0)
    expect(accepted.out).toContain('[promised to release the prisoners]')
    const later = (await answer('tray /case --json', effects)).json() as typeof tray
    for (const one of later.waiting)
      expect(tray.waiting.find((before) => before.id === one.id)?.number).toBe(one.number)
    const next = later.waiting[0]
    expect((await answer(`reject ${next?.number} --case /case`, effects)).code).toBe(0)
    expect((await answer(`accept ${next?.number} --case /case`, effects)).code).toBe(3)
    expect((await answer('accept 999 --case /case', effects)).code).toBe(2)
  })

  it('reads a report again without proposing anything twice', async () => {
    const effects = await begun()
    const again = (await answer('suggest --all --case /case --json', effects)).json() as {
      added: unknown[]
      known: number
    }
    expect(again.added).toEqual([])
    expect(again.known).toBeGreaterThan(0)
  })
})
