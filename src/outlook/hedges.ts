/**
 * Words by which a text hedges, kept as written and mapped to a range by the scale of the case.
 *
 * Words of the scale carry its range. A negation in the same clause turns it round: with "does not appear likely" on
 * ICD 203 the range is that of "unlikely". Words of possibility, appearance and comparison (may, appears, greater
 * likelihood) have no range on any scale; we do not invent one.
 */
import type { Seen } from '../case/index.ts'
import { type Band, bandOfWord, type Scale, scales } from './scales.ts'

export interface Hedge {
  /** As the text writes it. */
  readonly words: string
  readonly start: number
  readonly kind: 'likelihood' | 'possibility' | 'appearance' | 'comparison'
  readonly negated: boolean
  /** Per cent; null where the scale of the case does not define the word. */
  readonly range: { readonly low: number; readonly high: number } | null
}

const OTHERS: readonly { readonly kind: Hedge['kind']; readonly pattern: string }[] = [
  {
    kind: 'comparison',
    pattern: '(?:great(?:er|est)|higher|growing) (?:likelihood|risk|chance|probability)',
  },
  { kind: 'possibility', pattern: 'may|might|could|possibl[ey]|perhaps|conceivabl[ey]' },
  { kind: 'appearance', pattern: 'appears?|seems?|apparently|seemingly' },
  { kind: 'likelihood', pattern: 'doubtful|expected to|set to|bound to|inevitabl[ey]' },
]

/** With a capital it is the month. */
const MONTH = 'May'

/** The hedges of a text in reading order; the longest wording wins where two begin at one place. */
export function hedgesIn(text: string, scale: Scale): readonly Hedge[] {
  const found: Hedge[] = []
  for (const { words, start } of matches(text, scaleWords())) {
    const negated = isNegated(text, start)
    const band = bandOfWord(scale, words)
    found.push({
      words,
      start,
      kind: 'likelihood',
      negated,
      range: band === null ? null : rangeOf(band, negated),
    })
  }
  for (const { kind, pattern } of OTHERS)
    for (const { words, start } of matches(text, pattern).filter((one) => one.words !== MONTH))
      found.push({ words, start, kind, negated: isNegated(text, start), range: null })
  const inside = (one: Hedge): boolean =>
    found.some(
      (other) =>
        other !== one &&
        other.words.length > one.words.length &&
        other.start <= one.start &&
        one.start + one.words.length <= other.start + other.words.length,
    )
  return found.filter((one) => !inside(one)).sort((a, b) => a.start - b.start)
}

function rangeOf(band: Band, negated: boolean): { readonly low: number; readonly high: number } {
  return negated ? { low: 100 - band.high, high: 100 - band.low } : { low: band.low, high: band.high }
}

/** The words of every scale, so that a word of another scale is noticed; longest first. */
function scaleWords(): string {
  const words = Object.values(scales).flatMap((scale) =>
    scale.bands.flatMap((one) => [one.word, ...one.also]),
  )
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
}

function matches(
  text: string,
  pattern: string,
): readonly { readonly words: string; readonly start: number }[] {
  const all = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'giu'))
  return [...all].map((found) => ({ words: found[0], start: found.index }))
}

/** "not" or "hardly" earlier in the clause; a dash or comma may stand between, a new clause may not. */
function isNegated(text: string, start: number): boolean {
  const clause = text
    .slice(0, start)
    .split(/[.;:!?]|\b(?:and|but|because|while|although|that|which)\b/i)
    .at(-1)
  return /\b(?:not|hardly|never|no longer)\b|n['’]t\b/i.test(clause ?? '')
}

/** A hedge in a record. `speakers` is empty for the analyst’s own words. */
export interface HedgeUse extends Hedge {
  readonly record: string
  readonly speakers: readonly string[]
}

/** The hedges in what actors are recorded to say and in the analyst’s judgements, on the scale of the case. */
export function hedgesOf(seen: Seen): readonly HedgeUse[] {
  const scale = scales[seen.case.head.scale]
  const found = (text: string, record: string, speakers: readonly string[]): readonly HedgeUse[] =>
    hedgesIn(text, scale).map((hedge) => ({ ...hedge, record, speakers }))
  const { claims, judgements, effects } = seen.records
  return [
    ...claims.flatMap((one) => {
      if (one.kind === 'statement') return found(one.says, one.id, one.by)
      return one.kind === 'characterisation' ? found(one.as, one.id, one.by) : []
    }),
    ...judgements.flatMap((one) => [
      ...(one.likelihood?.word === undefined ? [] : found(one.likelihood.word, one.id, [])),
      ...found(one.says, one.id, []),
    ]),
    ...effects.filter((one) => one.certainty === 'may').flatMap((one) => found(one.certainty, one.id, [])),
  ]
}
