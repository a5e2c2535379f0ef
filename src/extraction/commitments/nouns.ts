/*
 * Promises as nouns: "its pledge to withdraw …", "a promise by X to …"; broken ones where the verb says so.
 */
import { BREAKING, PROMISE_NOUNS, READINESS_NOUNS } from '../lexicon/pledges.ts'
import { insideCondition } from '../reading.ts'
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

export const addPromiseNouns = (scene: Scene): void => {
  const { p } = scene
  for (const phrase of p.phrases) {
    const noun = scene.tokens[phrase.head]?.lemma ?? ''
    if (!(PROMISE_NOUNS.has(noun) || READINESS_NOUNS.has(noun)) || noun === 'word') continue
    const content = complementOfNoun(p, phrase)
    if (content === null || (READINESS_NOUNS.has(noun) && p.verbAt[content]?.verb.form !== 'infinitive'))
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
    const made = scene.add({
      kind: 'pledge',
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
