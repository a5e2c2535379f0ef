/** The preference of one party: exactly one of prefers, weights, ranking, pairs. */
import { diagnostic } from '../../text/index.ts'
import type { Basis } from '../basis.ts'
import type { Pair, Preference, Ranking, Statement, Weight } from '../preference/preference.ts'
import { basisKeys, readBasis } from './basis.ts'
import type { Cursor, Reading } from './cursor.ts'
import { readNumber } from './number.ts'
import { type ReferenceScope, readReference, readTiers } from './references.ts'

/** The keys of a party that say what it prefers. */
export const preferenceKeys = [
  'prefers',
  'weights',
  'strongFrom',
  'ranking',
  'unknownPairs',
  'pairs',
  'otherwise',
  'manual',
] as const

const kinds = ['prefers', 'weights', 'ranking', 'pairs'] as const

/** What a party's preference is read with. */
export interface PreferenceScope extends ReferenceScope {
  readonly party: string
  /** The basis of what names none itself; null: each must name its own. */
  readonly basis: Basis | null
}

export function readPreference(
  reading: Reading,
  party: Cursor,
  entries: ReadonlyMap<string, Cursor>,
  scope: PreferenceScope,
): Preference | null {
  const given = kinds.filter((kind) => entries.has(kind))
  const [kind, second] = given
  const cursor = kind === undefined ? undefined : entries.get(kind)
  if (kind === undefined || cursor === undefined)
    return reading.report(diagnostic('model-no-preference', reading.placeOf(party), { party: scope.party }))
  if (second !== undefined) {
    const detail = { party: scope.party, first: kind, second }
    return reading.report(diagnostic('model-two-preferences', reading.placeOf(cursor), detail))
  }
  const manual = entries.get('manual')
  if ((kind === 'prefers' || kind === 'weights') && manual === undefined && isEmpty(cursor.value))
    return reading.report(diagnostic('model-no-preference', reading.placeOf(cursor), { party: scope.party }))
  switch (kind) {
    case 'prefers':
      return readPrefers(reading, cursor, manual, scope)
    case 'weights': {
      const weights = readWeights(reading, cursor, scope)
      const gap = entries.get('strongFrom')
      const strongFrom = gap === undefined ? null : readNumber(reading, gap, true)
      if (weights === null) return null
      return { kind, weights, strongFrom, manual: readManual(reading, manual, scope) }
    }
    case 'ranking': {
      const ranking = readRanking(reading, cursor, scope)
      return ranking === null
        ? null
        : { kind, ranking, unknown: readUnknownPairs(reading, entries.get('unknownPairs'), scope) }
    }
    case 'pairs':
      return readPairs(reading, cursor, entries.get('otherwise'), scope)
  }
}

/** An empty list of statements, or of weights, says nothing; indifference has a word of its own. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function basisOr(
  reading: Reading,
  entries: ReadonlyMap<string, Cursor>,
  cursor: Cursor,
  what: string,
  scope: PreferenceScope,
): Basis | null {
  return readBasis(reading, entries) ?? scope.basis ?? noBasis(reading, cursor, what, scope)
}

function noBasis(reading: Reading, cursor: Cursor, what: string, scope: PreferenceScope): null {
  const detail = { party: scope.party, what }
  return reading.report(diagnostic('model-no-basis', reading.placeOf(cursor), detail))
}

function readPrefers(
  reading: Reading,
  cursor: Cursor,
  manual: Cursor | undefined,
  scope: PreferenceScope,
): Preference | null {
  if (cursor.value === 'unknown' || cursor.value === 'indifferent') {
    const basis = scope.basis ?? noBasis(reading, cursor, `“${cursor.value}”`, scope)
    return basis === null ? null : { kind: cursor.value, basis }
  }
  if (scope.form === 'graph') return reading.shape(cursor, '“unknown” or “indifferent” in graph form')
  const entries = reading.list(cursor)
  if (entries === null) return null
  const statements = entries.map((entry) => readStatement(reading, entry, scope))
  const overlay = readManual(reading, manual, scope)
  return statements.includes(null)
    ? null
    : { kind: 'statements', statements: statements as Statement[], manual: overlay }
}

function readStatement(reading: Reading, cursor: Cursor, scope: PreferenceScope): Statement | null {
  const short = typeof cursor.value === 'string' || typeof cursor.value === 'boolean'
  const entries = short
    ? new Map([['that', cursor]])
    : reading.mapping(cursor, ['that', 'strong', 'unknown', 'note', ...basisKeys])
  if (entries === null) return null
  const that = entries.get('that')
  if (that === undefined) return reading.missing(cursor, 'that')
  const expression = scope.formulas.read(that)
  const basis = basisOr(reading, entries, cursor, `“${String(that.value)}”`, scope)
  if (expression === null || basis === null) return null
  return {
    that: expression,
    text: String(that.value),
    strong: reading.flag(entries.get('strong')),
    known: !reading.flag(entries.get('unknown')),
    basis,
    place: reading.placeOf(that),
  }
}

function readWeights(reading: Reading, cursor: Cursor, scope: PreferenceScope): readonly Weight[] | null {
  const entries = reading.entries(cursor)
  if (entries === null) return null
  const weights: Weight[] = []
  for (const [option, entry] of entries) {
    const place = reading.placeOf(entry)
    if (!scope.options.includes(option)) {
      scope.formulas.unknown(option, cursor.where, place)
      continue
    }
    const long = typeof entry.value === 'object' && entry.value !== null
    const inner = long ? reading.mapping(entry, ['weight', ...basisKeys]) : new Map([['weight', entry]])
    const weightCursor = inner?.get('weight')
    if (inner === null || weightCursor === undefined) {
      reading.missing(entry, 'weight')
      continue
    }
    const weight = readNumber(reading, weightCursor, false)
    const basis = basisOr(reading, inner, entry, `The weight of “${option}”`, scope)
    if (weight !== null && basis !== null) weights.push({ option, weight, basis, place })
  }
  return weights
}

function readRanking(reading: Reading, cursor: Cursor, scope: PreferenceScope): Ranking | null {
  const short = Array.isArray(cursor.value)
  const entries = short ? new Map([['tiers', cursor]]) : reading.mapping(cursor, ['tiers', ...basisKeys])
  const tiersCursor = entries?.get('tiers')
  if (entries === null) return null
  if (tiersCursor === undefined) return reading.missing(cursor, 'tiers')
  const tiers = readTiers(reading, tiersCursor, scope)
  const basis = basisOr(reading, entries, cursor, 'The ranking', scope)
  return tiers === null || basis === null ? null : { tiers, basis, place: reading.placeOf(cursor) }
}

function readManual(reading: Reading, cursor: Cursor | undefined, scope: PreferenceScope): Ranking | null {
  return cursor === undefined ? null : readRanking(reading, cursor, scope)
}

function readUnknownPairs(reading: Reading, cursor: Cursor | undefined, scope: PreferenceScope) {
  if (cursor === undefined) return []
  return (reading.list(cursor) ?? []).flatMap((entry) => {
    const [a, b, ...more] = (reading.list(entry) ?? []).map((one) => readReference(reading, one, scope))
    if (a === undefined || b === undefined || more.length > 0) {
      reading.shape(entry, 'a list of two states')
      return []
    }
    return a === null || b === null ? [] : [[a, b] as const]
  })
}

function readPairs(
  reading: Reading,
  cursor: Cursor,
  otherwise: Cursor | undefined,
  scope: PreferenceScope,
): Preference | null {
  const rest =
    otherwise === undefined
      ? reading.missing(cursor, 'otherwise')
      : reading.oneOf(otherwise, ['same', 'unknown'])
  const pairs = (reading.list(cursor) ?? []).map((entry) => readPair(reading, entry, scope))
  if (rest === null || pairs.includes(null)) return null
  return { kind: 'pairs', pairs: pairs as Pair[], otherwise: rest, place: reading.placeOf(cursor) }
}

function readPair(reading: Reading, cursor: Cursor, scope: PreferenceScope): Pair | null {
  const entries = reading.mapping(cursor, ['better', 'worse', 'strong', ...basisKeys])
  if (entries === null) return null
  const state = (key: 'better' | 'worse') => {
    const found = entries.get(key)
    return found === undefined ? reading.missing(cursor, key) : readReference(reading, found, scope)
  }
  const better = state('better')
  const worse = state('worse')
  const basis = basisOr(reading, entries, cursor, 'A pair', scope)
  if (better === null || worse === null || basis === null) return null
  return { better, worse, strong: reading.flag(entries.get('strong')), basis, place: reading.placeOf(cursor) }
}
