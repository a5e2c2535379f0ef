/*
 * What someone feels about what may come: "is confident that the truce will hold", "worried it would spread".
 */
import { FEELINGS, NEGATED_BAND } from '../lexicon/likelihood.ts'
import { words } from '../lexicon/words.ts'
import { complementAt, isOpen } from './complement.ts'
import { isEventuality } from './nouns.ts'
import type { Eye } from './sighting.ts'

const PREPOSITIONS = words('of about over for in')
const FEELING_VERBS = words('be feel remain become appear seem sound look stay grow')

export const feelingEye: Eye = (v, k) => {
  const row = FEELINGS.get(v.lower(k))
  if (row === undefined) return null
  const phrase = v.p.phraseAt[k]
  if (phrase !== undefined && phrase.head > k) return null
  let at = k
  while (
    at > 0 &&
    (v.pos(at - 1) === 'ADV' || ['not', 'too', 'also'].includes(v.lower(at - 1))) &&
    v.p.verbAt[at - 1] === undefined
  )
    at -= 1
  const verb = v.p.verbAt[at - 1] ?? v.p.verbAt[k]
  const felt = verb !== undefined && (FEELING_VERBS.has(verb.verb.lemma) || verb.verb.head === k)
  // "…, confident that it would win": said of the subject of the clause
  const apart = v.lower(at - 1) === ','
  // "Envoy hopeful of a truce": a headline leaves out "is".
  const headline = v.p.phraseAt[at - 1]
  const bare = headline !== undefined && v.index === 0 && headline.last === at - 1
  if (!felt && !apart && !bare) return null
  const subject = felt ? verb.subjects[0] : undefined
  // "It is certain that": no one's feeling.
  if (subject !== undefined && v.lower(subject.head) === 'it' && /^(certain|sure|doubtful)$/.test(v.lower(k)))
    return null
  const found = complementAt(v, k + 1, { prepositions: PREPOSITIONS, clause: true, infinitive: false })
  if (found === null) return null
  if (found.form === 'clause' && !isOpen(v, ...found.span)) return null
  if (found.form === 'noun') {
    if (row.takes === 'worry' || row.takes === 'fear' || row.takes === 'doubt') {
      if (!isEventuality(v, found.span[0])) return null
    } else if (!['confident', 'hopeful', 'optimistic', 'certain', 'sure'].includes(v.lower(k))) return null
  }
  const negated = felt && verb.verb.negated
  const band = row.band === null ? null : negated ? NEGATED_BAND[row.band] : row.band
  return {
    word: [k, k],
    about: found.span,
    kind: row.kind,
    band,
    against: row.against !== negated,
    negated,
    holder: v.entities(felt ? verb.subjects : bare ? [headline] : [])[0] ?? null,
  }
}
