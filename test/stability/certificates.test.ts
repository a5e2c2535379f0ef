import { describe, expect, it } from 'vitest'
import { allCertificates, certify, concepts, gameOf } from '../../src/stability/index.ts'
import { faultIn } from './checker.ts'
import { OracleAnswers, oracleOf } from './oracle.ts'
import { randomConflict } from './random-models.ts'

const seeds = Array.from({ length: 400 }, (_, at) => 100_000 + at)

describe('a certificate', () => {
  it('of a single state convinces an independent checker and gives the verdict of the oracle', () => {
    for (const seed of seeds) {
      const { form, model } = randomConflict(seed)
      const oracle = oracleOf(form)
      const answers = new OracleAnswers(oracle)
      const game = gameOf(model)
      for (const party of model.parties.keys())
        for (const concept of concepts) {
          if (concept === 'sim' && model.moves.kind !== 'own-options') continue
          const verdicts = concept === 'sim' ? answers.sim(party) : answers.stable(concept, party)
          for (let state = 0; state < oracle.states; state++) {
            const certificate = certify(game, concept, party, state)
            const fault = faultIn(certificate, oracle)
            expect({ seed, certificate, fault }).toEqual({ seed, certificate, fault: null })
            expect({ seed, certificate }).toMatchObject({
              certificate: { verdict: verdicts?.[state] ? 'stable' : 'unstable' },
            })
          }
        }
    }
  })

  it('read off one flood for all states convinces the same checker', () => {
    let read = 0
    for (const seed of seeds) {
      const { form, model } = randomConflict(seed)
      const oracle = oracleOf(form)
      const answers = new OracleAnswers(oracle)
      for (const party of model.parties.keys())
        for (const concept of ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const) {
          const certificateOf = allCertificates(model, party, concept)
          if (certificateOf === null) continue
          const verdicts = answers.stable(concept, party)
          for (let state = 0; state < oracle.states; state++) {
            const certificate = certificateOf(state)
            const fault = faultIn(certificate, oracle)
            expect({ seed, certificate, fault }).toEqual({ seed, certificate, fault: null })
            expect(certificate.verdict).toBe(verdicts[state] ? 'stable' : 'unstable')
            read += 1
          }
        }
    }
    expect(read).toBeGreaterThan(10_000)
  })

  it('is refused by the checker when one of its steps is tampered with', () => {
    let refused = 0
    for (const seed of seeds) {
      const { form, model } = randomConflict(seed)
      const oracle = oracleOf(form)
      const game = gameOf(model)
      for (let state = 0; state < oracle.states; state++) {
        const certificate = certify(game, 'seq', 0, state)
        if (certificate.verdict !== 'stable' || certificate.because !== 'sanctioned') continue
        const [first, ...rest] = certificate.sanctions
        if (first === undefined) continue
        const backwards = { ...certificate, sanctions: [{ ...first, steps: [] }, ...rest] }
        expect(faultIn(backwards, oracle)).toBe('a sanction without a step')
        expect(faultIn({ ...certificate, sanctions: rest }, oracle)).toContain('not every improvement')
        const bySelf = first.steps.map((step) => ({ ...step, mover: 0 }))
        expect(
          faultIn({ ...certificate, sanctions: [{ ...first, steps: bySelf }, ...rest] }, oracle),
        ).not.toBeNull()
        refused += 1
      }
    }
    expect(refused).toBeGreaterThan(100)
  })
})
