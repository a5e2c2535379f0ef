/*
 * The report as read so far: what every layer looks at.
 */
import type { NounPhrase } from './chunks.ts'
import type { DateSpan } from './dates.ts'
import type { EntityDraft, Register } from './entities.ts'
import { CONDITION_MARKERS, type ConditionType } from './lexicon/conditions.ts'
import type { References } from './reference.ts'
import type { Clause, ParsedSentence } from './roles.ts'
import type { Token } from './tokens.ts'

export interface Reading {
  readonly text: string
  readonly parsed: readonly ParsedSentence[]
  readonly register: Register
  readonly references: References
  readonly dates: readonly DateSpan[]
  /** By sentence: the tokens at which an expression of time begins. */
  readonly dateStarts: ReadonlyMap<number, ReadonlySet<number>>
  readonly quotations: readonly Quotation[]
  /** By sentence: whether each token stands inside quotation marks. */
  readonly quoted: readonly (readonly boolean[])[]
}

/** A quotation within one sentence (long ones give one an sentence), without its marks. */
export interface Quotation {
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** Began in an earlier sentence. */
  readonly continued: boolean
}

/** A span of tokens of one sentence, inclusive. */
export interface TokenSpan {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

export const lowerAt = (p: ParsedSentence, i: number): string => p.sentence.tokens[i]?.lower ?? ''
export const posAt = (p: ParsedSentence, i: number): string => p.sentence.tokens[i]?.pos ?? ''

export const entitiesOf = (
  reading: Reading,
  p: ParsedSentence,
  phrases: readonly NounPhrase[],
): EntityDraft[] => {
  const out: EntityDraft[] = []
  for (const phrase of phrases) {
    let found = reading.references.ofPhrase(p.sentence.index, phrase)
    if (found.length === 0) found = ofHead(reading, p, phrase)
    for (const entity of found) if (!out.includes(entity)) out.push(entity)
  }
  return out
}

const PARTITIVES = new Set([
  'group',
  'members',
  'member',
  'number',
  'hundreds',
  'thousands',
  'dozens',
  'scores',
  'all',
  'most',
  'some',
  'many',
  'one',
  'both',
  'leaders',
  'majority',
  'part',
  'government',
  'tens',
  'people',
  'statement',
  'talks',
  'round',
  'millions',
  'team',
  'village',
  'town',
  'city',
  'province',
  'district',
  'port',
  'state',
])

/** "a group of X", "hundreds of X", "the government of X": what follows "of". Else the possessor. */
const ofHead = (reading: Reading, p: ParsedSentence, phrase: NounPhrase): readonly EntityDraft[] => {
  const head = lowerAt(p, phrase.head)
  if (lowerAt(p, phrase.last + 1) === 'of' && PARTITIVES.has(head)) {
    const target = p.phraseAt[phrase.last + 2]
    if (target !== undefined) return reading.references.ofPhrase(p.sentence.index, target)
  }
  const owner = reading.references.possessorOf(p.sentence.index, phrase)
  return owner === undefined ? [] : [owner]
}

const MARKERS_BY_WORD = new Map<
  string,
  { readonly parts: readonly string[]; readonly type: ConditionType }[]
>()
for (const [marker, type] of CONDITION_MARKERS) {
  const parts = marker.split(' ')
  const first = parts[0] ?? ''
  const list = MARKERS_BY_WORD.get(first)
  if (list === undefined) MARKERS_BY_WORD.set(first, [{ parts, type }])
  else list.push({ parts, type })
}

/** After these "if" means whether. */
const WHETHER = new Set(
  'ask know wonder see as even clear unclear certain uncertain sure doubtful question decide test check tell find learn determine discuss'.split(
    ' ',
  ),
)
const EMPTY_IF = new Set(['any', 'not', 'so', 'ever', 'anything', 'at'])
const AGREED_WHOLE = new Set(
  'deal agreement accord ceasefire cease-fire truce settlement package swap pact solution compromise arrangement exchange'.split(
    ' ',
  ),
)

/** The condition marker that begins at the token, with its length in tokens. */
export const markerAt = (p: ParsedSentence, i: number): { type: ConditionType; length: number } | null => {
  const word = lowerAt(p, i)
  const candidates = MARKERS_BY_WORD.get(word)
  if (candidates === undefined) return null
  for (const { parts, type } of candidates) {
    if (parts.every((part, k) => lowerAt(p, i + k) === part)) {
      if (
        word === 'if' &&
        parts.length === 1 &&
        (WHETHER.has(p.sentence.tokens[i - 1]?.lemma ?? '') || EMPTY_IF.has(lowerAt(p, i + 1)))
      )
        return null
      if (word === 'on' && lowerAt(p, i + parts.length) === 'anonymity') return null
      // "as part of a deal" gives something in exchange; "as part of a tour" does not.
      if (word === 'as' && parts[1] === 'part') {
        const whole = p.phraseAt[i + parts.length]
        if (whole === undefined || !AGREED_WHOLE.has(p.sentence.tokens[whole.head]?.lemma ?? '')) return null
      }
      if (
        word === 'once' &&
        (posAt(p, i) === 'ADV' || lowerAt(p, i + 1) === 'again') &&
        p.phraseAt[i + 1] === undefined
      )
        return null
      if (word === 'provided' && parts.length === 1 && posAt(p, i) === 'VERB') return null
      if (word === 'dependent' && posAt(p, i - 1) === 'ADV') return null
      if (word === 'until' && p.phraseAt[i + 1]?.temporal === true) return null
      if (word === 'pending' && posAt(p, i) === 'ADJ' && lowerAt(p, i - 1) === 'the') return null
      return { type, length: parts.length }
    }
  }
  return null
}

const ENDERS = new Set([
  'but',
  'while',
  'although',
  'though',
  'because',
  'whereas',
  'adding',
  'saying',
  'however',
])
const COMMA_ENDERS = new Set([
  'who',
  'which',
  'where',
  'as',
  'after',
  'when',
  'despite',
  'amid',
  'following',
  'according',
  'in',
  'since',
  'including',
  'particularly',
  'especially',
  'citing',
  'so',
  'a',
  'an',
  'with',
  'even',
  'before',
  'leaving',
  'raising',
  'ending',
  'marking',
  'paving',
  'if',
  'unless',
  'provided',
  'providing',
  'then',
  'except',
  'insofar',
  'yet',
  'or',
])

export interface ExtentOptions {
  /** Stop before a condition marker. */
  readonly conditions?: boolean
  /** Run on over commas and conjunctions, as reported speech does. */
  readonly whole?: boolean
}

/** The last token of what begins at `from`: to the next clause at the same level. */
export const extentEnd = (
  reading: Reading,
  p: ParsedSentence,
  from: number,
  options: ExtentOptions = {},
): number => {
  const { tokens } = p.sentence
  const quoted = reading.quoted[p.sentence.index] ?? []
  const startsQuoted = quoted[from] === true
  let depth = 0
  let k = from
  for (; k < tokens.length; k += 1) {
    const word = (tokens[k] as Token).lower
    if (word === '(') depth += 1
    if (word === ')') {
      if (depth === 0) break
      depth -= 1
    }
    if (depth > 0) continue
    if (k === from) continue
    if (word === ';' || ((word === '.' || word === '?' || word === '!') && k >= tokens.length - 3)) break
    if (startsQuoted && quoted[k] !== true && word === '"') break
    if (word === '–' || word === '—' || (word === '-' && !(tokens[k] as Token).glued)) {
      // An aside between dashes is part; a single dash ends.
      let close = k + 1
      while (close < tokens.length && lowerAt(p, close) !== word) close += 1
      if (close >= tokens.length) break
    }
    if (options.conditions === true && markerAt(p, k) !== null) {
      return lowerAt(p, k - 1) === ',' ? k - 2 : k - 1
    }
    if (options.whole === true) {
      if (
        (word === ',' && ['adding', 'saying', 'according', 'but'].includes(lowerAt(p, k + 1))) ||
        word === 'but'
      ) {
        const clause = nextSpeech(p, k + 1)
        if (word === ',' && lowerAt(p, k + 1) !== 'but') break
        if (clause) break
      }
      if ((word === 'and' || word === ',') && nextSpeech(p, k + 1) && (word === 'and' || isTrailing(p, k)))
        break
      continue
    }
    if (ENDERS.has(word) && !(word === 'but' && lowerAt(p, k - 1) === 'nothing')) break
    if (word === ',') {
      const next = lowerAt(p, k + 1)
      if (COMMA_ENDERS.has(next) && !(next === 'a' && false)) break
      if (next === '"' || next === 'and' || next === '"') {
        const j = next === 'and' ? k + 2 : k + 1
        if (p.verbAt[j]?.verb.form === 'finite') break
        const phrase = p.phraseAt[j]
        if (phrase !== undefined && p.verbAt[phrase.last + 1]?.verb.form === 'finite') break
        if (next !== 'and') break
      } else {
        const verb = p.verbAt[k + 1]
        if (verb !== undefined) break
        const phrase = p.phraseAt[k + 1]
        if (phrase !== undefined) {
          let after = phrase.last + 1
          if (p.phraseAt[after]?.temporal === true) after = (p.phraseAt[after] as NounPhrase).last + 1
          if (p.verbAt[after]?.verb.form === 'finite') break
          if (lowerAt(p, after) === 'of' || lowerAt(p, after) === ',') {
            // "…, X, the leader, said"
            if (trailingSpeech(p, k + 1)) break
          }
        }
        if (next !== '' && trailingSpeech(p, k + 1)) break
      }
    }
    if (word === 'and' || word === 'or') {
      const verb = p.verbAt[k + 1]
      if (verb !== undefined && verb.verb.form === 'finite') break
      let phrase = p.phraseAt[k + 1]
      if (phrase !== undefined) {
        let after = phrase.last + 1
        if (lowerAt(p, after) === ',' && p.phraseAt[after + 1] !== undefined) {
          phrase = p.phraseAt[after + 1] as NounPhrase
          after = phrase.last + 1
          if (lowerAt(p, after) === ',') after += 1
        }
        while (posAt(p, after) === 'ADV') after += 1
        if (p.verbAt[after]?.verb.form === 'finite') break
        if (posAt(p, after) === 'ADP' && p.phraseAt[after + 1] !== undefined) {
          const beyond = (p.phraseAt[after + 1] as NounPhrase).last + 1
          if (p.verbAt[beyond]?.verb.form === 'finite' && lowerAt(p, after) !== 'of') break
        }
      }
    }
  }
  let end = k - 1
  while (end > from && /^[,"'.:–—-]$/.test(lowerAt(p, end))) end -= 1
  return end
}

const SPEECH = new Set([
  'say',
  'add',
  'tell',
  'warn',
  'report',
  'announce',
  'note',
  'insist',
  'claim',
  'urge',
  'call',
  'accuse',
  'deny',
])

function nextSpeech(p: ParsedSentence, from: number): boolean {
  const direct = p.verbAt[from]
  if (direct !== undefined && direct.verb.form === 'finite' && SPEECH.has(direct.verb.lemma)) return true
  const phrase = p.phraseAt[from]
  if (phrase === undefined) return false
  let after = phrase.last + 1
  if (lowerAt(p, after) === ',') {
    const second = p.phraseAt[after + 1]
    if (second !== undefined && lowerAt(p, second.last + 1) === ',') after = second.last + 2
  }
  const verb = p.verbAt[after]
  return verb !== undefined && verb.verb.form === 'finite' && SPEECH.has(verb.verb.lemma)
}

/** Whether a speech verb closes the sentence from here ("…, the minister said."). */
function trailingSpeech(p: ParsedSentence, from: number): boolean {
  const last = [...p.clauses].reverse().find((c) => c.verb.form === 'finite')
  if (last === undefined || !SPEECH.has(last.verb.lemma) || last.complement >= 0) return false
  const first = last.inverted ? last.verb.first : (last.subjects[0]?.first ?? last.verb.first)
  return first >= from && first - from <= 2
}

function isTrailing(p: ParsedSentence, comma: number): boolean {
  return trailingSpeech(p, comma + 1)
}

/** All clauses that govern this one, nearest first. */
export const governors = (clause: Clause): Clause[] => {
  const out: Clause[] = []
  let current = clause.parent
  while (current !== null && !out.includes(current) && out.length < 8) {
    out.push(current)
    current = current.parent
  }
  return out
}

/** Whether the token stands inside a condition or a hypothesis of its sentence ("if he agrees to…"). */
export const insideCondition = (p: ParsedSentence, i: number): boolean => {
  for (let k = i; k >= 0 && i - k < 25; k -= 1) {
    const word = lowerAt(p, k)
    if (word === ',' && k < i) return false
    if (markerAt(p, k) !== null && word !== 'in' && word !== 'subject') return true
    const clause = p.verbAt[k]
    // "If they agree then we'll go", "if they agree we will go": past the condition already.
    if (word === 'then' && k < i) return false
    if (
      clause !== undefined &&
      clause.verb.form === 'finite' &&
      clause.verb.last < i &&
      p.verbAt[i]?.verb.tense === 'future' &&
      !between(p, clause.verb.last, i).includes('that') &&
      markerBefore(p, clause)
    )
      return false
    if (
      clause !== undefined &&
      clause.verb.form === 'finite' &&
      k < i &&
      clause.verb.last < i &&
      markerBefore(p, clause) === false &&
      clause.subjects.length > 0
    )
      return false
  }
  return false
}

const between = (p: ParsedSentence, first: number, last: number): string[] =>
  p.sentence.tokens.slice(first + 1, last).map((t) => t.lower)

function markerBefore(p: ParsedSentence, clause: Clause): boolean {
  const first = clause.subjects[0]?.first ?? clause.verb.first
  return markerAt(p, first - 1) !== null
}
