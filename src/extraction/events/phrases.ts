/*
 * Events told by a phrase rather than a verb: particle verbs, light verbs with their noun, "be" with an adjective or a
 * phrase. The longest form that fits the clause decides.
 */
import type { NounPhrase } from '../chunks.ts'
import { EVENT_PHRASES } from '../lexicon/events.ts'
import { lowerAt } from '../reading.ts'
import type { EventCode, PloverType } from './codes.ts'
import type { VerbView } from './frames/frame.ts'

interface Form {
  readonly code: EventCode
  /** Words right after the verb, or before the object's phrase. */
  readonly link: readonly string[]
  /** Heads of the object, or of the phrase after the link; empty where the link says all. */
  readonly heads: ReadonlySet<string>
}

const readForm = (code: EventCode, text: string): readonly [string, Form] => {
  const [words = '', list] = text.split('+')
  const [lemma = '', ...link] = words.trim().split(' ')
  return [lemma, { code, link, heads: new Set(list === undefined ? [] : list.trim().split('/')) }]
}

const readForms = (): ReadonlyMap<string, readonly Form[]> => {
  const out = new Map<string, Form[]>()
  for (const line of EVENT_PHRASES.trim().split('\n')) {
    const colon = line.indexOf(':')
    const [type = '', mode = '', cameo = ''] = line.slice(0, colon).split('/')
    const code: EventCode = { type: type as PloverType, mode: mode === '' ? null : mode, cameo }
    for (const phrase of line.slice(colon + 1).split(',')) {
      const [lemma, form] = readForm(code, phrase.trim())
      const known = out.get(lemma)
      if (known === undefined) out.set(lemma, [form])
      else known.push(form)
    }
  }
  const weight = (f: Form): number => (f.heads.size > 0 ? 2 : 0) + f.link.length
  for (const forms of out.values()) forms.sort((a, b) => weight(b) - weight(a))
  return out
}

const FORMS = readForms()

/** Whether the words stand right after the verb, or after a short object ("turned the offer down"). */
const linked = (v: VerbView, link: readonly string[]): boolean => {
  const { p, clause } = v
  const at = (from: number): boolean => link.every((word, k) => lowerAt(p, from + k) === word)
  let after = clause.verb.last + 1
  while (p.sentence.tokens[after]?.pos === 'ADV' && after < clause.verb.last + 3 && !at(after)) after += 1
  if (at(after) || at(clause.verb.last - link.length + 1)) return true
  const object = clause.objects.at(-1)
  return object !== undefined && !clause.verb.passive && at(object.last + 1)
}

const fits = (v: VerbView, { link, heads }: Form): boolean => {
  if (heads.size === 0) return linked(v, link)
  if (link.length === 0) return v.has(heads)
  const preposition = link.at(-1) ?? ''
  const named = (phrase: NounPhrase | undefined): boolean =>
    phrase !== undefined && heads.has(lowerAt(v.p, phrase.head))
  const via =
    v.clause.prepositionals.some((x) => x.preposition === preposition && x.phrases.some(named)) ||
    // "put its army on alert": the phrase stands behind the object
    v.clause.objects.some((o) => lowerAt(v.p, o.last + 1) === preposition && named(v.p.phraseAt[o.last + 2]))
  if (link.length === 1) return via || (linked(v, link) && v.has(heads))
  return linked(v, link.slice(0, -1)) && via
}

/** The event of a phrase that the clause makes, or undefined. */
export const phraseCode = (v: VerbView): EventCode | undefined =>
  FORMS.get(v.clause.verb.copula ? 'be' : v.lemma)?.find((form) => fits(v, form))?.code
