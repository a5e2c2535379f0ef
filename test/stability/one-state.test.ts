import { describe, expect, it } from 'vitest'
import { type Expression, make } from '../../src/language/index.ts'
import {
  assumption,
  buildModel,
  decimalOf,
  isMove,
  type OptionForm,
  ownOptions,
  rowAt,
  type Statement,
  type Vector,
  vectorAt,
} from '../../src/model/index.ts'
import { type Stream, stream } from '../../src/num/index.ts'
import { type Certificate, openStates, type StateQuestion } from '../../src/stability/index.ts'
import { faultIn } from './checker.ts'
import { OracleAnswers, oracleOf } from './oracle.ts'
import { randomConflict } from './random-models.ts'

const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const

function statement(that: Expression): Statement {
  return { that, text: '', strong: false, known: true, basis: assumption, place: null }
}

/** Random conflicts in option form with statements only, from the shared generator. */
function* plainConflicts(count: number): Generator<{ readonly seed: number; readonly form: OptionForm }> {
  let made = 0
  for (let seed = 300_000; made < count; seed++) {
    const { form } = randomConflict(seed)
    if (form.form !== 'options' || !openStates(form).ok) continue
    made += 1
    yield { seed, form }
  }
}

describe('the stability of one state without listing states', () => {
  it('is what the oracle says, with certificates that the checker accepts', () => {
    for (const { seed, form } of plainConflicts(60)) {
      const opened = openStates(form)
      const built = buildModel(form)
      if (!opened.ok || !built.ok || built.model.moves.kind !== 'own-options')
        throw new Error('a plain conflict')
      const { table } = built.model.moves
      const oracle = oracleOf(form)
      const answers = new OracleAnswers(oracle)
      const number = (vector: Vector) => rowAt(table, vector) as number
      for (const party of form.parties.keys())
        for (const concept of concepts) {
          const expected = answers.stable(concept, party)
          for (let state = 0; state < oracle.states; state++) {
            const replies = 1000
            const answer = opened.states.ask({ state: vectorAt(table, state), party, concept, replies })
            if (!answer.ok) throw new Error('every feasible state has an answer')
            const certificate = numbered(answer.certificate, number)
            expect({ seed, certificate, fault: faultIn(certificate, oracle) }).toEqual({
              seed,
              certificate,
              fault: null,
            })
            expect({ seed, certificate }).toMatchObject({
              certificate: { verdict: expected[state] ? 'stable' : 'unstable' },
            })
          }
        }
    }
  })

  it('bounds SEQ by the number of replies, as the oracle does', () => {
    for (const { seed, form } of plainConflicts(60)) {
      const opened = openStates(form)
      const built = buildModel(form)
      if (!opened.ok || !built.ok || built.model.moves.kind !== 'own-options')
        throw new Error('a plain conflict')
      const { table } = built.model.moves
      const oracle = new OracleAnswers(oracleOf(form))
      for (const replies of [1, 2])
        for (const party of form.parties.keys()) {
          const expected = oracle.stable('seq', party, undefined, replies)
          const found = expected.map((_, state) => {
            const answer = opened.states.ask({
              state: vectorAt(table, state),
              party,
              concept: 'seq',
              replies,
            })
            return answer.ok && answer.certificate.verdict === 'stable'
          })
          expect({ seed, replies, party, found }).toEqual({ seed, replies, party, found: expected })
        }
    }
  })

  it('is answered in a model of 2^40 states for every concept, in well under a second each', () => {
    const form = largeConflict(stream('one state', 40))
    const opened = openStates(form)
    if (!opened.ok) throw new Error('the large conflict can be asked about')
    const parties = ownOptions(form)
    let sanctioned = 0
    for (const concept of concepts)
      for (const party of [0, 1, 2, 3]) {
        const question: StateQuestion = { state: { low: 0, high: 0 }, party, concept, replies: 3 }
        const started = performance.now()
        const answer = opened.states.ask(question)
        expect(performance.now() - started).toBeLessThan(5000)
        if (!answer.ok) throw new Error('the question has an answer')
        const { certificate } = answer
        if (certificate.verdict !== 'stable' || certificate.because !== 'sanctioned') continue
        for (const { improvement, steps } of certificate.sanctions) {
          let at = improvement
          for (const { mover, to } of steps) {
            const own = parties[mover]
            expect(own !== undefined && isMove(own, at, to)).toBe(true)
            at = to
          }
          sanctioned += 1
        }
      }
    expect(sanctioned).toBeGreaterThan(0)
  })

  it('refuses what it cannot ask about, saying why', () => {
    const form = largeConflict(stream('one state', 40))
    const byHand: OptionForm = {
      ...form,
      preferences: form.preferences.map(() => ({ kind: 'unknown', basis: assumption })),
    }
    const opened = openStates(byHand)
    expect(opened.ok ? [] : opened.findings.map((finding) => finding.code)).toContain(
      'stability-needs-statements',
    )
    const infeasible = openStates({
      ...form,
      constraints: [{ kind: 'at-least-one', options: ['a0'], place: null }],
    })
    const answer = infeasible.ok
      ? infeasible.states.ask({ state: { low: 0, high: 0 }, party: 0, concept: 'nash', replies: 1 })
      : null
    expect(answer?.ok === false ? answer.findings.map((finding) => finding.code) : []).toEqual([
      'model-no-such-state',
    ])
  })
})

function numbered(certificate: Certificate<Vector>, number: (vector: Vector) => number): Certificate {
  const about = { concept: certificate.concept, party: certificate.party, state: number(certificate.state) }
  if (certificate.verdict === 'unstable')
    return { ...about, verdict: 'unstable', improvement: number(certificate.improvement) }
  if (certificate.because === 'no-improvement')
    return { ...about, verdict: 'stable', because: 'no-improvement' }
  return {
    ...about,
    verdict: 'stable',
    because: 'sanctioned',
    sanctions: certificate.sanctions.map((one) => ({
      improvement: number(one.improvement),
      manner: one.manner,
      steps: one.steps.map(({ mover, to }) => ({ mover, to: number(to) })),
      end: number(one.end),
    })),
  }
}

/** Four parties of ten options, twelve statements each, and a few feasibility rules: at most 2^40 states. */
function largeConflict(source: Stream): OptionForm {
  const parties = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id.toUpperCase() }))
  const options = parties.flatMap(({ id }, party) =>
    Array.from({ length: 10 }, (_, at) => ({
      id: `${id}${at}`,
      title: `${id}${at}`,
      party,
      direction: at === 9 ? ('forward' as const) : ('both' as const),
    })),
  )
  const literal = () => {
    const name = make.name(options[source.uniformInt(0, 39)]?.id ?? '')
    return source.uniformInt(0, 1) === 0 ? name : make.not(name)
  }
  return {
    form: 'options',
    title: 'large',
    citation: null,
    parties,
    options,
    constraints: [
      { kind: 'at-most-one', options: ['a0', 'a1', 'a2'], place: null },
      { kind: 'depends', if: make.name('b0'), then: make.name('c0'), place: null },
      { kind: 'never', states: make.and([make.name('d0'), make.name('a5'), make.name('b5')]), place: null },
    ],
    coalesced: [],
    moveRule: 'any-own-options',
    forbiddenMoves: [],
    oversights: [],
    preferences: parties.map(() => ({
      kind: 'statements',
      statements: Array.from({ length: 12 }, () =>
        statement(
          source.uniformInt(0, 1) === 0 ? make.and([literal(), literal()]) : make.or([literal(), literal()]),
        ),
      ),
      manual: null,
    })),
    statusQuo: null,
  }
}

describe('a decimal value', () => {
  it('beyond 2^53 is written out in digits', () => {
    expect(decimalOf({ low: 1, high: 2 ** 31 })).toBe('9223372036854775809')
  })
})
