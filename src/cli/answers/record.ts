import { printDay, printWhen, type Seen } from '../../case/index.ts'
import {
  type Block,
  code,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  sentence,
  table,
} from '../../document/index.ts'
import {
  type Counts,
  type CountsOf,
  type Estimate,
  type EstimateChoices,
  estimateOf,
  keptEarly,
  type Ledger,
  ledgerOf,
  type Outcome,
  type PastOutcome,
  type RecordEstimate,
  type RecordFilter,
  recordByReading,
  recordTable,
  sayTooFew,
  type TrackRecord,
  type TrackRecords,
  trackRecords,
  USUAL_CHOICES,
} from '../../ledger/index.ts'
import { actorNamed } from '../page/asked.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { pledgeNamed, sourcesOfRefs } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import {
  capital,
  clauseOf,
  counted,
  listed,
  nameOf,
  namesOf,
  possessive,
  saidWhen,
  sentenceOf,
} from '../page/words.ts'
import { misused } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

export function recordAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen, { asResult: given.flag('as-result') })
  const actor = actorNamed(given.argument('actor') ?? '', seen)
  const like = given.option('like')
  const filter: RecordFilter = like === null ? {} : { like: pledgeNamed(ledger, like).id }
  const records = trackRecords(ledger, actor, filter)
  const estimate = given.flag('estimate') ? estimateOf(ledger, records.own, choicesFrom(given, filter)) : null
  const byReading = recordByReading(ledger, actor, filter)
  const notes = notesOf(seen)
  const like_ = like === null ? '' : `, of the kind of ${like}`
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: `${possessive(capital(nameOf(seen.case, actor)))} past promises${like_}`,
        blocks: [
          paragraph([sentence('counts', countsLine(records.own.counts), { mark: 'computed' })]),
          ...(estimate === null ? [] : estimateBlocks(ledger, estimate)),
          ...listBlocks(ledger, records.own, notes),
          ...byReading.map((one) =>
            paragraph(
              sentenceOf(
                `${countsWords(one.counts)}; ${listed(one.differing)} ${one.differing.length === 1 ? 'comes' : 'come'} out otherwise`,
              ),
              `By the definitions of ${nameOf(seen.case, one.holder)}.`,
            ),
          ),
          ...groupBlocks(seen, records.own),
          ...goodFaithBlocks(ledger, actor),
          ...relatedBlocks(ledger, records, notes),
          paragraph(
            'Which promises are on record is somebody’s selection: these are counts of this case, not of the actor.',
          ),
        ],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      own: recordJson(records.own),
      related: records.related.map((one) => ({ as: one.as, record: recordJson(one.record) })),
      byReading,
      keptEarly: keptEarly(ledger)
        .filter((one) => one.debtors.includes(actor))
        .map((one) => ({ ...one, on: printDay(one.on) })),
      estimate,
    },
  }
  return orTable(given, answer, recordTable(records.own))
}

/** The choices behind an estimate, from the options; each is printed with it. */
function choicesFrom(given: Given, filter: RecordFilter): EstimateChoices {
  const baseRate = numberFrom(given, 'base-rate', (one) => one > 0 && one < 1, 'a number between 0 and 1')
  const halfLife = numberFrom(given, 'half-life', (one) => one > 0, 'a number of years')
  const disputed = given.option('disputed')
  return {
    prior: { ...USUAL_CHOICES.prior, ...(baseRate === null ? {} : { baseRate }) },
    weighting: { ...USUAL_CHOICES.weighting, like: filter.like ?? null, halfLife },
    disputed: disputed === 'kept' || disputed === 'broken' ? disputed : 'left-out',
  }
}

/** A number that an option gives; null where it was not given. */
export function numberFrom(
  given: Given,
  name: string,
  fits: (one: number) => boolean,
  expected: string,
): number | null {
  const text = given.option(name)
  if (text === null) return null
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || !fits(value))
    throw misused(`--${name} expects ${expected}, found “${text}”.`)
  return value
}

/** `Kept none, partly one, broken one; one disputed. Too few to rely on.` */
export function countsLine(counts: Counts): string {
  const few = sayTooFew(counts.counted)
  if (counts.counted + counts.disputed === 0) return sentenceOf(few)
  return `${sentenceOf(countsWords(counts))}${few === '' ? '' : ` ${sentenceOf(few)}`}`
}

export function countsWords(counts: Counts): string {
  const parts = [
    `kept ${counts.kept}`,
    ...(counts.keptLate === 0 ? [] : [`kept late ${counts.keptLate}`]),
    ...(counts.partly === 0 ? [] : [`partly kept ${counts.partly}`]),
    `broken ${counts.broken}`,
  ]
  return `${parts.join(', ')}${counts.disputed === 0 ? '' : `; disputed ${counts.disputed}, not counted`}`
}

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  kept: 'kept',
  'kept-late': 'kept late',
  partly: 'partly kept',
  broken: 'broken',
  disputed: 'disputed',
}

const BASIS_WORDS = { ruling: 'the analyst’s ruling', recorded: 'recorded', computed: 'computed' } as const

const EXCLUDED_WORDS: Readonly<Record<TrackRecord['excluded'][number]['because'], string>> = {
  open: 'still open',
  'overdue-without-report': 'overdue, nothing reported',
  'ended-without-report': 'ended, no breach reported',
  'on-hold': 'on hold',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn before it was due',
  'let-off': 'let off',
  replaced: 'replaced',
  'ended-by-right': 'ended under an agreed right',
  struck: 'struck from the record',
  'never-made': 'denied by every source',
  'outcome-unknown': 'outcome not known',
  threat: 'a threat, not a promise',
}

function listBlocks(ledger: Ledger, record: TrackRecord, notes: Notes): readonly Block[] {
  const { seen } = ledger
  const blocks: Block[] = []
  if (record.outcomes.length > 0)
    blocks.push(
      table({
        columns: ['Id', 'What', 'Made', 'Came out', 'How far', 'Basis'].map((name) => column(name)),
        rows: record.outcomes.map((one) => outcomeRow(ledger, one, notes)),
      }),
    )
  if (record.excluded.length > 0)
    blocks.push(
      paragraph(
        sentenceOf(
          record.excluded
            .map((one) => `${shortOf(ledger, one.pledge)} (${one.pledge}), ${EXCLUDED_WORDS[one.because]}`)
            .join('; '),
        ),
        'Not counted.',
      ),
    )
  return blocks.length === 0
    ? [paragraph(`No promise of ${nameOf(seen.case, record.actor)} is on record.`)]
    : blocks
}

function shortOf(ledger: Ledger, id: string): string {
  const of = ledger.pledges.get(id)
  return of === undefined ? id : (of.pledge.short ?? clauseOf(ledger.seen.case, of.version.then))
}

/** One past promise as a row: id, what, made, outcome with its words, level, basis. */
export function outcomeRow(ledger: Ledger, one: PastOutcome, notes: Notes): readonly Inline[] {
  const { seen } = ledger
  const of = ledger.pledges.get(one.pledge)
  const says = of?.pledge.outcome?.says
  return [
    code(one.pledge),
    [capital(shortOf(ledger, one.pledge)), ...notes.cite(of?.pledge.sources ?? [])],
    one.made === null ? 'date not given' : saidWhen(seen, one.made),
    [
      `${capital(OUTCOME_WORDS[one.outcome])}${says === undefined ? '' : `: ${says}`}`,
      ...notes.cite(sourcesOfRefs(seen, one.refs)),
    ],
    one.level === null ? '–' : `${Math.round(one.level * 10) / 10} of 3`,
    [markRun(one.basis === 'computed' ? 'computed' : 'judgement'), ` ${capital(BASIS_WORDS[one.basis])}`],
  ]
}

function groupBlocks(seen: Seen, record: TrackRecord): readonly Block[] {
  if (record.outcomes.length < 2) return []
  const rows = (list: readonly CountsOf[], name: (key: string) => string): readonly (readonly Inline[])[] =>
    list.map((one) => [capital(one.key === null ? 'not recorded' : name(one.key)), countsWords(one.counts)])
  const counts = ['', 'Counts'].map((name) => column(name))
  return [
    heading(1, 'By kind and counterpart'),
    table({ columns: counts, rows: rows(record.byTopic, (key) => key), caption: 'By kind' }),
    table({
      columns: counts,
      rows: rows(record.byCounterpart, (key) => nameOf(seen.case, key)),
      caption: 'By counterpart',
    }),
  ]
}

/** Promises kept before they had to be: a sign of good faith. */
function goodFaithBlocks(ledger: Ledger, actor: string): readonly Block[] {
  const early = keptEarly(ledger).filter((one) => one.debtors.includes(actor))
  const words = early.map((one) => {
    const how =
      one.daysEarly === null ? 'without waiting for its condition' : `${counted(one.daysEarly, 'day')} early`
    return `${shortOf(ledger, one.pledge)} (${one.pledge}), ${how}`
  })
  return words.length === 0 ? [] : [paragraph(sentenceOf(words.join('; ')), 'Kept before it had to be.')]
}

/** A person and the state whose office he holds stand apart; their counts are never added. */
function relatedBlocks(ledger: Ledger, records: TrackRecords, notes: Notes): readonly Block[] {
  const { seen } = ledger
  return records.related.flatMap(({ as, record }) => [
    heading(
      1,
      `Apart: ${nameOf(seen.case, record.actor)}, ${as === 'whole' ? 'for which it speaks' : 'who answers as it'}`,
    ),
    paragraph([sentence(`counts-${record.actor}`, countsLine(record.counts), { mark: 'computed' })]),
    ...listBlocks(ledger, record, notes),
  ])
}

/** `0.33 (90% interval 0.03–0.78, n = 1: one case only)`. */
export function estimateWords(estimate: Estimate, n: number): string {
  const to = (one: number): string => one.toFixed(2)
  const few = sayTooFew(n)
  return `${to(estimate.mean)} (90% interval ${to(estimate.low)}–${to(estimate.high)}, n = ${n}${few === '' ? '' : `: ${few}`})`
}

function estimateBlocks(ledger: Ledger, { estimate, n, weights, choices }: RecordEstimate): readonly Block[] {
  const { prior, weighting, disputed } = choices
  const percent = Math.round(estimate.uncertainty * 100)
  const rows = weights.map((one): readonly Inline[] => [
    code(one.pledge),
    shortOf(ledger, one.pledge),
    one.level.toFixed(1),
    one.weight.likeness === 'not-asked'
      ? '1'
      : `${one.weight.similarity} (${LIKENESS_WORDS[one.weight.likeness]})`,
    one.weight.decay.toFixed(2),
    String(one.weight.significance),
    one.weight.weight.toFixed(2),
  ])
  const decay =
    weighting.halfLife === null
      ? 'nothing is forgotten'
      : `half is forgotten in ${counted(weighting.halfLife, 'year')}`
  return [
    heading(1, 'Estimate'),
    paragraph([sentence('estimate', `Share kept: ${estimateWords(estimate, n)}.`, { mark: 'computed' })]),
    paragraph(
      sentenceOf(
        `before any case, a share of ${prior.baseRate} worth ${counted(prior.weight, 'promise')}, which is ${percent}% of this estimate; ${decay}; disputed outcomes ${disputed === 'left-out' ? 'left out' : `counted as ${disputed}`}`,
      ),
      'Chosen.',
    ),
    ...(rows.length === 0
      ? []
      : [
          table({
            columns: [
              column('Id'),
              column('What'),
              column('Level', 'end'),
              column('Likeness', 'end'),
              column('Age', 'end'),
              column('Significance', 'end'),
              column('Weight', 'end'),
            ],
            rows,
          }),
        ]),
  ]
}

const LIKENESS_WORDS = { same: 'same kind and counterpart', kind: 'same kind', other: 'other' } as const

export function recordJson(record: TrackRecord) {
  return {
    ...record,
    outcomes: record.outcomes.map((one) => ({
      ...one,
      made: one.made === null ? null : printWhen(one.made),
      on: one.on === null ? null : printWhen(one.on),
      refs: one.refs.map((ref) =>
        ref.leaf === 'choice' ? { ...ref, on: ref.on === null ? null : printDay(ref.on) } : ref,
      ),
    })),
  }
}

/** Who is concerned, for the card of a promise. */
export function earlierWords(seen: Seen, counts: Counts, actors: readonly string[]): string {
  return `${capital(namesOf(seen.case, actors))}, same kind and counterpart: ${countsLine(counts)}`
}
