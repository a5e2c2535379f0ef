/*
 * Two phrases side by side that mean one thing: "the minister, X", "X, the minister", "the main rebel group, the X",
 * "the head of the Church, X".
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { ARMED_NOUNS } from '../lexicon/roles.ts'
import type { ParsedSentence } from '../roles.ts'
import { hasName, type Memory } from './memory.ts'

const isCollective = (e: EntityDraft): boolean =>
  e.type === 'organization' || e.type === 'armed_group' || e.type === 'group'
const ROLE_LINKS = new Set(['of', 'in', 'at'])
const STARTS_PLURAL = new Set(['sides', 'parties', 'negotiators', 'leaders'])

/** Joins the phrase with the one before the comma; returns what the phrase means now. */
export const joinApposition = (
  memory: Memory,
  p: ParsedSentence,
  phrase: NounPhrase,
  meaning: readonly EntityDraft[],
): readonly EntityDraft[] => {
  const { tokens } = p.sentence
  if (tokens[phrase.first - 1]?.lower !== ',') return meaning
  const previous = p.phraseAt[phrase.first - 2]
  let entities = meaning
  if (previous !== undefined && !phrase.temporal)
    entities = joinRole(memory, p, previous, phrase, entities) ?? entities
  if (previous !== undefined && previous.last === phrase.first - 2)
    entities = joinBodies(memory, p, previous, phrase, entities) ?? entities
  joinRoleOf(memory, p, phrase, entities)
  return entities
}

/** ROLE, NAME, or NAME, the ROLE. */
const joinRole = (
  memory: Memory,
  p: ParsedSentence,
  previous: NounPhrase,
  phrase: NounPhrase,
  entities: readonly EntityDraft[],
): readonly EntityDraft[] | null => {
  const index = p.sentence.index
  const { tokens } = p.sentence
  const row = memory.nameIndex[index] ?? []
  const mine = memory.phraseEntities[index] as (readonly EntityDraft[])[]
  const a = mine[previous.index]?.[0]
  const b = entities[0]
  if (a === undefined || b === undefined || a === b || a.type !== 'person' || b.type !== 'person') return null
  const aNamed = hasName(a)
  if (aNamed === hasName(b)) return null
  const [named, bare, rolePhrase] = aNamed ? [a, b, phrase] : [b, a, previous]
  named.mentions.push(...bare.mentions.splice(0))
  const roleTokens = tokens.slice(rolePhrase.first, rolePhrase.last + 1).filter((t) => t.pos !== 'DET')
  const role = roleTokens
    .filter((t) => row[t.i] === undefined && t.lower !== "'s" && t.lower !== '’s')
    .map((t) => t.lower)
    .join(' ')
  const firstRole = roleTokens[0]
  if (firstRole !== undefined)
    named.roles.push({ sentence: index, first: firstRole.i, last: rolePhrase.last, role })
  memory.holdRole(named, role, bare.memberOf === null ? undefined : memory.register.byId(bare.memberOf))
  memory.passRoles(bare, named)
  mine[previous.index] = [named]
  for (const other of mine.keys()) if ((mine[other] ?? []).includes(bare)) mine[other] = [named]
  return [named]
}

/** "the main rebel group, the X": the class word tells what X is. */
const joinBodies = (
  memory: Memory,
  p: ParsedSentence,
  previous: NounPhrase,
  phrase: NounPhrase,
  entities: readonly EntityDraft[],
): readonly EntityDraft[] | null => {
  const { tokens } = p.sentence
  const mine = memory.phraseEntities[p.sentence.index] as (readonly EntityDraft[])[]
  const a = mine[previous.index]?.[0]
  const b = entities[0]
  if (a === undefined || b === undefined || a === b || !isCollective(a) || !isCollective(b)) return null
  const aNamed = hasName(a)
  const [named, bare, barePhrase] = aNamed ? [a, b, phrase] : [b, a, previous]
  if (aNamed === hasName(b) || barePhrase.pronoun || STARTS_PLURAL.has(tokens[barePhrase.head]?.lower ?? ''))
    return null
  const words = tokens.slice(barePhrase.first, barePhrase.last + 1).map((t) => t.lower)
  if (words.some((w) => ARMED_NOUNS.has(w) || w === 'rebel' || w === 'guerrilla' || w === 'armed'))
    named.type = 'armed_group'
  named.mentions.push(...bare.mentions.splice(0))
  mine[previous.index] = [named]
  return [named]
}

/** "the head of the Church, Aleksii II", "the head of the army in Goma, X": the role stands before its phrases. */
const joinRoleOf = (
  memory: Memory,
  p: ParsedSentence,
  phrase: NounPhrase,
  entities: readonly EntityDraft[],
): void => {
  const index = p.sentence.index
  const mine = memory.phraseEntities[index] as (readonly EntityDraft[])[]
  const named = memory.nameIndex[index]?.[phrase.head]?.entity
  if (entities.length !== 1 || named === undefined || named.type !== 'person') return
  let last = p.phraseAt[phrase.first - 2]
  for (let guard = 0; guard < 3 && last !== undefined; guard += 1) {
    const role: NounPhrase | undefined = p.phraseAt[last.first - 2]
    if (role === undefined || !ROLE_LINKS.has(p.sentence.tokens[last.first - 1]?.lower ?? '')) return
    const bare = mine[role.index]?.[0]
    if (bare !== undefined && bare !== named && bare.type === 'person' && !hasName(bare)) {
      named.mentions.push(...bare.mentions.splice(0))
      named.memberOf ??= bare.memberOf
      mine[role.index] = [named]
      memory.passRoles(bare, named)
      return
    }
    last = role
  }
}
