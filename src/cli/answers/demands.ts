import { printWhen, type RecordOf, type Seen } from '../../case/index.ts'
import { type DemandFlag, type DemandView, demandsOf, standsFor } from '../../chronicle/index.ts'
import { type Block, bullets, heading, type Inline, paragraph, sentence } from '../../document/index.ts'
import { actorFrom } from '../page/asked.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, isPlural, listed, nameOf, namesOf, saidDay, saidWhen, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function demandsAnswer(seen: Seen, given: Given): Answer {
  const on = actorFrom(given, 'on', seen)
  const demands = demandsOf(seen, on ?? undefined)
  const notes = notesOf(seen)
  const targets = [...new Set(demands.map((one) => one.of.join(' ')))]
  const blocks = targets.flatMap((key) =>
    targetBlocks(
      seen,
      demands.filter((one) => one.of.join(' ') === key),
      notes,
    ),
  )
  const who = on === null ? '' : ` on ${nameOf(seen.case, on)}`
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: `Demands${who}`,
        blocks:
          demands.length === 0
            ? [paragraph(`No demand${who} is on record by ${saidDay(seen, seen.view.asOf)}.`)]
            : blocks,
        notes,
      }),
    },
    json: { view: viewJson(seen), demands: demands.map((one) => demandJson(seen, one)) },
  }
  return orCsv(
    given,
    answer,
    ['id', 'kind', 'by', 'of', 'via', 'what', 'since', 'answers', 'flags'],
    demands.map((one) => [
      one.id,
      one.kind,
      one.by.join(' '),
      one.of.join(' '),
      one.via.join(' '),
      one.what,
      one.since === undefined ? null : printWhen(one.since),
      one.answers.map((answered) => answered.id).join(' '),
      one.flags.map((flag) => flagWords(seen, flag)).join('; '),
    ]),
  )
}

function targetBlocks(seen: Seen, demands: readonly DemandView[], notes: Notes): readonly Block[] {
  const of = demands[0]?.of ?? []
  const items = demands.map((one): readonly Inline[] => {
    const asked = `${capital(one.what)} — ${byWords(seen, one)}${viaWords(seen, one)}, ${saidWhen(seen, one.since)}.`
    const minds = one.flags.map((flag) => flagWords(seen, flag)).join('; ')
    return [
      sentence(one.id, [asked, ...notes.cite(one.sources)], { mark: 'claim' }),
      ' ',
      answersWords(seen, one.answers, notes),
      ...(minds === '' ? [] : [' ', sentence(`${one.id}-minds`, sentenceOf(minds), { mark: 'computed' })]),
    ].flat()
  })
  return [
    heading(1, of.length === 0 ? 'Of nobody in particular' : `Of ${namesOf(seen.case, of)}`),
    bullets(items as readonly Inline[]),
  ]
}

/** `Yeltsin (Russia)`: a person with whom it speaks for. */
function byWords(seen: Seen, one: DemandView): string {
  return listed(
    one.by.map((actor) => {
      const name = nameOf(seen.case, actor)
      const day = one.since?.from ?? one.since?.to ?? seen.view.asOf
      const whole = standsFor(seen, actor, day)[1]
      const person = seen.get('actors', actor)?.kind === 'person'
      return person && whole !== undefined ? `${name} (${nameOf(seen.case, whole)})` : name
    }),
  )
}

function viaWords(seen: Seen, one: DemandView): string {
  return one.via.length === 0 ? '' : `, via an appeal to ${namesOf(seen.case, one.via)}`
}

/** `Refused 16 June: its withdrawal; conceded in words 16 June: …`. */
function answersWords(seen: Seen, answers: readonly RecordOf<'positions'>[], notes: Notes): Inline {
  if (answers.length === 0) return 'No answer on record.'
  const parts = answers.flatMap((one, at) => {
    const how =
      one.kind === 'concession'
        ? one.done === 'done'
          ? 'carried out'
          : 'conceded in words'
        : one.kind === 'refusal'
          ? 'refused'
          : 'answered'
    const words = `${at === 0 ? capital(how) : `; ${how}`} (${saidWhen(seen, one.since)}): ${one.what}`
    return [words, ...notes.cite(seen.sources(one.sources))]
  })
  return [...parts, '.']
}

function flagWords(seen: Seen, flag: DemandFlag): string {
  const name = (actor: string): string => nameOf(seen.case, actor)
  switch (flag.flag) {
    case 'addressee-no-single-agent':
      return `${name(flag.actor)} ${isPlural(seen.case, [flag.actor]) ? 'are' : 'is'} no single actor`
    case 'control-unknown':
      return `whether ${name(flag.target)} ${isPlural(seen.case, [flag.target]) ? 'control' : 'controls'} ${name(flag.of)} is not known`
    case 'control-partial':
      return `${name(flag.target)} ${isPlural(seen.case, [flag.target]) ? 'control' : 'controls'} ${name(flag.of)} only in part`
    case 'control-none':
      return `${name(flag.target)} ${isPlural(seen.case, [flag.target]) ? 'do' : 'does'} not control ${name(flag.of)}`
    case 'acts-by-another':
      return `${name(flag.of)} would have to act, and no control of ${name(flag.target)} over them is on record`
  }
}

function demandJson(seen: Seen, one: DemandView) {
  return {
    id: one.id,
    kind: one.kind,
    by: one.by,
    of: one.of,
    via: one.via,
    what: one.what,
    since: one.since === undefined ? null : printWhen(one.since),
    answers: one.answers.map((answered) => ({
      id: answered.id,
      kind: answered.kind,
      done: answered.done ?? null,
      since: answered.since === undefined ? null : printWhen(answered.since),
    })),
    flags: one.flags,
    sources: sourcesJson(seen, one.sources),
  }
}
