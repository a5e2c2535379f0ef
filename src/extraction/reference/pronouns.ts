/*
 * What a pronoun stands for, by person, number and salience; inside reported speech the speaker comes first.
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { SPEECH_VERBS } from '../lexicon/verbs.ts'
import type { ParsedSentence } from '../roles.ts'
import { isBodyType, type Memory } from './memory.ts'
import { FEMININE, FIRST, MASCULINE, NEUTER, PLURAL } from './words.ts'

const IMPERSONAL = new Set(
  'likely unlikely clear unclear possible impossible important necessary early late time difficult hard easy vital essential'.split(
    ' ',
  ),
)

/** "it is not clear that": no one is meant. */
const isImpersonal = (p: ParsedSentence, phrase: NounPhrase): boolean => {
  const { tokens } = p.sentence
  let k = phrase.first + 1
  if (tokens[k]?.pos !== 'AUX') return false
  while (tokens[k]?.pos === 'AUX' || tokens[k]?.lower === 'not' || tokens[k]?.pos === 'ADV') k += 1
  return IMPERSONAL.has(tokens[k]?.lower ?? '')
}

export function antecedent(
  memory: Memory,
  p: ParsedSentence,
  phrase: NounPhrase,
  mine: readonly (readonly EntityDraft[])[],
): readonly EntityDraft[] {
  let k = phrase.first - 1
  if (p.sentence.tokens[k]?.lower === ',') k -= 1
  const before = p.phraseAt[k]
  const found = before === undefined ? [] : (mine[before.index] ?? [])
  for (const entity of found) memory.mention(entity, p.sentence.index, phrase.first, phrase.last, 'pronoun')
  return found
}

/** Who acted together just before: coordinated subjects earlier in the sentence, else in the sentence before. */
function togetherBefore(
  memory: Memory,
  p: ParsedSentence,
  phrase: NounPhrase,
  mine: readonly (readonly EntityDraft[])[],
): readonly EntityDraft[] {
  const earlier = p.clauses.filter(
    (c) => c.verb.form === 'finite' && c.subjects.length > 0 && (c.subjects[0]?.first ?? 0) < phrase.first,
  )
  const last = earlier.at(-1)
  if (last === undefined) return memory.together
  for (const clause of earlier.reverse()) {
    const list = clause.subjects.flatMap((s) => mine[s.index] ?? [])
    if (clause.subjects.length > 1 && list.length > 1) return list
    if (list.some((e) => e.plural || e.members.length > 0)) return []
  }
  return memory.together
}

/** What "they", "them" and "their" stand for, when several named ones are meant; else empty. */
export function severalMeant(
  memory: Memory,
  word: string,
  p: ParsedSentence,
  phrase: NounPhrase,
): readonly EntityDraft[] {
  if (!PLURAL.has(word) || word === 'both') return []
  return togetherBefore(memory, p, phrase, memory.phraseEntities[p.sentence.index] ?? [])
}

export function pronounMeaning(
  memory: Memory,
  word: string,
  p: ParsedSentence,
  phrase: NounPhrase,
  index: number,
  clause?: { subjects: readonly NounPhrase[] },
): EntityDraft | undefined {
  const mine = memory.phraseEntities[index] ?? []
  const exclude =
    clause === undefined || /^(his|her|its|their|itself|himself|herself|themselves)$/.test(word)
      ? []
      : clause.subjects.flatMap((s) => mine[s.index] ?? [])
  if (FIRST.has(word)) return memory.speakers[index]
  const reported = speechSubject(p, phrase, mine).filter((e) => !exclude.includes(e))
  if ((MASCULINE.has(word) || FEMININE.has(word)) && !/^(his|her|him)$/.test(word)) {
    const speaker = reported.find((e) => e.type === 'person')
    if (speaker !== undefined) return speaker
  }
  if (PLURAL.has(word) && (word === 'they' || word === 'their')) {
    const speaker = reported.find(
      (e) =>
        e.plural ||
        e.type === 'armed_group' ||
        e.type === 'population' ||
        e.members.length > 0 ||
        e.type === 'organization',
    )
    if (speaker !== undefined) return speaker
  }
  if (MASCULINE.has(word) || FEMININE.has(word))
    return memory.mostSalient((e) => e.type === 'person', exclude)
  if (NEUTER.has(word)) {
    if (word === 'it' && isImpersonal(p, phrase)) return undefined
    const bodySpeaker = reported.find((e) => e.type !== 'person' && e.type !== 'region')
    if (bodySpeaker !== undefined && word === 'it') return bodySpeaker
    const own = clauseSubjectsBefore(p, phrase, mine).find(isBodyType)
    if (own !== undefined && !exclude.includes(own)) return own
    return memory.mostSalient(isBodyType, exclude)
  }
  if (PLURAL.has(word)) {
    return (
      memory.mostSalient(
        (e) =>
          e.plural ||
          e.type === 'population' ||
          e.type === 'armed_group' ||
          (e.type === 'government' && e.plural) ||
          e.members.length > 0,
        exclude,
      ) ?? memory.mostSalient((e) => e.type === 'organization' || e.type === 'government', exclude)
    )
  }
  return undefined
}

/** Subjects of the speech verb whose complement the phrase stands in: "X said he…". */
function speechSubject(
  p: ParsedSentence,
  phrase: NounPhrase,
  mine: readonly (readonly EntityDraft[])[],
): EntityDraft[] {
  const clause = [...p.clauses]
    .reverse()
    .find(
      (c) =>
        c.complement >= 0 &&
        c.complement <= phrase.first &&
        SPEECH_VERBS.has(c.verb.lemma) &&
        c.verb.form === 'finite',
    )
  return clause === undefined ? [] : clause.subjects.flatMap((s) => [...(mine[s.index] ?? [])])
}

function clauseSubjectsBefore(
  p: ParsedSentence,
  phrase: NounPhrase,
  mine: readonly (readonly EntityDraft[])[],
): EntityDraft[] {
  const clause = [...p.clauses]
    .reverse()
    .find((c) => c.verb.last < phrase.first && c.verb.form === 'finite' && c.subjects.length > 0)
  return clause === undefined ? [] : clause.subjects.flatMap((s) => [...(mine[s.index] ?? [])])
}
