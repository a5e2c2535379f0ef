import type { GraphModel } from '../../src/model/index.ts'
import { hasBit } from '../../src/num/index.ts'
import {
  type AnalysisSettings,
  attitudes,
  gameOf,
  isSeq,
  isStable,
  openAnalysis,
} from '../../src/stability/index.ts'
import { type EngineUnderTest, stabilityContract } from './contract.ts'

/** How many random conflicts; the slow run (npm run test:stability) sets more. */
const count = Number(process.env['DEMARCHE_STABILITY_MODELS'] ?? 5000)
const scale = { from: Number(process.env['DEMARCHE_STABILITY_FROM'] ?? 0), count }

const statesOf = (model: GraphModel) => Array.from({ length: model.states.count }, (_, state) => state)

const definitions: EngineUnderTest = {
  name: 'the definitions',
  mayDecline: null,
  open: (model) => {
    const game = gameOf(model)
    return {
      stable: (party, concept, attitude) =>
        statesOf(model).map((state) => isStable(game, concept, party, state, attitudes[attitude])),
      boundedSeq: (party, replies) =>
        statesOf(model).map((state) => isSeq(game, attitudes.simple, party, state, replies)),
    }
  },
}

function engine(name: string, settings: AnalysisSettings): EngineUnderTest {
  return {
    name,
    mayDecline: null,
    open: (model) => {
      const analysis = openAnalysis(model, settings)
      return {
        stable: (party, concept, attitude) => {
          const bits = analysis.stable(party, concept, attitude)
          return typeof bits === 'string' ? null : statesOf(model).map((state) => hasBit(bits, state))
        },
        boundedSeq: (party, replies) => {
          const bits = analysis.boundedSeq(party, replies)
          return typeof bits === 'string' ? null : statesOf(model).map((state) => hasBit(bits, state))
        },
      }
    },
  }
}

stabilityContract(definitions, scale)
stabilityContract(engine('the engine', {}), scale)

// What the engine falls back on, made to answer everything.
const some = { ...scale, count: Math.ceil(count / 8) }
stabilityContract(engine('the engine with WebAssembly loops', { loops: 'wasm' }), some)
stabilityContract(engine('the flood over fibres', { rounds: 0 }), some)
stabilityContract(engine('the flood over arcs', { method: 'arcs' }), some)
stabilityContract(engine('the relation engine', { method: 'relations' }), some)
