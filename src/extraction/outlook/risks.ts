/*
 * Verbs that say what may come of something: "threatens to derail", "risks losing", "is heading for war", "war looms",
 * "did not rule out".
 */
import { words } from '../lexicon/words.ts'
import { extentEnd } from '../reading.ts'
import type { Clause } from '../roles.ts'
import type { SentenceView } from '../sentence.ts'
import type { Eye, Sighting } from './sighting.ts'

type Frame = (
  v: SentenceView,
  clause: Clause,
) => (Pick<Sighting, 'about' | 'holder'> & { readonly last?: number }) | null

const TOWARDS = words('for towards toward into')
/** What one heads for without going anywhere. */
const OUTCOMES = words(
  'war confrontation defeat victory collapse showdown crisis conflict disaster failure split deadlock clash catastrophe trouble breakdown recession bankruptcy default partition chaos abyss stalemate impasse escalation strike recount runoff run-off referendum famine anarchy',
)

/** Nouns of those who act, by their endings. */
const PEOPLE =
  /(?:[eo]rs?|ists?|ants?|ians?|m[ae]n|people|part(?:y|ies)|unions?|guilds?|groups?|troops|families|students|nurses|officials|crew|crowd|movement)$/

/** Said of an actor it is a threat, of a thing a risk. */
const threatening: Frame = (v, clause) => {
  const { verb, subjects } = clause
  if (verb.passive || subjects.length === 0 || subjects[0]?.pronoun === true) return null
  const [subject] = subjects
  if (v.entities(subjects).length > 0 || subject === undefined || PEOPLE.test(v.lower(subject.head)))
    return null
  const next = v.p.verbAt[clause.complement]
  const object = clause.objects[0]
  const from =
    next?.verb.form === 'infinitive'
      ? next.verb.first + 1
      : object?.first === verb.last + 1
        ? object.first
        : -1
  return from < 0 ? null : { about: [from, extentEnd(v.reading, v.p, from)], holder: null }
}

const risking: Frame = (v, clause) => {
  const { verb } = clause
  const from = verb.last + 1
  const gerund = v.p.verbAt[from]
  const object = v.p.phraseAt[from]
  if (verb.passive || verb.modal === 'will' || verb.modal === 'would') return null
  if (
    gerund?.verb.form !== 'gerund' &&
    !(object?.first === from && !/^(lives?|life|necks?)$/.test(v.lower(object.head)))
  )
    return null
  return { about: [from, extentEnd(v.reading, v.p, from)], holder: null }
}

const heading: Frame = (v, clause) => {
  const at = clause.verb.last + 1
  const goal = v.p.phraseAt[at + 1]
  if (!TOWARDS.has(v.lower(at)) || goal === undefined || !OUTCOMES.has(v.lower(goal.head))) return null
  return { about: [goal.first, extentEnd(v.reading, v.p, goal.first)], holder: null }
}

const looming: Frame = (_v, clause) => {
  const subject = clause.subjects[0]
  return subject === undefined || subject.pronoun
    ? null
    : { about: [subject.first, subject.last], holder: null }
}

/** "did not rule out talks", "talks cannot be ruled out" */
const notRuledOut: Frame = (v, clause) => {
  const { verb } = clause
  const ruled = v.lower(verb.last + 1) === 'out' ? verb.last + 1 : -1
  if (ruled < 0) return null
  const subject = clause.subjects[0]
  const refused = v.p.verbAt[verb.first - 1]
  const open =
    verb.negated || (verb.form === 'infinitive' && ['refuse', 'decline'].includes(refused?.verb.lemma ?? ''))
  if (!open) return null
  if (verb.passive)
    return subject === undefined
      ? null
      : { last: ruled, about: [subject.first, Math.max(subject.last, verb.first - 1)], holder: null }
  const from = ruled + 1
  // "did not rule out the possibility of": the noun says it.
  const object = v.p.phraseAt[from]
  if (from >= v.tokens.length || v.pos(from) === 'PUNCT') return null
  const further =
    object !== undefined &&
    v.lower(object.last + 1) === 'of' &&
    /^(possibility|prospect|chance)$/.test(v.lower(object.head))
  const start = further ? object.last + 2 : from
  return {
    last: ruled,
    about: [start, extentEnd(v.reading, v.p, start)],
    holder: v.entities(clause.subjects)[0] ?? null,
  }
}

const FRAMES: ReadonlyMap<string, Frame> = new Map([
  ['threaten', threatening],
  ['risk', risking],
  ['head', heading],
  ['drift', heading],
  ['slide', heading],
  ['loom', looming],
  ['rule', notRuledOut],
])

export const riskEye: Eye = (v, k) => {
  const clause = v.p.verbAt[k]
  // "the plan risks alienating": a noun to the tagger
  if (v.lower(k) === 'risks' && clause === undefined && v.p.verbAt[k + 1]?.verb.form === 'gerund')
    return {
      word: [k, k],
      about: [k + 1, extentEnd(v.reading, v.p, k + 1)],
      kind: 'risk',
      band: null,
      against: false,
      negated: false,
      holder: null,
    }
  if (clause === undefined || clause.verb.head !== k) return null
  const found = FRAMES.get(clause.verb.lemma)?.(v, clause) ?? null
  if (found === null) return null
  return {
    word: [k, found.last ?? k],
    about: found.about,
    kind: clause.verb.lemma === 'rule' ? 'possibility' : 'risk',
    band: null,
    against: false,
    negated: false,
    holder: found.holder,
  }
}
