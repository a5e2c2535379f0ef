import type { Effects } from '../../app/index.ts'
import { type Block, documentOf, heading, paragraph, particular } from '../../document/index.ts'
import { labelOfState } from '../../model/index.ts'
import { membersOf } from '../../num/index.ts'
import {
  analyseStatusQuo,
  type Concept,
  conceptNames,
  equilibria,
  equilibriumStates,
  gameOf,
  namesIn,
  openAnalysis,
  type PathStep,
  saturationFindings,
  sayTarget,
  type TargetPaths,
  unknownFindings,
} from '../../stability/index.ts'
import { findingsJson } from '../findings.ts'
import { type OpenedModel, openModel } from '../model-source.ts'
import { withCare } from '../page/care.ts'
import { counted, sentenceOf } from '../page/words.ts'
import { misused } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'
import { mustBeSmall } from './stability/part.ts'
import { conceptNamed, inWords, stateNamed } from './stability.ts'

/** How the conflict can get from where it is to where it could rest. */
export async function pathsAnswer(given: Given, effects: Effects): Promise<Answer> {
  const opened = await openModel(given.argument('source'), given, effects)
  const { model } = opened
  const asked = given.option('from')
  const from = asked === null ? opened.statusQuo[0] : stateNamed(model, asked)
  if (from === undefined)
    throw misused(
      'Nobody says where the conflict is now.',
      'Add --from with the number or the Y and N of a state.',
    )
  mustBeSmall(opened, 'This', 2 ** 16)
  const game = gameOf(model)
  const concept = conceptNamed(given.option('concept') ?? 'seq')
  const to = given.option('to')
  const targets = to === null ? equilibriaOf(opened, concept) : [stateNamed(model, to)]
  const found = analyseStatusQuo(game, from, targets)
  const remarks = [
    ...opened.findings,
    ...unknownFindings(model),
    ...(to === null ? saturationFindings(concept, targets.length, model.states.count) : []),
  ]
  const openNote =
    asked === null && opened.statusQuo.length > 1
      ? [paragraph(`The facts leave ${opened.statusQuo.length} states open; this is the first of them.`)]
      : []
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title: `From here to where it can rest (${conceptNames[concept]})`,
        subtitle: opened.name,
        meta: [particular('', 'in this model')],
        blocks: [
          paragraph(sentenceOf(inWords(opened, from)), `Now, state ${labelOfState(model.states, from)}.`),
          ...openNote,
          paragraph(
            `Improvements alone lead to ${counted(found.reached.byImprovements, 'other state')}; all moves to ${found.reached.byMoves}.`,
          ),
          ...found.targets.filter((one) => one.target !== from).flatMap((one) => targetBlocks(opened, one)),
          ...(found.targets.some((one) => one.target === from)
            ? [paragraph('The conflict can rest where it is.')]
            : []),
          ...withCare(remarks),
        ],
      }),
    },
    json: {
      from: from + 1,
      concept,
      reached: found.reached,
      searchedAll: found.searchedAll,
      targets: found.targets.map((one) => ({
        target: one.target + 1,
        byMoves: stepsJson(opened, one.byMoves),
        byImprovements: stepsJson(opened, one.byImprovements),
        byLeastSacrifice: stepsJson(opened, one.byLeastSacrifice),
        unlocking:
          one.unlocking === null
            ? null
            : {
                coalition: one.unlocking.coalition.map((party) => model.parties[party]?.id),
                from: one.unlocking.from + 1,
                approach: stepsJson(opened, one.unlocking.approach),
                jump: stepsJson(opened, one.unlocking.jump),
              },
      })),
      findings: findingsJson(remarks),
    },
  }
}

/** Most targets that are looked for at once. */
const MOST = 200

function equilibriaOf(opened: OpenedModel, concept: Concept): readonly number[] {
  const found = equilibriumStates(openAnalysis(opened.model), concept)
  // Where the engine declines, the definitions answer, which are slow but ask for nothing.
  const states = typeof found === 'string' ? equilibria(gameOf(opened.model), concept) : [...membersOf(found)]
  if (states.length > MOST)
    throw misused(
      `There are ${states.length} equilibria; paths to all would be too many to read.`,
      'Name one with --to, or a stricter concept with --concept.',
    )
  return states
}

function stepsJson(opened: OpenedModel, path: readonly PathStep[] | null) {
  return (
    path?.map((step) => ({
      mover: opened.model.parties[step.mover]?.id,
      to: step.to + 1,
      stands: step.stands,
    })) ?? null
  )
}

function targetBlocks(opened: OpenedModel, paths: TargetPaths): readonly Block[] {
  const { model } = opened
  return [
    heading(1, `To state ${labelOfState(model.states, paths.target)}`),
    paragraph(sentenceOf(inWords(opened, paths.target))),
    ...sayTarget(paths, namesIn(model)).map(({ label, sentence }) =>
      label === null ? paragraph(sentence) : paragraph(sentence, label),
    ),
  ]
}
