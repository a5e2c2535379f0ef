import { listed } from '../text/index.ts'
import { sayDay, yearOf } from './day.ts'
import type { Source } from './kinds/parts.ts'
import { originsOf } from './support.ts'
import type { Seen } from './view.ts'

/** The reports of one origin that are cited together, and whom they name as their source. */
export interface Citation {
  readonly origin: string
  readonly reports: readonly string[]
  readonly named: readonly string[]
}

/** Sources numbered in the order of their first use; two papers with one dispatch are one. */
export interface Citations {
  /** The numbers, ascending, of what the visible ones of some sources belong to, from 1 in the order of first use. */
  readonly numbersOf: (sources: readonly Source[]) => readonly number[]
  /** Keep a number for something that is no report; the same number for the same key. */
  readonly numberFor: (key: string) => number
  readonly all: () => readonly Citation[]
}

export function citationsOf(seen: Seen): Citations {
  const entries: { readonly origin: string; readonly reports: Set<string>; readonly named: Set<string> }[] =
    []
  const indexOf = (origin: string): number => {
    const at = entries.findIndex((one) => one.origin === origin)
    return at === -1 ? entries.push({ origin, reports: new Set(), named: new Set() }) - 1 : at
  }
  const numberOf = (source: Source): number => {
    const at = indexOf(originsOf(seen, [source])[0] ?? source.report)
    entries[at]?.reports.add(source.report)
    const { attributedTo } = source
    if (attributedTo !== undefined && attributedTo !== 'not given') entries[at]?.named.add(attributedTo)
    return at + 1
  }
  return {
    numbersOf: (sources) => [...new Set(seen.sources(sources).map(numberOf))].sort((a, b) => a - b),
    numberFor: (key) => indexOf(key) + 1,
    all: () =>
      entries.map((one) => ({ origin: one.origin, reports: [...one.reports], named: [...one.named] })),
  }
}

/**
 * A citation in words: `Los Angeles Times, 17 June; Baltimore Sun, 17 June, same dispatch, citing Mike McCurry.`
 * @param withIds whether the ids of the reports stand behind them, for readers who work on the case
 */
export function sayCitation(seen: Seen, { reports, named }: Citation, withIds = false): string {
  const year = yearOf(seen.view.asOf)
  const parts = reports.flatMap((id, at) => {
    const head = seen.reports.get(id)?.head
    if (head === undefined) return []
    const isProtected = head.handling === 'protected'
    const outlet = isProtected ? 'a protected report' : head.outlet
    const date = head.undated ? 'date unverified' : sayDay(head.published, year)
    return [
      `${outlet}, ${date}${at > 0 ? ', same dispatch' : ''}${withIds && !isProtected ? ` (${id})` : ''}`,
    ]
  })
  return `${parts.join('; ')}${named.length === 0 ? '' : `, citing ${listed(named)}`}.`
}
