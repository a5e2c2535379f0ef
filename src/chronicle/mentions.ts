import type { Actor, Case } from '../case/index.ts'
import { nearestName } from '../text/index.ts'

/** Which of an actor’s names a mention matched; the stronger ones come first. */
export type NamedBy = 'id' | 'title' | 'short' | 'alias' | 'metonym'

/** Whom a mention means. */
export type Mention =
  | {
      readonly found: 'one'
      readonly actor: Actor
      readonly by: NamedBy
      /** False for a fuzzy collective: the world community is spoken of, and cannot act. */
      readonly canAct: boolean
    }
  /** Two actors share the name; the case has to say more. */
  | { readonly found: 'several'; readonly actors: readonly Actor[] }
  | { readonly found: 'none'; readonly nearest: string | null }

const ORDER: readonly NamedBy[] = ['id', 'title', 'short', 'alias', 'metonym']

/**
 * The actor that a mention means: the whole mention equals an id, title, short name, alias or capital, without regard
 * to case, to spaces or to an article in front. A stronger kind of name goes before a weaker one.
 */
export function resolveActor(from: Case, mention: string): Mention {
  const wanted = folded(mention)
  const matches = from.records.actors.flatMap((actor) => {
    const by = ORDER.find((kind) => namesOf(actor, kind).some((name) => folded(name) === wanted))
    return by === undefined ? [] : [{ actor, by }]
  })
  const best = ORDER.find((kind) => matches.some((one) => one.by === kind))
  const strongest = matches.filter((one) => one.by === best)
  const [first] = strongest
  if (first === undefined) return { found: 'none', nearest: nearestActor(from, mention) }
  if (strongest.length > 1) return { found: 'several', actors: strongest.map((one) => one.actor) }
  return { found: 'one', ...first, canAct: first.actor.agency === 'can-act' }
}

function nearestActor(from: Case, mention: string): string | null {
  const open = from.records.actors.filter((one) => one.handling !== 'protected')
  return nearestName(
    mention,
    open.flatMap((actor) => ORDER.flatMap((kind) => namesOf(actor, kind))),
  )
}

function namesOf(actor: Actor, kind: NamedBy): readonly string[] {
  switch (kind) {
    case 'id':
      return [actor.id]
    case 'title':
      return [actor.title]
    case 'short':
      return actor.short === undefined ? [] : [actor.short]
    case 'alias':
      return actor.aliases
    case 'metonym':
      return actor.metonym === undefined ? [] : [actor.metonym]
  }
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(the|a|an) (?=\S)/, '')
}
