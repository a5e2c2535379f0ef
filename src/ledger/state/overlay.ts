/** So many changes lie over a map before they are laid into a new one. */
const WIDEST = 256

/**
 * A map with some entries other than those of the map below it, which is not copied: making one costs what was changed
 * since the last whole copy, reading it one look-up more. Keys keep their order; new ones come last.
 */
export class Overlay<K, V> implements ReadonlyMap<K, V> {
  readonly #below: ReadonlyMap<K, V>
  readonly #changed: ReadonlyMap<K, V>
  readonly size: number

  private constructor(below: ReadonlyMap<K, V>, changed: ReadonlyMap<K, V>) {
    this.#below = below
    this.#changed = changed
    let more = 0
    for (const key of changed.keys()) if (!below.has(key)) more += 1
    this.size = below.size + more
  }

  /** A map with these entries changed or added. */
  static over<K, V>(map: ReadonlyMap<K, V>, changed: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
    if (changed.size === 0) return map
    if (!(map instanceof Overlay)) return new Overlay(map, changed)
    const of = map as Overlay<K, V>
    const all = new Map([...of.#changed, ...changed])
    return all.size > WIDEST ? new Map([...of.#below, ...all]) : new Overlay(of.#below, all)
  }

  get(key: K): V | undefined {
    return this.#changed.has(key) ? this.#changed.get(key) : this.#below.get(key)
  }

  has(key: K): boolean {
    return this.#changed.has(key) || this.#below.has(key)
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#below)
      yield this.#changed.has(key) ? [key, this.#changed.get(key) as V] : [key, value]
    for (const [key, value] of this.#changed) if (!this.#below.has(key)) yield [key, value]
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this)
  }
}
