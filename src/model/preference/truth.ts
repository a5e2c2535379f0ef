import type { Expression } from '../../language/index.ts'

/**
 * The states in which an expression is true, 32 at a time.
 *
 * @param columnOf the column of a name (columns.ts); all columns have `words` words
 * @returns a column that may be one of those given: not to be written to. Spare bits are arbitrary
 */
export function truthColumn(
  e: Expression,
  columnOf: (name: string) => Uint32Array,
  words: number,
): Uint32Array {
  switch (e.kind) {
    case 'constant':
      return new Uint32Array(words).fill(e.value ? 0xffffffff : 0)
    case 'name':
      return columnOf(e.name)
    case 'not':
      return complement(truthColumn(e.operand, columnOf, words))
    case 'and':
    case 'or':
      return joined(e.kind, e.operands, columnOf, words)
    case 'xor':
    case 'iff': {
      const left = truthColumn(e.left, columnOf, words)
      const right = truthColumn(e.right, columnOf, words)
      const flip = e.kind === 'iff' ? -1 : 0
      const out = new Uint32Array(words)
      for (let w = 0; w < words; w++) out[w] = (left[w] as number) ^ (right[w] as number) ^ flip
      return out
    }
    case 'implies': {
      const antecedent = truthColumn(e.antecedent, columnOf, words)
      const consequent = truthColumn(e.consequent, columnOf, words)
      const out = new Uint32Array(words)
      for (let w = 0; w < words; w++) out[w] = ~(antecedent[w] as number) | (consequent[w] as number)
      return out
    }
  }
}

function complement(column: Uint32Array): Uint32Array {
  const out = new Uint32Array(column.length)
  for (let w = 0; w < out.length; w++) out[w] = ~(column[w] as number)
  return out
}

/** Negated operands are used in place, without a column of their own. */
function joined(
  kind: 'and' | 'or',
  operands: readonly Expression[],
  columnOf: (name: string) => Uint32Array,
  words: number,
): Uint32Array {
  const out = new Uint32Array(words).fill(kind === 'and' ? 0xffffffff : 0)
  for (const operand of operands) {
    const negated = operand.kind === 'not'
    const column = truthColumn(negated ? operand.operand : operand, columnOf, words)
    const flip = negated ? -1 : 0
    if (kind === 'and') for (let w = 0; w < words; w++) (out[w] as number) &= (column[w] as number) ^ flip
    else for (let w = 0; w < words; w++) (out[w] as number) |= (column[w] as number) ^ flip
  }
  return out
}
