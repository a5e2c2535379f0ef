import { clauseOf, type Seen, sayWhen, yearOf } from '../case/index.ts'
import { timelineOf } from '../chronicle/index.ts'
import {
  type Block,
  column,
  type Document,
  documentOf,
  heading,
  type Inline,
  markRun,
  noteReference,
  paragraph,
  particular,
  table,
} from '../document/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { scales } from '../outlook/index.ts'
import { listed, sentenceCase } from '../text/index.ts'
import { nounsOf } from './english/actor.ts'
import { stateWords } from './english/state.ts'
import { sourcesOf } from './evidence.ts'
import { type NoteBook, noteBook, type Unreviewed } from './notes.ts'
import { analystsOwn, draftSections, sectionBlocks, titleOf, unreviewedWords, viewWords } from './page.ts'

/** The long form: every sentence of the page, then the ledger, the chronology, the options and the scale. */
export function longFormOf(seen: Seen, ledger: Ledger, unreviewed: Unreviewed = new Set()): Document {
  const notes = noteBook(seen, unreviewed)
  const sections = draftSections(seen, ledger, unreviewed)
  const blocks: readonly Block[] = [
    ...sections.flatMap((section) => sectionBlocks(section, notes)),
    ...ledgerTable(seen, ledger, notes),
    ...chronology(seen, notes),
    ...options(seen),
    ...scaleTable(seen),
  ]
  return documentOf({
    kind: 'report',
    title: titleOf(seen),
    subtitle: 'Long form',
    meta: [...viewWords(seen), ...unreviewedWords(unreviewed)].map((words) => particular('', words)),
    blocks,
    notes: notes.notes(),
    notesTitle: seen.case.head.status === 'teaching' ? 'Notes (our summaries)' : 'Notes',
    notesEnd: analystsOwn(sections, notes),
  })
}

/** Every promise and threat that is visible, with who owes it to whom, on which condition, and its state. */
function ledgerTable(seen: Seen, ledger: Ledger, notes: NoteBook): readonly Block[] {
  const year = yearOf(seen.view.asOf)
  const rows = [...ledger.pledges.values()].map((state): readonly Inline[] => {
    const { pledge } = state
    const cited = notes.cite(sourcesOf(seen, state.id))
    const creditor = state.creditors.length === 0 ? 'not said' : nounsOf(seen.case, state.creditors).name
    const condition = state.version.if === null ? 'none' : clauseOf(seen.case, state.version.if)
    return [
      pledge.made === undefined ? 'date not given' : sayWhen(pledge.made, year),
      sentenceCase(nounsOf(seen.case, state.debtors).name),
      sentenceCase(creditor),
      [
        sentenceCase(pledge.short ?? clauseOf(seen.case, state.version.then)),
        ...(cited.length === 0 ? [] : [noteReference(...cited)]),
      ],
      condition,
      stateWords(state, year),
    ]
  })
  if (rows.length === 0) return []
  const columns = ['Made', 'Who must act', 'Promised to', 'What', 'Condition', 'State'].map((name) =>
    column(name),
  )
  return [heading(1, 'The promises', 'ledger'), table({ columns, rows })]
}

function chronology(seen: Seen, notes: NoteBook): readonly Block[] {
  const entries = timelineOf(seen).filter((one) => !one.expected)
  if (entries.length === 0) return []
  const year = yearOf(seen.view.asOf)
  const rows = entries.map((one): readonly Inline[] => {
    const cited = notes.cite(one.sources)
    return [
      one.when === undefined ? '' : sayWhen(one.when, year),
      [sentenceCase(one.title), ...(cited.length === 0 ? [] : [noteReference(...cited)])],
    ]
  })
  return [heading(1, 'Chronology', 'chronology'), table({ columns: [column('When'), column('What')], rows })]
}

/** Who could do what, and what each is taken to want, with the basis of every preference. */
function options(seen: Seen): readonly Block[] {
  const [model] = seen.records.model
  if (model === undefined) return []
  const rows = Object.entries(model.parties).map(([key, party]): readonly Inline[] => {
    const wants = party.prefers.map(
      (one) => `${clauseOf(seen.case, one.that)}${one.basis === 'assumption' ? ' (assumed)' : ''}`,
    )
    return [
      sentenceCase(nounsOf(seen.case, [party.actor ?? key]).name),
      listed(
        party.options.map((option) => clauseOf(seen.case, option)),
        'or',
      ),
      party.ranking !== undefined
        ? 'ranked by hand in the model'
        : wants.length === 0
          ? 'not recorded'
          : wants.map((want, index) => `${index + 1}. ${want}`).join('; '),
    ]
  })
  const columns = [column('Party'), column('Can bring about'), column('Wants, most important first')]
  return [heading(1, 'Options', 'options'), table({ columns, rows, rowHeaders: true })]
}

function scaleTable(seen: Seen): readonly Block[] {
  const scale = scales[seen.case.head.scale]
  const rows = scale.bands.map((band): readonly Inline[] => [
    [band.word, ...band.also].join(', '),
    `${band.low}–${band.high}%`,
  ])
  return [
    heading(1, `Words of likelihood: ${scale.title}`, 'scale'),
    table({ columns: [column('Word'), column('Per cent', 'end')], rows }),
    paragraph([
      markRun('event'),
      ' a reported event; ',
      markRun('claim'),
      ' somebody’s claim; ',
      markRun('judgement'),
      ' our judgement; ',
      markRun('computed'),
      ' computed from the records.',
    ]),
  ]
}
