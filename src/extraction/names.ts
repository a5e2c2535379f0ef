/*
 * Finds names: gazetteer forms, names of bodies closed by a head word ("…Liberation Army", "Ministry of…"), and runs
 * of capitalised words, with the titles in front of them set apart. Types are settled later, over the whole report.
 */
import { isDayName, isMonthName } from './chunks.ts'
import type { GazetteerForm } from './gazetteer/index.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { NOT_ENTITY_HEADS, ROLE_MODIFIERS } from './lexicon/roles.ts'
import { bodyEnd } from './names/body.ts'
import { gazetteerAt } from './names/match.ts'
import { isAcronym, isCapital, isHeadline, isShouting, isTitleWord, leadsToTitle } from './names/shape.ts'
import { CONNECTORS, NEVER_NAMES, OF_NOUNS, OFFICES } from './names/words.ts'
import { commonTag } from './tagger/index.ts'
import type { Sentence, Token } from './tokens.ts'

export interface NameSpan {
  readonly sentence: number
  /** Token indices, inclusive. */
  readonly first: number
  readonly last: number
  readonly kind: 'gazetteer' | 'body' | 'run'
  readonly form: GazetteerForm | null
  /** Title tokens in front (inclusive), or null. */
  readonly title: { readonly first: number; readonly last: number } | null
  /** Set where the name is certainly a person's ("Mr X", "President X", a given name). */
  readonly person: boolean
}

/** "Separatists rejected", "Radical clerics": a common word whose capital comes from its place. "Hill met" stays a name. */
const opensOnly = (token: Token, after: Token | undefined): boolean => {
  const common = commonTag(token.lower) ?? commonTag(token.lower.replace(/s$/, ''))
  if (common === null || GIVEN_NAMES.has(token.lower)) return false
  if (common === 'NOUN' && /[^su]s$/.test(token.lower)) return true
  return after !== undefined && /^\p{Ll}/u.test(after.text) && ['NOUN', 'ADJ', 'DET'].includes(after.pos)
}

export const nameSpans = (
  sentence: Sentence,
  year: number | null,
  lowerSeen: ReadonlySet<string>,
): NameSpan[] => {
  const { tokens } = sentence
  const spans: NameSpan[] = []
  const headline = isHeadline(tokens)
  const shouting = isShouting(tokens)
  let i = 0
  let title = null as { first: number; last: number } | null
  const lowTitleBefore = (at: number): { first: number; last: number } | null => {
    // "deputy foreign minister X", "Russian special envoy X", "rebel leader X"
    let last = at - 1
    const lastToken = tokens[last]
    if (lastToken === undefined || !isTitleWord(lastToken)) return null
    let first = last
    while (first > 0) {
      const t = tokens[first - 1] as Token
      if (isTitleWord(t) || ROLE_MODIFIERS.has(t.lower.replace(/-.*/, '')) || t.pos === 'ADJ') {
        if (['of', 'for', 'and', 'the', 'to'].includes(t.lower)) {
          const beyond = tokens[first - 2]
          if (t.lower !== 'of' || beyond === undefined || !isTitleWord(beyond)) break
        }
        first -= 1
      } else if (gazetteerEnd.has(first - 1) && /^\p{Lu}/u.test(t.text)) {
        first = gazetteerEnd.get(first - 1) ?? first - 1
      } else break
    }
    last = at - 1
    return { first, last }
  }
  /** Last token → first token of each gazetteer span found so far. */
  const gazetteerEnd = new Map<number, number>()
  const push = (
    first: number,
    last: number,
    kind: NameSpan['kind'],
    form: GazetteerForm | null,
    person: boolean,
  ): void => {
    const titled =
      title !== null && title.last === first - 1 ? title : kind === 'run' ? lowTitleBefore(first) : null
    spans.push({
      sentence: sentence.index,
      first,
      last,
      kind,
      form,
      title: titled,
      person: person || (titled !== null && kind === 'run'),
    })
    title = null
  }
  while (i < tokens.length) {
    const token = tokens[i] as Token
    const after = tokens[i + 1]
    const capital = isCapital(token)
    const found =
      capital || /^(al|el|janjaweed|ethnic)/.test(token.text) ? gazetteerAt(tokens, i, year) : null
    if (!capital && found === null) {
      i += 1
      title = null
      continue
    }
    if ((isDayName(token) || isMonthName(token)) && found === null) {
      i += 1
      continue
    }
    const first = i === 0 || ['"', "'", '-', '–', '—', '(', ':'].includes(tokens[i - 1]?.lower ?? '')
    // A body's name may begin with a gazetteer form: "Russian Orthodox Church", "Kosovo Liberation Army".
    const startsBody = !(first && NEVER_NAMES.has(token.lower) && found === null)
    const body = startsBody && !headline && !isTitleWord(token) ? bodyEnd(tokens, i, year) : -1
    if (body >= 0 && (found === null || body > found.last)) {
      const head = tokens[body] as Token
      const g = found !== null && (found.form.kind === 'adjective' || found.form.kind === 'name')
      // "Russian Army" is one body's name; "NATO Council" too; a bare head word alone is not.
      if (body > i || !g) {
        const inner = gazetteerAt(tokens, body, year)
        if (inner === null || inner.last <= body) {
          push(i, body, 'body', null, false)
          i = body + 1
          void head
          continue
        }
      }
    }
    if (found !== null) {
      const before = tokens[i - 1]
      const { form } = found
      // "Michael Jordan", "Israel Singer": a given name makes a person of a place's name.
      const last = spans.at(-1)
      if (
        last !== undefined &&
        last.kind === 'run' &&
        last.last === i - 1 &&
        before !== undefined &&
        last.first === last.last &&
        GIVEN_NAMES.has(before.lower)
      ) {
        spans.pop()
        push(last.first, found.last, 'run', null, true)
        i = found.last + 1
        continue
      }
      const nextToken = tokens[found.last + 1]
      if (
        GIVEN_NAMES.has(token.lower) &&
        found.last === i &&
        nextToken !== undefined &&
        isCapital(nextToken) &&
        !isTitleWord(nextToken) &&
        form.kind === 'name'
      ) {
        // falls through to a run below
      } else {
        const follows = tokens[found.last + 1]
        const attributive =
          form.kind === 'people' &&
          follows !== undefined &&
          !/s$/.test(token.text) &&
          (follows.pos === 'NOUN' ||
            follows.pos === 'ADJ' ||
            isTitleWord(follows) ||
            (ROLE_MODIFIERS.has(follows.lower) && leadsToTitle(tokens, found.last + 1)))
        const carried: { first: number; last: number } | null = title
        const adjectival = form.kind === 'adjective' || attributive
        if (!(token.text === 'US' && headline))
          spans.push({
            sentence: sentence.index,
            first: i,
            last: found.last,
            kind: 'gazetteer',
            form: attributive ? { ...form, kind: 'adjective' } : form,
            title: null,
            person: false,
          })
        gazetteerEnd.set(found.last, i)
        title = adjectival || form.kind === 'name' ? (carried ?? null) : null
        i = found.last + 1
        continue
      }
    }
    if (
      isTitleWord(token) ||
      (title === null && ROLE_MODIFIERS.has(token.lower) && leadsToTitle(tokens, i))
    ) {
      let last = i
      while (last + 1 < tokens.length) {
        const t = tokens[last + 1] as Token
        if (isTitleWord(t) || (ROLE_MODIFIERS.has(t.lower) && leadsToTitle(tokens, last + 1))) last += 1
        else break
      }
      // "Secretary of State", "Minister of Foreign Affairs"
      const linked = tokens[last + 1]
      if ((linked?.lower === 'of' || linked?.lower === 'for') && OFFICES.has(tokens[last + 2]?.lower ?? '')) {
        last += 2
        while (
          OFFICES.has(tokens[last + 1]?.lower ?? '') ||
          (tokens[last + 1]?.lower === 'and' && OFFICES.has(tokens[last + 2]?.lower ?? ''))
        )
          last += 1
      }
      let start = i
      while (gazetteerEnd.has(start - 1)) start = gazetteerEnd.get(start - 1) ?? start - 1
      title = { first: start, last }
      i = last + 1
      continue
    }
    if (first && after !== undefined && !isCapital(after) && NEVER_NAMES.has(token.lower)) {
      i += 1
      continue
    }
    if (first && NEVER_NAMES.has(token.lower)) {
      i += 1
      continue
    }
    // "Minsk II": a numeral after a name is none of its own
    if (/^(II|III|IV|VI)$/.test(token.text) && spans.at(-1)?.last === i - 1) {
      i += 1
      continue
    }
    const isOne = after === undefined || !isCapital(after)
    if (
      first &&
      isOne &&
      found === null &&
      title === null &&
      /[^s]s$/.test(token.text) &&
      after !== undefined &&
      !isAcronym(token.text)
    ) {
      // "Voters go…", "Warlords are…": a plural noun that only its place makes a capital
      const plural =
        ['are', 'were', 'have'].includes(after.lower) || (after.pos === 'VERB' && after.lemma === after.lower)
      if (plural) {
        token.pos = 'NOUN'
        i += 1
        continue
      }
    }
    if (first && isOne && found === null && title === null && after !== undefined && !isAcronym(token.text)) {
      // "Points of divergence", "International leaders", "Concern about": only its place makes a capital
      const noun = OF_NOUNS.has(after.lower) && !GIVEN_NAMES.has(token.lower)
      const adjective =
        /(?:al|ic|ive|ous|ary|ful|less|ern)$/.test(token.lower) &&
        after.pos === 'NOUN' &&
        /^\p{Ll}/u.test(after.text)
      if (noun || adjective) {
        i += 1
        continue
      }
    }
    if (
      first &&
      isOne &&
      (token.pos !== 'PROPN' || lowerSeen.has(token.lower) || opensOnly(token, after)) &&
      !isAcronym(token.text) &&
      title === null
    ) {
      i += 1
      continue
    }
    if (token.lower === 'god' || token.lower === 'gmt') {
      i += 1
      continue
    }
    if (token.text.length < 2 && !(after?.lower === '.' || isCapital(after ?? token))) {
      i += 1
      continue
    }
    if (
      tokens[i - 1]?.lower === '(' &&
      tokens[i + 1]?.lower === ')' &&
      sentence.index < 2 &&
      i < 14 &&
      /^[-–—_]+$/.test(tokens[i + 2]?.lower ?? '')
    ) {
      // The agency in a dateline.
      i += 1
      continue
    }
    if (headline && (!isAcronym(token.text) || shouting)) {
      i += 1
      continue
    }
    if (
      token.pos === 'PRON' ||
      token.pos === 'DET' ||
      (token.pos === 'NUM' && !isAcronym(token.text)) ||
      /^I(?:['’]|$)/.test(token.text)
    ) {
      i += 1
      continue
    }
    // A run of capitalised words.
    let last = i
    // "RFE/RL"
    while (
      isAcronym(tokens[last]?.text ?? '') &&
      tokens[last + 1]?.lower === '/' &&
      isAcronym(tokens[last + 2]?.text ?? '')
    )
      last += 2
    while (last + 1 < tokens.length && last - i < 7) {
      const t = tokens[last + 1] as Token
      const n = tokens[last + 2]
      if (isCapital(t) && !isDayName(t) && !isMonthName(t) && !isTitleWord(t) && t.pos !== 'PRON') {
        const g = gazetteerAt(tokens, last + 1, year)
        if (g !== null && !(last === i && GIVEN_NAMES.has(token.lower))) break
        last += 1
        continue
      }
      if (CONNECTORS.has(t.lower) && n !== undefined && isCapital(n) && !isDayName(n)) {
        last += 2
        continue
      }
      if (t.lower === '.' && /^[A-Z]$/.test(tokens[last]?.text ?? '') && n !== undefined && isCapital(n)) {
        last += 2
        continue
      }
      if (/^(al|el|as|ad|ul|bin)-\p{Lu}/u.test(t.text)) {
        last += 1
        continue
      }
      break
    }
    const lastToken = tokens[last] as Token
    if (NOT_ENTITY_HEADS.has(lastToken.lower)) {
      title = null
      i = last + 1
      continue
    }
    push(i, last, 'run', null, GIVEN_NAMES.has(token.lower.replace(/-.*/, '')) && last > i)
    i = last + 1
  }
  return spans
}
