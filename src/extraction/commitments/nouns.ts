/*
 * Promises as nouns: "its pledge to withdraw …", "a promise by X to …"; broken ones where the verb says so.
 */
import type { NounPhrase } from '../chunks.ts'
import { BREAKING, PROMISE_NOUNS, READINESS_NOUNS, WILL_NOUNS } from '../lexicon/pledges.ts'
import { insideCondition } from '../reading.ts'
import type { CommitmentKind } from './commitment.ts'
import { complementOfNoun } from './contents.ts'
import type { Scene } from './scene.ts'

/** What is wanted or turned down is no pledge given. */
const ASKED: ReadonlySet<string> = new Set([
  'seek',
  'demand',
  'want',
  'ask',
  'need',
  'require',
  'refuse',
  'reject',
])

/** Verbs by which the subject's own will is made known: "reiterated a threat". */
const UTTERING: ReadonlySet<string> = new Set(
  'make issue renew repeat reiterate reaffirm restate declare announce express voice state drop give voice withdraw stress underline signal carry'.split(
    ' ',
  ),
)
const KIND_OF: ReadonlyMap<string, CommitmentKind> = new Map([
  ['threat', 'threat'],
  ['refusal', 'refusal'],
  ['offer', 'offer'],
])

/** "an offer for talks" */
const offeredThing = (scene: Scene, phrase: NounPhrase): number | null =>
  scene.lower(phrase.last + 1) === 'for' && scene.p.phraseAt[phrase.last + 2] !== undefined
    ? phrase.last + 2
    : null

export const addPromiseNouns = (scene: Scene): void => {
  const { p } = scene
  for (const phrase of p.phrases) {
    const noun = scene.tokens[phrase.head]?.lemma ?? ''
    const will = WILL_NOUNS.has(noun)
    if (!(PROMISE_NOUNS.has(noun) || READINESS_NOUNS.has(noun) || will) || noun === 'word') continue
    const content = complementOfNoun(p, phrase) ?? (noun === 'offer' ? offeredThing(scene, phrase) : null)
    if (content === null) continue
    const infinitive = p.verbAt[content]?.verb.form === 'infinitive'
    if ((READINESS_NOUNS.has(noun) || will) && !infinitive && !(will && scene.lower(content - 1) === 'that'))
      continue
    const governing = p.clauses.find(
      (c) => c.objects.includes(phrase) || c.prepositionals.some((x) => x.phrases.includes(phrase)),
    )
    const owner = scene.reading.references.possessorOf(scene.index, phrase)
    const by = ['by', 'from'].includes(scene.lower(phrase.last + 1)) ? p.phraseAt[phrase.last + 2] : undefined
    const debtors =
      owner !== undefined
        ? [owner]
        : by !== undefined
          ? scene.entities([by])
          : governing !== undefined
            ? scene.entities(governing.subjects)
            : []
    if (governing !== undefined && ASKED.has(governing.verb.lemma)) continue
    if (insideCondition(p, phrase.first)) continue
    if (
      will &&
      (debtors.length === 0 ||
        (governing !== undefined &&
          (governing.verb.negated || (owner === undefined && !UTTERING.has(governing.verb.lemma)))))
    )
      continue
    const made = scene.add({
      kind: KIND_OF.get(noun) ?? 'pledge',
      debtors,
      cue: [phrase.first, phrase.last],
      content: [content, scene.contentEnd(content)],
    })
    if (made !== null && governing !== undefined && BREAKING.has(governing.verb.lemma)) {
      made.kind = 'historical pledge'
      made.status.push({ state: 'broken', quote: scene.span(governing.verb.first, phrase.last) })
    }
  }
}
