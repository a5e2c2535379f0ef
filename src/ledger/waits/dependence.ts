import { expressionOf } from '../../case/index.ts'
import { namesIn } from '../../language/index.ts'
import type { Ledger } from '../state/ledger.ts'
import { ledgerByHolder } from '../terms/under.ts'
import { type WaitOptions, type Waits, waitsOf } from './waits.ts'

/** The waits under one choice of definitions. */
export interface WaitsByReading {
  /** Whose definitions govern; null: each side's own, or what the view chose. */
  readonly holder: string | null
  readonly mutual: readonly (readonly string[])[]
  readonly blocked: readonly string[]
}

/** How the waits depend on whose definitions govern. */
export interface ReadingDependence {
  /** First the view's own choice, then each holder of a definition that bears on an open promise or stance. */
  readonly by: readonly WaitsByReading[]
  /** Whether the mutual waits are the same under all. */
  readonly same: boolean
  /** Holders under whose definitions alone there is no mutual wait, though there is one under the view's choice. */
  readonly endsUnder: readonly string[]
  /** Holders under whose definitions alone there is one, though there is none under the view's choice. */
  readonly arisesUnder: readonly string[]
}

/** Work out the waits again under the definitions of each holder. */
export function readingDependence(waits: Waits, options: WaitOptions = {}): ReadingDependence {
  const profile = (holder: string | null, found: Waits): WaitsByReading => ({
    holder,
    mutual: found.mutual.map((wait) => wait.members),
    blocked: found.blocked,
  })
  const own = profile(null, waits)
  const others = holdersBearing(waits.ledger).map((holder) => {
    return profile(holder, waitsOf(ledgerByHolder(waits.ledger, holder), options))
  })
  const key = (one: WaitsByReading): string =>
    one.mutual
      .map((members) => [...members].sort().join(' '))
      .sort()
      .join('; ')
  const holders = (wanted: (one: WaitsByReading) => boolean): readonly string[] =>
    others.filter(wanted).flatMap((one) => one.holder ?? [])
  return {
    by: [own, ...others],
    same: others.every((one) => key(one) === key(own)),
    endsUnder: own.mutual.length === 0 ? [] : holders((one) => one.mutual.length === 0),
    arisesUnder: own.mutual.length > 0 ? [] : holders((one) => one.mutual.length > 0),
  }
}

/** Holders of readings of the terms that conditions, contents and needs name, directly or through other terms. */
function holdersBearing(ledger: Ledger): readonly string[] {
  const { seen } = ledger
  const texts = [
    ...[...ledger.pledges.values()].flatMap((one) => [one.version.if, one.version.then, one.pledge.needs]),
    ...seen.records.stances.flatMap((one) => [one.if, one.then]),
  ]
  const holders = new Set<string>()
  const done = new Set<string>()
  const queue = texts.flatMap((text) => namesOf(text))
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (done.has(name)) continue
    done.add(name)
    for (const reading of seen.get('terms', name)?.readings ?? []) {
      if (reading.holder !== undefined) holders.add(reading.holder)
      queue.push(...namesOf(reading.means), ...namesOf(reading.suppliedBy))
    }
  }
  return [...holders].sort()
}

function namesOf(text: string | null | undefined): readonly string[] {
  const expression = text === null || text === undefined ? null : expressionOf(text)
  return expression === null ? [] : namesIn(expression)
}
