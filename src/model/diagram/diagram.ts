/**
 * Reduced ordered binary decision diagrams: sets of states as shared graphs.
 *
 * R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Transactions on Computers
 * C-35(8), 1986, 677–691: reduction (definition 4), Apply (section 4.3), satisfying assignments (section 4.5).
 *
 * Departures: no complement edges and no reordering; nodes are never freed, since a diagram lives for one question.
 * Variables are numbered from the root downwards, 0 first.
 */

/** A node of one diagram; 0 is the empty set (false), 1 the full set (true). */
export type Node = number

/** Thrown inside the room when a diagram outgrows its limit; every door function turns it into a finding. */
export class DiagramFull extends Error {
  override readonly name = 'DiagramFull'
}

export type Connective = 'and' | 'or' | 'xor'
const connectiveCode: { readonly [C in Connective]: number } = { and: 0, or: 1, xor: 2 }

/** Nodes a diagram may have unless told otherwise: about 100 MB. */
export const nodeLimit = 4_000_000

export class Diagram {
  readonly variables: number
  readonly limit: number
  #count = 2
  #variable = new Uint8Array(1024)
  #low = new Int32Array(1024)
  #high = new Int32Array(1024)
  #slots = new Int32Array(4096)
  #cacheA = new Int32Array(4096).fill(-1)
  #cacheB = new Int32Array(4096)
  #cacheResult = new Int32Array(4096)

  /** @param variables at most 254 */
  constructor(variables: number, limit: number = nodeLimit) {
    if (variables > 254) throw new RangeError(`a diagram has at most 254 variables, not ${variables}`)
    this.variables = variables
    this.limit = limit
    this.#variable[0] = variables
    this.#variable[1] = variables
  }

  get size(): number {
    return this.#count
  }

  /** The variable a node tests; for 0 and 1 the number of variables. */
  variableOf(node: Node): number {
    return this.#variable[node] as number
  }

  /** The part in which the node's variable is false. */
  lowOf(node: Node): Node {
    return this.#low[node] as Node
  }

  /** The part in which the node's variable is true. */
  highOf(node: Node): Node {
    return this.#high[node] as Node
  }

  /** The node "if `variable` then `high` else `low`"; both parts may only test later variables. */
  node(variable: number, low: Node, high: Node): Node {
    if (low === high) return low
    const mask = this.#slots.length - 1
    let slot = hash(variable, low, high) & mask
    for (let found = this.#slots[slot] as number; found !== 0; found = this.#slots[slot] as number) {
      if (this.#variable[found] === variable && this.#low[found] === low && this.#high[found] === high)
        return found
      slot = (slot + 1) & mask
    }
    if (this.#count >= this.limit) throw new DiagramFull()
    if (this.#count === this.#variable.length) this.#grow()
    const made = this.#count++
    this.#variable[made] = variable
    this.#low[made] = low
    this.#high[made] = high
    if (this.#count * 2 > this.#slots.length) this.#rehash()
    else this.#slots[slot] = made
    return made
  }

  /** The set where a variable is true. */
  is(variable: number): Node {
    return this.node(variable, 0, 1)
  }

  not(a: Node): Node {
    return this.join('xor', a, 1)
  }

  /** Apply (Bryant 1986, section 4.3). */
  join(connective: Connective, a: Node, b: Node): Node {
    return this.#apply(connectiveCode[connective], a, b)
  }

  /** The conjunction of many sets, smallest first. */
  all(nodes: readonly Node[]): Node {
    return nodes.reduce<Node>((whole, part) => this.join('and', whole, part), 1)
  }

  #apply(code: number, left: Node, right: Node): Node {
    const [a, b] = left <= right ? [left, right] : [right, left]
    if (a === b) return code === 2 ? 0 : a
    if (a === 0) return code === 0 ? 0 : b
    if (a === 1 && code !== 2) return code === 0 ? b : 1
    const key = a * 3 + code
    const at = hash(key, b, 0) & (this.#cacheA.length - 1)
    if (this.#cacheA[at] === key && this.#cacheB[at] === b) return this.#cacheResult[at] as Node
    const variable = Math.min(this.variableOf(a), this.variableOf(b))
    const splitA = this.variableOf(a) === variable
    const splitB = this.variableOf(b) === variable
    const low = this.#apply(code, splitA ? this.lowOf(a) : a, splitB ? this.lowOf(b) : b)
    const high = this.#apply(code, splitA ? this.highOf(a) : a, splitB ? this.highOf(b) : b)
    const result = this.node(variable, low, high)
    const slot = hash(key, b, 0) & (this.#cacheA.length - 1)
    this.#cacheA[slot] = key
    this.#cacheB[slot] = b
    this.#cacheResult[slot] = result
    return result
  }

  #grow(): void {
    const length = this.#variable.length * 2
    this.#variable = enlarged(this.#variable, new Uint8Array(length))
    this.#low = enlarged(this.#low, new Int32Array(length))
    this.#high = enlarged(this.#high, new Int32Array(length))
    this.#cacheA = new Int32Array(length * 2).fill(-1)
    this.#cacheB = new Int32Array(length * 2)
    this.#cacheResult = new Int32Array(length * 2)
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let node = 2; node < this.#count; node++) {
      let slot = hash(this.variableOf(node), this.lowOf(node), this.highOf(node)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = node
    }
    this.#slots = slots
  }
}

function enlarged<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function hash(a: number, b: number, c: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}
