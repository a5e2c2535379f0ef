import { isOneDay, printWhen, type Seen } from '../../case/index.ts'
import {
  type EffortView,
  effortsOf,
  officeOf,
  type TimelineEntry,
  timelineOf,
  undatedOf,
} from '../../chronicle/index.ts'
import { type Block, code, column, type Inline, markRun, paragraph, table } from '../../document/index.ts'
import { actorFrom, recordFrom } from '../page/asked.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, counted, listed, nameOf, saidDay, saidWhen, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'
import { dayFrom } from '../view.ts'

export function timelineAnswer(seen: Seen, given: Given): Answer {
  const effort = recordFrom(given, 'effort', seen, 'efforts')
  const issue = recordFrom(given, 'issue', seen, 'issues')
  const actor = actorFrom(given, 'actor', seen)
  const since = dayFrom(given, 'since')
  const entries = timelineOf(seen, {
    ...(effort === null ? {} : { effort }),
    ...(issue === null ? {} : { issue }),
    ...(actor === null ? {} : { actor }),
    ...(since === null ? {} : { since }),
    claims: given.flag('claims'),
  })
  const notes = notesOf(seen)
  const bundle = effort === null ? undefined : effortsOf(seen).find((one) => one.effort.id === effort)
  const [past, expected] = [entries.filter((one) => !one.expected), entries.filter((one) => one.expected)]
  const blocks: readonly Block[] = [
    ...(bundle === undefined ? [] : [paragraph(effortWords(seen, bundle))]),
    ...(past.length === 0 ? [paragraph(nothing(seen))] : [linesOf(seen, past, notes)]),
    ...(expected.length === 0
      ? []
      : [paragraph([], 'Expected, by what was announced'), linesOf(seen, expected, notes)]),
    ...(effort === null && issue === null && actor === null ? undatedBlocks(seen) : []),
  ]
  const title = ['Timeline', ...selection(seen, { effort, issue, actor })].join(': ')
  const answer: Answer = {
    shown: { document: sheetOf(seen, { title, blocks, notes }) },
    json: { view: viewJson(seen), entries: entries.map((one) => entryJson(seen, one)) },
  }
  return orCsv(
    given,
    answer,
    ['date', 'expected', 'kind', 'id', 'title', 'actors', 'issues', 'effort', 'reports'],
    entries.map((one) => [
      printWhen(one.when),
      one.expected ? 'yes' : 'no',
      one.kind,
      one.id,
      one.title,
      one.actors.join(' '),
      one.issues.join(' '),
      one.effort,
      [...new Set(one.sources.map((source) => source.report))].join(' '),
    ]),
  )
}

function selection(
  seen: Seen,
  chosen: { readonly effort: string | null; readonly issue: string | null; readonly actor: string | null },
): readonly string[] {
  const parts = [
    ...(chosen.effort === null
      ? []
      : [seen.case.records.efforts.find((one) => one.id === chosen.effort)?.title]),
    ...(chosen.issue === null
      ? []
      : [seen.case.records.issues.find((one) => one.id === chosen.issue)?.title]),
    ...(chosen.actor === null ? [] : [nameOf(seen.case, chosen.actor)]),
  ].filter((one) => one !== undefined)
  return parts.length === 0 ? [] : [listed(parts)]
}

function nothing(seen: Seen): string {
  return `Nothing of this is on record by ${saidDay(seen, seen.view.asOf)}.`
}

/** One line an act; a day is named once. */
function linesOf(seen: Seen, entries: readonly TimelineEntry[], notes: Notes): Block {
  let before = ''
  const rows = entries.map((one): readonly Inline[] => {
    const when = capital(saidWhen(seen, one.when))
    const said = when === before ? '' : when
    before = when
    const mark = one.kind === 'claim' || one.kind === 'verdict' ? 'claim' : 'event'
    const words = `${capital(wordsOf(one))}${presentWords(seen, one)}`
    return [said, [markRun(mark), ` ${words}`, ...notes.cite(one.sources)], code(one.id)]
  })
  return table({ columns: [column('Date'), column('What'), column('Id')], rows })
}

const KIND_WORDS: Readonly<Partial<Record<TimelineEntry['kind'], string>>> = {
  pledge: 'promised',
  mission: 'mission',
  verdict: 'finding',
}

function wordsOf(one: TimelineEntry): string {
  const kind = KIND_WORDS[one.kind]
  return kind === undefined ? one.title : `${kind}: ${one.title}`
}

const TOGETHER: ReadonlySet<string> = new Set(['meeting', 'visit', 'reception'])

/** ` — host: Russia; with Yeltsin, president, and Milosevic, president`: who met, in which offices of that day. */
function presentWords(seen: Seen, one: TimelineEntry): string {
  const event = one.kind === 'event' ? seen.get('events', one.id) : null
  if (event === null || !TOGETHER.has(event.kind)) return ''
  const day = one.when.from ?? one.when.to ?? seen.view.asOf
  const present = [...new Set([...event.participants, ...(event.actors ?? [])])].filter(
    (actor) => actor !== event.host,
  )
  const people = present.map((actor) => {
    const office = officeOf(seen, actor, day)
    const name = nameOf(seen.case, actor)
    if (office === null) return name
    const whole = / of /.test(office.office) ? '' : `, ${nameOf(seen.case, office.of)}`
    return `${name} (${office.office}${whole})`
  })
  const host = event.host === undefined ? [] : [`host: ${nameOf(seen.case, event.host)}`]
  const parts = [...host, ...(people.length === 0 ? [] : [`with ${listed(people)}`])]
  return parts.length === 0 ? '' : ` — ${parts.join('; ')}`
}

/** What the reports give no date for, so that it is not silently missing. */
function undatedBlocks(seen: Seen): readonly Block[] {
  const undated = undatedOf(seen)
  if (undated.length === 0) return []
  const titles = undated.map((one) => `${one.title} (${one.id})`)
  return [paragraph(sentenceOf(`left out, since no report gives a date: ${listed(titles)}`))]
}

function effortWords(seen: Seen, { effort, acts, first, last, perDay, uncertain }: EffortView): string {
  const issues = (effort.issues ?? []).map(
    (id) => seen.case.records.issues.find((one) => one.id === id)?.title ?? id,
  )
  if (first === null || last === null)
    return sentenceOf(`no act of it is on record by ${saidDay(seen, seen.view.asOf)}`)
  const days = [...perDay].map(([day, count]) => `${saidDay(seen, day)} ${count}`)
  return [
    sentenceOf(
      `${counted(acts.length, 'act')}, the first ${saidWhen(seen, first.when)}, the last ${saidWhen(seen, last.when)}: ${last.title}`,
    ),
    issues.length === 0 ? '' : ` All about: ${listed(issues)}.`,
    days.length === 0
      ? ''
      : ` Acts a day: ${days.join(', ')}${uncertain === 0 ? '' : `; ${uncertain} of uncertain day`}.`,
  ].join('')
}

function entryJson(seen: Seen, one: TimelineEntry) {
  return {
    id: one.id,
    kind: one.kind,
    date: printWhen(one.when),
    exact: isOneDay(one.when),
    expected: one.expected,
    title: one.title,
    actors: one.actors,
    issues: one.issues,
    effort: one.effort,
    sources: sourcesJson(seen, one.sources),
  }
}
