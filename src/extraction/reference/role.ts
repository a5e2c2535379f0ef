/*
 * Who holds a role: "the minister", "the Libyan leader", "X, the prime minister of …".
 */
import type { EntityDraft } from '../entities.ts'
import { ROLE_MODIFIERS } from '../lexicon/roles.ts'
import { sideOfLabel } from './classes.ts'
import { hasName, type Memory } from './memory.ts'
import type { Nominal } from './nominal.ts'

const HEADS_OF_STATE = new Set(['leader', 'president', 'premier', 'chief', 'strongman', 'ruler'])
/** Parts of a title that do not tell one role from another. */
const PASSING = new Set(['new', 'former', 'chief', 'senior', 'top'])

export const roleMeaning = (memory: Memory, n: Nominal): readonly EntityDraft[] => {
  const { p, phrase, word, owner, after, definite, modifiers } = n
  const { roleHolders } = memory
  const index = p.sentence.index
  if (word === 'head' && after === undefined && modifiers.length === 0) return []
  const apposed =
    p.sentence.tokens[phrase.first - 1]?.lower === ',' ? p.phraseAt[phrase.first - 2] : undefined
  const named = memory.meaning(index, apposed)[0]
  if (
    named !== undefined &&
    named.type === 'person' &&
    memory.nameIndex[index]?.[apposed?.head ?? -1] !== undefined
  ) {
    // "X, the prime minister of …,": the role is X's
    const role = modifiers.concat(word).join(' ')
    roleHolders.set(word, named)
    roleHolders.set(role, named)
    const of = owner ?? after ?? sideOfLabel(memory, modifiers)
    if (of !== undefined) {
      named.memberOf ??= of.id
      roleHolders.set(`${of.id}:${word}`, named)
    }
    named.roles.push({ sentence: index, first: phrase.first, last: phrase.last, role })
    return [named]
  }
  if (definite && modifiers.includes('former')) {
    const former = memory.mostSalient((e) => e.type === 'person' && hasName(e))
    if (former !== undefined) return [former]
  }
  const roleKey = modifiers
    .filter((m) => ROLE_MODIFIERS.has(m) && !PASSING.has(m))
    .concat(word)
    .join(' ')
  const where = owner?.id ?? after?.id
  const exact =
    where === undefined
      ? undefined
      : (roleHolders.get(`${where}:${roleKey}`) ?? roleHolders.get(`${where}:${word}`))
  if (exact !== undefined && (definite || n.possessed || n.demonym !== undefined)) return [exact]
  if (definite && where !== undefined && HEADS_OF_STATE.has(word)) {
    // "the Libyan leader": whoever is most in view and belongs to no other state.
    const person = memory.mostSalient(
      (e) => e.type === 'person' && (e.memberOf === null || e.memberOf === where) && hasName(e),
    )
    if (person !== undefined) return [person]
  }
  if (definite && where === undefined) {
    const holder = roleHolders.get(roleKey) ?? roleHolders.get(word)
    if (holder !== undefined) return [holder]
  }
  const key = `role:${where ?? ''}:${roleKey}:${definite || owner !== undefined ? '' : `${index}:${phrase.first}`}`
  const made = memory.register.named(key, 'person', n.shown, owner?.country ?? after?.country ?? null)
  made.memberOf ??= owner?.id ?? after?.id ?? sideOfLabel(memory, modifiers)?.id ?? null
  roleHolders.set(word, made)
  roleHolders.set(roleKey, made)
  return [made]
}
