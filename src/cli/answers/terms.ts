import { stateWords } from '../../brief/index.ts'
import { printWhen, type Seen, yearOf } from '../../case/index.ts'
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
  contestedTerms,
  incidentsTable,
  type Ledger,
  ledgerOf,
  ledgerUnder,
  sayContested,
  type TermView,
  termOf,
} from '../../ledger/index.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, nameOf, saidDay, saidWhen, sentenceOf } from '../page/words.ts'
import { misused, unknownName } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

export function termsAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen)
  const asked = given.argument('term')
  const terms = asked === null ? contestedTerms(ledger) : [termNamed(ledger, asked)]
  const notes = notesOf(seen)
  const none = [paragraph('No term of the case has more than one definition.')]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'What words mean, and to whom',
        blocks: terms.length === 0 ? none : terms.flatMap((one) => termBlocks(ledger, one, notes)),
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      terms: terms.map((one) => ({
        ...one,
        says: sayContested(one),
        incidents: one.incidents.map((row) => ({
          ...row,
          when: row.when === null ? null : printWhen(row.when),
        })),
      })),
    },
  }
  if (!given.flag('csv')) return answer
  const [only, more] = terms
  if (only === undefined || more !== undefined)
    throw misused(
      'A table of incidents is of one term.',
      `Name one: ${terms.map((one) => one.term).join(', ')}.`,
    )
  return orTable(given, answer, incidentsTable(only))
}

function termNamed(ledger: Ledger, asked: string): TermView {
  const { terms } = ledger.seen.case.records
  const id =
    terms.find((one) => one.id === asked || one.says?.toLowerCase() === asked.toLowerCase())?.id ?? asked
  const found = termOf(ledger, id)
  if (found !== null) return found
  const ids = terms.map((one) => one.id)
  throw unknownName(
    'term',
    asked,
    ids,
    ids.length === 0 ? 'The case has no term.' : `Terms: ${ids.join(', ')}.`,
  )
}

/** What a definition makes of something, in a word. */
const VALUE_WORDS = { true: 'yes', false: 'no', none: 'cannot tell', both: 'reports differ' } as const

function termBlocks(ledger: Ledger, term: TermView, notes: Notes): readonly Block[] {
  const { seen } = ledger
  const record = seen.get('terms', term.term)
  const counting = term.readings.some((one) => one.kind === 'lull')
  const rows = term.readings.map((one): readonly Inline[] => {
    const reading = record?.readings.find((other) => other.id === one.id)
    return [
      [
        markRun(one.inferred ? 'judgement' : 'claim'),
        ` ${capital(one.holder === null ? 'nobody in particular' : nameOf(seen.case, one.holder))}${one.inferred ? ' (inferred)' : ''}`,
      ],
      [capital(one.says ?? one.id), ...notes.cite(reading?.sources ?? [])],
      ...(counting ? [one.kind === 'lull' ? String(one.counted) : '–'] : []),
      ...(counting ? [one.unclear === 0 ? '–' : String(one.unclear)] : []),
      [markRun('computed'), ` ${capital(VALUE_WORDS[one.value])}`],
      code(one.id),
    ]
  })
  const columns = [
    column('Whose definition'),
    column('What it says'),
    ...(counting ? [column('Counts', 'end'), column('Unclear', 'end')] : []),
    column(capital(`is it so that ${record?.yes ?? term.term}?`)),
    column(''),
  ]
  return [
    heading(1, [`“${record?.says ?? record?.title ?? term.term}” `, code(term.term)]),
    paragraph([
      sentence(`contested-${term.term}`, counting ? sayContested(term) : sayMeanings(term), {
        mark: 'computed',
      }),
    ]),
    ...(record?.lull === undefined
      ? []
      : [
          paragraph(
            `A halt is a time of ${record.lull.days} days without an incident (${record.lull.choice ?? 'analyst'}’s choice), and only over days that somebody watched: silence is not a halt.`,
          ),
        ]),
    table({ columns, rows }),
    ...incidentBlocks(seen, term, notes),
    ...pledgeBlocks(ledger, term),
  ]
}

/** As `sayContested`, for a term that does not count incidents. */
function sayMeanings(term: TermView): string {
  const deciding = term.pledges.filter((one) => one.decisive).map((one) => one.pledge)
  return deciding.length === 0
    ? 'The definitions come to the same today.'
    : `Whether it holds differs between the definitions, which matters for ${deciding.join(', ')}.`
}

function incidentBlocks(seen: Seen, term: TermView, notes: Notes): readonly Block[] {
  const counting = term.readings.filter((one) => one.kind === 'lull')
  if (counting.length === 0 || term.incidents.length === 0) return []
  const rows = term.incidents.map((row): readonly Inline[] => {
    const event = seen.get('events', row.incident)
    return [
      saidWhen(seen, row.when),
      [
        capital(event?.short ?? event?.title ?? row.incident),
        row.disputed ? ' (disputed)' : '',
        ...notes.cite(event?.sources ?? []),
      ],
      ...counting.map((one) => VALUE_WORDS[row.counts[one.id] ?? 'none']),
      row.disagree === 'yes' ? 'differ' : row.disagree === 'maybe' ? 'may differ' : '',
    ]
  })
  const heads = counting.map((one) => (one.holder === null ? one.id : capital(nameOf(seen.case, one.holder))))
  return [
    heading(2, 'Does it count?'),
    table({ columns: ['Day', 'Incident', ...heads, ''].map((name) => column(name)), rows }),
  ]
}

function pledgeBlocks(ledger: Ledger, term: TermView): readonly Block[] {
  const { seen } = ledger
  if (term.pledges.length === 0) return [paragraph('No promise on record depends on it.')]
  const part = { if: 'condition', then: 'content', needs: 'what it needs' } as const
  const year = yearOf(seen.view.asOf)
  const under = term.readings.map((one) => byDefinition(ledger, term.term, one.id))
  const rows = term.pledges.map((one): readonly Inline[] => [
    code(one.pledge),
    capital([...new Set(one.parts.map((name) => part[name]))].join(', ')),
    one.governs === null ? '–' : one.governs,
    ...under.map((other) => {
      const state = other.pledges.get(one.pledge)
      return state === undefined ? '–' : capital(stateWords(state, year))
    }),
    one.stateDiffers ? 'state differs' : one.decisive ? 'truth differs' : '',
  ])
  const heads = term.readings.map((one) =>
    one.holder === null ? one.id : capital(nameOf(seen.case, one.holder)),
  )
  return [
    heading(2, 'Promises that depend on it'),
    table({
      columns: ['Id', 'In its', 'Governs', ...heads, ''].map((name) => column(name)),
      rows,
      caption: sentenceOf(
        `State on ${saidDay(seen, seen.view.asOf)} by each definition; what governs is its judge’s, else its debtor’s, unless chosen`,
      ),
    }),
  ]
}

/** The same ledger where one definition of a term governs. */
export function byDefinition(ledger: Ledger, term: string, reading: string): Ledger {
  const { readings } = ledger.seen.view
  return ledgerUnder(ledger, {
    readings: { ...readings, terms: { ...readings.terms, [term]: reading } },
  })
}
