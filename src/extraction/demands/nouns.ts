/*
 * Demands as nouns: "its demand for …", "calls by X for …", "an ultimatum to … to …", "pressure on X to …", "a new
 * condition – that …".
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import type { Clause } from '../roles.ts'
import type { Asking } from './demand.ts'

const DEMAND_NOUNS: ReadonlySet<string> = new Set(
  'demand call appeal ultimatum request pressure condition precondition insistence plea warning order directive instruction'.split(
    ' ',
  ),
)
/** Verbs by which the subject is the asked, not the asker: "rejected a call for …". */
const MET_WITH: ReadonlySet<string> = new Set(
  'reject refuse dismiss ignore resist decline turn meet accept spurn rebuff heed defy face bow answer fulfil fulfill satisfy agree concede'.split(
    ' ',
  ),
)
/** Nouns of asking that need their asker named: a bare "call to" or "condition of" is something else. */
const LOOSE: ReadonlySet<string> = new Set([
  'condition',
  'precondition',
  'pressure',
  'warning',
  'order',
  'directive',
  'instruction',
])

export const addDemandNouns = (asking: Asking): void => {
  for (const phrase of asking.p.phrases) {
    const noun = asking.tokens[phrase.head]?.lemma ?? ''
    if (DEMAND_NOUNS.has(noun)) addNoun(asking, phrase, noun)
  }
}

/** "a warning for him to leave": someone, to act. */
const asksSomeone = (asking: Asking, at: number): boolean => {
  const party = asking.p.phraseAt[at]
  return party !== undefined && asking.p.verbAt[party.last + 1]?.verb.form === 'infinitive'
}

/** What the press asks for. */
const WORDS_ASKED: ReadonlySet<string> = new Set(['comment', 'speak', 'interview', 'confirm', 'elaborate'])

const governorOf = (asking: Asking, phrase: NounPhrase): Clause | undefined =>
  asking.p.clauses.find(
    (c) => c.objects.includes(phrase) || c.prepositionals.some((x) => x.phrases.includes(phrase)),
  )

/** The name in front of the noun: "Serbian demands". */
const namedIn = (asking: Asking, phrase: NounPhrase): EntityDraft | undefined => {
  for (let k = phrase.first; k < phrase.head; k += 1) {
    const name = asking.reading.references.nameAt(asking.index, k)
    if (name !== undefined) return name.entity
  }
  return undefined
}

const addNoun = (asking: Asking, phrase: NounPhrase, noun: string): void => {
  const { p } = asking
  const governing = governorOf(asking, phrase)
  const owner = asking.reading.references.possessorOf(asking.index, phrase) ?? namedIn(asking, phrase)
  const met = governing !== undefined && MET_WITH.has(governing.verb.lemma)
  const subjects = governing === undefined ? [] : asking.asker(governing)
  let by: readonly EntityDraft[] = owner !== undefined ? [owner] : met ? [] : subjects
  let to: readonly EntityDraft[] = met ? subjects.filter((e) => e !== owner) : []
  // "calls by X for …", "pressure on X to …", "an appeal to X to …": who asks, and who is asked.
  let k = phrase.last + 1
  for (let guard = 0; guard < 2; guard += 1) {
    const link = asking.lower(k)
    const party = p.phraseAt[k + 1]
    if (!['by', 'from', 'on', 'to'].includes(link) || party?.first !== k + 1 || p.verbAt[k] !== undefined)
      break
    const meant = asking.entities([party])
    if (link === 'by' || link === 'from') by = meant
    else to = meant
    k = party.last + 1
  }
  if (/^[-–—:,]+$/.test(asking.lower(k)) && asking.lower(k + 1) === 'that') k += 1
  const link = asking.lower(k)
  const verb = p.verbAt[k]
  const infinitive = verb?.verb.form === 'infinitive' && verb.verb.first === k
  const of = link === 'of' && noun === 'demand' ? p.phraseAt[k + 1] : undefined
  if (infinitive && verb !== undefined && WORDS_ASKED.has(verb.verb.lemma)) return
  if (LOOSE.has(noun) && (by.length === 0 || (link === 'for' && !asksSomeone(asking, k + 1)))) return
  const cue = [phrase.first, phrase.last] as const
  if (infinitive) asking.addActs(by, to, cue, k)
  else if (link === 'for' || link === 'that' || of !== undefined) {
    const at = k + 1
    // "its demand for the rebels to disarm"
    const asked = p.phraseAt[at]
    const then = asked === undefined ? undefined : p.verbAt[asked.last + 1]
    const inner =
      link === 'that' ? p.clauses.find((c) => c.verb.first > at && c.verb.form === 'finite') : undefined
    if (link === 'for' && asked !== undefined && then?.verb.form === 'infinitive')
      asking.addActs(by, then.verb.passive ? to : asking.entities([asked]), cue, then.verb.first)
    else
      asking.add(
        by,
        to.length > 0 || inner === undefined || inner.verb.passive ? to : asking.entities(inner.subjects),
        cue,
        [at, asking.end(at)],
      )
  }
}
