/*
 * What a common-noun phrase stands for ("Russian officials", "the rebels", "the minister", "both sides"): by its class
 * word and the nationality or body in front of it or after it.
 */
import type { NounPhrase } from '../chunks.ts'
import { type EntityDraft, type EntityType, textOf } from '../entities.ts'
import { ARMED_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS, POPULATION_NOUNS, ROLE_HEADS } from '../lexicon/roles.ts'
import type { ParsedSentence } from '../roles.ts'
import type { Token } from '../tokens.ts'
import type { TypedName } from '../typing.ts'
import { armedMeaning, collectiveMeaning, governmentMeaning } from './classes.ts'
import { hasName, isBodyType, isPersonType, type Memory } from './memory.ts'
import { roleMeaning } from './role.ts'
import { BODIES, COUNTRY_WORDS, PAIRS, TERRITORIES } from './words.ts'

/** A common-noun phrase with what its words say. */
export interface Nominal {
  readonly p: ParsedSentence
  readonly phrase: NounPhrase
  readonly head: Token
  /** The head in lower case. */
  readonly word: string
  /** Whose it is: the nationality or body in front, or the possessor. */
  readonly owner: EntityDraft | undefined
  readonly demonym: TypedName | undefined
  /** The name in a following "of", "for", "from" or "in". */
  readonly after: EntityDraft | undefined
  readonly definite: boolean
  readonly possessed: boolean
  /** Adjectives and nouns in front of the head that are no names. */
  readonly modifiers: readonly string[]
  /** The phrase as written, without its article. */
  readonly shown: string
}

/** Adjectives of a faith say what someone is, not whose. */
const FAITHS = /^(islam|muslim|christian|jewish|jews|sunni|shi|hindu|buddhis|catholic|protestant|orthodox)/i

const view = (memory: Memory, p: ParsedSentence, phrase: NounPhrase): Nominal => {
  const { tokens } = p.sentence
  const index = p.sentence.index
  const head = tokens[phrase.head] as Token
  const row = memory.nameIndex[index] ?? []
  const from = phrase.possessorLast >= 0 ? phrase.possessorLast + 1 : phrase.first
  let owner: EntityDraft | undefined
  let demonym: TypedName | undefined
  for (let k = from; k <= phrase.last; k += 1) {
    const name = row[k]
    if (name !== undefined && k < phrase.head && !FAITHS.test(name.entity.canonical)) demonym = name
  }
  // "the Front for Change (FC) rebels": the name in front of the brackets' end
  if (demonym === undefined && tokens[from - 1]?.text === ')') demonym = row[from - 2]
  if (demonym !== undefined) owner = memory.stateOf(demonym)
  if (owner === undefined) owner = memory.possessors[index]?.[phrase.index]
  // "the president of X", "leaders of X", "a spokesman for X"
  let after: EntityDraft | undefined
  const link = tokens[phrase.last + 1]
  if (link !== undefined && ['of', 'for', 'from', 'in'].includes(link.lower)) {
    const target = p.phraseAt[phrase.last + 2]
    const name = target === undefined ? undefined : row[target.last]
    if (name !== undefined) after = memory.stateOf(name)
  }
  const first = tokens[phrase.first]?.lower ?? ''
  return {
    p,
    phrase,
    head,
    word: head.lower,
    owner,
    demonym,
    after,
    definite: ['the', 'this', 'that', 'these', 'those', 'both'].includes(first),
    possessed: phrase.possessorLast >= 0 || ['its', 'his', 'her', 'their', 'our'].includes(first),
    modifiers: tokens
      .slice(from, phrase.head)
      .filter(
        (t) =>
          (t.pos === 'ADJ' || t.pos === 'NOUN' || (t.i === 0 && t.pos === 'PROPN')) && row[t.i] === undefined,
      )
      .map((t) => t.lower),
    shown: textOf(p.sentence, phrase.first, phrase.last, memory.text).replace(/^(the|a|an|The|A|An)\s+/, ''),
  }
}

/** Words for the same two opponents. */
const SIDES = new Set(['side', 'sides', 'parties', 'factions', 'foes', 'rivals'])

/** The first two of the list of whom neither belongs to the other. */
const apart = (list: readonly EntityDraft[]): readonly EntityDraft[] => {
  const [first] = list
  const second = list.find((e) => e !== first && e.memberOf !== first?.id && first?.memberOf !== e.id)
  return first === undefined || second === undefined ? [] : [first, second]
}

/** "both sides", "the two leaders", "the warring parties": a group of the two most in view. */
const pairMeaning = (memory: Memory, n: Nominal): EntityDraft | null => {
  const { word } = n
  const { tokens } = n.p.sentence
  const numeral =
    tokens
      .slice(n.phrase.first, n.phrase.head)
      .some((t) => ['two', 'both', 'warring', 'rival', 'opposing'].includes(t.lower)) ||
    word === 'parties' ||
    word === 'sides' ||
    (word === 'side' && ['each', 'either', 'neither', 'every'].includes(tokens[n.phrase.first]?.lower ?? ''))
  if (
    !PAIRS.has(word) ||
    !(numeral || (n.definite && (word === 'sides' || word === 'parties'))) ||
    n.owner !== undefined
  )
    return null
  const persons = word === 'leaders' || word === 'presidents' || word === 'men'
  const fits = (e: EntityDraft): boolean =>
    persons
      ? isPersonType(e)
      : isBodyType(e) || e.type === 'population' || (e.type === 'group' && e.members.length === 0)
  const opposed = [...memory.pairs].reverse().find((pair) => pair.every(fits))
  const candidates =
    opposed ?? apart(memory.bySalience((e) => fits(e) && (hasName(e) || e.mentions.length > 1)))
  const key = `pair:${SIDES.has(word) ? 'sides' : word}`
  const known = memory.register.find(key)
  const made = known ?? memory.register.named(key, 'group', n.shown, null, true)
  if (known === undefined && candidates.length === 2) made.members = candidates.map((e) => e.id)
  return made
}

const COLLECTIVE = new Set(['organization', 'armed_group', 'group'])

const typeOf = (head: Token): EntityType | null =>
  ARMED_NOUNS.has(head.lower) || ARMED_NOUNS.has(head.lemma)
    ? 'armed_group'
    : GOVERNMENT_NOUNS.has(head.lower)
      ? 'government'
      : POPULATION_NOUNS.has(head.lower)
        ? 'population'
        : GROUP_NOUNS.has(head.lower)
          ? 'group'
          : null

/** The entities that the phrase stands for; none when it names none of ours. */
export const nominalMeaning = (
  memory: Memory,
  p: ParsedSentence,
  phrase: NounPhrase,
): readonly EntityDraft[] => {
  const index = p.sentence.index
  const holder = memory.titled[index]?.[phrase.head]
  if (holder !== undefined) return [holder]
  const head = p.sentence.tokens[phrase.head] as Token
  if (head.lower === 'opposition' && p.sentence.tokens[phrase.last + 1]?.lower === 'to') return []
  const n = view(memory, p, phrase)
  const { word, owner, after, definite, demonym } = n
  const pair = pairMeaning(memory, n)
  if (pair !== null) return [pair]
  if (ROLE_HEADS.has(word) && !word.endsWith('s')) return roleMeaning(memory, n)
  if (TERRITORIES.has(word) && definite && memory.last.territory !== null && after === undefined)
    return [memory.last.territory]
  if (
    COUNTRY_WORDS.has(word) &&
    definite &&
    memory.last.country !== null &&
    after === undefined &&
    demonym === undefined
  )
    return [memory.last.country]
  if (
    BODIES.has(word) &&
    definite &&
    owner === undefined &&
    after === undefined &&
    n.modifiers.length === 0
  ) {
    const body =
      memory.register.find(`head:${word}`) ??
      memory.mostSalient((e) => (e.type === 'organization' || e.type === 'armed_group') && hasName(e))
    if (body !== undefined) return [body]
  }
  // "his group", of a leader: the body that he belongs to
  if (BODIES.has(word) && owner?.type === 'person' && owner.memberOf !== null) {
    const body = memory.register.byId(owner.memberOf)
    if (body !== undefined && COLLECTIVE.has(body.type)) return [body]
  }
  const type = typeOf(head)
  if (type === null) return []
  const place = owner ?? after
  if (type === 'armed_group') return [armedMeaning(memory, n, place)]
  if (type === 'government') return [governmentMeaning(memory, n, place)]
  return [collectiveMeaning(memory, n, type, place)]
}
