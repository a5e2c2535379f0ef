import { describe, expect, it } from 'vitest'
import { murmur128 } from './murmur.ts'

function hex(text: string, seed = 0): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  return murmur128(bytes, seed)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
}

describe('murmur128', () => {
  it('gives the hashes that others publish for MurmurHash3_x86_128', () => {
    expect(hex('')).toBe('00000000000000000000000000000000')
    expect(hex("I will not buy this tobacconist's, it is scratched.")).toBe(
      '9b5b7ba2ef3f7866889adeaf00f3f98e',
    )
    expect(hex('The quick brown fox jumps over the lazy dog')).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c')
  })

  it('passes the verification of SMHasher: the hash of the hashes of 0, 01, 012, … starts with b3ece62a', () => {
    const all = new Uint8Array(256 * 16)
    const view = new DataView(all.buffer)
    const key = Uint8Array.from({ length: 256 }, (_, at) => at)
    for (let length = 0; length < 256; length++)
      murmur128(key.subarray(0, length), 256 - length).forEach((word, at) => {
        view.setUint32(16 * length + 4 * at, word, true)
      })
    expect(murmur128(all)[0]).toBe(0xb3ece62a)
  })
})
