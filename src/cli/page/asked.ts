import type { Seen } from '../../case/index.ts'
import { resolveActor } from '../../chronicle/index.ts'
import { misused, unknownName } from '../refusal.ts'
import type { Given } from '../verb.ts'
import { listed } from './words.ts'

/** The actor that an option names by id, title, short name, alias or capital; null where it was not given. */
export function actorFrom(given: Given, option: string, seen: Seen): string | null {
  const mention = given.option(option)
  return mention === null ? null : actorNamed(mention, seen)
}

export function actorNamed(mention: string, seen: Seen): string {
  const found = resolveActor(seen.case, mention)
  switch (found.found) {
    case 'one':
      return found.actor.id
    case 'several': {
      const ids = found.actors.map((one) => one.id)
      throw misused(`“${mention}” may mean ${listed(ids, 'or')}.`, 'Name it by its id.')
    }
    case 'none':
      throw misused(
        `There is no actor “${mention}”.`,
        found.nearest === null ? '“demarche actors” lists them.' : `Did you mean “${found.nearest}”?`,
      )
  }
}

/** A record of one kind that an option names by id or title; null where it was not given. */
export function recordFrom(
  given: Given,
  option: string,
  seen: Seen,
  kind: 'issues' | 'efforts',
): string | null {
  const asked = given.option(option)
  if (asked === null) return null
  const records = seen.case.records[kind]
  const found =
    records.find((one) => one.id === asked) ??
    records.find((one) => one.title.toLowerCase() === asked.trim().toLowerCase())
  if (found !== undefined) return found.id
  const what = kind === 'issues' ? 'issue' : 'effort'
  const ids = records.map((one) => one.id)
  const otherwise = ids.length === 0 ? `The case has no ${what}.` : `The case has: ${ids.join(', ')}.`
  throw unknownName(what, asked, [...ids, ...records.map((one) => one.title)], otherwise)
}
