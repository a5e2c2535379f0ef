import type { Expression } from './expression.ts'

/** A test of one state: option 0 is the lowest bit of `low`, option 32 the lowest bit of `high`. */
export type BitTest = (low: number, high: number) => boolean

/**
 * Turn an expression into a fast test of states of at most 64 options. Conjunctions and disjunctions of plain
 * and negated names become one masked comparison a word; the rest are closures over these.
 *
 * @param indexOf the option number of a name, 0 to 63
 * @throws RangeError when it is not in that range: the caller should have refused the name when parsing
 */
export function compileBits(e: Expression, indexOf: (name: string) => number): BitTest {
  const compile = (inner: Expression): BitTest => {
    switch (inner.kind) {
      case 'constant':
        return inner.value ? () => true : () => false
      case 'name':
        return literal(optionBit(inner.name, indexOf))
      case 'not':
        return negation(compile(inner.operand))
      case 'and':
        return conjunction(inner.operands, false)
      case 'or':
        return negation(conjunction(inner.operands, true))
      case 'xor': {
        const left = compile(inner.left)
        const right = compile(inner.right)
        return (low, high) => left(low, high) !== right(low, high)
      }
      case 'iff': {
        const left = compile(inner.left)
        const right = compile(inner.right)
        return (low, high) => left(low, high) === right(low, high)
      }
      case 'implies': {
        const antecedent = compile(inner.antecedent)
        const consequent = compile(inner.consequent)
        return (low, high) => !antecedent(low, high) || consequent(low, high)
      }
    }
  }

  /** All operands hold; or, when `denied`, all their negations do. */
  const conjunction = (operands: readonly Expression[], denied: boolean): BitTest => {
    const mask: [number, number] = [0, 0]
    const wanted: [number, number] = [0, 0]
    const others: BitTest[] = []
    let possible = true
    for (const operand of operands) {
      const inner = operand.kind === 'not' ? operand.operand : operand
      if (inner.kind !== 'name') {
        others.push(denied ? negation(compile(operand)) : compile(operand))
        continue
      }
      const positive = (operand.kind === 'name') !== denied
      const { word, bit } = optionBit(inner.name, indexOf)
      if ((mask[word] & bit) !== 0 && ((wanted[word] & bit) !== 0) !== positive) possible = false
      mask[word] |= bit
      if (positive) wanted[word] |= bit
    }
    if (!possible) return () => false
    const literals = masked(mask, wanted)
    if (others.length === 0) return literals
    if (others.length === 1 && mask[0] === 0 && mask[1] === 0) return others[0] as BitTest
    return (low, high) => {
      if (!literals(low, high)) return false
      for (const other of others) if (!other(low, high)) return false
      return true
    }
  }

  return compile(e)
}

interface OptionBit {
  readonly word: 0 | 1
  readonly bit: number
}

function optionBit(name: string, indexOf: (name: string) => number): OptionBit {
  const index = indexOf(name)
  if (!Number.isInteger(index) || index < 0 || index > 63)
    throw new RangeError(`“${name}” has option number ${index}; a state holds options 0 to 63`)
  return { word: index < 32 ? 0 : 1, bit: (1 << (index & 31)) | 0 }
}

function literal({ word, bit }: OptionBit): BitTest {
  return word === 0 ? (low) => (low & bit) !== 0 : (_low, high) => (high & bit) !== 0
}

function negation(test: BitTest): BitTest {
  return (low, high) => !test(low, high)
}

/** Bitwise operators give signed words, so masks and wanted bits are kept signed too. */
function masked(mask: readonly [number, number], wanted: readonly [number, number]): BitTest {
  const [maskLow, maskHigh] = mask
  const [wantedLow, wantedHigh] = wanted
  if (maskHigh === 0) return (low) => (low & maskLow) === wantedLow
  if (maskLow === 0) return (_low, high) => (high & maskHigh) === wantedHigh
  return (low, high) => (low & maskLow) === wantedLow && (high & maskHigh) === wantedHigh
}
