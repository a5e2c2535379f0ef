/** Tiers from keys: equal keys share a tier, and the greater key has the higher one. */
export interface Tiers {
  /** For each state its tier, 0 for the least key, without gaps. */
  readonly rank: Uint32Array
  readonly tiers: number
  /** One state of each tier, for looking at the tier's key. */
  readonly example: Uint32Array
}

/** Up to so many bits a table over all possible keys is smaller than a sort is slow. */
const tableBits = 22

/**
 * Rank states by keys of any length.
 *
 * @param words the key's words of 32 bits, most significant first, each with one entry a state
 * @param bits how many leading bits of the first word matter when there is one word only
 */
export function rankKeys(words: readonly Uint32Array[], states: number, bits = 32): Tiers {
  const [only] = words
  if (only === undefined)
    return { rank: new Uint32Array(states), tiers: states === 0 ? 0 : 1, example: new Uint32Array(1) }
  if (words.length === 1 && bits <= tableBits) return rankByTable(only, states, bits)
  const order = sorted(words, states)
  const rank = new Uint32Array(states)
  const example: number[] = []
  for (let at = 0; at < states; at++) {
    const state = order[at] as number
    if (at === 0 || words.some((word) => word[state] !== word[order[at - 1] as number])) example.push(state)
    rank[state] = example.length - 1
  }
  return { rank, tiers: example.length, example: Uint32Array.from(example) }
}

function rankByTable(key: Uint32Array, states: number, bits: number): Tiers {
  const shift = 32 - bits
  const exampleOf = new Int32Array(2 ** bits).fill(-1)
  for (let s = 0; s < states; s++) exampleOf[bits === 0 ? 0 : (key[s] as number) >>> shift] = s
  const tierOf = new Uint32Array(exampleOf.length)
  const example: number[] = []
  for (let value = 0; value < exampleOf.length; value++) {
    if ((exampleOf[value] as number) < 0) continue
    tierOf[value] = example.length
    example.push(exampleOf[value] as number)
  }
  const rank = new Uint32Array(states)
  for (let s = 0; s < states; s++) rank[s] = tierOf[bits === 0 ? 0 : (key[s] as number) >>> shift] as number
  return { rank, tiers: example.length, example: Uint32Array.from(example) }
}

/** The states in ascending order of their keys: a radix sort by half words, least significant first. */
function sorted(words: readonly Uint32Array[], states: number): Uint32Array {
  let order = new Uint32Array(states)
  for (let s = 0; s < states; s++) order[s] = s
  let other = new Uint32Array(states)
  const starts = new Uint32Array(65_537)
  for (const word of [...words].reverse()) {
    for (const shift of [0, 16]) {
      starts.fill(0)
      for (let s = 0; s < states; s++) (starts[(((word[s] as number) >>> shift) & 0xffff) + 1] as number) += 1
      if (starts.some((count) => count === states)) continue
      for (let d = 0; d < 65_536; d++) (starts[d + 1] as number) += starts[d] as number
      for (let at = 0; at < states; at++) {
        const state = order[at] as number
        const digit = ((word[state] as number) >>> shift) & 0xffff
        const place = starts[digit] as number
        other[place] = state
        starts[digit] = place + 1
      }
      ;[order, other] = [other, order]
    }
  }
  return order
}
