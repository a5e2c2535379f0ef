import { describe, expect, it } from 'vitest'
import { answer } from '../../../test/fixtures/cli.ts'
import { type MemoryEffects, memoryEffects } from '../../../test/fixtures/effects.ts'
import { openCase } from '../../app/index.ts'
import { Review } from '../../app/review.ts'
import { Desk } from './desk.ts'
import { type Key, keysIn, type Screen } from './screen.ts'

const REPORT = `The Daily Post
3 May 2004

President Anton Varga of Tavania promised on Monday to withdraw government troops from the Kess valley if the rebels stop their attacks.

Foreign Minister Ingrid Solheim of Norway pledged to send forty monitors to the Kess valley.
`

async function tray(): Promise<{ readonly review: Review; readonly effects: MemoryEffects }> {
  const effects = memoryEffects({ '/in/a.txt': new TextEncoder().encode(REPORT) })
  await answer('start /in/a.txt --to /c', effects)
  const opened = await openCase('/c', effects)
  if (!opened.ok) throw new Error('the case does not open')
  return { review: Review.open(opened, effects), effects }
}

/** Types keys; `size` may change at each of them, as a window does. */
function screenOf(typed: string, sizes: readonly { readonly columns: number; readonly rows: number }[]) {
  const keys: Key[] = [...keysIn(typed)]
  let at = 0
  const shown: (readonly string[])[] = []
  const screen: Screen = {
    colour: false,
    size: () => sizes[Math.min(at, sizes.length - 1)] ?? { columns: 80, rows: 24 },
    show: (lines) => {
      shown.push(lines)
    },
    key: () => {
      at += 1
      return Promise.resolve(keys.shift() ?? null)
    },
  }
  return { screen, shown }
}

describe('the desk', () => {
  it('does not accept what a smaller window has cut off, though it was seen in a larger one', async () => {
    const { review } = await tray()
    const before = review.pending().length
    const { screen, shown } = screenOf('xa', [
      { columns: 80, rows: 60 },
      { columns: 40, rows: 10 },
    ])
    await new Desk(review, screen, 'C').sit()
    expect(review.pending().length).toBe(before)
    expect(shown.at(-1)?.join('\n')).toContain('press space')
  })

  it('turns down all that wait of one kind after asking, and nothing where the answer is not yes', async () => {
    const { review } = await tray()
    const promises = review.pending().filter((one) => one.group === 'promise').length
    expect(promises).toBeGreaterThan(1)
    const wide = [{ columns: 80, rows: 40 }]
    await new Desk(review, screenOf('Rn\r', wide).screen, 'C').sit()
    expect(review.counts().rejected).toBe(0)
    await new Desk(review, screenOf('Ry\r', wide).screen, 'C').sit()
    expect(review.counts().rejected).toBe(promises)
  })

  it('keeps every key’s name on a window of sixty columns', async () => {
    const { review } = await tray()
    const { screen, shown } = screenOf('', [{ columns: 60, rows: 24 }])
    await new Desk(review, screen, 'C').sit()
    expect(shown[0]?.at(-1)).toContain('? help')
  })

  it('keeps the keys and the way to help on a window of forty columns', async () => {
    const { review } = await tray()
    const { screen, shown } = screenOf('', [{ columns: 40, rows: 12 }])
    await new Desk(review, screen, 'C').sit()
    expect(shown[0]?.at(-1)).toBe('a e m r s u q  ? help')
    for (const line of shown[0] ?? []) expect([...line].length).toBeLessThanOrEqual(40)
  })

  it('decides nothing by what was pasted, and takes a paste as text where it asks for text', async () => {
    const { review } = await tray()
    const before = review.pending().length
    const wide = [{ columns: 200, rows: 60 }]
    const paste = screenOf('\u001b[200~aaa\nrr\u001b[201~', wide)
    await new Desk(review, paste.screen, 'C').sit()
    expect(review.pending().length).toBe(before)
    expect(paste.shown.at(-1)?.join('\n')).toContain('nothing was decided')
    const edit = screenOf('e\u001b[200~one\nline\u001b[201~', wide)
    await new Desk(review, edit.screen, 'C').sit()
    expect(edit.shown.at(-1)?.join('\n')).toContain('one line_')
  })

  it('stops on Ctrl-C in the middle of a question, with nothing decided', async () => {
    const { review } = await tray()
    const before = review.pending().length
    const sitting = await new Desk(
      review,
      screenOf('eshort\u0003aaaa', [{ columns: 200, rows: 60 }]).screen,
      'C',
    ).sit()
    expect(sitting).toEqual({ decisions: 0, ended: 'stopped' })
    expect(review.pending().length).toBe(before)
  })

  it('asks for the bottom line once nothing waits, and takes a sentence of one’s own', async () => {
    const { review } = await tray()
    const wide = [{ columns: 100, rows: 40 }]
    const all = 'a'.repeat(review.pending().length)
    const { screen, shown } = screenOf(`${all}The withdrawal hangs on the rebels.\r`, wide)
    await new Desk(review, screen, 'C').sit()
    expect(shown.map((lines) => lines.join('\n')).join('\n')).toMatch(/LAST {2}What is the bottom line/)
    const placed = review.case.records.judgements.filter((one) => one.place === 'bottom-line')
    expect(placed).toMatchObject([{ says: 'The withdrawal hangs on the rebels' }])
    expect((await review.undo()).ok).toBe(true)
    expect(review.closing().bottomLine).not.toBeNull()
  })

  it('leaves the bottom line for later on Enter, and asks again at the next review', async () => {
    const { review } = await tray()
    const wide = [{ columns: 100, rows: 40 }]
    await new Desk(review, screenOf(`${'a'.repeat(review.pending().length)}\r`, wide).screen, 'C').sit()
    expect(review.closing().bottomLine).not.toBeNull()
    const again = screenOf('1\r', wide)
    await new Desk(review, again.screen, 'C').sit()
    expect(again.shown[0]?.join('\n')).toContain('LAST')
    expect(review.closing().bottomLine).toBeNull()
  })
})
