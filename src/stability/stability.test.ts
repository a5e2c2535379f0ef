import { describe, expect, it } from 'vitest'
import { buildModel, type ConflictForm, type GraphModel, readModel } from '../model/index.ts'
import { hasBit } from '../num/index.ts'
import { say } from '../text/index.ts'
import {
  analyseHypergame,
  analyseStatusQuo,
  certify,
  dominanceOf,
  equilibria,
  equilibriumStates,
  gameOf,
  isParetoOptimal,
  namesIn,
  openAnalysis,
  openCoalitions,
  positionOf,
  robustness,
  sanctionQuality,
  saturationOf,
  sayCertificate,
  stabilityReport,
  stableStates,
  strengthOf,
  weaklyStable,
} from './index.ts'

function load(plain: unknown): { readonly form: ConflictForm; readonly model: GraphModel } {
  const result = readModel(plain, () => null)
  const built = result.ok ? buildModel(result.form) : result
  if (!result.ok || !built.ok)
    throw new Error(built.findings.map((finding) => say(finding).message).join('\n'))
  return { form: result.form, model: built.model }
}

/** Elmira with nine states, as in catalog/kilgour2001. */
const elmira = {
  basis: 'assumption',
  states: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  statusQuo: '1',
  parties: {
    moe: {
      title: 'MoE',
      moves: { 1: ['2'], 3: ['4'], 5: ['6'], 7: ['8'] },
      ranking: ['7', '3', '4', '8', '5', '1', '2', '6', '9'],
    },
    uniroyal: {
      title: 'Uniroyal',
      moves: {
        1: ['3', '9'],
        2: ['4', '9'],
        3: ['9'],
        4: ['9'],
        5: ['7', '9'],
        6: ['8', '9'],
        7: ['9'],
        8: ['9'],
      },
      ranking: ['1', '4', '8', '5', '9', '3', '7', '2', '6'],
    },
    local: {
      title: 'Local Government',
      moves: { 1: ['5'], 2: ['6'], 3: ['7'], 4: ['8'], 5: ['1'], 6: ['2'], 7: ['3'], 8: ['4'] },
      ranking: ['7', '3', '5', '1', '8', '6', '4', '2', '9'],
    },
  },
}

/** The prisoner's dilemma: YY both cooperate. */
const dilemma = {
  basis: 'assumption',
  parties: {
    one: { title: 'One', options: ['c-one'], prefers: ['c-two', 'not c-one'] },
    two: { title: 'Two', options: ['c-two'], prefers: ['c-one', 'not c-two'] },
  },
}

describe('status quo analysis', () => {
  const game = gameOf(load(elmira).model)
  const at = (state: string) => Number(state) - 1
  const analysis = analyseStatusQuo(game, at('1'), ['5', '8', '9', '1'].map(at))
  const [five, eight, nine, here] = analysis.targets

  it('finds the shortest legal path by moves and by improvements, with who must move', () => {
    expect(five?.byMoves).toEqual([{ mover: 2, to: at('5'), stands: 'better' }])
    expect(five?.byImprovements).toEqual(five?.byMoves)
    expect(here?.byMoves).toEqual([])
  })

  it('tells which step is against the interest of whoever makes it, and keeps such steps few', () => {
    expect(eight?.byImprovements).toBeNull()
    expect(eight?.byLeastSacrifice?.filter((step) => step.stands !== 'better')).toHaveLength(1)
    expect(nine?.byMoves).toEqual([{ mover: 1, to: at('9'), stands: 'worse' }])
  })

  it('names the coalition that unlocks a state that improvements do not reach: MoE and Uniroyal jump from 5 to 8', () => {
    expect(eight?.unlocking).toMatchObject({ coalition: [0, 1], from: at('5') })
    expect(eight?.unlocking?.approach).toEqual([{ mover: 2, to: at('5'), stands: 'better' }])
    const jump = eight?.unlocking?.jump ?? []
    expect(jump.map((step) => step.to)).toContain(at('8'))
    expect(jump.some((step) => step.stands === 'worse')).toBe(true)
  })

  it('never lets a party move twice in succession', () => {
    for (const from of [0, 1, 2, 3, 4, 5, 6, 7, 8])
      for (const { byMoves, byImprovements, byLeastSacrifice } of analyseStatusQuo(
        game,
        from,
        [0, 1, 2, 3, 4, 5, 6, 7, 8],
      ).targets)
        for (const path of [byMoves, byImprovements, byLeastSacrifice])
          for (const [k, step] of (path ?? []).entries()) expect(step.mover).not.toBe(path?.[k - 1]?.mover)
  })

  it('says when the search for coalitions was cut short', () => {
    expect(analysis.searchedAll).toBe(true)
    expect(analyseStatusQuo(game, at('1'), [at('8')], 0).searchedAll).toBe(false)
  })
})

describe('hypergames', () => {
  const games = (two: unknown) => [
    { party: 'one', model: load(dilemma).model },
    { party: 'two', model: load(two).model },
  ]

  it('without misperception have the equilibria of the one game', () => {
    const result = analyseHypergame(games(dilemma), 'nash')
    expect(result.equilibria).toEqual(['none'])
    expect(result.surprises).toEqual([])
  })

  it('match states by the options taken and leave out what one party does not know', () => {
    const blind = { ...dilemma, infeasible: [{ never: 'c-one and not c-two' }] }
    const result = analyseHypergame(games(blind), 'gmr')
    expect(result.views[1]?.known).toEqual(['none', 'c-two', 'c-one + c-two'])
    // Two sees no way to profit from the other's cooperation, so both cooperating needs no sanction for Two.
    expect(result.equilibria).toContain('c-one + c-two')
  })

  it('report a move to a state that the other does not apprehend as a surprise', () => {
    const blind = { ...dilemma, infeasible: [{ never: 'not c-one and c-two' }] }
    const result = analyseHypergame(games(blind), 'nash')
    expect(result.surprises).toContainEqual({
      mover: 'one',
      surprised: 'two',
      from: 'c-one + c-two',
      to: 'c-two',
      kind: 'unforeseen-state',
    })
  })

  it('report a known move that the other had thought against the mover’s interest', () => {
    const trusting = {
      ...dilemma,
      parties: { ...dilemma.parties, one: { ...dilemma.parties.one, prefers: ['c-two', 'c-one'] } },
    }
    const result = analyseHypergame(games(trusting), 'nash')
    expect(result.surprises).toContainEqual({
      mover: 'one',
      surprised: 'two',
      from: 'c-one + c-two',
      to: 'c-two',
      kind: 'unexpected-move',
    })
  })

  it('need every party in its own game', () => {
    expect(() => analyseHypergame([{ party: 'three', model: load(dilemma).model }], 'nash')).toThrow(
      RangeError,
    )
  })
})

describe('what a list of equilibria does not say', () => {
  const { form, model } = load(dilemma)
  const game = gameOf(model)

  it('a concept that calls most states stable is called saturated, with the threshold stated', () => {
    expect(saturationOf('seq', 93, 100)).toMatchObject({ share: 0.93, saturated: true })
    expect(saturationOf('seq', 49, 100).saturated).toBe(false)
    expect(saturationOf('seq', 49, 100, 0.4).saturated).toBe(true)
  })

  it('an equilibrium may be worse for everybody than another state', () => {
    expect(dominanceOf(game, 0)).toEqual({ better: 3, betterForAll: 3 })
    expect(isParetoOptimal(game, 3)).toBe(true)
  })

  it('a sanction has a length, is credible or not, and may hurt the one who imposes it', () => {
    const [byTwo] = sanctionQuality(game, certify(game, 'gmr', 0, 3))
    expect(byTwo).toEqual({ party: 0, improvement: 2, length: 1, credible: true, hurtThemselves: [] })
    const chicken = gameOf(
      load({
        basis: 'assumption',
        parties: {
          one: { options: ['swerve-one'], ranking: ['NY', 'YY', 'YN', 'NN'] },
          two: { options: ['swerve-two'], ranking: ['YN', 'YY', 'NY', 'NN'] },
        },
      }).model,
    )
    const [crash] = sanctionQuality(chicken, certify(chicken, 'gmr', 0, 3))
    expect(crash).toEqual({ party: 0, improvement: 2, length: 1, credible: false, hurtThemselves: [1] })
    expect(positionOf(chicken, 'gmr', 3).sanctions).toHaveLength(2)
  })

  it('robustness names the single statement on which an equilibrium rests', () => {
    const [both] = robustness(form, model, 'gmr', [3])
    expect(both?.tried).toBe(10)
    const ending = (both?.ending ?? []).map(({ party, change }) => [
      party,
      change.kind,
      'at' in change ? change.at : null,
    ])
    // If One does not mind what Two does, Two's defection is no sanction any more.
    expect(ending).toContainEqual([0, 'deny-statement', 0])
    expect(ending).toContainEqual([0, 'drop-statement', 0])
    expect(ending).not.toContainEqual([0, 'drop-statement', 1])
    const [defect] = robustness(form, model, 'nash', [0])
    expect((defect?.ending ?? []).map(({ change }) => change.kind)).not.toContain('swap-statements')
  })
})

describe('a certificate in words', () => {
  it('says what holds a state, or what breaks it', () => {
    const { model } = load(dilemma)
    const game = gameOf(model)
    const names = namesIn(model)
    expect(sayCertificate(certify(game, 'seq', 0, 3), names)).toEqual([
      'In this model 4 (YY) is SEQ stable for One: its one improvement is answered.',
      'If One moves to 3 (NY), Two moves to 1 (NN); that is no better for One.',
    ])
    expect(sayCertificate(certify(game, 'nash', 0, 3), names)).toEqual([
      'In this model 4 (YY) is not Nash stable for One: moving to 3 (NY) is better for One.',
    ])
    expect(sayCertificate(certify(game, 'smr', 1, 0), names)).toEqual([
      'In this model 1 (NN) is SMR stable for Two: no move of Two from there leads to a better state.',
    ])
    expect(sayCertificate(certify(game, 'sim', 0, 3), names)[1]).toBe(
      'If One moves to 3 (NY), then if at the same time Two moves to 2 (YN), the result is 1 (NN), which is no better for One.',
    )
  })

  it('tells of longer sanctions step by step, and of the way out that is missing', () => {
    const { model } = load(elmira)
    const words = sayCertificate(certify(gameOf(model), 'smr', 2, 0), namesIn(model))
    expect(words[0]).toBe(
      'In this model 1 is SMR stable for Local Government: its one improvement is answered.',
    )
    expect(words[1]).toMatch(
      /^If Local Government moves to 5, .*; that is no better for Local Government, and Local Government cannot move on to a better one\.$/,
    )
    const cannot = sayCertificate(certify(gameOf(model), 'gmr', 1, 2), namesIn(model))
    expect(cannot).toEqual([
      'In this model 3 is not GMR stable for Uniroyal: moving to 9 is better for Uniroyal, and no moves of the others lead from there to a state that is no better than the present one.',
    ])
  })
})

describe('strength of stability', () => {
  it('is strong only when the sanction is strongly worse; a state without improvements is strong', () => {
    const strong = (mark: boolean) =>
      load({
        basis: 'assumption',
        parties: {
          one: { options: ['c-one'], ranking: ['NY', 'YY', ...(mark ? ['>>'] : []), 'NN', 'YN'] },
          two: { options: ['c-two'], ranking: ['YN', 'YY', 'NN', 'NY'] },
        },
      }).model
    expect(strengthOf(gameOf(strong(false)), 'gmr', 0, 3)).toBe('weak')
    expect(strengthOf(gameOf(strong(true)), 'gmr', 0, 3)).toBe('strong')
    expect(strengthOf(gameOf(strong(false)), 'gmr', 0, 0)).toBe('strong')
    expect(strengthOf(gameOf(strong(false)), 'nash', 0, 3)).toBeNull()
    const weak = weaklyStable(openAnalysis(strong(false)), 0, 'gmr')
    expect(typeof weak !== 'string' && [0, 1, 2, 3].filter((state) => hasBit(weak, state))).toEqual([3])
  })
})

describe('a profile of concepts', () => {
  it('lets each party judge by a concept of its own', () => {
    const { model } = load(dilemma)
    const game = gameOf(model)
    expect(equilibria(game, ['nash', 'gmr'])).toEqual([0])
    expect(equilibria(game, ['gmr', 'gmr'])).toEqual([0, 3])
    const bits = equilibriumStates(openAnalysis(model), ['gmr', 'nash'])
    expect(typeof bits !== 'string' && [0, 1, 2, 3].filter((state) => hasBit(bits, state))).toEqual([0])
  })
})

describe('unknown preference', () => {
  it('makes type a the hardest to satisfy and type d the easiest', () => {
    const { model } = load({
      basis: 'assumption',
      parties: {
        one: { options: ['p', 'q'], prefers: ['p', { that: 'r', unknown: true }, 'q'] },
        two: { options: ['r'], prefers: [{ that: 'p iff r', unknown: true }, 'q'] },
      },
    })
    const analysis = openAnalysis(model)
    expect(analysis.method).toBe('relations')
    const stable = (attitude: 'unknown-a' | 'unknown-b' | 'unknown-c' | 'unknown-d') => {
      const bits = analysis.stable(0, 'gmr', attitude)
      return [...Array(8).keys()].filter((state) => typeof bits !== 'string' && hasBit(bits, state))
    }
    for (const [hard, easy] of [
      ['unknown-a', 'unknown-b'],
      ['unknown-a', 'unknown-c'],
      ['unknown-b', 'unknown-d'],
      ['unknown-c', 'unknown-d'],
    ] as const)
      expect(stable(easy)).toEqual(expect.arrayContaining(stable(hard)))
  })

  it('is not what SIM is defined for', () => {
    expect(openAnalysis(load(dilemma).model).stable(0, 'sim', 'unknown-a')).toBe('needs-simple-preference')
  })
})

describe('the report', () => {
  it('has the documented shape', () => {
    const { report, findings } = stabilityReport(load(dilemma).model)
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      parties: ['One', 'Two'],
      options: [
        { name: 'c-one', party: 'One' },
        { name: 'c-two', party: 'Two' },
      ],
      states: [
        { n: 1, decimal: 0, yn: 'NN' },
        { n: 2, decimal: 1, yn: 'YN' },
        { n: 3, decimal: 2, yn: 'NY' },
        { n: 4, decimal: 3, yn: 'YY' },
      ],
      concepts: {
        nash: { stable: { One: [1, 3], Two: [1, 2] }, equilibria: [1] },
        gmr: { stable: { One: [1, 3, 4], Two: [1, 2, 4] }, equilibria: [1, 4] },
        smr: { stable: { One: [1, 3, 4], Two: [1, 2, 4] }, equilibria: [1, 4] },
        seq: { stable: { One: [1, 3, 4], Two: [1, 2, 4] }, equilibria: [1, 4] },
        sseq: { stable: { One: [1, 3, 4], Two: [1, 2, 4] }, equilibria: [1, 4] },
        sim: { stable: { One: [1, 3, 4], Two: [1, 2, 4] }, equilibria: [1, 4] },
      },
    })
    expect(findings.map((finding) => finding.code)).toEqual(Array(5).fill('stability-saturated'))
    expect(findings.map((finding) => say(finding).message)[0]).toBe(
      '50% of the states (2 of 4) are GMR equilibria in this model, so being one says little here.',
    )
  })

  it('keeps only the concepts asked for, and tells parties of one title apart', () => {
    const { model } = load({
      ...dilemma,
      parties: { ...dilemma.parties, two: { ...dilemma.parties.two, title: 'One' } },
    })
    const { report } = stabilityReport(model, { concepts: ['nash'] })
    expect(Object.keys(report.concepts)).toEqual(['nash'])
    expect(report.parties).toEqual(['One (one)', 'One (two)'])
  })

  it('leaves SIM out in graph form and says so', () => {
    const { report, findings } = stabilityReport(load(elmira).model)
    expect(report.states[4]).toEqual({ n: 5, decimal: null, yn: null, name: '5' })
    expect(report.concepts.sim).toBeUndefined()
    expect(report.concepts.gmr?.equilibria).toEqual([1, 4, 5, 8, 9])
    expect(findings.map((finding) => finding.code)).toContain('stability-sim-needs-options')
  })

  it('notes unknown preferences', () => {
    const { model } = load({
      ...dilemma,
      parties: { ...dilemma.parties, two: { options: ['c-two'], prefers: 'unknown' } },
    })
    expect(stabilityReport(model).findings.map((finding) => finding.code)).toContain(
      'stability-unknown-preference',
    )
    expect(
      stabilityReport(model, { attitude: 'unknown-a', concepts: ['nash'] }).findings.map(
        (finding) => finding.code,
      ),
    ).not.toContain('stability-unknown-preference')
  })
})

describe('intransitive preference', () => {
  it('is legal, and then two improvements of one party need not be one', () => {
    const { model } = load({
      basis: 'assumption',
      states: ['a', 'b', 'c'],
      parties: {
        one: {
          moves: { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] },
          pairs: [
            { better: 'b', worse: 'a' },
            { better: 'c', worse: 'b' },
            { better: 'a', worse: 'c' },
          ],
          otherwise: 'same',
        },
        two: { moves: {}, prefers: 'indifferent' },
      },
    })
    expect(stableStates(gameOf(model), 'nash', 0)).toEqual([])
    const nash = openAnalysis(model).stable(0, 'nash')
    expect(typeof nash !== 'string' && [0, 1, 2].filter((state) => hasBit(nash, state))).toEqual([])
  })
})

describe('models too large for a method', () => {
  it('are declined, not attempted', () => {
    const { model } = load({
      basis: 'assumption',
      parties: {
        one: {
          options: Array.from({ length: 10 }, (_, k) => `p${k}`),
          prefers: [{ that: 'p0', unknown: true }],
        },
        two: { options: Array.from({ length: 8 }, (_, k) => `q${k}`), prefers: ['q0'] },
      },
    })
    expect(openAnalysis(model).stable(0, 'gmr')).toBe('too-many-states')
    expect(openAnalysis(model).boundedSeq(0, 2)).toBe('needs-rankings')
    expect(openCoalitions(model)).toBeNull()
    expect(stabilityReport(model, { concepts: ['gmr'] }).findings.map((finding) => finding.code)).toContain(
      'stability-too-many-states',
    )
  })
})
