/*
 * Finds names: gazetteer forms, names of bodies closed by a head word ("…Liberation Army", "Ministry of…"), and runs
 * of capitalised words, with the titles in front of them set apart. Types are settled later, over the whole report.
 */
import { isDayName, isMonthName } from './chunks.ts'
import { type GazetteerForm, gazetteer, preferIn } from './gazetteer/index.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { ADDRESS, NOT_ENTITY_HEADS, ORGANIZATION_HEADS, ROLE_HEADS, ROLE_MODIFIERS } from './lexicon/roles.ts'
import { words } from './lexicon/words.ts'
import { nameWords, type Sentence, type Token } from './tokens.ts'

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

const CONNECTORS = words('bin ibn de da del della van von der al el la ul ag dos ben abu di du le')
/** Whose body it may be by its own name: "Lord's Resistance Army", "Workers' Party"; other possessors own it. */
const OWNERS = words(
  'people peoples lord workers farmers peasants women children students soldiers god nations men youth doctors journalists teachers lawyers writers mothers veterans citizens traders employers soldier patriots',
)
/** What an office may be of: "Secretary of State", "Chief of Staff". */
const OFFICES = words(
  'state staff defense defence interior foreign affairs justice finance commerce information trade agriculture energy security health education labor labour mission delegation police intelligence protocol government council home',
)
const BODY_LINKS = words('of for')
const NEVER_NAMES = words(
  'the a an this that these those it its he she they we you i his her their our my in on at by for from to of with and but or if as when while although though after before since because however meanwhile earlier later also even both all some many most more few several one two three four five six seven eight nine ten no not yet so then there here what who why how where which under over amid despite during against between among until unless once only just still now thus last next first second third another other each every any such much nor neither either according asked speaking following given citing mr. mrs. thousands hundreds dozens scores people nobody everyone nothing something analysts officials witnesses diplomats observers rebels reports talks sources peace war political military foreign local western ethnic state human rights',
)

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && /\p{L}/u.test(token.text)
const isAcronym = (text: string): boolean =>
  /^[A-Z][A-Z0-9.&/-]{1,9}$/.test(text) && /[A-Z].*[A-Z]/.test(text)
const titleCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())

const wordCache = new Map<string, readonly string[]>()
const formTokens = (form: GazetteerForm): readonly string[] => {
  const known = wordCache.get(form.form)
  if (known !== undefined) return known
  const made = nameWords(form.form)
  wordCache.set(form.form, made)
  return made
}

let firstWords: ReadonlyMap<string, readonly GazetteerForm[]> | null = null

const formsFrom = (word: string): readonly GazetteerForm[] => {
  if (firstWords === null) {
    const made = new Map<string, GazetteerForm[]>()
    for (const form of gazetteer().forms) {
      const first = formTokens(form)[0] ?? ''
      const list = made.get(first)
      if (list === undefined) made.set(first, [form])
      else list.push(form)
    }
    for (const list of made.values()) list.sort((a, b) => formTokens(b).length - formTokens(a).length)
    firstWords = made
  }
  return firstWords.get(word) ?? []
}

/** The longest gazetteer form that begins at the token, as of the year. */
const gazetteerAt = (
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { form: GazetteerForm; last: number } | null => {
  const token = tokens[i] as Token
  const plain = token.text.replace('’', "'")
  const shouting =
    token.text.length > 3 && token.text === token.text.toUpperCase() && !isKnownAcronym(token.text)
  const candidates = shouting ? formsFrom(titleCase(plain)) : formsFrom(plain)
  let best: GazetteerForm[] = []
  let length = 0
  for (const form of candidates) {
    const parts = formTokens(form)
    if (parts.length < length) break
    let fits = true
    for (let k = 1; k < parts.length; k += 1) {
      const t = tokens[i + k]
      const text = t?.text.replace('’', "'")
      if (text === undefined || (text !== parts[k] && !(shouting && titleCase(text) === parts[k]))) {
        fits = false
        break
      }
    }
    if (!fits) continue
    if (parts.length > length) {
      best = [form]
      length = parts.length
    } else best.push(form)
  }
  if (length === 0) return null
  const form = preferIn(best, year)
  return form === undefined ? null : { form, last: i + length - 1 }
}

const isKnownAcronym = (text: string): boolean => formsFrom(text).length > 0

/** Whether a word can be part of a title in front of a name. */
const isTitleWord = (token: Token): boolean =>
  ADDRESS.has(token.lower) ||
  ROLE_HEADS.has(token.lower) ||
  (token.lower.includes('-') && ROLE_HEADS.has(token.lower.split('-').at(-1) ?? ''))

/** A headline in capitals or title case tells nothing by its capitals. */
const isHeadline = (tokens: readonly Token[]): boolean => {
  if (['.', '!', '?', '"'].includes(tokens.at(-1)?.lower ?? '')) return false
  const long = tokens.filter((t) => /^\p{L}{4,}/u.test(t.text))
  if (long.length < 4) return false
  return long.filter(isCapital).length / long.length > 0.75
}

export const nameSpans = (
  sentence: Sentence,
  year: number | null,
  lowerSeen: ReadonlySet<string>,
): NameSpan[] => {
  const { tokens } = sentence
  const spans: NameSpan[] = []
  const headline = isHeadline(tokens)
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
  /** Where a body's name that begins at `from` ends, or -1. */
  const bodyEnd = (from: number): number => {
    let end = -1
    let k = from
    let words = 0
    while (k < tokens.length && k - from < 12) {
      const t = tokens[k] as Token
      if (isCapital(t) && !isDayName(t) && !isMonthName(t)) {
        if (isTitleWord(t) && !ORGANIZATION_HEADS.has(t.lower)) break
        words += 1
        if (ORGANIZATION_HEADS.has(t.lower)) end = k
        k += 1
        continue
      }
      const next = tokens[k + 1]
      if (next === undefined) break
      if (
        (t.lower === "'s" || t.lower === "'" || t.lower === '’') &&
        words >= 1 &&
        isCapital(next) &&
        end < 0 &&
        OWNERS.has(tokens[k - 1]?.lower ?? '')
      ) {
        // "Lord's Resistance Army", "Kurdistan Workers' Party"; not "Russia's Foreign Ministry" (a state owns it)
        const g = gazetteerAt(tokens, from, year)
        if (g !== null && g.last === k - 1 && g.form.kind !== 'adjective') break
        k += 1
        continue
      }
      if (BODY_LINKS.has(t.lower) && end === k - 1) {
        // Head first: "Ministry of Foreign Affairs", "Movement for the Liberation of…"
        let m = k + 1
        if (tokens[m]?.lower === 'the' || tokens[m]?.lower === 'a') m += 1
        const head = tokens[m]
        if (head !== undefined && isCapital(head) && !isTitleWord(head)) {
          let e = m
          while (e + 1 < tokens.length) {
            const n = tokens[e + 1] as Token
            const nn = tokens[e + 2]
            if (isCapital(n) && !isDayName(n) && !isMonthName(n) && !isTitleWord(n)) e += 1
            else if (
              (n.lower === 'and' || n.lower === 'of' || n.lower === '&') &&
              nn !== undefined &&
              isCapital(nn) &&
              formsFrom(nn.text).length === 0 &&
              !isTitleWord(nn)
            )
              e += 2
            else if (n.lower === 'of' && nn !== undefined && isCapital(nn)) e += 2
            else break
          }
          // "Government of X" is the state's government; "University of X" one body.
          return e
        }
        break
      }
      if ((t.lower === 'and' || t.lower === '&') && isCapital(next) && words >= 1 && end < 0) {
        // "Truth and Reconciliation Commission"; not "Russia and the…" nor two names
        if (
          formsFrom(tokens[k - 1]?.text ?? '').length > 0 ||
          formsFrom(next.text).length > 0 ||
          GIVEN_NAMES.has(next.lower)
        )
          break
        k += 1
        continue
      }
      break
    }
    return end > from || (end === from && words > 1) ? end : -1
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
    const body = startsBody && !headline && !isTitleWord(token) ? bodyEnd(i) : -1
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
    if (
      first &&
      isOne &&
      (token.pos !== 'PROPN' || lowerSeen.has(token.lower)) &&
      !isAcronym(token.text) &&
      title === null
    ) {
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
    if (headline && !isAcronym(token.text)) {
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

function leadsToTitle(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k - i < 5; k += 1) {
    const t = tokens[k] as Token
    if (isTitleWord(t)) return true
    if (!ROLE_MODIFIERS.has(t.lower) || !/^\p{Lu}/u.test(t.text)) return false
  }
  return false
}
