import type { Case } from '../case/index.ts'
import { type Draft, namesIn, type Proposal, renamed } from '../extraction/index.ts'

/** An actor that a proposal would bring along, and one of the case that may be the same. Nobody but a person decides. */
export interface Doubt {
  readonly draft: Draft
  readonly as: string
}

/** Words that say what kind of body it is, and are shared by many. */
const COMMON =
  /^(?:the|of|and|for|a|an|government|ministry|army|forces?|party|union|front|movement|national|people|s|group|council|committee|republic|states?|united|liberation|democratic|minister|president|foreign)$/

/** Actors that a proposal brings along and that resemble one of the case: one name within the other, or its initials. */
export function doubtsOf(from: Case, companions: readonly Draft[]): readonly Doubt[] {
  return companions.flatMap((draft) => {
    if (draft.kind !== 'actors') return []
    const names = namesOf(draft.record)
    const isPerson = draft.record['kind'] === 'person'
    const alike = from.records.actors.filter(
      (one) =>
        one.retracted === undefined &&
        (one.kind === 'person') === isPerson &&
        namesOf(one).some((known) => names.some((name) => resembles(known, name, isPerson))),
    )
    const [first] = alike
    return first === undefined ? [] : [{ draft, as: first.id }]
  })
}

function namesOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  const aliases = Array.isArray(record['aliases']) ? record['aliases'] : []
  return [record['title'], record['short'], ...aliases].filter(
    (one): one is string => typeof one === 'string',
  )
}

function resembles(left: string, right: string, isPerson: boolean): boolean {
  const [a, b] = [wordsOf(left), wordsOf(right)]
  if (isPerson) return a.at(-1) === b.at(-1) && (a.at(-1)?.length ?? 0) > 3
  if (initials(left) === right || initials(right) === left) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const own = short.filter((word) => !COMMON.test(word))
  if (own.length === 0) return short.length > 0 && short.join(' ') === long.join(' ')
  return own.every((word) => long.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 's')
}

function initials(name: string): string | null {
  const capitals = (name.match(/(?:^|[\s-])\p{Lu}/gu) ?? []).map((one) => one.trim().replace('-', ''))
  return capitals.length < 3 ? null : capitals.join('')
}

/** A proposal as it stands where one actor has been taken for another: names changed, the actor not brought along. */
export function withSame(one: Proposal, from: string, as: string): Proposal {
  const draft = (it: Draft): Draft => ({ kind: it.kind, record: renamed(it.record, from, as) })
  const touched = [...one.needs, ...(one.draft === null ? [] : [one.draft])].some(
    ({ record }) => record.id === from || namesIn(record).includes(from),
  )
  if (!touched && !namesIn(one.adds?.value ?? {}).includes(from) && !one.requires.includes(from)) return one
  return {
    ...one,
    draft: one.draft === null ? null : draft(one.draft),
    adds: one.adds === null ? null : { ...one.adds, value: renamed(one.adds.value, from, as) },
    needs: one.needs.filter(({ record }) => record.id !== from).map(draft),
    requires: [...new Set(one.requires.map((id) => (id === from ? as : id)))],
  }
}
