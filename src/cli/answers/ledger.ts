import { stateWords } from '../../brief/index.ts'
import { printDay, printWhen, type Seen, type Source, yearOf } from '../../case/index.ts'
import { type Block, code, column, type Inline, paragraph, table } from '../../document/index.ts'
import {
  disputesOf,
  explain,
  historyOf,
  isPast,
  type Ledger,
  ledgerOf,
  type PledgeState,
  promised,
  promisedTable,
} from '../../ledger/index.ts'
import { actorFrom } from '../page/asked.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { questionWords, STATE_WORDS, sourcesOfRefs } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, clauseOf, namesOf, saidWhen } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

/** The ledger as an answer: every promise and threat with its state, or those that the options ask for. */
export function ledgerAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen, { asResult: given.flag('as-result') })
  const notes = notesOf(seen)
  const wanted = wantedOf(ledger, given)
  const none = [paragraph('No promise or threat answers to that.')]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'What was promised, and what has become of it',
        blocks: wanted.length === 0 ? none : [tableOf(ledger, wanted, notes), ...openQuestions(seen, wanted)],
        notes,
      }),
    },
    json: { view: viewJson(seen), pledges: wanted.map((one) => pledgeJson(ledger, one)) },
  }
  const ids = new Set(wanted.map((one) => one.id))
  return orTable(given, answer, promisedTable(promised(ledger).filter((row) => ids.has(row.pledge))))
}

function wantedOf(ledger: Ledger, given: Given): readonly PledgeState[] {
  const debtor = actorFrom(given, 'by', ledger.seen)
  const disputed = new Set(disputesOf(ledger).map((one) => one.pledge))
  return [...ledger.pledges.values()].filter(
    (one) =>
      (debtor === null || one.debtors.includes(debtor)) &&
      (!given.flag('due') || one.reads === 'due' || one.reads === 'overdue') &&
      (!given.flag('disputed') || disputed.has(one.id)) &&
      (!given.flag('threats') || one.pledge.valence === 'threat') &&
      (!given.flag('open') ||
        (!isPast(one) &&
          (one.state === 'conditional' || one.state === 'detached' || one.state === 'suspended'))),
  )
}

function tableOf(ledger: Ledger, wanted: readonly PledgeState[], notes: Notes): Block {
  const { seen } = ledger
  const year = yearOf(seen.view.asOf)
  const rows = wanted.map((state): readonly Inline[] => {
    const { pledge } = state
    const what = capital(pledge.short ?? clauseOf(seen.case, state.version.then))
    const condition = state.version.if === null ? '' : ` – if ${clauseOf(seen.case, state.version.if)}`
    const extent = state.extents.at(-1)?.extent
    return [
      code(state.id),
      `${capital(namesOf(seen.case, state.debtors))}${state.creditors.length === 0 ? '' : ` to ${namesOf(seen.case, state.creditors)}`}`,
      [`${what}${condition}`, ...notes.cite(pledge.sources ?? [])],
      pledge.made === undefined ? 'not given' : saidWhen(seen, pledge.made),
      [capital(stateWords(state, year)), ...notes.cite(settledBy(ledger, state))],
      extent === undefined || extent === null ? '–' : `${extent} of 3`,
    ]
  })
  return table({
    columns: ['Id', 'Who to whom', 'What', 'Made', 'State', 'Extent'].map((name) => column(name)),
    rows,
  })
}

/** The passages that decide its state; none where it is as it was made, or where only the clock has run. */
function settledBy(ledger: Ledger, of: PledgeState): readonly Source[] {
  const began = (historyOf(ledger, of.id) ?? []).find(
    (one) => one.from === of.since && one.state === of.state,
  )
  return began === undefined || began.cue.by === 'made' ? [] : sourcesOfRefs(ledger.seen, began.refs)
}

/** What is open about a promise, and which report or ruling would decide it. */
function openQuestions(seen: Seen, wanted: readonly PledgeState[]): readonly Block[] {
  const rows = wanted.flatMap((state) =>
    state.deciders.map((decider): readonly Inline[] => [
      code(state.id),
      questionWords(seen, decider.if),
      decider.then.map((one) => STATE_WORDS[one]).join(' or '),
    ]),
  )
  if (rows.length === 0) return []
  return [
    table({
      columns: ['Id', 'What would decide it', 'It would then be'].map((name) => column(name)),
      rows,
      caption: 'What is open',
    }),
  ]
}

/** One pledge as `--json` prints it: documented and stable. */
export function pledgeJson(ledger: Ledger, state: PledgeState) {
  const last = state.extents.at(-1)
  const because = explain(ledger, state.id)
  return {
    id: state.id,
    title: state.pledge.title ?? null,
    valence: state.pledge.valence,
    kind: state.pledge.kind,
    debtors: state.debtors,
    creditors: state.creditors,
    made: state.pledge.made === undefined ? null : printWhen(state.pledge.made),
    if: state.version.if,
    then: state.version.then,
    state: state.state,
    possible: state.possible,
    reads: state.reads,
    silence: state.silence,
    since: state.since === null ? null : printDay(state.since),
    due: { ...state.due, day: state.due.day === null ? null : printDay(state.due.day) },
    daysLate: state.daysLate,
    cause: state.cause,
    existence: state.existence.is,
    content: state.content.is,
    extent: last?.extent ?? null,
    verdicts: state.verdicts.map((one) => ({
      id: one.id,
      by: one.by,
      date: printWhen(one.date),
      finds: one.finds,
      extent: one.extent,
      says: one.says,
    })),
    deciders: state.deciders,
    history: state.history.map((one) => ({
      state: one.state,
      from: one.from === null ? null : printDay(one.from),
      to: one.to === null ? null : printDay(one.to),
      transition: one.transition,
    })),
    because: because === null ? [] : [because],
  }
}
