import { printDay, type Seen, type Source } from '../../case/index.ts'
import { type IncidentTrend, incidentTrend } from '../../chronicle/index.ts'
import {
  type Block,
  bullets,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  sentence,
  table,
} from '../../document/index.ts'
import {
  type JudgementView,
  judgementsOf,
  outlookOf,
  type RiskOutlook,
  readLikelihood,
  type SetOutlook,
  type Stated,
  sayLikelihood,
  sayRange,
  scales,
} from '../../outlook/index.ts'
import { orCsv } from '../page/csv.ts'
import { standingOfJudgement } from '../page/grounds.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, counted, listed, nameOf, possessive, saidDay, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

/** Days of each of the two windows in which incidents are counted. */
const WINDOW = 14

export function outlookAnswer(seen: Seen, given: Given): Answer {
  const sets = seen.records.scenarios.map((one) => outlookOf(seen, one))
  const judged = judgementsOf(seen).filter((one) => one.stated !== null)
  const notes = notesOf(seen)
  const trend = incidentTrend(seen, WINDOW)
  const none = [
    paragraph(`No scenario and no likelihood is on record by ${saidDay(seen, seen.view.knownBy)}.`),
  ]
  const blocks: readonly Block[] = [
    ...sets.flatMap((one) => setBlocks(seen, one)),
    ...(sets.length === 0
      ? []
      : [paragraph([sentence('trend', trendWords(seen, trend), { mark: 'computed' })])]),
    ...judgementBlocks(seen, judged, notes),
    ...questionBlocks(seen),
    ...watchBlocks(seen),
    ...(sets.length + judged.length === 0 ? [] : [scaleBlock(seen)]),
  ]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'Outlook',
        blocks: sets.length + judged.length === 0 ? [...none, ...blocks] : blocks,
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      scale: seen.case.head.scale,
      setAfterwards: seen.case.head.likelihoods === 'set-afterwards',
      sets: sets.map(setJson),
      judgements: judged.map(judgementJson),
      incidents: trend,
    },
  }
  return orCsv(
    given,
    answer,
    ['set', 'scenario', 'says', 'word', 'low', 'high', 'possible low', 'possible high', 'horizon'],
    sets.flatMap((set) =>
      set.scenarios.map((one) => [
        set.set.id,
        one.scenario.id,
        one.scenario.says,
        one.stated.word,
        one.stated.low,
        one.stated.high,
        one.possible.low,
        one.possible.high,
        printDay(set.set.horizon),
      ]),
    ),
  )
}

function setBlocks(seen: Seen, outlook: SetOutlook): readonly Block[] {
  const { set, scenarios, main, risks } = outlook
  const effects = scenarios.some((one) => one.scenario.effects.some((effect) => effect.says !== undefined))
  const rows = scenarios.map((one): readonly Inline[] => [
    [markRun('judgement'), ` ${capital(one.scenario.says)}`],
    sayLikelihood(one.stated),
    sayRange(one.possible),
    one.scenario.effects.flatMap((effect) => effect.says ?? []).join('; '),
  ])
  const titles = ['Scenario', 'Likelihood', 'If all sum to 100%', ...(effects ? ['It would mean'] : [])]
  return [
    heading(1, set.title ?? `${capital(set.about)} to ${saidDay(seen, set.horizon)}`, set.id),
    ...(main === null
      ? []
      : [paragraph([sentence(`${set.id}-main`, mainWords(seen, outlook), { mark: 'judgement' })])]),
    table({
      columns: titles.map((name) => column(name)),
      rows: rows.map((row) => row.slice(0, titles.length)),
    }),
    ...(outlook.canSum
      ? []
      : [paragraph('These ranges cannot sum to 100%, so no total is computed; “demarche check” says more.')]),
    ...(risks.length === 0 ? [] : [riskTable(seen, outlook, risks)]),
    paragraph([madeWords(seen, outlook), ` ${sentenceOf(`it resolves by this rule: ${set.resolves}`)}`]),
  ]
}

/** `The greater likelihood, likely (55–80%), is that the fighting will worsen by 31 July.` */
function mainWords(seen: Seen, { set, main }: SetOutlook): string {
  if (main === null) return ''
  const kind = set.over === 'taken-together' ? 'The greater likelihood' : 'The likeliest single development'
  return `${kind}, ${sayLikelihood(main.stated)}, is that ${main.scenario.says} by ${saidDay(seen, set.horizon)}.`
}

function madeWords(seen: Seen, { set, stale }: SetOutlook): string {
  const by = set.by ?? seen.case.head.author
  const made = set.madeOn === undefined ? `Set by ${by}.` : `Set by ${by} on ${saidDay(seen, set.madeOn)}.`
  const after =
    seen.case.head.likelihoods === 'set-afterwards'
      ? ' Likelihoods of this case were set afterwards, for teaching.'
      : ''
  const review =
    set.reviewAfter === undefined
      ? ''
      : stale
        ? ` It is stale: it was to be reviewed after ${saidDay(seen, set.reviewAfter)}.`
        : ` Review after ${saidDay(seen, set.reviewAfter)}.`
  const confidence = set.confidence === undefined ? '' : ` Confidence: ${set.confidence}.`
  return `${made}${after}${review}${confidence}`
}

function riskTable(seen: Seen, outlook: SetOutlook, risks: readonly RiskOutlook[]): Block {
  const columns = [
    column('Risk'),
    ...outlook.scenarios.map((one) => column(`If ${one.scenario.short.toLowerCase()}`)),
    column('Overall'),
  ]
  const rows = risks.map((one): readonly Inline[] => [
    `${capital(one.risk.what)} by ${saidDay(seen, one.risk.horizon)}`,
    ...outlook.scenarios.map((scenario) => {
      const stated = one.given.get(scenario.scenario.id)
      return stated === undefined ? 'not stated' : sayLikelihood(stated)
    }),
    [markRun('computed'), ` ${sayRange(one.total)}`],
  ])
  return table({ columns, rows })
}

function trendWords(seen: Seen, { days, recent, before, uncertain }: IncidentTrend): string {
  const { asOf } = seen.view
  const count = (ids: readonly string[]): string => counted(ids.length, 'incident')
  const unsure = uncertain.length === 0 ? '' : `, and ${count(uncertain)} that may fall in either`
  const words =
    recent.length + before.length + uncertain.length === 0
      ? `no incident is on record since ${saidDay(seen, asOf - 2 * days + 1)}`
      : `on record: ${count(recent)} since ${saidDay(seen, asOf - days + 1)}, ${count(before)} in the ${days} days before${unsure}`
  return `${sentenceOf(words)} This counts reports, not events.`
}

function judgementBlocks(seen: Seen, judged: readonly JudgementView[], notes: Notes): readonly Block[] {
  if (judged.length === 0) return []
  const rows = judged.map((one): readonly Inline[] => {
    const { judgement, stated } = one
    return [
      [
        markRun('judgement'),
        ` ${capital(judgement.says.replace(/\.$/, ''))}${definitionWords(seen, one)}`,
        ...notes.cite(groundSources(seen, one)),
      ],
      stated === null ? '' : sayLikelihood(stated),
      judgement.horizon === undefined ? 'no date' : saidDay(seen, judgement.horizon),
      capital(standingOfJudgement(seen, one)),
    ]
  })
  return [
    heading(1, 'Other likelihoods'),
    table({ columns: ['Judgement', 'Likelihood', 'By', 'Standing'].map((name) => column(name)), rows }),
  ]
}

/** `, by Belgrade’s definition`. */
function definitionWords(seen: Seen, { judgement }: JudgementView): string {
  if (judgement.definition !== undefined) return ` (definition: ${judgement.definition})`
  const { reading } = judgement
  if (reading === undefined) return ''
  const [term, id] = reading.split('.')
  const holder = seen.case.records.terms
    .find((one) => one.id === term)
    ?.readings.find((one) => one.id === id)?.holder
  return `, by ${possessive(nameOf(seen.case, holder ?? reading))} definition`
}

/** The passages behind a judgement: its own, and those of what it rests on. */
function groundSources(seen: Seen, { judgement, rests }: JudgementView): readonly Source[] {
  return [
    ...seen.sources(judgement.sources),
    ...rests.flatMap((id) => seen.sources(seen.find(id)?.record.sources)),
  ]
}

function questionBlocks(seen: Seen): readonly Block[] {
  const scale = scales[seen.case.head.scale]
  const rows = seen.records.questions.map((one): readonly Inline[] => {
    const read = one.likelihood === undefined ? null : readLikelihood(one.likelihood, scale, null)
    const outcome = seen.records.outcomes.find((other) => other.of === one.id && other.on <= seen.view.asOf)
    const came =
      outcome === undefined
        ? 'open'
        : typeof outcome.came === 'string'
          ? `came out: ${outcome.came}`
          : 'resolved'
    return [
      [markRun('judgement'), ` ${one.asks}`],
      read?.ok === true ? sayLikelihood(read.stated) : 'not set',
      `${saidDay(seen, one.closes)}, ${came}`,
    ]
  })
  if (rows.length === 0) return []
  return [
    heading(1, 'Questions to be settled'),
    table({ columns: ['Question', 'Likelihood of yes', 'Closes'].map((name) => column(name)), rows }),
  ]
}

function watchBlocks(seen: Seen): readonly Block[] {
  const scenarioName = (id: string): string => {
    for (const set of seen.records.scenarios)
      for (const one of set.scenarios) if (one.id === id) return one.short.toLowerCase()
    return id
  }
  const items = seen.records.indicators.map((one) => {
    const points = one.points === undefined ? '' : `: would point to “${scenarioName(one.points)}”`
    const until = one.until === undefined ? '' : ` (until ${saidDay(seen, one.until)})`
    return `${capital(one.watch)}${points}${until}`
  })
  return items.length === 0 ? [] : [heading(1, 'What to watch'), bullets(items)]
}

/** The scale, so that no word stands without its range. */
function scaleBlock(seen: Seen): Block {
  const scale = scales[seen.case.head.scale]
  return paragraph(
    sentenceOf(listed(scale.bands.map((one) => `${one.word} ${sayRange(one)}`))),
    `Scale (${scale.title}).`,
  )
}

function statedJson(stated: Stated) {
  return { word: stated.word, low: stated.low, high: stated.high }
}

function setJson(outlook: SetOutlook) {
  const { set } = outlook
  return {
    id: set.id,
    about: set.about,
    horizon: printDay(set.horizon),
    resolves: set.resolves,
    main: set.main,
    madeOn: set.madeOn === undefined ? null : printDay(set.madeOn),
    reviewAfter: set.reviewAfter === undefined ? null : printDay(set.reviewAfter),
    stale: outlook.stale,
    confidence: set.confidence ?? null,
    canSum: outlook.canSum,
    scenarios: outlook.scenarios.map((one) => ({
      id: one.scenario.id,
      says: one.scenario.says,
      likelihood: statedJson(one.stated),
      possible: one.possible,
      effects: one.scenario.effects,
    })),
    risks: outlook.risks.map((one) => ({
      id: one.risk.id,
      what: one.risk.what,
      horizon: printDay(one.risk.horizon),
      given: Object.fromEntries([...one.given].map(([id, stated]) => [id, statedJson(stated)])),
      total: one.total,
    })),
  }
}

function judgementJson(view: JudgementView) {
  const { judgement, stated } = view
  return {
    id: judgement.id,
    kind: judgement.kind,
    says: judgement.says,
    likelihood: stated === null ? null : statedJson(stated),
    horizon: judgement.horizon === undefined ? null : printDay(judgement.horizon),
    definition: judgement.definition ?? judgement.reading ?? null,
    madeOn: printDay(judgement.madeOn),
    reviewAfter: judgement.reviewAfter === undefined ? null : printDay(judgement.reviewAfter),
    stale: view.stale,
    standing: view.standing,
    rests: view.rests,
    fallen: view.fallen,
  }
}
