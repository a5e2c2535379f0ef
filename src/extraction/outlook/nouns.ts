/*
 * Nouns of likelihood, hope and fear: "the prospect of a truce", "fears it would spread", "little hope of rain"; graded
 * by what stands in front ("slim", "no") or after ("the chances are slim"), and turned over by what is done to them
 * ("dashed hopes", "doubts about the prospects").
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { GRADES, LIKELIHOOD_NOUNS, type LikelihoodNoun, NEGATED_BAND } from '../lexicon/likelihood.ts'
import { words } from '../lexicon/words.ts'
import { extentEnd } from '../reading.ts'
import type { SentenceView } from '../sentence.ts'
import { type Complement, complementAt, isOpen, type Links } from './complement.ts'
import type { Eye, Sighting } from './sighting.ts'
import { subjectSpan } from './subject.ts'

const LINKS: Readonly<Record<LikelihoodNoun['takes'], Links>> = {
  event: { prepositions: words('of for'), clause: true, infinitive: true },
  risk: { prepositions: words('of'), clause: true, infinitive: false },
  fear: { prepositions: words('of over about for'), clause: true, infinitive: false },
  worry: { prepositions: words('over about at'), clause: true, infinitive: false },
  hope: { prepositions: words('of for in'), clause: true, infinitive: true },
  doubt: { prepositions: words('about over on as of'), clause: true, infinitive: false },
}

/** What people worry about that has not happened yet. */
const EVENTUALITIES = words(
  'war violence attack attacks collapse return escalation spread resumption bloodshed famine conflict unrest breakdown failure renewal recurrence flare-up clashes massacre massacres instability retaliation reprisals backlash coup invasion outbreak exodus disintegration partition default shortages starvation future prospects outcome viability fate chances feasibility durability sustainability',
)
const LESSENING = words(
  'dash avert prevent avoid eliminate remove reduce end dispel allay ease lessen diminish lower scotch crush deflate calm quell soothe play dim shatter destroy wreck bury kill dampen extinguish',
)
/** "dashed hopes": an adjective to the tagger. */
const LESSENED = /^(?:dash|shatter|crush|allay|dispel|quell|lessen|dampen|scotch)(?:ed|es|led|ing)?$/
const FADING = words(
  'fade dim recede dwindle evaporate vanish collapse die crumble wane sink fall plummet shrink disappear',
)
const DOUBTING = words('doubt question dim cloud darken undermine damage hurt set')
const HOLDING = words(
  'express voice have hold harbour harbor share hold cherish nurse entertain see state reiterate cite',
)

/** The adjective or determiner in front that says how much: "no", "slim", "a good chance". */
const gradeOf = (v: SentenceView, phrase: NounPhrase, head: number) => {
  for (let k = phrase.first; k < head; k += 1) {
    const grade = GRADES.get(v.lower(k))
    if (grade !== undefined) return { at: k, ...grade }
  }
  const before = v.lower(phrase.first - 1)
  return before === 'no' || before === 'little'
    ? { at: phrase.first - 1, ...(GRADES.get(before) ?? { band: null }) }
    : null
}

/** "the chances of a deal are slim": what is said of the noun. */
const predicateOf = (v: SentenceView, phrase: NounPhrase) => {
  const clause = v.p.clauses.find((c) => c.verb.copula && c.subjects.includes(phrase))
  if (clause === undefined) return null
  for (let k = clause.verb.last + 1; k <= clause.verb.last + 3; k += 1) {
    const grade = GRADES.get(v.lower(k))
    if (grade !== undefined)
      return clause.verb.negated && grade.band !== null ? { band: NEGATED_BAND[grade.band] } : grade
  }
  return null
}

/** Whether something is done to the noun that makes it less: "dashed hopes", "hopes faded". */
const isLess = (v: SentenceView, phrase: NounPhrase): boolean =>
  v.p.clauses.some(
    (c) =>
      !c.verb.negated &&
      ((LESSENING.has(c.verb.lemma) && c.objects.includes(phrase)) ||
        (LESSENING.has(c.verb.lemma) && c.verb.passive && c.subjects.includes(phrase)) ||
        (FADING.has(c.verb.lemma) && c.subjects.includes(phrase))),
  ) ||
  /^doubts?$/.test(v.lower(phrase.first - 2)) ||
  [phrase.first, phrase.head].some((at) => LESSENED.test(v.lower(at - 1))) ||
  v.p.clauses.some((c) => DOUBTING.has(c.verb.lemma) && c.objects.includes(phrase))

const holderOf = (v: SentenceView, phrase: NounPhrase, head: number): EntityDraft | null => {
  const owner = v.reading.references.possessorOf(v.index, phrase)
  if (owner !== undefined) return owner
  for (let k = phrase.first; k < head; k += 1) {
    const name = v.reading.references.nameAt(v.index, k)
    if (name !== undefined) return name.entity
  }
  const clause = v.p.clauses.find((c) => HOLDING.has(c.verb.lemma) && c.objects.includes(phrase))
  return clause === undefined ? null : (v.entities(clause.subjects)[0] ?? null)
}

/** Whether a noun phrase that begins at the token names something that may come about. */
export const isEventuality = (v: SentenceView, first: number): boolean => {
  const phrase = v.p.phraseAt[first]
  return phrase !== undefined && EVENTUALITIES.has(v.lower(phrase.head))
}

const governing = (v: SentenceView, k: number) =>
  v.p.clauses.find((c) => c.objects.some((o) => o.first <= k && k <= o.last))

const fits = (v: SentenceView, row: LikelihoodNoun, found: Complement, k: number): boolean => {
  if (/^speculation|odds$/.test(v.lower(k))) return found.form === 'clause' || v.lower(k + 1) === 'of'
  if (v.lower(k) === 'outlook') return v.lower(k + 1) === 'for'
  if (row.takes !== 'worry' && row.takes !== 'doubt') return true
  if (found.form === 'clause') return isOpen(v, found.span[0], found.span[1]) || row.takes === 'doubt'
  if (found.form === 'infinitive') return false
  // "doubts about the prospects for peace": the inner noun says it.
  if (LIKELIHOOD_NOUNS.has(v.lower(v.p.phraseAt[found.span[0]]?.head ?? -1))) return false
  if (/^(cast|throw|raise)$/.test(governing(v, k)?.verb.lemma ?? '')) return true
  return isEventuality(v, found.span[0])
}

/** "Peace is a distant prospect": the noun is said of its subject. */
const predicate = (
  v: SentenceView,
  row: LikelihoodNoun,
  phrase: NounPhrase,
  from: number,
): Sighting | null => {
  if (row.takes !== 'event' && row.takes !== 'risk') return null
  const subject = subjectSpan(v, phrase.first)
  if (subject === null || v.p.phraseAt[subject.span[0]]?.pronoun === true) return null
  const band = GRADES.get(v.lower(from))?.band ?? null
  const against = band !== null && /unlikely|no-chance/.test(band)
  return {
    word: [from, phrase.head],
    about: subject.span,
    kind: row.kind,
    band,
    against: against !== subject.negated,
    negated: subject.negated,
    holder: null,
  }
}

/** "The danger is that the war will spread", "the other possibility is a vote": the noun is said to be its content. */
const equation = (v: SentenceView, row: LikelihoodNoun, phrase: NounPhrase): Sighting | null => {
  const clause = v.p.clauses.find((c) => c.verb.copula && c.subjects.includes(phrase) && !c.verb.negated)
  if (clause === undefined) return null
  const from = clause.verb.last + 1
  const that = v.lower(from) === 'that'
  const thing = v.p.phraseAt[from]
  if (!that && !(row.takes === 'event' && thing?.first === from && thing.head > from)) return null
  const about = that ? from + 1 : from
  return {
    word: [phrase.head, phrase.head],
    about: [about, extentEnd(v.reading, v.p, about)],
    kind: row.kind,
    band: row.takes === 'event' ? row.band : null,
    against: row.against,
    negated: false,
    holder: holderOf(v, phrase, phrase.head),
  }
}

export const nounEye: Eye = (v, k) => {
  const row = LIKELIHOOD_NOUNS.get(v.lower(k))
  if (row === undefined) return null
  const link = v.lower(k + 1)
  const verb = v.p.verbAt[k]
  // "they fear that …": a verb; "dashing hopes of peace": a noun, whatever the tagger says.
  if (
    verb !== undefined &&
    !(link === 'of' || (['ADJ', 'VERB'].includes(v.pos(k - 1)) && verb.verb.first === k))
  )
    return null
  const own = v.p.phraseAt[k]
  if (own !== undefined && own.head !== k) return null
  // "took the chance to rest", "give peace a chance": an occasion, no likelihood.
  const phrase = own ?? {
    first: k,
    last: k,
    head: k,
    index: -1,
    possessorLast: -1,
    pronoun: false,
    temporal: false,
  }
  if (/^(chances?|potential)$/.test(v.lower(k)) && link === 'to') {
    const taken = v.p.clauses.find((c) => c.objects.includes(phrase))
    if (
      taken !== undefined &&
      !['have', 'stand', 'see', 'increase', 'improve', 'hurt', 'boost'].includes(taken.verb.lemma)
    )
      return null
  }
  const grade = gradeOf(v, phrase, k)
  const found = complementAt(v, k + 1, LINKS[row.takes])
  if (found === null) return equation(v, row, phrase) ?? predicate(v, row, phrase, grade?.at ?? k)
  if (!fits(v, row, found, k)) return null
  const said = grade ?? predicateOf(v, phrase)
  const band =
    row.takes === 'fear' || row.takes === 'worry' || row.takes === 'risk' ? null : (said?.band ?? row.band)
  const refused = said !== null && said.band !== null && /unlikely|no-chance/.test(said.band)
  const denied = grade !== null && v.lower(grade.at) === 'no'
  const against =
    (row.against || (refused && row.takes !== 'fear' && row.takes !== 'worry') || denied) !==
    isLess(v, phrase)
  return {
    word: [grade?.at ?? k, k],
    about: found.span,
    kind: row.kind,
    band,
    against,
    negated: denied,
    holder: holderOf(v, phrase, k),
  }
}
