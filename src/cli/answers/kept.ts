/** Will it be kept? Seven things to look at, side by side; one number only as a chain of the analyst’s own factors. */
import { leavesOf, printDay, type Seen } from '../../case/index.ts'
import {
  type Block,
  bullets,
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
  type Credibility,
  chainOfKeeping,
  type Ledger,
  ledgerOf,
  type PledgeState,
  type ProbabilityRange,
  sayTooFew,
  type TrackRecords,
} from '../../ledger/index.ts'
import { keepingOf, type WouldPerform } from '../../picture/index.ts'
import { say } from '../../text/index.ts'
import { modelWords } from '../page/model-words.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { FINDS_WORDS, pledgeNamed, sourcesOfRefs, waiterWords } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import {
  capital,
  clauseOf,
  counted,
  isPlural,
  listed,
  nameOf,
  namesOf,
  possessive,
  saidDay,
  saidWhen,
  sentenceOf,
} from '../page/words.ts'
import { misused } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'
import { beliefBlocks, beliefsJson, ownLikelihoods } from './beliefs.ts'
import { countsLine, countsWords, outcomeRow, recordJson } from './record.ts'

export function keptAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen)
  const of = pledgeNamed(ledger, given.argument('id') ?? '')
  const keeping = keepingOf(ledger, of.id)
  if (keeping === null) throw misused(`There is no promise “${of.id}”.`)
  const { panel, inModel } = keeping
  const chain = given.flag('chain') ? chainFrom(seen, of, given) : null
  const notes = notesOf(seen)
  return {
    shown: {
      document: sheetOf(seen, {
        title: `Will ${of.id}${of.pledge.short === undefined ? '' : `, ${of.pledge.short},`} be kept?`,
        blocks: [
          paragraph(
            'Seven things to look at. They are not added up: a product of scores would hide what each rests on.',
          ),
          heading(1, '1. The record'),
          ...recordBlocks(ledger, of, panel, notes),
          heading(1, '2. Its condition'),
          ...conditionBlocks(seen, of, panel),
          heading(1, '3. Escape clauses'),
          ...escapeBlocks(seen, panel, notes),
          heading(1, '4. Would its maker prefer keeping it, once it is due?'),
          ...preferBlocks(seen, of, panel, inModel),
          heading(1, '5. Who verifies'),
          ...verificationBlocks(seen, of, panel, notes),
          heading(1, '6. Who believes it'),
          ...beliefBlocks(seen, of.id, notes),
          heading(1, '7. What breaking it would cost'),
          ...costBlocks(seen, panel),
          ...(chain === null ? [] : chainBlocks(chain)),
        ],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      pledge: of.id,
      record: {
        ...panel.record,
        sameKind: recordsJson(panel.record.sameKind),
        all: recordsJson(panel.record.all),
      },
      condition:
        panel.condition === null
          ? null
          : { text: panel.condition.text, governing: panel.condition.governing },
      likelihoods: ownLikelihoods(seen, of.id).map((one) => ({ ...one, madeOn: printDay(one.madeOn) })),
      escapes: panel.escapes.map((one) => ({ code: one.code, says: say(one.finding).message })),
      wouldKeep: panel.wouldKeep,
      inModel,
      verification: {
        ...panel.verification,
        verdicts: panel.verification.verdicts.map(({ id, by, finds, extent, says }) => ({
          id,
          by,
          finds,
          extent,
          says,
        })),
      },
      beliefs: beliefsJson(seen, of.id),
      cost: panel.cost,
      chain,
    },
  }
}

function recordsJson(records: TrackRecords) {
  return {
    own: recordJson(records.own),
    related: records.related.map((one) => ({ as: one.as, record: recordJson(one.record) })),
  }
}

function recordBlocks(ledger: Ledger, of: PledgeState, panel: Credibility, notes: Notes): readonly Block[] {
  const { seen } = ledger
  const { sameKind, all, byReading } = panel.record
  const debtor = capital(namesOf(seen.case, of.debtors))
  const earlier = sameKind.own.outcomes.map((one) => outcomeRow(ledger, one, notes))
  const apart = sameKind.related.filter((one) => one.record.counts.counted + one.record.counts.disputed > 0)
  return [
    paragraph([
      sentence('same-kind', `${debtor}, promises of this kind. ${countsLine(sameKind.own.counts)}`, {
        mark: 'computed',
      }),
      sentence('all-kinds', `Of all kinds. ${countsLine(all.own.counts)}`, { mark: 'computed' }),
    ]),
    ...(earlier.length === 0
      ? []
      : [
          table({
            columns: ['Id', 'What', 'Made', 'Came out', 'How far', 'Basis'].map((name) => column(name)),
            rows: earlier,
          }),
        ]),
    ...apart.map((one) =>
      paragraph(`Apart, ${nameOf(seen.case, one.record.actor)}: ${countsLine(one.record.counts)}`),
    ),
    ...byReading.map((one) =>
      paragraph(
        `By the definitions of ${nameOf(seen.case, one.holder)}, over all kinds: ${sentenceOf(countsWords(one.counts))}`,
      ),
    ),
  ]
}

function conditionBlocks(seen: Seen, of: PledgeState, panel: Credibility): readonly Block[] {
  const { condition } = panel
  if (condition === null) return [paragraph('It has none.')]
  const governing = condition.governing.map((one) => {
    const term = seen.get('terms', one.term)
    const holder = one.holder === null ? 'the default' : nameOf(seen.case, one.holder)
    return sentenceOf(`what counts as “${term?.says ?? one.term}” is as ${holder} defines it`)
  })
  const likely = ownLikelihoods(seen, of.id).filter((one) => one.place === 'condition')
  return [
    paragraph(sentenceOf(`only if ${clauseOf(seen.case, condition.text)}`)),
    ...governing.map((words) => paragraph([sentence('governing', words, { mark: 'computed' })])),
    likely.length === 0
      ? paragraph('Nobody has judged how likely that is.')
      : bullets(
          likely.map((one) =>
            sentence(
              one.judgement,
              sentenceOf(
                `${one.likelihood}: ${one.says} (set ${saidDay(seen, one.madeOn)}${one.stale ? ', stale' : ''})`,
              ),
              { mark: 'judgement' },
            ),
          ),
        ),
  ]
}

function escapeBlocks(seen: Seen, panel: Credibility, notes: Notes): readonly Block[] {
  if (panel.escapes.length === 0) return [paragraph('None of the thirteen is found in it.')]
  const rows = panel.escapes.map((one): readonly Inline[] => [
    code(one.code),
    [say(one.finding).message, ...notes.cite(sourcesOfRefs(seen, leavesOf([one.because])))],
  ])
  return [table({ columns: [column(''), column('')], rows })]
}

const ANSWER_WORDS = { yes: 'yes', no: 'no', unknown: 'not known' } as const

function preferBlocks(
  seen: Seen,
  of: PledgeState,
  panel: Credibility,
  inModel: WouldPerform,
): readonly Block[] {
  const { wouldKeep } = panel
  const recorded =
    wouldKeep === null
      ? 'on record: nothing'
      : `on record: ${ANSWER_WORDS[wouldKeep.answer]}${wouldKeep.basis === null ? '' : ` (${[wouldKeep.basis, ...wouldKeep.because].join(': ')})`}`
  return [
    bullets([
      [markRun(wouldKeep === null ? 'computed' : 'judgement'), ` ${sentenceOf(recorded)}`],
      [markRun('computed'), ` ${sentenceOf(modelWords(seen, of.debtors, inModel))}`],
    ]),
  ]
}

function verificationBlocks(seen: Seen, of: PledgeState, panel: Credibility, notes: Notes): readonly Block[] {
  const { verifier, judgeOfCondition, judgeOfContent, verdicts } = panel.verification
  const debtor = namesOf(seen.case, of.debtors)
  const judges = [
    ...(of.version.if === null
      ? []
      : [
          `whether its condition is met: ${judgeOfCondition === null ? `nobody is named, so ${debtor}` : nameOf(seen.case, judgeOfCondition)}`,
        ]),
    `whether it is carried out: ${judgeOfContent === null ? (verifier === null ? `nobody is named, so ${debtor}` : nameOf(seen.case, verifier)) : nameOf(seen.case, judgeOfContent)}`,
    `verifier: ${verifier === null ? 'none' : nameOf(seen.case, verifier)}`,
  ]
  const found = verdicts.map((one): Inline => {
    const finds = one.finds === null ? '' : `${FINDS_WORDS[one.finds]}; `
    return [
      markRun('claim'),
      ` ${capital(nameOf(seen.case, one.by))}, ${saidWhen(seen, one.date)}: ${finds}${sentenceOf(`“${one.says.replace(/^“|”$/g, '')}”`)}`,
      ...notes.cite(seen.get('verdicts', one.id)?.sources ?? []),
    ]
  })
  return [bullets([...judges.map(sentenceOf), ...found])]
}

function costBlocks(seen: Seen, panel: Credibility): readonly Block[] {
  const { guarantors, threats } = panel.cost
  return [
    bullets([
      guarantors.length === 0
        ? 'Nobody vouches for it.'
        : sentenceOf(
            `${namesOf(seen.case, guarantors)} ${isPlural(seen.case, guarantors) ? 'vouch' : 'vouches'} for it`,
          ),
      threats.length === 0
        ? 'No open threat is tied to it.'
        : sentenceOf(
            `threats that breaking it would bring nearer: ${listed(threats.map((id) => waiterWords(seen, id)))}`,
          ),
    ]),
  ]
}

interface Chain {
  readonly met: ProbabilityRange
  readonly keptIfMet: ProbabilityRange
  readonly keptOtherwise: ProbabilityRange
  readonly kept: ProbabilityRange
  readonly metFrom: string
}

/** The chain of the analyst’s own factors: that the condition is met as judged or given, the others as given. */
function chainFrom(seen: Seen, of: PledgeState, given: Given): Chain {
  const judged = ownLikelihoods(seen, of.id).find((one) => one.place === 'condition')
  const asked = rangeFrom(given, 'met')
  const met = asked ?? (judged === undefined ? null : { low: judged.low / 100, high: judged.high / 100 })
  const unconditional = of.version.if === null ? { low: 1, high: 1 } : null
  const keptIfMet = rangeFrom(given, 'kept-if-met')
  if (keptIfMet === null)
    throw misused(
      'The chain needs your own --kept-if-met.',
      'For example --kept-if-met 0.2-0.4; it is not estimated here.',
    )
  const used = unconditional ?? met
  if (used === null)
    throw misused('Nobody has judged how likely the condition is.', 'Add --met, for example --met 0.2-0.45.')
  const keptOtherwise = rangeFrom(given, 'kept-early') ?? { low: 0, high: 0 }
  return {
    met: used,
    keptIfMet,
    keptOtherwise,
    kept: chainOfKeeping({ met: used, keptIfMet, keptOtherwise }),
    metFrom:
      unconditional !== null
        ? 'it has no condition'
        : asked !== null
          ? 'given'
          : (judged?.judgement ?? 'given'),
  }
}

function rangeFrom(given: Given, name: string): ProbabilityRange | null {
  const text = given.option(name)
  if (text === null) return null
  const found = /^(\d*\.?\d+)(?:\s*[-–]\s*(\d*\.?\d+))?$/.exec(text.trim())
  const low = Number(found?.[1])
  const high = found?.[2] === undefined ? low : Number(found[2])
  if (found === null || !(low >= 0 && low <= high && high <= 1))
    throw misused(
      `--${name} expects a probability or a range from 0 to 1, found “${text}”.`,
      'Write 0.3 or 0.2-0.45.',
    )
  return { low, high }
}

function chainBlocks(chain: Chain): readonly Block[] {
  const range = ({ low, high }: ProbabilityRange): string =>
    low === high ? low.toFixed(2) : `${low.toFixed(2)}–${high.toFixed(2)}`
  const rows: readonly (readonly Inline[])[] = [
    ['That its condition is met', range(chain.met), capital(chain.metFrom)],
    ['That it is kept once that is so', range(chain.keptIfMet), 'Given'],
    ['That it is kept all the same', range(chain.keptOtherwise), 'Given, else 0'],
    [
      [markRun('computed'), ' That it is kept'],
      range(chain.kept),
      'Met × kept + (1 − met) × kept all the same',
    ],
  ]
  return [
    heading(1, 'As one number, since you asked'),
    table({ columns: [column('Chance'), column('', 'end'), column('From')], rows }),
  ]
}

/** One line for the card of a promise: what the record of its maker says. */
export function recordLine(seen: Seen, of: PledgeState, panel: Credibility): string {
  const { counts } = panel.record.sameKind.own
  const n = counts.counted
  const few = sayTooFew(n)
  const what = counts.counted + counts.disputed === 0 ? few : countsWords(counts)
  return sentenceOf(
    `${possessive(nameOf(seen.case, of.debtors[0] ?? ''))} earlier promises of this kind: ${what} (n = ${n}${few === '' || what === few ? '' : `, ${few}`}; ${counted(panel.record.all.own.counts.counted, 'case')} of any kind)`,
  )
}
