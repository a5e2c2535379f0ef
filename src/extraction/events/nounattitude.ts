/*
 * An attitude told by a noun over an act: "its refusal to share power", "a threat to close the border", "an offer of
 * talks", "calls for the release of prisoners", "the decision to break off contact".
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { agents } from './agents.ts'
import { basicCode, nounCode } from './coder.ts'
import type { Attitude, EventCode } from './codes.ts'
import { compose } from './compose.ts'
import type { Modality } from './draft.ts'
import { conditionSubject, ownersOf, recipientsOf } from './recipients.ts'
import type { Scene } from './scene.ts'

const NOUNS: ReadonlyMap<string, Attitude> = new Map(
  Object.entries({
    threaten: 'threat threats warning warnings ultimatum',
    refuse: 'refusal rejection reluctance unwillingness opposition',
    promise:
      'promise promises pledge pledges vow commitment commitments undertaking offer offers readiness willingness agreement assurance assurances guarantee resolve desire',
    plan: 'plan plans decision intention intentions intent move',
    ask: 'demand demands call calls appeal appeals request requests insistence',
    fail: 'failure',
  } satisfies Partial<Record<Attitude, string>>).flatMap(([attitude, list]) =>
    list.split(' ').map((noun) => [noun, attitude as Attitude] as const),
  ),
)
const MODALITIES: Partial<Record<Attitude, Modality>> = { promise: 'pledged', plan: 'planned' }
/** Verbs of uttering, whose subject the attitude is: "issued a threat to…", "renewed its call for…". */
const UTTERING = new Set(
  'make issue repeat reiterate renew announce express voice give deliver carry state reaffirm send withdraw drop have maintain defend explain convey confirm take reverse'.split(
    ' ',
  ),
)
const BY_WHOM = new Set(['by', 'of', 'from'])
const TO_WHOM = new Set(['to', 'on', 'for', 'against', 'upon'])

interface Governed {
  readonly code: EventCode | null
  readonly act: Clause | undefined
  readonly noun: NounPhrase | undefined
}

/** The infinitive, gerund or noun of action after the noun, past those whom it names. */
const governedBy = (scene: Scene, phrase: NounPhrase): Governed => {
  const { p } = scene
  let k = phrase.last + 1
  for (let guard = 0; guard < 4; guard += 1) {
    // "a demand by X that both sides withdraw"
    if (lowerAt(p, k) === 'that') {
      const act = p.clauses.find((c) => c.verb.form === 'finite' && c.verb.first > k)
      return { code: act === undefined ? null : basicCode(p, act), act, noun: undefined }
    }
    const act = p.verbAt[k] ?? (lowerAt(p, k) === 'of' ? p.verbAt[k + 1] : undefined)
    if (act !== undefined)
      return act.verb.form === 'infinitive' || act.verb.form === 'gerund'
        ? { code: basicCode(p, act), act, noun: undefined }
        : { code: null, act: undefined, noun: undefined }
    const here = p.phraseAt[k]
    if (here?.temporal === true) {
      k = here.last + 1
      continue
    }
    const target = p.phraseAt[k + 1]
    if (target === undefined || !['of', 'for', 'by', 'from', 'to', 'on'].includes(lowerAt(p, k))) break
    const code = nounCode(p, target)
    if (code !== null) return { code, act: undefined, noun: target }
    k = target.last + 1
  }
  return { code: null, act: undefined, noun: undefined }
}

const actorsOfNoun = (scene: Scene, phrase: NounPhrase): EntityDraft[] => {
  const own = ownersOf(scene, phrase, BY_WHOM)
  if (own.length > 0) return own
  const clause = scene.p.clauses.find((c) => UTTERING.has(c.verb.lemma) && c.objects.includes(phrase))
  return clause === undefined ? [] : agents(scene, clause.subjects)
}

/** Adds the events of such nouns, and takes their acts as told. */
export const addNounAttitudes = (scene: Scene): void => {
  const { p, reading } = scene
  for (const phrase of p.phrases) {
    const word = lowerAt(p, phrase.head)
    const attitude = NOUNS.get(word)
    if (attitude === undefined) continue
    const { code: inner, act, noun } = governedBy(scene, phrase)
    if (act === undefined && noun === undefined) continue
    if (inner === null && (attitude === 'plan' || attitude === 'fail')) continue
    const lemma = word === 'agreement' ? 'agree' : word.replace(/s$/, '')
    const code = compose(act?.verb.negated === true ? 'refuse' : attitude, inner, lemma)
    if (code === null) continue
    const actors = actorsOfNoun(scene, phrase)
    let recipients = ownersOf(scene, phrase, TO_WHOM).filter((e) => !actors.includes(e))
    if (recipients.length === 0 && act?.verb.form === 'finite' && attitude === 'ask')
      recipients = agents(scene, act.subjects).filter((e) => !actors.includes(e))
    if (recipients.length === 0 && act !== undefined) recipients = recipientsOf(scene, act, actors)
    if (recipients.length === 0 && act !== undefined) recipients = conditionSubject(scene, act)
    const end = extentEnd(reading, p, phrase.head, { conditions: true })
    const last = act === undefined ? end : Math.min(end, Math.max(act.end, act.verb.last))
    scene.add(phrase.head, last, code, actors, recipients, MODALITIES[attitude] ?? 'actual', true)
    if (act !== undefined && attitude !== 'ask') scene.used.add(act)
  }
}
