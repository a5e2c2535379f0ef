/**
 * The states of an option-form model laid out for sweeping: for each party, fibre by fibre (states that agree outside
 * the party's options), and within a fibre best first.
 *
 * An entry is the place of a state (placement.ts) with two marks in its upper bits. Where a party has one-way options, its fibres fall into cells:
 * the cell of a state is the set of one-way options already used up, and the party can move from s to t exactly when
 * they share a fibre and cell(s) ⊆ cell(t).
 */
import { isWhole, type OwnOptions, type StateTable } from '../../model/index.ts'
import { placeOf } from './placement.ts'

/** The entry is the first of its fibre. */
export const fibreStart = 0x80000000
/** The entry is the first of its tier within the fibre; set on the first of a fibre too. */
export const tierStart = 0x40000000
/** The part of an entry that is the place of the state; so many states at most. */
export const stateMask = 0x3fffffff

/** A party may have so many one-way options here; beyond, 2^q cells are too many. */
export const oneWayLimit = 12

export interface FibreList {
  readonly entries: Uint32Array
  /** For each entry its cell, and how many one-way options there are; null when there are none. */
  readonly cells: { readonly of: Uint16Array; readonly bits: number } | null
}

/**
 * @param rank the party's ranks by place
 * @param entries where the list is put, with one word for each state
 */
export function fibreList(
  table: StateTable,
  own: OwnOptions,
  rank: Int32Array,
  entries: Uint32Array,
): FibreList {
  if (table.count > mask) throw new RangeError('too many states for the sweeps')
  const fill = isWhole(table) ? fillWhole : fillListed
  fill(table, own, entries, fibreSorter(entries, rank))
  return { entries, cells: cellsOf(table, own, entries) }
}

// Constants of this file, since some module loaders turn each use of an exported name into a call.
const fibreMark = fibreStart
const tierMark = tierStart
const mask = stateMask

type Sort = (from: number, to: number) => void

/** All combinations are states: the members of a fibre are known by arithmetic. */
function fillWhole(table: StateTable, own: OwnOptions, entries: Uint32Array, sort: Sort): void {
  const inside = own.own.low
  const outside = (table.count - 1) & ~inside
  const members: number[] = []
  for (let part = 0, more = true; more; more = part !== 0) {
    members.push(part)
    part = (part - inside) & inside
  }
  let at = 0
  for (let base = 0, more = true; more; more = base !== 0) {
    const from = at
    for (let k = 0; k < members.length; k++) entries[at++] = placeOf(base | (members[k] as number))
    sort(from, at)
    base = (base - outside) & outside
  }
}

/** Otherwise fibres are found by hashing what lies outside the party's options, and filled by counting. */
function fillListed(table: StateTable, own: OwnOptions, entries: Uint32Array, sort: Sort): void {
  const { fibreOf, fibres } = fibreNumbers(table, own)
  const starts = new Uint32Array(fibres + 1)
  for (let s = 0; s < table.count; s++) (starts[(fibreOf[s] as number) + 1] as number) += 1
  for (let f = 0; f < fibres; f++) (starts[f + 1] as number) += starts[f] as number
  const next = starts.slice()
  for (let s = 0; s < table.count; s++) {
    const fibre = fibreOf[s] as number
    const at = next[fibre] as number
    entries[at] = placeOf(s)
    next[fibre] = at + 1
  }
  for (let f = 0; f < fibres; f++) sort(starts[f] as number, starts[f + 1] as number)
}

/** Number the fibres of a party in the order in which they appear. */
export function fibreNumbers(
  table: StateTable,
  { own }: OwnOptions,
): { readonly fibreOf: Uint32Array; readonly fibres: number } {
  const { count, low, high } = table
  const fibreOf = new Uint32Array(count)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count + 1) + 1)).fill(-1)
  const last = slots.length - 1
  let fibres = 0
  for (let s = 0; s < count; s++) {
    const keyLow = (low[s] as number) & ~own.low
    const keyHigh = high === null ? 0 : (high[s] as number) & ~own.high
    let slot = mixed(keyLow, keyHigh) & last
    for (;;) {
      const other = slots[slot] as number
      if (other < 0) {
        slots[slot] = s
        fibreOf[s] = fibres++
        break
      }
      const sameLow = ((low[other] as number) & ~own.low) === keyLow
      if (sameLow && (high === null || ((high[other] as number) & ~own.high) === keyHigh)) {
        fibreOf[s] = fibreOf[other] as number
        break
      }
      slot = (slot + 1) & last
    }
  }
  return { fibreOf, fibres }
}

function mixed(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b ^ (b >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 16), 0x2c1b3c6d)
  return h ^ (h >>> 15)
}

/** Up to this many members are sorted by insertion. */
const insertionLimit = 32
/** Fewer members than this have a rank and a place that fit into one exact number. */
const keyLimit = 2 ** 22

/** Sorts a stretch of entries best first and marks fibre and tiers. */
function fibreSorter(entries: Uint32Array, rank: Int32Array): Sort {
  let keys = new Float64Array(64)
  const byKeys = (from: number, to: number) => {
    const size = to - from
    if (keys.length < size) keys = new Float64Array(2 * size)
    const part = keys.subarray(0, size)
    // Higher ranks first, then the order given: one exact number holds both.
    for (let k = 0; k < size; k++) {
      const state = entries[from + k] as number
      part[k] = (mask - (rank[state] as number)) * keyLimit + k
    }
    part.sort()
    const members = entries.slice(from, to)
    for (let k = 0; k < size; k++) entries[from + k] = members[(part[k] as number) % keyLimit] as number
  }
  const byInsertion = (from: number, to: number) => {
    for (let k = from + 1; k < to; k++) {
      const state = entries[k] as number
      const value = rank[state] as number
      let q = k
      while (q > from && (rank[entries[q - 1] as number] as number) < value) {
        entries[q] = entries[q - 1] as number
        q -= 1
      }
      entries[q] = state
    }
  }
  return (from, to) => {
    const size = to - from
    if (size <= insertionLimit) byInsertion(from, to)
    else if (size < keyLimit) byKeys(from, to)
    else entries.subarray(from, to).sort((a, b) => (rank[b] as number) - (rank[a] as number) || a - b)
    let above = -1
    for (let k = from; k < to; k++) {
      const state = entries[k] as number
      const value = rank[state] as number
      if (value !== above) entries[k] = state | tierMark
      above = value
    }
    entries[from] = (entries[from] as number) | fibreMark
  }
}

function cellsOf(table: StateTable, own: OwnOptions, entries: Uint32Array): FibreList['cells'] {
  const { rise, fall } = own
  const oneWay = bitsIn(rise.low | fall.low, rise.high | fall.high)
  if (oneWay.length === 0) return null
  if (oneWay.length > oneWayLimit)
    throw new RangeError(`a party with more than ${oneWayLimit} one-way options`)
  const of = new Uint16Array(entries.length)
  for (let at = 0; at < entries.length; at++)
    of[at] = cellAt(table, own, oneWay, placeOf((entries[at] as number) & mask))
  return { of, bits: oneWay.length }
}

/** The one-way options of a party, ascending. */
export function oneWayOptions(own: OwnOptions): readonly number[] {
  return bitsIn(own.rise.low | own.fall.low, own.rise.high | own.fall.high)
}

/** Which one-way options are used up in a state, as bits in the order of `oneWay`. */
export function cellAt(table: StateTable, own: OwnOptions, oneWay: readonly number[], state: number): number {
  const low = ((table.low[state] as number) & own.rise.low) | (~(table.low[state] as number) & own.fall.low)
  const highWord = table.high?.[state] ?? 0
  const high = (highWord & own.rise.high) | (~highWord & own.fall.high)
  let cell = 0
  for (let k = 0; k < oneWay.length; k++) {
    const option = oneWay[k] as number
    cell |= (((option < 32 ? low : high) >>> (option & 31)) & 1) << k
  }
  return cell
}

function bitsIn(low: number, high: number): readonly number[] {
  return Array.from({ length: 64 }, (_, bit) => bit).filter(
    (bit) => (((bit < 32 ? low : high) >>> (bit & 31)) & 1) === 1,
  )
}
