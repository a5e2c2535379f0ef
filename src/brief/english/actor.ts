import { type Case, recordOf, shortName } from '../../case/index.ts'
import { listed } from '../../text/index.ts'

/** An actor as a noun of a sentence. */
export interface Noun {
  readonly name: string
  readonly plural: boolean
}

/** The noun of one actor: its short name, with the article that belongs to it. */
export function nounOf(from: Case, id: string): Noun {
  return { name: shortName(from, id), plural: recordOf(from, 'actors', id)?.plural ?? false }
}

/** The noun of several actors: one takes its own number, several are plural. */
export function nounsOf(from: Case, ids: readonly string[]): Noun {
  const nouns = ids.map((id) => nounOf(from, id))
  return {
    name: listed(nouns.map((one) => one.name)),
    plural: nouns.length > 1 || (nouns[0]?.plural ?? false),
  }
}

/**
 * A state as its capital speaks for it — Moscow, Belgrade — where the case gives one; else the short name.
 * Persons and groups keep their names.
 */
export function capitalOf(from: Case, id: string): Noun {
  const actor = recordOf(from, 'actors', id)
  return actor?.metonym === undefined ? nounOf(from, id) : { name: actor.metonym, plural: false }
}

/** Several actors, each as its capital speaks for it. */
export function capitalsOf(from: Case, ids: readonly string[]): Noun {
  const nouns = ids.map((id) => capitalOf(from, id))
  return {
    name: listed(nouns.map((one) => one.name)),
    plural: nouns.length > 1 || (nouns[0]?.plural ?? false),
  }
}

/** `makes` or `make`; irregular forms are given. */
export function verb(noun: Noun, singular: string, plural: string): string {
  return noun.plural ? plural : singular
}

/** `Moscow’s`, `the armed groups’`. */
export function possessive(noun: Noun): string {
  return /s$/.test(noun.name) && noun.plural ? `${noun.name}’` : `${noun.name}’s`
}

/** What a sentence calls somebody it has just named. */
export function pronounOf(from: Case, id: string): { readonly subject: string; readonly owner: string } {
  const actor = recordOf(from, 'actors', id)
  const chosen =
    actor?.pronoun ?? (actor?.plural === true ? 'they' : actor?.kind === 'person' ? 'they' : 'it')
  return {
    he: { subject: 'he', owner: 'his' },
    she: { subject: 'she', owner: 'her' },
    it: { subject: 'it', owner: 'its' },
    they: { subject: 'they', owner: 'their' },
  }[chosen]
}
