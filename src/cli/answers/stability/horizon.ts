import { heading, paragraph } from '../../../document/index.ts'
import { membersOf } from '../../../num/index.ts'
import {
  type Analysis,
  gameOf,
  isLimitedMoveStable,
  limitedMoveRefusal,
  nonMyopic,
} from '../../../stability/index.ts'
import { counted } from '../../../text/index.ts'
import type { OpenedModel } from '../../model-source.ts'
import { EXIT, misused, Refusal } from '../../refusal.ts'
import { byParty, declined, inAll, mustBeSmall, numbered, type Part, stableTable } from './part.ts'

/** A count from the command line. */
export function countFrom(option: string, text: string, most: number): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count
  throw misused(`--${option} expects a number from 1 to ${most}, found “${text}”.`)
}

/** Limited-move stability L_h and non-myopic stability, for two parties with strict preferences. */
export function horizonPart(opened: OpenedModel, horizon: number): Part {
  mustBeSmall(opened, '--horizon')
  const { model } = opened
  const game = gameOf(model)
  const refusal = limitedMoveRefusal(game)
  if (refusal === 'two-parties')
    throw new Refusal(
      EXIT.input,
      `Limited-move stability is defined for two parties; this model has ${model.parties.length}.`,
      'For more, --replies bounds the sanctions of SEQ.',
    )
  if (refusal === 'strict')
    throw new Refusal(
      EXIT.input,
      'Limited-move stability needs strict preferences; here some states are equal for a party, or not compared.',
      'With ties, the state that a party expects is not unique.',
    )
  const all = Array.from({ length: model.states.count }, (_, state) => state)
  const limited = model.parties.map((_, party) =>
    all.filter((state) => isLimitedMoveStable(game, horizon, party, state)),
  )
  const far = nonMyopic(game)
  const farSighted = model.parties.map((_, party) =>
    all.filter((state) => far.stable[party]?.[state] === true),
  )
  const rows = [
    { name: `L${horizon}`, stable: limited, equilibria: inAll(limited) },
    { name: 'Non-myopic', stable: farSighted, equilibria: inAll(farSighted) },
  ]
  return {
    blocks: [
      heading(1, 'With foresight'),
      paragraph(
        `L${horizon}: each party looks ${counted(horizon, 'move')} ahead and moves only for a strict gain. Non-myopic: however far they look, from ${counted(far.from, 'move')} on.`,
      ),
      stableTable(opened, '', rows),
    ],
    json: {
      horizon: {
        h: horizon,
        stable: byParty(opened, limited),
        equilibria: numbered(inAll(limited)),
        nonMyopic: {
          from: far.from,
          period: far.period,
          stable: byParty(opened, farSighted),
          equilibria: numbered(inAll(farSighted)),
        },
      },
    },
  }
}

/** SEQ with sanctions of bounded length. */
export function repliesPart(opened: OpenedModel, analysis: Analysis, replies: number): Part {
  const stable = opened.model.parties.map((_, party) => {
    const found = analysis.boundedSeq(party, replies)
    if (typeof found === 'string') throw declined(opened, found, 'SEQ with bounded sanctions')
    return [...membersOf(found)]
  })
  const equilibria = inAll(stable)
  return {
    blocks: [
      heading(1, 'SEQ with short sanctions'),
      paragraph(`Sanctions of at most ${counted(replies, 'step')}.`),
      stableTable(opened, '', [{ name: 'SEQ', stable, equilibria }]),
    ],
    json: { replies: { k: replies, stable: byParty(opened, stable), equilibria: numbered(equilibria) } },
  }
}
