import type { Effects } from '../../app/index.ts'
import { bullets, documentOf, paragraph, particular } from '../../document/index.ts'
import { labelOfState } from '../../model/index.ts'
import { type Certificate, certify, gameOf, type Sanction } from '../../stability/index.ts'
import { type OpenedModel, openModel } from '../model-source.ts'
import { capital, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'
import { conceptNamed, inWords, partyNamed, stateNamed } from './stability.ts'

/** Why a state is stable or not for a party, in words and as data. */
export async function whyAnswer(given: Given, effects: Effects): Promise<Answer> {
  const opened = await openModel(null, given, effects)
  const { model } = opened
  const state = stateNamed(model, given.argument('state') ?? '')
  const party = partyNamed(model, given.argument('party') ?? '')
  const concept = conceptNamed(given.argument('concept') ?? '')
  const certificate = certify(gameOf(model), concept, party, state)
  const title = `Is state ${labelOfState(model.states, state)} stable for ${model.parties[party]?.title ?? ''}?`
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title,
        subtitle: opened.name,
        meta: [particular('', `${concept.toUpperCase()}, in this model`)],
        blocks: [
          paragraph(sentenceOf(inWords(opened, state)), 'The state.'),
          ...wordsOf(opened, certificate),
        ],
      }),
    },
    json: numbered(
      certificate,
      model.parties.map((one) => one.id),
    ),
  }
}

function wordsOf(opened: OpenedModel, certificate: Certificate) {
  const name = capital(opened.model.parties[certificate.party]?.title ?? '')
  const at = (state: number): string => labelOfState(opened.model.states, state)
  if (certificate.verdict === 'unstable')
    return [
      paragraph(
        `No. ${name} gains by moving to ${at(certificate.improvement)}, and the others have no answer that leaves it no better off. There, ${inWords(opened, certificate.improvement)}.`,
      ),
    ]
  if (certificate.because === 'no-improvement')
    return [paragraph(`Yes. ${name} has no move to a state that it prefers.`)]
  return [
    paragraph(
      `Yes. ${name} could move to a state that it prefers, but the others could answer each such move:`,
    ),
    bullets(certificate.sanctions.map((one) => sanctionWords(opened, one))),
  ]
}

function sanctionWords(opened: OpenedModel, sanction: Sanction): string {
  const at = (state: number): string => labelOfState(opened.model.states, state)
  const steps = sanction.steps.map(
    (step) => `${opened.model.parties[step.mover]?.title ?? ''} moves to ${at(step.to)}`,
  )
  const answer = steps.length === 0 ? 'it ends' : steps.join(', then ')
  return `to ${at(sanction.improvement)}: ${sanction.manner === 'together' ? 'at the same time ' : ''}${answer}, and ${at(sanction.end)} is no better for it.`
}

/** A certificate with states numbered from 1 and parties by id. */
function numbered(certificate: Certificate, parties: readonly string[]) {
  const { concept, party, state, ...rest } = certificate
  const about = { concept, party: parties[party], state: state + 1 }
  if (rest.verdict === 'unstable')
    return { ...about, verdict: rest.verdict, improvement: rest.improvement + 1 }
  if (rest.because === 'no-improvement') return { ...about, verdict: rest.verdict, because: rest.because }
  return {
    ...about,
    verdict: rest.verdict,
    because: rest.because,
    sanctions: rest.sanctions.map((one) => ({
      improvement: one.improvement + 1,
      manner: one.manner,
      steps: one.steps.map((step) => ({ mover: parties[step.mover], to: step.to + 1 })),
      end: one.end + 1,
    })),
  }
}
