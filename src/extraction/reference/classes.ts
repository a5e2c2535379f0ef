/*
 * Class words of groups: forces and rebels, officials and governments, populations and other groups. The same class of
 * the same owner is one entity in a report.
 */
import type { EntityDraft, EntityType } from '../entities.ts'
import { hasName, type Memory } from './memory.ts'
import type { Nominal } from './nominal.ts'
import { REBELS, STATE_FORCES } from './words.ts'

const FORCE_LABELS = new Set([
  'government',
  'rebel',
  'separatist',
  'islamic',
  'peacekeeping',
  'international',
  'guerrilla',
  'paramilitary',
  'foreign',
])

/** Names that mean a state's own forces unless a cause stands in them. */
const STATE_NAME = /\b(army|navy|police|forces?|guards?|marines|military|troops)$/i
const CAUSE =
  /\b(liberation|resistance|people's|peoples|popular|revolution\w*|republican|islamic|lord's|salvation|freedom|independence)\b/i

const isRebelName = (e: EntityDraft): boolean =>
  e.type === 'armed_group' && hasName(e) && (!STATE_NAME.test(e.canonical) || CAUSE.test(e.canonical))

/** The rebels spoken of: those last called so, else the armed movement most in view, else the only one named. */
const rebelsMeant = (memory: Memory): EntityDraft | undefined => {
  if (memory.last.rebels !== null) return memory.last.rebels
  const inView = memory.mostSalient(isRebelName)
  if (inView !== undefined) return inView
  const all = memory.register.entities.filter(isRebelName)
  return all.length === 1 ? all[0] : undefined
}

/** Words of a title or label that tell whose someone is: "a rebel spokesman", "guerrilla leaders". */
const OF_REBELS = new Set('rebel guerrilla guerilla militant insurgent separatist'.split(' '))

/** Whose someone is by a class word in front: the rebels for "a rebel spokesman", or undefined. */
export const sideOfLabel = (memory: Memory, labels: readonly string[]): EntityDraft | undefined => {
  for (const label of labels) {
    if (OF_REBELS.has(label)) return rebelsMeant(memory)
    if (label === 'opposition') return memory.classes.get('group:opposition')
    if (label === 'government')
      return memory.mostSalient((e) => e.type === 'government') ?? memory.home ?? undefined
  }
  return undefined
}

export const armedMeaning = (memory: Memory, n: Nominal, place: EntityDraft | undefined): EntityDraft => {
  const { word, modifiers } = n
  const class_ =
    STATE_FORCES.has(word) && !modifiers.includes('rebel') && !modifiers.includes('guerrilla')
      ? 'forces'
      : REBELS.has(word) || modifiers.includes('rebel')
        ? 'rebels'
        : word
  const label = modifiers.filter((m) => FORCE_LABELS.has(m)).join(' ')
  // "the Front's rebels" are the Front
  if (place?.type === 'armed_group' && REBELS.has(word) && n.demonym !== undefined) {
    memory.last.rebels = place
    return place
  }
  if (place === undefined && label === '') {
    const meant = class_ === 'rebels' ? rebelsMeant(memory) : undefined
    if (meant !== undefined && (n.definite || meant === memory.last.rebels)) return meant
    if (class_ === 'forces' && n.definite && memory.last.forces !== null) return memory.last.forces
  }
  const made = memory.register.named(
    `armed:${place?.id ?? ''}:${class_}:${label}`,
    'armed_group',
    n.shown,
    place?.country ?? null,
    true,
  )
  made.memberOf ??= place?.id ?? (OF_THE_STATE.has(word) && n.definite ? (memory.home?.id ?? null) : null)
  if (class_ === 'rebels') memory.last.rebels = made
  if (class_ === 'forces' && label === '') memory.last.forces = made
  return made
}

/** What a state has one of: its own, where none is named. */
const OF_THE_STATE = new Set([
  'government',
  'army',
  'military',
  'police',
  'cabinet',
  'parliament',
  'authorities',
])

/** Words that need a state beside them to mean its government. */
const NEED_STATE = new Set([
  'leaders',
  'leader',
  'official',
  'officials',
  'diplomats',
  'diplomat',
  'state',
  'court',
  'council',
  'senate',
  'coalition',
])
const NOT_STATE = new Set([
  'rebel',
  'opposition',
  'separatist',
  'guerrilla',
  'ethnic',
  'tribal',
  'religious',
  'church',
  'party',
  'union',
  'militia',
])

export const governmentMeaning = (
  memory: Memory,
  n: Nominal,
  place: EntityDraft | undefined,
): EntityDraft => {
  const { word, modifiers, shown } = n
  if (place === undefined && !NEED_STATE.has(word)) {
    if (n.definite) {
      const known = memory.mostSalient((e) => e.type === 'government')
      if (known !== undefined) return known
    }
    const bare = memory.register.named(`gov::${word}`, 'government', shown, null)
    if (OF_THE_STATE.has(word) && modifiers.length === 0) bare.memberOf ??= memory.home?.id ?? null
    return bare
  }
  const ofState =
    place !== undefined &&
    ['country', 'territory', 'place'].includes(place.type) &&
    !modifiers.some((m) => NOT_STATE.has(m))
  const made = memory.register.named(
    ofState ? `gov:${place.id}` : `gov:${place?.id ?? ''}:${modifiers.join(' ')} ${word}`,
    ofState ? 'government' : 'group',
    shown,
    place?.country ?? null,
    word.endsWith('s'),
  )
  made.memberOf ??= place?.id ?? sideOfLabel(memory, modifiers)?.id ?? null
  return made
}

/** The class word alike at the head of a sentence and within it. */
const classWord = (n: Nominal): string => (n.head.pos === 'NOUN' ? n.head.lemma : n.word.replace(/s$/, ''))

export const collectiveMeaning = (
  memory: Memory,
  n: Nominal,
  type: EntityType,
  place: EntityDraft | undefined,
): EntityDraft => {
  const { word } = n
  const noun = classWord(n)
  const bare = n.modifiers.length === 0 && place === undefined
  // "the farmers", after "Kenyan farmers": those last spoken of by the class
  const before = memory.classes.get(`${type}:${noun}`)
  if (bare && before !== undefined && (n.definite || n.phrase.first === n.phrase.last)) return before
  const made = memory.register.named(
    `${type}:${place?.id ?? ''}:${n.modifiers.join(' ')} ${noun}`,
    type,
    n.shown,
    place?.country ?? null,
    word.endsWith('s') || ['people', 'police', 'side'].includes(word),
  )
  made.memberOf ??= place?.id ?? sideOfLabel(memory, n.modifiers)?.id ?? null
  memory.classes.set(`${type}:${noun}`, made)
  return made
}
