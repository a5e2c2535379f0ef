/**
 * An independent checker of certificates. It knows the definitions and the oracle's reading of the written conflict, and
 * nothing of how a certificate was found.
 */
import type { Certificate } from '../../src/stability/index.ts'
import { jointMatrix, type Matrix, type Oracle } from './oracle.ts'

/** What is wrong with a certificate, or null. */
export function faultIn(certificate: Certificate, oracle: Oracle): string | null {
  const { party, state, concept } = certificate
  const improvements = indices(oracle).filter(
    (to) => isMove(oracle, party, state, to) && isBetter(oracle, party, to, state),
  )
  if (certificate.verdict === 'unstable') {
    if (!improvements.includes(certificate.improvement)) return 'what is said to tempt is no improvement'
    return sanctionsExist(certificate, certificate.improvement, oracle) ? 'a sanction exists after all' : null
  }
  if (certificate.because === 'no-improvement')
    return improvements.length === 0 ? null : 'there is an improvement'
  const answered = certificate.sanctions.map((sanction) => sanction.improvement)
  if (concept === 'nash') return 'Nash stability knows no sanctions'
  if (answered.length !== improvements.length || improvements.some((to) => !answered.includes(to)))
    return 'not every improvement is answered exactly once'
  for (const { improvement, manner, steps, end } of certificate.sanctions) {
    if (!deters(oracle, party, end, state)) return 'the end does not deter the party'
    if (manner === 'together') {
      const fault = togetherFault(oracle, party, state, improvement, steps, end)
      if (fault !== null) return fault
      continue
    }
    if (steps.length === 0) return 'a sanction without a step'
    let at = improvement
    let last = -1
    for (const { mover, to } of steps) {
      if (mover === party) return 'the party sanctions itself'
      if (mover === last) return 'a party moves twice in succession'
      if (!isMove(oracle, mover, at, to)) return 'a step is no move of its mover'
      if ((concept === 'seq' || concept === 'sseq') && !isBetter(oracle, mover, to, at))
        return 'a step is no improvement of its mover'
      last = mover
      at = to
    }
    if (at !== end) return 'the steps do not lead to the end'
    if (concept === 'smr' || concept === 'sseq') {
      const refuge = indices(oracle).find(
        (to) => isMove(oracle, party, end, to) && !deters(oracle, party, to, state),
      )
      if (refuge !== undefined) return 'the party escapes from the sanction'
    }
  }
  return null
}

function indices(oracle: Oracle): readonly number[] {
  return Array.from({ length: oracle.states }, (_, state) => state)
}

function isMove(oracle: Oracle, party: number, from: number, to: number): boolean {
  return oracle.moves[party]?.m[from * oracle.states + to] === 1
}

/** Certificates here are about simple preference: a pair that is not compared is no improvement. */
function isBetter(oracle: Oracle, party: number, a: number, b: number): boolean {
  return ['+', '++'].includes(oracle.stands(party, a, b))
}

function deters(oracle: Oracle, party: number, end: number, state: number): boolean {
  return ['=', '-', '--'].includes(oracle.stands(party, end, state))
}

function togetherFault(
  oracle: Oracle,
  party: number,
  state: number,
  improvement: number,
  steps: readonly { readonly mover: number; readonly to: number }[],
  end: number,
): string | null {
  const vector = (s: number) => oracle.vectors?.[s] ?? -1
  let combined = vector(improvement)
  for (const { mover, to } of steps) {
    if (mover === party || !isMove(oracle, mover, state, to))
      return 'a simultaneous move is none of its mover'
    if (!isBetter(oracle, mover, to, state)) return 'a simultaneous move is no improvement of its mover'
    combined ^= vector(to) ^ vector(state)
  }
  if (new Set(steps.map((step) => step.mover)).size !== steps.length)
    return 'a party moves twice at the same time'
  return combined === vector(end) ? null : 'the moves together do not lead to the end'
}

/** Whether an improvement can be sanctioned, by trying everything. */
function sanctionsExist(
  { concept, party, state }: Certificate,
  improvement: number,
  oracle: Oracle,
): boolean {
  if (concept === 'nash') return false
  if (concept === 'sim') return simultaneousExists(oracle, party, state, improvement)
  const n = oracle.states
  const opponents = oracle.moves.flatMap((moves, mover): readonly Matrix[] => {
    if (mover === party) return []
    if (concept === 'gmr' || concept === 'smr') return [moves]
    const m = moves.m.map((one, k) =>
      one === 1 && isBetter(oracle, mover, k % n, Math.floor(k / n)) ? 1 : 0,
    )
    return [{ n, m }]
  })
  const joint = jointMatrix(opponents, n)
  const stands = (x: number) => deters(oracle, party, x, state)
  return indices(oracle).some(
    (end) =>
      joint.m[improvement * n + end] === 1 &&
      stands(end) &&
      (concept === 'gmr' ||
        concept === 'seq' ||
        indices(oracle).every((to) => !isMove(oracle, party, end, to) || stands(to))),
  )
}

function simultaneousExists(oracle: Oracle, party: number, state: number, improvement: number): boolean {
  const vector = (s: number) => oracle.vectors?.[s] ?? -1
  let ends = [vector(improvement)]
  for (const mover of oracle.moves.keys()) {
    if (mover === party) continue
    const changes = indices(oracle)
      .filter((to) => isMove(oracle, mover, state, to) && isBetter(oracle, mover, to, state))
      .map((to) => vector(to) ^ vector(state))
    ends = ends.flatMap((end) => [0, ...changes].map((change) => end ^ change))
  }
  return ends.some((end) => {
    const at = oracle.vectors?.indexOf(end) ?? -1
    return at >= 0 && deters(oracle, party, at, state)
  })
}
