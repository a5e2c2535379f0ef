/** Ranks of office, highest first; the order makes levels of representation comparable. */
export const RANKS = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'deputy-foreign-minister',
  'deputy-minister',
  'special-envoy',
  'ambassador',
  'official',
  'spokesman',
  'commander',
  'religious-head',
  'other',
] as const
