import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stronglyConnected } from './components.ts'
import { waitGraph } from './graph.ts'
import type { WaitNode } from './node.ts'
import { reach } from './reach.ts'
import { freedBy, producersAmong, unlockSets } from './unlock.ts'

interface Vector {
  readonly id: string
  readonly about: string
  readonly facts: readonly string[]
  readonly exogenous: readonly string[]
  readonly nodes: readonly {
    readonly id: string
    readonly owner: string
    readonly head: string
    readonly body: readonly (readonly string[])[]
  }[]
  readonly expect: {
    readonly blocked: readonly string[]
    readonly mutualWait: readonly (readonly string[])[]
    readonly unlock: readonly (readonly string[])[]
  }
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../../test/ledger/waits-vectors.json', import.meta.url), 'utf8'),
).vectors

const node = (
  id: string,
  owner: string,
  head: string,
  ...body: readonly (readonly string[])[]
): WaitNode => ({
  id,
  owners: [owner],
  head: [head],
  body,
})
const sorted = (sets: readonly (readonly string[])[]): readonly string[] =>
  sets.map((set) => [...set].sort().join('+')).sort()
const nothing = { facts: [], exogenous: [] }

describe('linked conditions of real conflicts', () => {
  it('has all seven', () => expect(vectors.length).toBe(7))

  for (const vector of vectors)
    it(vector.about, () => {
      const nodes = vector.nodes.map((one) => node(one.id, one.owner, one.head, ...one.body))
      const graph = waitGraph(nodes, vector)
      expect([...graph.blocked].sort()).toEqual([...vector.expect.blocked].sort())
      expect(sorted(graph.mutual.map((wait) => wait.members))).toEqual(sorted(vector.expect.mutualWait))
      expect(sorted(graph.unlock.sets)).toEqual(sorted(vector.expect.unlock))
    })
})

describe('who waits for whom', () => {
  it('names what is stuck behind a mutual wait, and what waits for something nobody here would bring', () => {
    const graph = waitGraph(
      [
        node('P', 'a', 'p', ['q']),
        node('Q', 'b', 'q', ['p']),
        node('T', 'c', 't', ['p', 'rain']),
        node('U', 'c', 'u', ['q']),
      ],
      nothing,
    )
    expect(graph.stuck).toEqual([
      { id: 'T', behind: [0], lacks: ['rain'] },
      { id: 'U', behind: [0], lacks: [] },
    ])
    expect(graph.heldUp).toEqual(['P', 'Q', 'U'])
    expect(graph.arcs).toContainEqual({ from: 'T', to: 'P', for: ['p'] })
  })

  it('takes a circle of one owner for no mutual wait', () => {
    const graph = waitGraph(
      [node('A', 'a', 'p', ['q']), node('B', 'a', 'q', ['p']), node('C', 'c', 'r', ['r'])],
      nothing,
    )
    expect(graph.mutual).toEqual([])
    expect(graph.ownCircles).toEqual(expect.arrayContaining([['A', 'B'], ['C']]))
  })

  it('never counts a body without clauses as met, and one empty clause as waiting', () => {
    const graph = waitGraph([node('N', 'a', 'p'), node('E', 'a', 'q', [])], nothing)
    expect(graph.blocked).toEqual(['N'])
  })

  it('is not tripped by a fact named twice, nor by an empty ledger', () => {
    expect(waitGraph([node('A', 'a', 'p', ['q', 'q'])], { facts: ['q'], exogenous: [] }).blocked).toEqual([])
    expect(waitGraph([], nothing).unlock.sets).toEqual([])
  })

  it('bears a chain of 20,000 waits that closes into a circle', () => {
    const size = 20_000
    const nodes = Array.from({ length: size }, (_, at) =>
      node(`n${at}`, `o${at % 7}`, `f${at}`, [`f${(at + 1) % size}`]),
    )
    const graph = waitGraph(nodes, nothing)
    expect(graph.mutual.map((wait) => wait.members.length)).toEqual([size])
    expect(graph.unlock.searched).toBe(0)
  })
})

describe('first moves', () => {
  it('says what each first move frees, in which order', () => {
    const nodes = [
      node('P1', 'belgrade', 'out', ['halt']),
      node('S1', 'kla', 'halt', ['out']),
      node('S2', 'leaders', 'come', ['out', 'halt']),
      node('P2', 'belgrade', 'talks', ['come']),
    ]
    expect(freedBy(nodes, [], [nodes[1] as WaitNode])).toEqual([['P1'], ['S2'], ['P2']])
  })
})

const facts = ['a', 'b', 'c', 'd', 'e', 'not a']
const aFact = fc.constantFrom(...facts)
const someNodes: fc.Arbitrary<readonly WaitNode[]> = fc
  .array(
    fc.record({
      owners: fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }),
      head: fc.array(aFact, { minLength: 1, maxLength: 2 }),
      body: fc.array(fc.array(aFact, { maxLength: 2 }), { maxLength: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((one, at) => ({ id: `n${at}`, ...one })))

/** The closure by the definition: repeat until nothing changes. */
function slowReach(nodes: readonly WaitNode[], given: readonly string[]): ReadonlySet<string> {
  const known = new Set(given)
  for (let before = -1; before !== known.size; ) {
    before = known.size
    for (const one of nodes)
      if (one.body.some((clause) => clause.every((fact) => known.has(fact))))
        for (const fact of one.head) known.add(fact)
  }
  return known
}

/** All sets of the candidates that suffice and have no smaller sufficient part. */
function slowUnlock(nodes: readonly WaitNode[], wanted: readonly string[]): readonly string[] {
  const sets = Array.from({ length: 2 ** nodes.length }, (_, mask) =>
    nodes.filter((__, at) => (mask >> at) % 2 === 1),
  )
  const sufficient = sets.filter((set) => {
    const reached = slowReach(
      nodes,
      set.flatMap((one) => one.head),
    )
    return wanted.every((fact) => reached.has(fact))
  })
  return sorted(
    sufficient
      .filter(
        (set) =>
          !sufficient.some((part) => part.length < set.length && part.every((one) => set.includes(one))),
      )
      .filter((set) => set.length > 0 && set.length <= 3)
      .map((set) => set.map((one) => one.id)),
  )
}

describe('laws', () => {
  it('reach is the least fixed point', () => {
    fc.assert(
      fc.property(someNodes, fc.subarray(facts), (nodes, given) => {
        expect([...reach(nodes, given)].sort()).toEqual([...slowReach(nodes, given)].sort())
      }),
    )
  })

  it('components are the classes of “each leads to the other”', () => {
    const graphs = fc.integer({ min: 0, max: 7 }).chain((size) =>
      fc.array(fc.array(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: 3 }), {
        minLength: size,
        maxLength: size,
      }),
    )
    fc.assert(
      fc.property(graphs, (arcs) => {
        const leads = arcs.map((to, from) => new Set([from, ...to]))
        for (let k = 0; k < arcs.length; k++)
          for (const row of leads) if (row.has(k)) for (const to of leads[k] ?? []) row.add(to)
        const classes = arcs.map((_, one) =>
          arcs.flatMap((__, two) => (leads[one]?.has(two) && leads[two]?.has(one) ? [two] : [])),
        )
        const found = stronglyConnected(arcs).map((component) => [...component].sort((a, b) => a - b).join())
        expect([...found].sort()).toEqual([...new Set(classes.map((one) => one.join()))].sort())
        const place = new Map(
          stronglyConnected(arcs).flatMap((component, at) => component.map((one) => [one, at])),
        )
        for (const [from, to] of arcs.flatMap((list, one) => list.map((two) => [one, two] as const)))
          expect(place.get(to)).toBeLessThanOrEqual(place.get(from) ?? -1)
      }),
    )
  })

  it('unlock sets are exactly the minimal sufficient sets of at most three', () => {
    fc.assert(
      fc.property(someNodes, fc.subarray(facts), (nodes, wanted) => {
        const found = unlockSets({
          producing: producersAmong(nodes),
          given: reach(nodes, []),
          wanted,
          candidates: new Set(nodes),
        })
        expect(sorted(found.sets)).toEqual(slowUnlock(nodes, wanted))
        expect(found.searched).toBe(3)
      }),
    )
  })

  it('any member of a mutual wait leads to any other, and its owners are two or more', () => {
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const graph = waitGraph(nodes, nothing)
        for (const wait of graph.mutual) {
          expect(wait.owners.length).toBeGreaterThan(1)
          expect(wait.members.length).toBeGreaterThan(1)
          for (const member of wait.members) expect(graph.blocked).toContain(member)
        }
        const inside = new Set([...graph.mutual.flatMap((wait) => wait.members), ...graph.ownCircles.flat()])
        expect([...inside, ...graph.stuck.map((one) => one.id)].sort()).toEqual([...graph.blocked].sort())
      }),
    )
  })
})
