/*
 * Which entity a noun phrase stands for, over the whole report: its name, its class word ("Russian officials", "the
 * rebels"), a role seen before ("the minister"), a pronoun, or a pair ("both sides"). Sentences are read in order;
 * salience favours subjects and falls by half each sentence.
 */
import type { NounPhrase } from './chunks.ts'
import type { EntityDraft, Register } from './entities.ts'
import { ADDRESS, ROLE_HEADS } from './lexicon/roles.ts'
import { SPEECH_VERBS } from './lexicon/verbs.ts'
import { joinApposition } from './reference/apposition.ts'
import { sideOfLabel } from './reference/classes.ts'
import { Memory } from './reference/memory.ts'
import { nominalMeaning } from './reference/nominal.ts'
import { nameOfficeHolder } from './reference/office.ts'
import { antecedent, pronounMeaning, severalMeant } from './reference/pronouns.ts'
import { UNRESOLVED } from './reference/words.ts'
import type { ParsedSentence } from './roles.ts'
import type { Token } from './tokens.ts'
import type { TypedName } from './typing.ts'

export interface References {
  /** Entities of each noun phrase, by sentence and phrase index; empty when it names none of ours. */
  readonly ofPhrase: (sentence: number, phrase: NounPhrase | undefined) => readonly EntityDraft[]
  /** The entity whose name covers the token, or undefined. */
  readonly nameAt: (sentence: number, token: number) => TypedName | undefined
  /** Entity of a phrase's possessor ("Milosevic's pledges", "its opposition"). */
  readonly possessorOf: (sentence: number, phrase: NounPhrase | undefined) => EntityDraft | undefined
  /** The person or body that speaks in the first person from here on, set by the attribution pass. */
  readonly setSpeaker: (sentence: number, speaker: EntityDraft) => void
}

/** Records a name's mention, and the role that a title in front of it gives. */
const addName = (memory: Memory, p: ParsedSentence, name: TypedName): void => {
  const { index, tokens } = p.sentence
  const row = memory.nameIndex[index] ?? []
  memory.mention(name.entity, index, name.span.first, name.span.last, name.kind)
  const { title } = name.span
  if (title === null || name.entity.type !== 'person') return
  let first = title.first
  while (first < title.last && ADDRESS.has(tokens[first]?.lower ?? '')) first += 1
  const only = tokens[first]?.lower ?? ''
  if (first === title.last && ADDRESS.has(only) && !ROLE_HEADS.has(only)) return
  const roleTokens = tokens.slice(first, title.last + 1)
  // "Kenyan Foreign Minister X", "Kenya's Foreign Minister X"
  const before = /^['’]s$/.test(tokens[first - 1]?.text ?? '') ? row[first - 2] : undefined
  const nation = [...roleTokens.map((t) => row[t.i]), before].find(
    (n) => n !== undefined && n.entity.type !== 'person',
  )
  const role = roleTokens
    .filter((t) => row[t.i] === undefined)
    .map((t) => t.lower)
    .join(' ')
  name.entity.roles.push({ sentence: index, first, last: title.last, role })
  nameOfficeHolder(memory, name.entity, role, memory.stateOf(nation))
  memory.holdRole(name.entity, role, memory.stateOf(nation))
  name.entity.memberOf ??= sideOfLabel(memory, role.split(' '))?.id ?? null
}

/** "the rebels' demands": the possessor read as a phrase of its own. */
const classPossessor = (memory: Memory, p: ParsedSentence, phrase: NounPhrase): EntityDraft | undefined =>
  nominalMeaning(memory, p, {
    ...phrase,
    last: phrase.possessorLast,
    head: phrase.possessorLast,
    possessorLast: -1,
  })[0]

const OWN = new Set(['his', 'her', 'its', 'their', 'our', 'my'])

/** Finds and records the possessor of a phrase: a name, a class word or a possessive pronoun. */
const findPossessor = (memory: Memory, p: ParsedSentence, phrase: NounPhrase): void => {
  const index = p.sentence.index
  const own = memory.possessors[index] as (EntityDraft | undefined)[]
  const firstWord = p.sentence.tokens[phrase.first]?.lower ?? ''
  if (phrase.possessorLast >= 0) {
    const name = memory.nameIndex[index]?.[phrase.possessorLast]
    own[phrase.index] = memory.stateOf(name) ?? classPossessor(memory, p, phrase)
  } else if (OWN.has(firstWord) && !phrase.pronoun) {
    const owner = pronounMeaning(memory, firstWord, p, phrase, index)
    own[phrase.index] = owner
    if (owner !== undefined) memory.mention(owner, index, phrase.first, phrase.first, 'pronoun')
  }
}

/** What a phrase means by itself, and records its mention. */
const phraseMeaning = (memory: Memory, p: ParsedSentence, phrase: NounPhrase): readonly EntityDraft[] => {
  const { index, tokens } = p.sentence
  if (phrase.temporal) return []
  if (phrase.pronoun) {
    const word = tokens[phrase.head]?.lower ?? ''
    if (word === 'who' || word === 'whom')
      return antecedent(memory, p, phrase, memory.phraseEntities[index] ?? [])
    const clause = p.clauses.find(
      (c) => c.objects.includes(phrase) || c.prepositionals.some((x) => x.phrases.includes(phrase)),
    )
    const several = severalMeant(memory, word, p, phrase)
    if (several.length > 1) {
      for (const each of several) memory.mention(each, index, phrase.first, phrase.last, 'pronoun')
      return several
    }
    const entity = pronounMeaning(memory, word, p, phrase, index, clause)
    if (entity === undefined) return []
    memory.mention(entity, index, phrase.first, phrase.last, 'pronoun')
    return [entity]
  }
  const headName = memory.nameIndex[index]?.[phrase.head]
  if (headName !== undefined) return [headName.entity]
  if (UNRESOLVED.has((tokens[phrase.head] as Token).lower)) return []
  const entities = nominalMeaning(memory, p, phrase)
  for (const entity of entities) memory.mention(entity, index, phrase.first, phrase.last, 'nominal')
  return entities
}

/** Raises the salience of what the phrase means, of its possessor and of the names inside it. */
const weigh = (
  memory: Memory,
  p: ParsedSentence,
  phrase: NounPhrase,
  subjects: { readonly all: ReadonlySet<number>; readonly main: ReadonlySet<number> },
): void => {
  const { index, tokens } = p.sentence
  const row = memory.nameIndex[index] ?? []
  const spoken = p.clauses.some(
    (c) => c.verb.form === 'finite' && SPEECH_VERBS.has(c.verb.lemma) && c.subjects.includes(phrase),
  )
  const weight = spoken
    ? 3.2
    : subjects.main.has(phrase.index)
      ? 2.5
      : subjects.all.has(phrase.index)
        ? 1.6
        : 1
  for (const entity of memory.meaning(index, phrase))
    memory.bump(entity, phrase.pronoun ? weight * 0.9 : weight)
  const owner = memory.possessors[index]?.[phrase.index]
  const firstWord = tokens[phrase.first]?.lower ?? ''
  if (owner !== undefined && !['his', 'her', 'its', 'their'].includes(firstWord))
    memory.bump(owner, subjects.main.has(phrase.index) ? 2 : 0.9)
  for (let k = phrase.first; k < phrase.head; k += 1) {
    const name = row[k]
    if (name !== undefined && name.kind === 'demonym') memory.bump(name.entity, 0.3)
  }
  for (let k = phrase.first; k <= phrase.last; k += 1) {
    const name = row[k]
    if (name === undefined) continue
    if (name.entity.type === 'territory' || name.entity.type === 'region') memory.last.territory = name.entity
    if (name.entity.type === 'country') memory.last.country = name.entity
  }
}

const PARTIES = new Set([
  'person',
  'armed_group',
  'government',
  'organization',
  'country',
  'population',
  'group',
])

/** Keeps who acted together and who stands against or with whom, for "they" and "both sides" later on. */
const rememberPairs = (memory: Memory, p: ParsedSentence): void => {
  const { index, tokens } = p.sentence
  const meant = (phrases: readonly NounPhrase[]): EntityDraft[] =>
    phrases.flatMap((s) => memory.meaning(index, s)).filter((e) => PARTIES.has(e.type))
  const main = p.clauses.filter((c) => c.verb.form === 'finite' && c.relation !== 'relative')
  const joined = main.find((c) => c.subjects.length > 1 && meant(c.subjects).length > 1)
  memory.together = joined === undefined ? [] : meant(joined.subjects)
  for (const phrase of p.phrases) {
    const next = tokens[phrase.last + 1]?.lower === 'and' ? p.phraseAt[phrase.last + 2] : undefined
    if (next === undefined || next.first !== phrase.last + 2) continue
    const pair = [...meant([phrase]), ...meant([next])]
    const [a, b] = pair
    if (pair.length === 2 && a !== b && a !== undefined && b !== undefined) {
      const between = tokens[phrase.first - 1]?.lower === 'between'
      if (between || a.type === b.type || !memory.pairs.some((x) => x.includes(a) && x.includes(b)))
        memory.pairs.push(pair)
      if (memory.pairs.length > 12) memory.pairs.shift()
    }
  }
}

export const resolveReferences = (
  parsed: readonly ParsedSentence[],
  names: readonly TypedName[],
  register: Register,
  text: string,
): References => {
  const memory = new Memory(parsed, names, register, text)
  for (const p of parsed) {
    const index = p.sentence.index
    const row = memory.nameIndex[index] ?? []
    memory.fade()
    const finite = p.clauses.filter((c) => c.verb.form === 'finite')
    const subjects = {
      all: new Set(finite.flatMap((c) => c.subjects.map((s) => s.index))),
      main: new Set(
        finite.filter((c) => c.relation !== 'relative').flatMap((c) => c.subjects.map((s) => s.index)),
      ),
    }
    // Names first, in order of the text, so that "he" can mean someone named earlier in the sentence.
    const namesHere = new Set<TypedName>()
    const meet = (name: TypedName | undefined): void => {
      if (name === undefined || namesHere.has(name)) return
      namesHere.add(name)
      addName(memory, p, name)
    }
    for (const phrase of p.phrases) {
      for (let k = phrase.first; k <= phrase.last; k += 1) meet(row[k])
      findPossessor(memory, p, phrase)
      const meaning = joinApposition(memory, p, phrase, phraseMeaning(memory, p, phrase))
      ;(memory.phraseEntities[index] as (readonly EntityDraft[])[])[phrase.index] = meaning
      weigh(memory, p, phrase, subjects)
    }
    for (const name of row) meet(name)
    rememberPairs(memory, p)
  }
  return {
    ofPhrase: (sentence, phrase) => memory.meaning(sentence, phrase),
    nameAt: (sentence, token) => memory.nameIndex[sentence]?.[token],
    possessorOf: (sentence, phrase) => memory.possessor(sentence, phrase),
    setSpeaker: (sentence, speaker) => {
      memory.speakers[sentence] = speaker
    },
  }
}
