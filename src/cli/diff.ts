import { type Case, type CaseDifference, diffCases, loading, type PartDifference } from '../case/index.ts'
import {
  type Block,
  bullets,
  code,
  column,
  documentOf,
  heading,
  paragraph,
  particular,
  table,
} from '../document/index.ts'
import type { Answer } from './verb.ts'

/** Parts of a record that say who made it and when; they differ between any two analysts. */
const MAKING: ReadonlySet<string> = new Set(['by', 'madeOn', 'note'])

/** Where the records of two cases part: what each has alone, and the smallest parts that differ. */
export async function diffAnswer(
  before: Case,
  after: Case,
  names: readonly [string, string],
): Promise<Answer> {
  const { writtenValue } = await loading()
  const difference = diffCases(before, after)
  const written = (from: Case, id: string, part: PartDifference, loaded: unknown): unknown => {
    if (loaded === undefined) return null
    return isShut(from, id, part)
      ? 'protected'
      : (valueAt(writtenValue(from, id), part.path) ?? plain(loaded))
  }
  const changed = difference.changed.map(({ id, kind, parts }) => ({
    id,
    kind,
    parts: parts.map((part) => ({
      path: part.path.join('.'),
      making: MAKING.has(String(part.path[0])),
      before: written(before, id, part, part.before),
      after: written(after, id, part, part.after),
    })),
  }))
  const head = difference.head.map((part) => ({
    path: part.path.join('.'),
    before: plain(part.before),
    after: plain(part.after),
  }))
  const rows = changed.flatMap((one) =>
    one.parts
      .filter((part) => !part.making)
      .map((part) => [one.id, part.path, shown(part.before), shown(part.after)]),
  )
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title: 'Where the records part',
        meta: [particular('first:', names[0]), particular('second:', names[1])],
        blocks: [
          ...(rows.length === 0
            ? [paragraph('The records that both have say the same.')]
            : [table({ columns: ['Record', 'Part', 'First', 'Second'].map((name) => column(name)), rows })]),
          ...listed('Only in the first', [...difference.removed, ...reports(difference.reports.removed)]),
          ...listed('Only in the second', [...difference.added, ...reports(difference.reports.added)]),
          ...listed('Reports whose text or head differs', reports(difference.reports.changed)),
          ...(head.length === 0
            ? []
            : [
                heading(1, 'case.yaml'),
                table({
                  columns: ['Part', 'First', 'Second'].map((name) => column(name)),
                  rows: head.map((part) => [part.path, shown(part.before), shown(part.after)]),
                }),
              ]),
        ],
      }),
    },
    json: { first: names[0], second: names[1], ...jsonOf(difference), changed, head },
  }
}

function jsonOf({ added, removed, reports: sources }: CaseDifference) {
  return { added, removed, reports: sources }
}

function reports(ids: readonly string[]): readonly { readonly id: string; readonly kind: string }[] {
  return ids.map((id) => ({ id, kind: 'reports' }))
}

function listed(
  title: string,
  items: readonly { readonly id: string; readonly kind: string }[],
): readonly Block[] {
  return items.length === 0
    ? []
    : [heading(1, title), bullets(items.map((one) => [code(one.id), ` (${one.kind})`]))]
}

/** The part of a written record at a path; a step into a list is an index or the id of an item. */
function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (at === null || typeof at !== 'object') return undefined
    if (Array.isArray(at) && typeof step === 'string')
      return at.find((one: unknown) => (one as { readonly id?: unknown } | null)?.id === step)
    return (at as Readonly<Record<PropertyKey, unknown>>)[step]
  }, value)
}

/** A protected actor, and what is quoted from a protected report, leave in no export. */
function isShut(from: Case, id: string, { path }: PartDifference): boolean {
  const entry = from.entries.get(id)
  if (entry?.kind === 'actors' && entry.record.handling === 'protected') return true
  const at = path.lastIndexOf('sources')
  if (at === -1) return false
  const cited = JSON.stringify(valueAt(entry?.record, path.slice(0, at + 2)) ?? null)
  return [...from.reports.values()].some(
    (one) => one.head.handling === 'protected' && cited.includes(JSON.stringify(one.id)),
  )
}

/** A value that stands in no file: a default, or a part of the head. */
function plain(value: unknown): unknown {
  return value === undefined ? null : value
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  const { id, title, says, means, counts } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string') return JSON.stringify(value)
  const rest = [title, means ?? counts ?? says].filter((one) => typeof one === 'string')
  return [id, ...rest].join(': ')
}
