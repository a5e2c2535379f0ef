/** A queue from which the smallest key comes first; equal keys in the order in which they were put in. */
export class PriorityQueue<T> {
  #heap: { readonly key: number; readonly order: number; readonly item: T }[] = []
  #made = 0

  put(key: number, item: T): void {
    const heap = this.#heap
    const entry = { key, order: this.#made++, item }
    let at = heap.length
    heap.push(entry)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (above === undefined || !isBefore(entry, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = entry
  }

  take(): { readonly key: number; readonly item: T } | null {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined) return null
    if (heap.length > 0) this.#sink(last)
    return top
  }

  #sink(entry: { readonly key: number; readonly order: number; readonly item: T }): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const left = heap[2 * at + 1]
      const right = heap[2 * at + 2]
      const useRight = left !== undefined && right !== undefined && isBefore(right, left)
      const child = useRight ? right : left
      if (child === undefined || !isBefore(child, entry)) break
      heap[at] = child
      at = 2 * at + (useRight ? 2 : 1)
    }
    heap[at] = entry
  }
}

function isBefore(
  a: { readonly key: number; readonly order: number },
  b: { readonly key: number; readonly order: number },
): boolean {
  return a.key < b.key || (a.key === b.key && a.order < b.order)
}
