/*
 * Events told again: an act of the same kind by the same actor, in words that share enough with the first telling.
 */
import type { EntityDraft } from '../entities.ts'
import type { Reading } from '../reading.ts'
import type { PloverType } from './codes.ts'
import type { EventDraft } from './draft.ts'

/** Types that tell of one act from two sides: a pledge to withdraw is CONCEDE or AGREE. */
const KIND: Readonly<Partial<Record<PloverType, string>>> = { CONCEDE: 'pledge', AGREE: 'pledge' }
/** How many earlier events of an actor and kind are compared. */
const MEMORY = 8
const WEAK = new Set([
  'that',
  'with',
  'from',
  'their',
  'this',
  'have',
  'will',
  'would',
  'been',
  'were',
  'said',
])

const contentOf = (reading: Reading, event: EventDraft): ReadonlySet<string> => {
  const { sentence, first, last } = event.trigger
  const tokens = reading.parsed[sentence]?.sentence.tokens.slice(first, last + 1) ?? []
  return new Set(
    tokens
      .filter((t) => /^\p{L}{4,}/u.test(t.lower) && !WEAK.has(t.lower) && t.pos !== 'ADP')
      .map((t) => t.lemma.replace(/s$/, '')),
  )
}

interface Told {
  readonly event: EventDraft
  readonly words: ReadonlySet<string>
}

const sides = (e: EntityDraft): readonly string[] => (e.memberOf === null ? [e.id] : [e.id, e.memberOf])

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((w) => b.has(w)).length

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = shared(a, b)
  return both / (a.size + b.size - both)
}

const retells = (event: EventDraft, words: ReadonlySet<string>, x: Told): boolean => {
  if (x.event.trigger.sentence === event.trigger.sentence) return false
  const apart = x.event.date !== null && event.date !== null && x.event.date.value !== event.date.value
  const both = shared(words, x.words)
  return !apart && both >= 2 && both * 2 >= Math.min(words.size, x.words.size)
}

/** Points each retelling to the first event that it repeats. */
export const linkRetellings = (reading: Reading, events: readonly EventDraft[]): void => {
  const told = new Map<string, Told[]>()
  for (const event of events) {
    if (event.optional || event.modality === 'negated') continue
    const words = contentOf(reading, event)
    const kind = KIND[event.code.type] ?? event.code.type
    const keys = [...new Set(event.actors.flatMap(sides))].map((id) => `${kind}|${id}`)
    for (const key of keys) {
      const first = (told.get(key) ?? [])
        .filter((x) => retells(event, words, x))
        .sort((x, y) => likeness(words, y.words) - likeness(words, x.words))[0]
      if (first === undefined) continue
      event.corefOf = first.event.corefOf ?? first.event
      break
    }
    for (const key of keys) {
      const list = told.get(key) ?? []
      list.push({ event, words })
      if (list.length > MEMORY) list.shift()
      told.set(key, list)
    }
  }
}
