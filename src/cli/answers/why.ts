import type { Effects } from '../../app/index.ts'
import {
  bullets,
  column,
  documentOf,
  type Inline,
  paragraph,
  particular,
  table,
} from '../../document/index.ts'
import { isTaken, optionLimit, type Vector, vectorOf, vectorsOf, ynOf } from '../../model/index.ts'
import { countBits } from '../../num/index.ts'
import {
  type Certificate,
  type Concept,
  certify,
  conceptNames,
  equilibriumStates,
  gameOf,
  type Names,
  namesIn,
  openAnalysis,
  openStates,
  saturationFindings,
  sayCertificate,
  unknownFindings,
} from '../../stability/index.ts'
import { counted, type Diagnostic, sentenceCase } from '../../text/index.ts'
import { findingsJson } from '../findings.ts'
import { unusable } from '../model-file.ts'
import { listed, type OpenedModel, type WrittenConflict, writtenConflict } from '../model-source.ts'
import { withCare } from '../page/care.ts'
import { sentenceOf } from '../page/words.ts'
import { EXIT, misused, Refusal } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'
import { conceptNamed, inWords, partyOf, REPORTED, stateNamed, WITH_SIM } from './stability.ts'

/** Most replies that a sanction has in a model too large to list. */
const REPLIES = 6

/** Why a state is stable or not for a party, in words and as data. */
export async function whyAnswer(given: Given, effects: Effects): Promise<Answer> {
  const written = await writtenConflict(null, given, effects)
  const { form } = written
  const party = partyOf(form.parties, given.argument('party') ?? '')
  const concept = conceptNamed(given.argument('concept') ?? '')
  const state = given.argument('state') ?? ''
  const replies = repliesFrom(given)
  const { buildModel } = await import('../../model/index.ts')
  const built = buildModel(form)
  if (!built.ok && built.findings.some((one) => one.code === 'model-too-many-states'))
    return aboutOne(written, state, party, concept, replies ?? REPLIES)
  if (replies !== null && concept !== 'seq' && concept !== 'sseq')
    throw misused(`--replies bounds the sanctions of SEQ and SSEQ, not of ${concept.toUpperCase()}.`)
  return amongAll(await listed(written), state, party, concept, replies)
}

function repliesFrom(given: Given): number | null {
  const text = given.option('replies')
  if (text === null) return null
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  throw misused(`--replies expects a number from 1 to 99, found “${text}”.`)
}

function amongAll(
  opened: OpenedModel,
  stateText: string,
  party: number,
  concept: Concept,
  replies: number | null,
): Answer {
  const { model } = opened
  const state = stateNamed(model, stateText)
  const game = gameOf(model)
  if (concept === 'sim' && game.together === null)
    throw new Refusal(
      EXIT.input,
      'Simultaneous stability is not defined here: moves can only be combined where states are made of options.',
      'Ask by another concept, or write the model in option form without coalesced states.',
    )
  const certificate =
    replies === null
      ? certify(game, concept, party, state)
      : certify(game, concept, party, state, undefined, replies)
  const names = namesIn(model)
  return answerOf(opened, {
    certificate,
    names,
    replies,
    here: inWords(opened, state),
    differs: (to) => differences(opened, vectorsOf(model.states, state)[0], vectorsOf(model.states, to)[0]),
    number: (one) => one + 1,
    known: true,
    remarks: [
      ...opened.findings,
      // A bound on the replies is another concept than the one that is counted.
      ...(replies === null ? conceptFindings(opened, certificate) : unknownFindings(model)),
    ],
  })
}

/** What a verdict does not say by itself: that the concept calls most states stable, where the list is cheap to make. */
function conceptFindings({ model }: OpenedModel, { concept, verdict }: Certificate): readonly Diagnostic[] {
  const { count } = model.states
  const unknown = unknownFindings(model)
  if (verdict === 'unstable' || count > (concept === 'sim' ? WITH_SIM : REPORTED)) return unknown
  const found = equilibriumStates(openAnalysis(model), concept)
  return typeof found === 'string'
    ? unknown
    : [...unknown, ...saturationFindings(concept, countBits(found), count)]
}

/** In a model too large to list: nothing is enumerated but the moves of single parties. */
function aboutOne(
  written: WrittenConflict,
  stateText: string,
  party: number,
  concept: Concept,
  replies: number,
): Answer {
  const { form } = written
  if (form.form !== 'options') throw new Error('only models in option form are too large to list')
  if (concept === 'sim')
    throw new Refusal(EXIT.input, 'SIM needs the list of all states, which is too long here.', '')
  const state = vectorNamed(stateText, form.options.length)
  const opened = openStates(form)
  if (!opened.ok) throw unusable(written.source, opened.findings)
  const answered = opened.states.ask({ state, party, concept, replies })
  if (!answered.ok) throw unusable(written.source, answered.findings)
  const yn = (one: Vector): string => ynOf(one, form.options.length)
  return answerOf(written, {
    certificate: answered.certificate,
    names: {
      state: yn,
      party: (at) => form.parties[at]?.title ?? '',
      isPlural: (at) => form.parties[at]?.plural === true,
    },
    replies: concept === 'seq' || concept === 'sseq' ? replies : null,
    here: `${counted(form.options.filter((_, at) => isTaken(state, at)).length, 'option')} of ${form.options.length} taken`,
    differs: (to) => differences(written, state, to),
    number: yn,
    known: false,
    remarks: written.findings,
  })
}

function vectorNamed(text: string, options: number): Vector {
  const letters = text.toUpperCase()
  if (options > optionLimit || !/^[YN]+$/.test(letters) || letters.length !== options)
    throw misused(
      `There are too many states to number; “${text}” does not name one.`,
      `Give Y and N for the ${options} options in order.`,
    )
  return vectorOf([...letters].flatMap((letter, at) => (letter === 'Y' ? [at] : [])))
}

interface Asked<S> {
  readonly certificate: Certificate<S>
  readonly names: Names<S>
  readonly replies: number | null
  /** What happens in the state that is asked about. */
  readonly here: string
  /** What is otherwise in another state; null where states are not made of options. */
  readonly differs: (to: S) => string | null
  readonly number: (state: S) => number | string
  /** Whether every state could be looked at. */
  readonly known: boolean
  /** What the verdict does not say by itself. */
  readonly remarks: readonly Diagnostic[]
}

function answerOf<S>(written: WrittenConflict, asked: Asked<S>): Answer {
  const { certificate, names, replies } = asked
  const [verdict = '', ...sanctions] = sayCertificate(certificate, names)
  const bound = replies === null ? '' : `, sanctions of at most ${counted(replies, 'step')}`
  const title = `Is state ${names.state(certificate.state)} stable for ${names.party(certificate.party)}?`
  const yes = certificate.verdict === 'stable' ? 'Yes.' : 'No.'
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title,
        subtitle: written.form.title,
        meta: [particular('', `${conceptNames[certificate.concept]}${bound}`)],
        blocks: [
          paragraph(sentenceOf(asked.here), 'The state.'),
          paragraph(verdict, yes),
          ...(sanctions.length === 0 ? [] : [bullets(sanctions)]),
          ...statesTable(asked),
          ...withCare(asked.remarks),
        ],
        ...(asked.known
          ? {}
          : { notesEnd: ['The states of this model are too many to list; this one was asked about alone.'] }),
      }),
    },
    json: {
      ...numbered(
        asked,
        written.form.parties.map((one) => one.id),
      ),
      findings: findingsJson(asked.remarks),
    },
  }
}

/** Every other state that the certificate names, with what is otherwise there. */
function statesTable<S>({ certificate, names, differs }: Asked<S>) {
  const here = names.state(certificate.state)
  const named = new Map<string, string>()
  for (const state of statesIn(certificate)) {
    const label = names.state(state)
    const difference = differs(state)
    if (label !== here && difference !== null) named.set(label, sentenceCase(difference))
  }
  if (named.size === 0) return []
  const rows = [...named].map(([label, difference]): readonly Inline[] => [label, difference])
  return [table({ columns: [column('State'), column(`What is otherwise than in ${here}`)], rows })]
}

function statesIn<S>(certificate: Certificate<S>): readonly S[] {
  if (certificate.verdict === 'unstable') return [certificate.improvement]
  if (certificate.because === 'no-improvement') return []
  return certificate.sanctions.flatMap((one) => [
    one.improvement,
    ...one.steps.map((step) => step.to),
    one.end,
  ])
}

/** What happens in a state that does not in another, and the other way round. */
function differences(
  written: WrittenConflict,
  from: Vector | undefined,
  to: Vector | undefined,
): string | null {
  if (from === undefined || to === undefined || written.form.form !== 'options') return null
  const { options, parties } = written.form
  const changes = options.flatMap((option, at) => {
    const taken = isTaken(to, at)
    if (taken === isTaken(from, at)) return []
    const wording = written.wordings[at]
    if (written.seen !== null) return [(taken ? wording?.yes : wording?.no) ?? option.title]
    return [`${parties[option.party]?.title ?? ''}: ${taken ? '' : 'not '}${option.title}`]
  })
  return changes.join(', ')
}

/** A certificate with states as the answer numbers them and parties by id. */
function numbered<S>({ certificate, number }: Asked<S>, parties: readonly string[]) {
  const { concept, party, state, ...rest } = certificate
  const about = { concept, party: parties[party], state: number(state) }
  if (rest.verdict === 'unstable')
    return { ...about, verdict: rest.verdict, improvement: number(rest.improvement) }
  if (rest.because === 'no-improvement') return { ...about, verdict: rest.verdict, because: rest.because }
  return {
    ...about,
    verdict: rest.verdict,
    because: rest.because,
    sanctions: rest.sanctions.map((one) => ({
      improvement: number(one.improvement),
      manner: one.manner,
      steps: one.steps.map((step) => ({ mover: parties[step.mover], to: number(step.to) })),
      end: number(one.end),
    })),
  }
}
