import { isWhole, type StateTable } from '../state-table.ts'

/**
 * States × options turned into options × states, so that 32 states are handled by one word operation.
 * Column k has bit s mod 32 of word s div 32 set when option k is taken in state s; spare bits are arbitrary.
 */
export function optionColumns(table: StateTable): readonly Uint32Array[] {
  const words = (table.count + 31) >>> 5
  if (isWhole(table)) return Array.from({ length: table.options }, (_, option) => periodic(option, words))
  const columns = Array.from({ length: table.options }, () => new Uint32Array(words))
  const block = new Uint32Array(32)
  const halves = table.high === null ? [table.low] : [table.low, table.high]
  for (const [half, rows] of halves.entries()) {
    const options = Math.min(32, table.options - 32 * half)
    for (let word = 0; word < words; word++) {
      for (let k = 0; k < 32; k++) block[k] = rows[32 * word + k] ?? 0
      transpose32(block)
      for (let k = 0; k < options; k++) (columns[32 * half + k] as Uint32Array)[word] = block[k] as number
    }
  }
  return columns
}

const withinWord = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000]

/** Bit `option` of the numbers 0, 1, 2, … */
function periodic(option: number, words: number): Uint32Array {
  const column = new Uint32Array(words)
  const pattern = withinWord[option]
  if (pattern !== undefined) return column.fill(pattern)
  const run = 2 ** (option - 5)
  for (let from = run; from < words; from += 2 * run) column.fill(0xffffffff, from, from + run)
  return column
}

/**
 * Truth columns (most important first) turned into a key for each state: the truth values as one binary number, in
 * words of 32 from the most significant, so that comparing keys is comparing truth vectors lexicographically.
 */
export function keysOf(truths: readonly Uint32Array[], states: number): readonly Uint32Array[] {
  const keys: Uint32Array[] = []
  const block = new Uint32Array(32)
  for (let from = 0; from < truths.length; from += 32) {
    const group = truths.slice(from, from + 32)
    const key = new Uint32Array(states)
    for (let at = 0, word = 0; at < states; at += 32, word++) {
      block.fill(0)
      for (let k = 0; k < group.length; k++) block[31 - k] = (group[k] as Uint32Array)[word] as number
      transpose32(block)
      if (at + 32 <= states) key.set(block, at)
      else key.set(block.subarray(0, states - at), at)
    }
    keys.push(key)
  }
  return keys
}

/**
 * Transpose 32 words as a 32 × 32 matrix of bits: bit j of word i changes place with bit i of word j.
 * H. S. Warren, Hacker's Delight, 2nd ed. 2013, section 7–3, with the lowest bit as the first column.
 */
function transpose32(block: Uint32Array): void {
  for (let j = 16, mask = 0x0000ffff; j !== 0; j >>>= 1, mask ^= mask << j) {
    for (let k = 0; k < 32; k = ((k | j) + 1) & ~j) {
      const swap = (((block[k] as number) >>> j) ^ (block[k | j] as number)) & mask
      block[k | j] = (block[k | j] as number) ^ swap
      block[k] = (block[k] as number) ^ (swap << j)
    }
  }
}
