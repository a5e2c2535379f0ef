/**
 * MurmurHash3_x86_128: 128 well-mixed bits of a byte string. Not for secrets.
 *
 * A. Appleby, MurmurHash3.cpp (2011, public domain), function MurmurHash3_x86_128: blocks of 16 bytes, then the
 * tail, then the finalizer. We read words little-endian on every machine, as the published hashes do.
 */
export function murmur128(bytes: Uint8Array, seed = 0): readonly [number, number, number, number] {
  const h = new Uint32Array(4).fill(seed)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 16)

  for (let at = 0; at < whole; at += 16)
    for (let lane = 0; lane < 4; lane++) {
      h[lane] = word(h, lane) ^ scrambled(view.getUint32(at + 4 * lane, true), lane)
      const turned = rotated(word(h, lane), stir[lane] as number) + word(h, (lane + 1) % 4)
      h[lane] = Math.imul(turned, 5) + (offset[lane] as number)
    }

  for (let lane = 0; lane < 4; lane++) {
    let k = 0
    for (let byte = 3; byte >= 0; byte--) k = (k << 8) | (bytes[whole + 4 * lane + byte] ?? 0)
    h[lane] = word(h, lane) ^ scrambled(k, lane)
  }

  for (let lane = 0; lane < 4; lane++) h[lane] = word(h, lane) ^ bytes.length
  crossed(h)
  for (let lane = 0; lane < 4; lane++) h[lane] = finished(word(h, lane))
  crossed(h)
  return [word(h, 0), word(h, 1), word(h, 2), word(h, 3)]
}

/** Constants of each of the four lanes, as published. */
const first = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const
const second = [0xab0e9789, 0x38b34ae5, 0xa1e38b93, 0x239b961b] as const
const turn = [15, 16, 17, 18] as const
const stir = [19, 17, 15, 13] as const
const offset = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17] as const

function word(h: Uint32Array, lane: number): number {
  return h[lane] as number
}

function rotated(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by))
}

function scrambled(k: number, lane: number): number {
  return Math.imul(rotated(Math.imul(k, first[lane] as number), turn[lane] as number), second[lane] as number)
}

/** The first lane takes up all others, and gives itself back to each. */
function crossed(h: Uint32Array): void {
  h[0] = word(h, 0) + word(h, 1) + word(h, 2) + word(h, 3)
  for (let lane = 1; lane < 4; lane++) h[lane] = word(h, lane) + word(h, 0)
}

function finished(word: number): number {
  let x = word
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}
