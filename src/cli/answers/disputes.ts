import type { Seen } from '../../case/index.ts'
import { supportOf } from '../../case/index.ts'
import { type Block, code, column, type Inline, paragraph, table } from '../../document/index.ts'
import { type Dispute, disputesOf, disputesTable, type Ledger, ledgerOf } from '../../ledger/index.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { STATE_WORDS } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, clauseOf, counted, listed, nameOf, namesOf, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function disputesAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen)
  const disputes = disputesOf(ledger)
  const notes = notesOf(seen)
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'What is in dispute',
        blocks:
          disputes.length === 0
            ? [paragraph('Nothing about any promise is in dispute.')]
            : disputeBlocks(ledger, disputes, notes, true),
        notes,
      }),
    },
    json: { view: viewJson(seen), disputes },
  }
  return orTable(given, answer, disputesTable(disputes))
}

const ABOUT_WORDS: Readonly<Record<Dispute['about'], string>> = {
  existence: 'whether it was made',
  content: 'what was promised',
  scope: 'what it covers',
  term: 'what a word means',
  fact: 'a fact',
  standing: 'a right to end it',
  outcome: 'how it came out',
  'spoke-for': 'who spoke for whom',
}

/** Disputes as a table; the promise stands in front where there are several. */
export function disputeBlocks(
  ledger: Ledger,
  disputes: readonly Dispute[],
  notes: Notes,
  withPledge: boolean,
): readonly Block[] {
  const rows = disputes.map((one): readonly Inline[] => [
    ...(withPledge ? [code(one.pledge)] : []),
    capital(ABOUT_WORDS[one.about]),
    [sentenceOf(disputeWords(ledger, one)), ...notes.cite(denialsOf(ledger, one))],
    one.leadsTo.length === 0
      ? '–'
      : capital(
          listed(
            one.leadsTo.map((state) => STATE_WORDS[state]),
            'or',
          ),
        ),
  ])
  const columns = [...(withPledge ? ['Id'] : []), 'About', 'Who stands where', 'It could then be']
  return [table({ columns: columns.map((name) => column(name)), rows })]
}

/** The passages that deny; where the dispute is no matter of reports, none. */
function denialsOf(ledger: Ledger, one: Dispute) {
  if (one.about !== 'content' && one.about !== 'existence') return []
  const { denies } = supportOf(ledger.seen, ledger.pledges.get(one.pledge)?.pledge.sources)
  const parts = one.about === 'content' ? ['if', 'then'] : []
  return denies.filter((source) => source.field === undefined || parts.includes(source.field))
}

/** A dispute as a clause. */
export function disputeWords(ledger: Ledger, one: Dispute): string {
  const { seen } = ledger
  switch (one.about) {
    case 'existence':
    case 'content': {
      const what = one.about === 'existence' ? 'that it was made' : 'it'
      const fewer = 'papers with one dispatch count once'
      return `${counted(one.one.length, 'origin')} ${one.one.length === 1 ? 'says' : 'say'} ${one.about === 'existence' ? what : 'so'}, ${counted(one.other.length, 'origin')} ${one.other.length === 1 ? 'denies' : 'deny'} ${what} (${fewer})`
    }
    case 'scope': {
      const says = ledger.pledges.get(one.pledge)?.pledge.scope?.says
      const named = one.names.length === 0 ? '' : `; named: ${listed(one.names)}`
      return `${says ?? 'how much, where or which forces is not agreed'}${named}`
    }
    case 'term': {
      const term = seen.get('terms', one.names[0] ?? '')
      const held = term?.readings.filter((reading) => one.one.includes(reading.id)) ?? []
      const holders = held.map((reading) =>
        reading.holder === undefined ? reading.id : nameOf(seen.case, reading.holder),
      )
      return `“${term?.says ?? one.names[0] ?? ''}” holds by one definition and not by another: those of ${listed(holders)}`
    }
    case 'fact':
      return `reports differ whether ${listed(one.names.map((name) => factOrEvent(seen, name)))}`
    case 'standing':
      return `${namesOf(seen.case, one.one)} may use ${one.names.join(', ')}; disputed by ${namesOf(seen.case, one.other)}`
    case 'outcome': {
      const says = ledger.pledges.get(one.pledge)?.pledge.outcome?.says
      return says ?? 'accounts of its outcome differ'
    }
    case 'spoke-for': {
      const event = seen.get('events', one.names[0] ?? '')
      return `whether ${namesOf(seen.case, one.one)} spoke for ${namesOf(seen.case, one.other)}${event === null ? '' : `: ${event.short ?? event.title ?? event.id}`}`
    }
  }
}

function factOrEvent(seen: Seen, name: string): string {
  const event = seen.get('events', name)
  return event === null ? clauseOf(seen.case, name) : `${event.short ?? event.title ?? name}`
}
