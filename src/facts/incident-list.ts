import type { Incident } from './facts.ts'
import { byDates } from './incidents.ts'
import { BEGINNING, END } from './steps.ts'
import type { Stretch } from './stretch.ts'

/** So many changes are kept beside a list before they are laid into a new one. */
const MOST_APART = 256

/** Incidents in the order of their dates, with for each the latest last day of all up to it. */
interface Sorted {
  readonly list: readonly Incident[]
  readonly latest: readonly number[]
}

/**
 * Incidents in the order of their dates. A changed list shares what did not change with the one before, and finds the
 * incidents of a few days without looking at the others.
 */
export class IncidentList {
  readonly #sorted: Sorted
  readonly #gone: ReadonlySet<Incident>
  readonly #come: readonly Incident[]
  #all: readonly Incident[] | null = null

  private constructor(sorted: Sorted, gone: ReadonlySet<Incident>, come: readonly Incident[]) {
    this.#sorted = sorted
    this.#gone = gone
    this.#come = come
  }

  /** From incidents that stand in the order of their dates. */
  static of(list: readonly Incident[]): IncidentList {
    let latest = BEGINNING
    const upTo = list.map(({ when }) => {
      latest = Math.max(latest, when.to ?? END)
      return latest
    })
    return new IncidentList({ list, latest: upTo }, new Set(), [])
  }

  /** All of them, in order. */
  get all(): readonly Incident[] {
    this.#all ??=
      this.#gone.size === 0 && this.#come.length === 0
        ? this.#sorted.list
        : [...this.#sorted.list.filter((one) => !this.#gone.has(one)), ...this.#come].sort(byDates)
    return this.#all
  }

  /** Without one and with another. */
  with(gone: Incident | null, come: Incident | null): IncidentList {
    const wasApart = gone !== null && this.#come.includes(gone)
    const absent = gone === null || wasApart ? this.#gone : new Set([...this.#gone, gone])
    const apart = [
      ...(wasApart ? this.#come.filter((one) => one !== gone) : this.#come),
      ...(come === null ? [] : [come]),
    ]
    const changed = new IncidentList(this.#sorted, absent, apart)
    return absent.size + apart.length > MOST_APART ? IncidentList.of(changed.all) : changed
  }

  /** The one with an id that happened on these dates; null where there is none. */
  find(id: string, when: Incident['when']): Incident | null {
    const on = { from: when.from ?? BEGINNING, to: when.to ?? END }
    return this.near(on, 1).find((one) => one.id === id) ?? null
  }

  /** Those that may lie in the window of a lull of so many days on any of these days, in order. */
  near({ from, to }: Stretch, days: number): readonly Incident[] {
    const { list, latest } = this.#sorted
    const reaches = ({ when }: Incident): boolean =>
      (when.from ?? BEGINNING) <= to && (when.to ?? END) + days - 1 >= from
    const found: Incident[] = this.#come.filter(reaches)
    for (let i = this.#firstAfter(to) - 1; i >= 0 && (latest[i] as number) + days - 1 >= from; i -= 1) {
      const one = list[i] as Incident
      if (reaches(one) && !this.#gone.has(one)) found.push(one)
    }
    return found.sort(byDates)
  }

  /** The index of the first incident that begins after a day. */
  #firstAfter(day: number): number {
    const { list } = this.#sorted
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (((list[middle] as Incident).when.from ?? BEGINNING) <= day) low = middle + 1
      else high = middle
    }
    return low
  }
}
