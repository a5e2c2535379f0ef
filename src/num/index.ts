/** @module num — seeded streams, bit sets, sparse rows, small statistics, the Beta distribution, exact fractions. */
export { betaQuantile, logGamma, regularisedBeta } from './beta.ts'
export {
  allBits,
  andInto,
  andNotInto,
  type Bits,
  bitsOf,
  clearBit,
  countBits,
  eachMember,
  emptyBits,
  hasBit,
  isEmptyBits,
  meetBits,
  membersOf,
  orInto,
  sameBits,
  setBit,
  withinBits,
} from './bits.ts'
export { type Rational, rational } from './rational.ts'
export { hasPair, pairsOf, rowOf, type SparseRows, sparseRows, transposed } from './sparse.ts'
export { mean, median, quantile, sum } from './statistics.ts'
export { type Stream, stream } from './stream.ts'
