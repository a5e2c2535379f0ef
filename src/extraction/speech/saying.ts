/*
 * Verbs of saying with what is said: "said that …", "…, he said", "said: …", "he said in an interview that …".
 */
import { CLAUSE_STANCE, type Stance } from '../lexicon/attribution.ts'
import { extentEnd, posAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import type { Hearing } from './hearing.ts'

/** Verbs that tell someone something: their object is the hearer. */
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'advise'])
/** Verbs whose content may follow in the infinitive's clause ("went on to warn"). */
const GOING_ON: ReadonlySet<string> = new Set(['continue', 'go', 'proceed'])
/** Stances that never stand behind what was said. */
const FORWARD: ReadonlySet<Stance> = new Set<Stance>(['request', 'assess', 'doubt', 'hope', 'promise'])

/** The first token after a dateline ("NAIROBI, Feb 21 (Agency) -"), else 0. */
const afterDateline = (h: Hearing): number => {
  if (h.index > 1) return 0
  for (let k = 1; k < Math.min(16, h.tokens.length - 1); k += 1) {
    const t = h.tokens[k]
    if (t === undefined) return 0
    if (/^[-–—_]+$/.test(t.lower) && !t.glued) return k + 1
    if (!['PROPN', 'NUM', 'PUNCT', 'ADP', 'SYM'].includes(t.pos)) return 0
  }
  return 0
}

/** The first token of the attribution: its subject's or its verb's. */
const attributionStart = (clause: Clause): number => {
  const subject = clause.subjects[0]
  return subject === undefined || clause.inverted
    ? clause.verb.first
    : Math.min(subject.first, clause.verb.first)
}

const finiteIn = (h: Hearing, first: number, last: number): boolean =>
  h.p.clauses.some((c) => c.verb.form === 'finite' && c.verb.head >= first && c.verb.head <= last)

/** Whether a finite verb has its subject at the token: then a clause begins there. */
const clauseAt = (h: Hearing, at: number): boolean =>
  h.p.clauses.some((c) => c.verb.form === 'finite' && c.subjects.some((s) => s.first === at))

/** Where a saying ends that begins at the token: before a later attribution ("…," the rebels said). */
const sayingEnd = (h: Hearing, clause: Clause, from: number): number => {
  const { p } = h
  const last = extentEnd(h.reading, p, from, { whole: true })
  for (let k = from + 1; k <= last; k += 1) {
    const word = h.lower(k)
    // "the rebels, who say they want peace, left": a relative clause ends at its comma.
    if (word === ',' && clause.relative >= 0 && !h.quoted(k)) return k - 1
    if (word !== ',' && word !== '"') continue
    const phrase = p.phraseAt[k + 1]
    const verb = p.verbAt[(phrase?.last ?? k) + 1]
    if (verb === undefined || verb === clause || verb.verb.form !== 'finite') continue
    if (CLAUSE_STANCE.has(verb.verb.lemma) && verb.complement < 0 && !h.quoted(verb.verb.head)) {
      if (/^[,.–—-]$|^$/.test(h.lower(verb.verb.last + 1)) && verb.verb.modal === null) return k - 1
    }
  }
  return last
}

/** Whether the clause can be heard as someone's saying. */
const isHeard = (h: Hearing, clause: Clause, stance: Stance): boolean => {
  const { verb } = clause
  if (h.quoted(verb.head) || verb.modal !== null) return false
  if (verb.passive && !['quote', 'tell'].includes(verb.lemma)) return false
  if (verb.form === 'infinitive' && !GOING_ON.has(clause.parent?.verb.lemma ?? '')) return false
  // "fighting continued": only with its words quoted is it a verb of saying.
  if (['continue', 'go', 'read'].includes(verb.lemma) && h.lower(attributionStart(clause) - 1) !== '"')
    return false
  if (verb.negated && ['assert', 'allege', 'deny', 'warn'].includes(stance)) return false
  // "agreed a truce", "agreed to leave" promise; only "agreed that" says.
  return verb.lemma !== 'agree' || h.lower(verb.last + 1) === 'that'
}

/** Where a content begins that stands right of the verb: after "that", the hearer, a day, "in an interview". */
const contentAfter = (h: Hearing, clause: Clause): number => {
  const { p } = h
  let k = clause.inverted ? (clause.subjects.at(-1)?.last ?? clause.verb.last) + 1 : clause.verb.last + 1
  if (h.lower(k) === 'that') return k + 1
  let hearer = TELLING.has(clause.verb.lemma)
  for (let guard = 0; guard < 8 && k < h.tokens.length; guard += 1) {
    const phrase = p.phraseAt[k]
    if (h.lower(k) === 'that') return k + 1
    if (phrase?.first === k && phrase.temporal) k = phrase.last + 1
    else if (phrase?.first === k && hearer) {
      k = phrase.last + 1
      hearer = false
    } else if (posAt(p, k) === 'ADP' && p.phraseAt[k + 1]?.first === k + 1) {
      // "of" and "against" say what about, not where or to whom.
      if (['of', 'against', 'for', 'about', 'as', 'with'].includes(h.lower(k)) && guard === 0) return -1
      k = (p.phraseAt[k + 1]?.last ?? k) + 1
    } else if (h.lower(k) === ',' && h.lower(k + 1) === 'that') return k + 2
    else break
  }
  return k < h.tokens.length && p.phraseAt[k] !== undefined ? k : -1
}

/** A mere adverbial before the attribution: "So far, he said, neither side has moved." */
const saidAfter = (h: Hearing, clause: Clause, start: number): number => {
  const end = clause.inverted ? (clause.subjects.at(-1)?.last ?? clause.verb.last) : clause.verb.last
  if (h.lower(end + 1) !== ',' || h.quoted(afterDateline(h))) return -1
  const opening = posAt(h.p, 0)
  if (start > 14 || !['ADP', 'ADV', 'SCONJ'].includes(opening) || finiteIn(h, 0, start - 1)) return -1
  return finiteIn(h, end + 2, h.tokens.length - 1) ? end + 2 : -1
}

/** Hears the clause as a saying. True when it has found what is said. */
export const hearSaying = (h: Hearing, clause: Clause): boolean => {
  const { p, tokens } = h
  const { verb } = clause
  const stance = CLAUSE_STANCE.get(verb.lemma)
  if (stance === undefined || !isHeard(h, clause, stance)) return false
  const speakers = h.speakers(clause)
  const cue = h.cue(clause)
  const start = attributionStart(clause)
  const trailing = start > 2 && [',', '"', '?', '!'].includes(h.lower(start - 1))
  const infinitive = p.verbAt[clause.complement]?.verb.form === 'infinitive'
  const object = clause.objects[0]
  const follows = contentAfter(h, clause)
  // "…, he said, adding that …": what is added is no complement of what was said.
  const added = p.verbAt[clause.complement]
  // "hopes a breakthrough could lead …": the object is the subject of what is said.
  const opens =
    object !== undefined &&
    added?.verb.form === 'finite' &&
    !tokens
      .slice(object.last + 1, added.verb.first)
      .some((t) => [',', 'that', 'which', 'who', 'and'].includes(t.lower))
  const spoken =
    clause.complement >= 0 &&
    !(trailing && added?.verb.form === 'gerund') &&
    !(infinitive && ['promise', 'request', 'assert', 'assess', 'warn', 'hope'].includes(stance)) &&
    (object === undefined || TELLING.has(verb.lemma) || object.first >= clause.complement || opens) &&
    !(follows < 0 && ['of', 'on', 'against'].includes(h.lower(verb.last + 1)))
  if (spoken) {
    const from =
      h.lower(verb.last + 1) === 'that'
        ? verb.last + 2
        : opens && !TELLING.has(verb.lemma)
          ? Math.min(object.first, clause.complement)
          : clause.complement
    if (from < tokens.length) {
      h.add(speakers, cue, from, sayingEnd(h, clause, from), stance)
      return true
    }
  }
  const after = clause.inverted ? (clause.subjects.at(-1)?.last ?? verb.last) + 1 : verb.last + 1
  let colon = after
  while (colon < tokens.length && h.lower(colon) !== ':' && colon - after < 12) colon += 1
  if (h.lower(colon) === ':' && colon + 1 < tokens.length) {
    h.add(speakers, cue, colon + 1, tokens.length - 1, stance)
    return true
  }
  const forward =
    follows >= 0 &&
    !infinitive &&
    (object === undefined || object.first >= follows || TELLING.has(verb.lemma)) &&
    clauseAt(h, follows)
  const quotes = h.lower(start - 1) === '"' || h.quoted(start - 2)
  if (trailing && (quotes || (!FORWARD.has(stance) && !forward))) {
    const later = saidAfter(h, clause, start)
    if (later >= 0) {
      h.add(speakers, cue, later, extentEnd(h.reading, p, later, { whole: true }), stance)
      return true
    }
    // "…," he said, "…": a quotation that goes on after the attribution is one saying.
    const first = afterDateline(h)
    if (!quotes && start - first < 6 && !finiteIn(h, first, start - 1)) {
      if (follows >= 0) h.add(speakers, cue, follows, sayingEnd(h, clause, follows), stance)
      return true
    }
    const rest = quotes ? h.quotations.find((q) => q.first >= after && q.first - after <= 3) : undefined
    h.add(speakers, cue, first, rest === undefined ? start - 1 : rest.last, stance)
    return true
  }
  if (forward) {
    h.add(speakers, cue, follows, sayingEnd(h, clause, follows), stance)
    return true
  }
  const quote = h.quotations.find((q) => q.first > verb.last && q.first - verb.last < 14)
  if (quote !== undefined && quote.last - quote.first >= 2) {
    h.add(speakers, cue, quote.first, quote.last, stance)
    return true
  }
  return false
}

/** "…, Reuters reports.": taken for a noun by its looks. */
export const hearReports = (h: Hearing): void => {
  let end = h.tokens.length - 1
  while (end > 3 && posAt(h.p, end) === 'PUNCT') end -= 1
  if (h.lower(end) !== 'reports' || posAt(h.p, end - 1) !== 'PROPN') return
  const phrase = h.p.phraseAt[end]
  if (phrase === undefined || h.lower(phrase.first - 1) !== ',') return
  const body = modifierOf(h, phrase.first, end)
  if (body !== undefined) h.add([body], h.span(end, end), afterDateline(h), phrase.first - 2, 'assert')
}

/** "according to X", before or after what X says. */
export const hearAccording = (h: Hearing): void => {
  const { p, tokens } = h
  for (let k = 0; k + 2 < tokens.length; k += 1) {
    if (h.lower(k) !== 'according' || h.lower(k + 1) !== 'to') continue
    const phrase = p.phraseAt[k + 2]
    if (phrase === undefined) continue
    const head = h.lower(phrase.head)
    if (['plan', 'schedule', 'agreement', 'law', 'constitution', 'terms', 'timetable'].includes(head))
      continue
    const named = h.entities([phrase])
    const meant = named.length > 0 ? named : h.writers(phrase)
    const nation = meant.length > 0 ? undefined : modifierOf(h, phrase.first, phrase.head)
    const speakers = nation === undefined ? meant : [nation]
    const cue = h.span(k, k + 1)
    if (k > 1) {
      h.add(speakers, cue, 0, k - 1, 'assert')
      continue
    }
    let start = phrase.last + 1
    while (start < tokens.length && h.lower(start) !== ',') start += 1
    if (start + 1 < tokens.length) h.add(speakers, cue, start + 1, tokens.length - 1, 'assert')
  }
}

/** The nationality or body in front of a noun: "Western skepticism", "Israeli reports". */
export const modifierOf = (h: Hearing, first: number, head: number) => {
  for (let k = first; k < head; k += 1) {
    const name = h.reading.references.nameAt(h.index, k)
    if (name !== undefined) return name.entity
  }
  return undefined
}
