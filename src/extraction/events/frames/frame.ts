/*
 * A verb frame: what a verb with its object, particle and prepositional phrases means as an event.
 */
import type { NounPhrase } from '../../chunks.ts'
import { lowerAt } from '../../reading.ts'
import type { Clause, ParsedSentence } from '../../roles.ts'
import type { EventCode } from '../codes.ts'

/** A clause as its frame sees it. */
export interface VerbView {
  readonly p: ParsedSentence
  readonly clause: Clause
  readonly lemma: string
  /** The word after the verb group. */
  readonly particle: string
  /** Head of the first subject, in lower case. */
  readonly subject: string
  /** Whether the head of an object is in the list. */
  readonly has: (list: ReadonlySet<string>) => boolean
  /** Whether the head of a phrase after a preposition is in the list. */
  readonly via: (list: ReadonlySet<string>) => boolean
  /** Whether any word of an object is in the list. */
  readonly mentions: (list: ReadonlySet<string>) => boolean
  /** Whether the verb is passive and the head of its subject is in the list. */
  readonly passiveHas: (list: ReadonlySet<string>) => boolean
  /** The event of another clause of the sentence. */
  readonly codeOf: (clause: Clause) => EventCode | null
}

/** The event of a verb, or null when the verb is none here. */
export type VerbFrame = (v: VerbView) => EventCode | null

export const code = (type: EventCode['type'], mode: string | null, cameo: string): EventCode => ({
  type,
  mode,
  cameo,
})

const head = (p: ParsedSentence, phrase: NounPhrase | undefined): string =>
  phrase === undefined ? '' : lowerAt(p, phrase.head)

/** Nouns that only count or part what follows "of". */
const COUNTING = new Set(
  'series round rounds wave waves number group part parts lot barrage string spate days weeks thousands hundreds dozens scores tens millions kind state use campaign act acts process resumption start launch launching halt end percent third quarter half most all some many several any much bulk number rest'.split(
    ' ',
  ),
)

/** The head of a phrase, and of what it counts or parts ("a series of attacks"). */
const heads = (p: ParsedSentence, phrase: NounPhrase): string[] => {
  const own = lowerAt(p, phrase.head)
  if (!COUNTING.has(own) || lowerAt(p, phrase.last + 1) !== 'of') return [own]
  const target = p.phraseAt[phrase.last + 2]
  return target === undefined ? [own] : [own, lowerAt(p, target.head)]
}

/** Verbs that say of a thing without an agent what their passive says: "talks resumed", "the truce broke down". */
const ERGATIVE = new Set(
  'begin start open continue resume restart proceed end stop cease halt intensify escalate erupt spread'.split(
    ' ',
  ),
)

/** The word after the verb, past a pronoun: "turned it down". */
const particleOf = (p: ParsedSentence, clause: Clause): string => {
  const after = clause.verb.last + 1
  return lowerAt(p, p.phraseAt[after]?.pronoun === true ? after + 1 : after)
}

export const viewOf = (
  p: ParsedSentence,
  clause: Clause,
  codeOf: (clause: Clause) => EventCode | null,
): VerbView => {
  const { verb } = clause
  // What a passive's subject undergoes is its object; so with "talks resumed".
  const undergoes = verb.passive || (clause.objects.length === 0 && ERGATIVE.has(verb.lemma))
  const objects = (undergoes ? clause.subjects : clause.objects).flatMap((o) => heads(p, o))
  const vias = clause.prepositionals.flatMap((x) => x.phrases.map((o) => lowerAt(p, o.head)))
  const subject = head(p, clause.subjects[0])
  return {
    p,
    clause,
    lemma: verb.lemma,
    particle: particleOf(p, clause),
    subject,
    has: (list) => objects.some((o) => list.has(o)),
    via: (list) => vias.some((o) => list.has(o)),
    mentions: (list) =>
      clause.objects.some((o) => {
        for (let k = o.first; k <= o.last; k += 1) if (list.has(lowerAt(p, k))) return true
        return false
      }),
    passiveHas: (list) => verb.passive && list.has(subject),
    codeOf,
  }
}

/** Frames by lemma, from groups of lemmas that share one. */
export const framesOf = (groups: Readonly<Record<string, VerbFrame>>): ReadonlyMap<string, VerbFrame> =>
  new Map(
    Object.entries(groups).flatMap(([lemmas, frame]) => lemmas.split(' ').map((l) => [l, frame] as const)),
  )
