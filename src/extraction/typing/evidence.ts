/*
 * What the words around a run of capitals say of what it names. Each clue gives points to a class; a report's mentions
 * of the same words are added up, and the class with most points wins.
 */
import { isGivenName } from '../lexicon/given-names.ts'
import { FIRM_ENDINGS, PLACE_BEFORE, PLACE_HEADS, PLACE_PREPOSITIONS, ROLE_HEADS } from '../lexicon/roles.ts'
import { SPEECH_VERBS } from '../lexicon/verbs.ts'
import { words } from '../lexicon/words.ts'
import { isAcronym } from '../names/shape.ts'
import type { NameSpan } from '../names.ts'
import type { Sentence, Token } from '../tokens.ts'

export interface Evidence {
  person: number
  place: number
  body: number
  armed: number
}

export const SUFFIXES: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'v', 'vi', 'jr', 'jr.', 'sr', 'i'])

const FIGHTERS = words('rebels guerrillas fighters militia militiamen militants insurgents gunmen')
const ARMED_WORDS = words(
  'rebel guerrilla militant armed insurgent jihadist islamist militia separatist terrorist paramilitary',
)
const BODY_AFTER = words(
  'party movement group faction alliance newspaper agency television radio sect cult clan workers employees management shares bosses executives staff headquarters subsidiary',
)
const BODY_BEFORE = words(
  'newspaper agency daily party group movement magazine company firm giant producer maker operator carrier bank broadcaster channel website network platform union charity monopoly conglomerate retailer',
)
const COLLECTIVES = words('group coalition alliance movement faction force army')
/** "the X administration": named after who heads it. */
const HEADED = words('administration regime presidency family camp era doctrine plan')
const INSIDE = words('in at near around into outside')
/** What a place lends its name to. */
const LENT = words(
  'mine mines dam refinery airport barracks prison massacre siege crossing airbase stadium camp port',
)
/** Offices of a place, and offices of a body, in front of a bearer's name: "Kogi governor X", "Gazprom chief X". */
const PLACE_OFFICES = words('governor mayor prefect sheriff bishop archbishop')

/** A name with the sentence around it. */
class Surroundings {
  readonly tokens: readonly Token[]
  readonly span: NameSpan
  /** All names of the sentence. */
  readonly others: readonly NameSpan[]
  readonly length: number

  constructor(sentence: Sentence, span: NameSpan, others: readonly NameSpan[]) {
    this.tokens = sentence.tokens
    this.span = span
    this.others = others
    this.length = span.last - span.first + 1
  }

  lower(i: number): string {
    return this.tokens[i]?.lower ?? ''
  }

  get before(): string {
    return this.lower(this.span.first - 1)
  }

  get after(): string {
    return this.lower(this.span.last + 1)
  }
}

type Clue = (s: Surroundings, found: Evidence) => void

const shape: Clue = (s, found) => {
  const first = s.tokens[s.span.first] as Token
  const last = s.tokens[s.span.last] as Token
  if (s.span.person) found.person += 8
  if (isGivenName(first.lower)) found.person += s.length > 1 ? 5 : 2
  if (s.length === 1) {
    if (isAcronym(first.text)) found.body += 6
    return
  }
  found.person += 1.5
  if (SUFFIXES.has(last.lower)) found.person += 4
  else if (isAcronym(last.text)) found.body += 3
  if (PLACE_HEADS.has(last.lower)) found.place += 6
  if (FIRM_ENDINGS.has(last.lower)) found.body += 8
}

const wordBefore: Clue = (s, found) => {
  const { before, span } = s
  if (before === 'the') {
    found.body += 3
    found.person -= 3
  }
  if (PLACE_PREPOSITIONS.has(before)) found.place += INSIDE.has(before) ? 3.5 : 1.5
  if (before === 'of' && PLACE_BEFORE.has(s.lower(span.first - 2))) found.place += 6
  if (PLACE_BEFORE.has(before) && before !== 'of') found.place += 4
  if (s.tokens[span.first - 1]?.pos === 'VERB' && before === 'said') found.person += 2.5
  // "the powerful X": an article with an adjective between
  if (s.tokens[span.first - 1]?.pos === 'ADJ' && s.lower(span.first - 2) === 'the' && s.length === 1)
    found.body += 1
  if (BODY_BEFORE.has(before)) found.body += 4
}

const wordAfter: Clue = (s, found) => {
  const { after } = s
  if (PLACE_HEADS.has(after)) found.place += after === 'region' || after === 'province' ? 5 : 3
  if (LENT.has(after) && s.length === 1) found.place += 4
  if (FIGHTERS.has(after)) found.armed += 5
  if (BODY_AFTER.has(after)) found.body += 4
  if (HEADED.has(after)) found.person += 6
  if (after === 'who') found.person += 4
  if (after === ',' && s.lower(s.span.last + 2) === 'which') found.body += 2.5
  if (after === "'s" || after === '’s') found.person += 0.5
  if (after === ',' && s.length === 1 && s.before === 'in') found.place += 1
}

/** "X said", "X had warned it would": a body speaks of itself as "it". */
const speaking: Clue = (s, found) => {
  let k = s.span.last + 1
  while (['AUX', 'ADV'].includes(s.tokens[k]?.pos ?? '')) k += 1
  const verb = s.tokens[k]
  if (verb === undefined || verb.pos !== 'VERB' || !SPEECH_VERBS.has(verb.lemma)) return
  found.person += 2.5
  const speaker = s.lower(k + 1) === 'that' ? k + 2 : k + 1
  if (s.lower(speaker) === 'it' || s.lower(speaker) === 'its') found.body += 5
}

/** "Anglo American Platinum (Amplats)": a body's short name in brackets begins as the long one does. */
const shortName: Clue = (s, found) => {
  const short = s.tokens[s.span.last + 2]
  const bracketed = s.after === '(' && short !== undefined && s.lower(s.span.last + 3) === ')'
  if (bracketed && s.length > 1 && /^\p{Lu}/u.test(short.text) && short.lower[0] === s.lower(s.span.first)[0])
    found.body += 4
}

/** "Oruro and La Paz", "between Grozny and Shali": listed with a known place, or a known body. */
const listed: Clue = (s, found) => {
  const step = (from: number, way: 1 | -1): NameSpan | undefined => {
    let k = from
    while ([',', 'and', 'or', 'as', 'well', '&'].includes(s.lower(k))) k += way
    if (k === from) return undefined
    return s.others.find((o) => (way > 0 ? o.first === k : o.last === k))
  }
  for (const way of [1, -1] as const) {
    let other = step(way > 0 ? s.span.last + 1 : s.span.first - 1, way)
    for (let n = 0; n < 6 && other !== undefined; n += 1) {
      const type = other.form?.kind === 'adjective' ? undefined : other.form?.entry.type
      if (type !== undefined) {
        if (['place', 'country', 'territory', 'region'].includes(type)) found.place += 2.5
        else if (type === 'organization') found.body += 2
        else if (type === 'armed_group') found.armed += 1.5
        break
      }
      other = step(way > 0 ? other.last + 1 : other.first - 1, way)
    }
  }
}

/** "Gazprom CEO Alexei Miller", "Kogi governor Yahaya Bello": an office between two names belongs to the first. */
const officeOf: Clue = (s, found) => {
  let k = s.span.last + 1
  if (s.lower(k) === "'s" || s.lower(k) === '’s') k += 1
  let last = ''
  while (ROLE_HEADS.has(s.lower(k)) || ['deputy', 'vice', 'chief', 'executive'].includes(s.lower(k))) {
    last = s.lower(k)
    k += 1
  }
  const bearer = s.tokens[k]
  if (last === '' || bearer === undefined || !/^\p{Lu}/u.test(bearer.text)) return
  if (PLACE_OFFICES.has(last)) found.place += 4
  else found.body += 3
}

/** "the powerful X rebel group", "the X movement": the class word may stand a little further on. */
const classWord: Clue = (s, found) => {
  const { last } = s.span
  for (let k = last + 1; k <= last + 3; k += 1) {
    const t = s.tokens[k]
    if (t === undefined || (t.pos !== 'NOUN' && t.pos !== 'ADJ')) return
    if (k === last + 1 || s.tokens[k + 1]?.pos === 'NOUN' || !COLLECTIVES.has(t.lower)) continue
    if (s.tokens.slice(last + 1, k).some((x) => ARMED_WORDS.has(x.lower))) found.armed += 7
    else found.body += 4
  }
}

/** "X, the leader of…", "X, a town in…", "X, 47," */
const apposition: Clue = (s, found) => {
  const { last } = s.span
  if (s.after !== ',' || s.length === 1) return
  for (let k = last + 2; k < Math.min(s.tokens.length, last + 10); k += 1) {
    const t = s.tokens[k] as Token
    if (t.lower === ',' || t.pos === 'VERB' || t.pos === 'AUX') break
    if (ROLE_HEADS.has(t.lower)) {
      found.person += 4
      break
    }
    if (PLACE_BEFORE.has(t.lower) && t.lower !== 'of') {
      found.place += 3
      break
    }
  }
  if (/^\d\d$/.test(s.lower(last + 2))) found.person += 5
}

/** "LA REALIDAD, Mexico -- ": where the report was filed. */
const dateline: Clue = (s, found) => {
  if (s.span.sentence > 2 || s.span.first > 0 || s.tokens.length < 4) return
  const shouted = s.tokens.slice(0, s.span.last + 1).every((t) => t.text === t.text.toUpperCase())
  const dash = s.tokens.slice(s.span.last + 1, s.span.last + 9).some((t) => /^(?:-+|–|—)$/.test(t.lower))
  if (shouted && dash && [',', '-', '--', '–', '—', '('].includes(s.after)) found.place += 8
}

const CLUES: readonly Clue[] = [
  dateline,
  shape,
  wordBefore,
  wordAfter,
  officeOf,
  speaking,
  shortName,
  listed,
  classWord,
  apposition,
]

/** `others` are the names of the same sentence. */
export const evidenceFor = (sentence: Sentence, span: NameSpan, others: readonly NameSpan[]): Evidence => {
  const found: Evidence = { person: 0, place: 0, body: 0, armed: 0 }
  const surroundings = new Surroundings(sentence, span, others)
  for (const clue of CLUES) clue(surroundings, found)
  return found
}

/** Adds a mention's evidence to that of the mentions before. */
export const addEvidence = (known: Evidence, more: Evidence): void => {
  known.person += more.person
  known.place += more.place
  known.body += more.body
  known.armed += more.armed
}
