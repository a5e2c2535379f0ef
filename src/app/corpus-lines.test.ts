import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './corpus-lines.ts'

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  let at = 0
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function all(text: string, sizes: readonly number[], limit: number) {
  const lines: { readonly text: string; readonly size: number }[] = []
  for await (const { bytes, size } of linesOf(inPieces(new TextEncoder().encode(text), sizes), limit))
    lines.push({ text: new TextDecoder().decode(bytes), size })
  return lines
}

describe('lines of a stream', () => {
  it('are those of the text, however the stream is cut', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\n', '\r', '日'), { maxLength: 30 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (one, sizes) => {
          const expected = one.split('\n')
          if (expected.at(-1) === '') expected.pop()
          expect((await all(one, sizes, 1000)).map((line) => line.text)).toEqual(expected)
        },
      ),
    )
  })

  it('hold no more than the limit of a line that is longer, and say how long it was', async () => {
    expect(await all(`ab\n${'x'.repeat(50)}\nc`, [3], 4)).toEqual([
      { text: 'ab', size: 2 },
      { text: 'xxxx', size: 50 },
      { text: 'c', size: 1 },
    ])
  })
})
