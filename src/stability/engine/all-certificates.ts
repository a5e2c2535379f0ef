/**
 * Certificates for every state of one party and concept at the cost of one flood: each state keeps the first step of
 * its path towards the hardest sanction. Paths are legal, but need not be the shortest; ../certify.ts finds those.
 */
import { allArcs, type GraphModel, type RankedOrder } from '../../model/index.ts'
import { rowOf, type SparseRows } from '../../num/index.ts'
import type { Certificate, Sanction, StepTo } from '../certificate.ts'
import { type ArcModel, arcGround, arcModel, bestByArcs, floodArcs } from './arc-flood.ts'
import { bestByCells, fibreGround, floodFibres, noParents } from './fibre-flood.ts'
import { type RankedModel, rankedModel, type SweptConcept } from './sweeps.ts'

/** The hardest sanction from a state: its value for the focal party and the way there; null when nobody can move. */
type HardestSanction = (
  from: number,
) => { readonly value: number; readonly steps: readonly StepTo<number>[] } | null

/**
 * The certificate of any state, for one party and concept; null when a preference is no ranking.
 * `improvementsOf` and the test of the verdict follow the definitions; only the sanctions come from the flood.
 */
export function allCertificates(
  model: GraphModel,
  party: number,
  concept: SweptConcept,
): ((state: number) => Certificate) | null {
  const order = model.orders[party]
  if (order?.kind !== 'ranked' || model.orders.some((one) => one.kind !== 'ranked')) return null
  const arcs = allArcs(model.moves)
  const ranked = rankedModel(model)
  const hardest: HardestSanction =
    concept === 'nash'
      ? () => null
      : ranked === null
        ? overArcs(arcModel(model, arcs), party, concept)
        : overFibres(ranked, party, concept)
  const own = arcs[party] as SparseRows
  const rankOf = (state: number) => order.rank[state] as number
  return (state) => {
    const about = { concept, party, state }
    const improvements = rowOf(own, state).filter((to) => rankOf(to) > rankOf(state))
    if (improvements.length === 0) return { ...about, verdict: 'stable', because: 'no-improvement' }
    const sanctions: Sanction[] = []
    for (const improvement of improvements) {
      const found = hardest(improvement)
      const last = found?.steps[found.steps.length - 1]
      if (found === null || last === undefined || found.value > rankOf(state))
        return { ...about, verdict: 'unstable', improvement }
      sanctions.push({ improvement, manner: 'sequence', steps: found.steps, end: last.to })
    }
    return { ...about, verdict: 'stable', because: 'sanctioned', sanctions }
  }
}

function stepsOf(concept: SweptConcept): 'moves' | 'improvements' {
  return concept === 'gmr' || concept === 'smr' ? 'moves' : 'improvements'
}

function isSymmetric(concept: SweptConcept): boolean {
  return concept === 'smr' || concept === 'sseq'
}

function overFibres(model: RankedModel, party: number, concept: SweptConcept): HardestSanction {
  const order = model.orders[party] as RankedOrder
  const ground = fibreGround(model)
  const worth = isSymmetric(concept) ? bestByCells(ground, party) : Int32Array.from(order.rank)
  const parents = noParents(model.table.count)
  floodFibres(ground, party, stepsOf(concept), worth, parents)
  return (from) => {
    const steps: StepTo<number>[] = []
    for (let at = from; (parents.mover[at] as number) >= 0; at = parents.to[at] as number) {
      const step = { mover: parents.mover[at] as number, to: parents.to[at] as number }
      // Two steps of one party in succession are one step, since its moves are transitive.
      if (steps[steps.length - 1]?.mover === step.mover) steps.pop()
      steps.push(step)
    }
    return { value: worth[from] as number, steps }
  }
}

function overArcs(model: ArcModel, party: number, concept: SweptConcept): HardestSanction {
  const order = model.orders[party] as RankedOrder
  const own = isSymmetric(concept) ? bestByArcs(model, party) : Int32Array.from(order.rank)
  const { value, mover, to } = floodArcs(arcGround(model), party, stepsOf(concept), own)
  return (from) => {
    const worth = value[0][from] as number
    if (worth < 0) return null
    const steps: StepTo<number>[] = []
    for (let at = from, last = -1; ; ) {
      const slot = mover[0][at] === last || value[0][at] !== worth ? 1 : 0
      last = mover[slot][at] as number
      at = to[slot][at] as number
      steps.push({ mover: last, to: at })
      if (own[at] === worth) return { value: worth, steps }
    }
  }
}
