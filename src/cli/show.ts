import {
  type Entry,
  loading,
  namersOf,
  placeIn,
  printDay,
  type Report,
  type Seen,
  type Source,
  writtenText,
} from '../case/index.ts'
import {
  type Block,
  bullets,
  code,
  documentOf,
  heading,
  type Inline,
  paragraph,
  particular,
  quotation,
  verbatim,
} from '../document/index.ts'
import { printPlace } from '../text/index.ts'
import { unknownName } from './refusal.ts'
import type { Answer } from './verb.ts'

/** One record or report as the files have it, its passages, and the records that name it. */
export async function shownAnswer(seen: Seen, id: string): Promise<Answer> {
  const report = seen.case.reports.get(id)
  if (report !== undefined) return shownReport(seen, report)
  const entry = seen.case.entries.get(id)
  if (entry !== undefined) return await shownEntry(seen, entry)
  throw unknownName('record or report', id, [...seen.case.entries.keys(), ...seen.case.reports.keys()])
}

async function shownEntry(seen: Seen, entry: Entry): Promise<Answer> {
  const { record, kind } = entry
  const shut = entry.kind === 'actors' && entry.record.handling === 'protected'
  const descriptor = entry.kind === 'actors' ? (entry.record.descriptor ?? 'a protected source') : ''
  const sources = shut ? [] : (record.sources ?? []).map((one) => sourceOf(seen, one))
  const namedBy = namersOf(seen.case, record.id)
  const visible = seen.find(record.id) !== null
  const place = placeIn(seen.case, record.id, [])
  const { writtenValue } = await loading()
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title: shut ? descriptor : (record.title ?? record.id),
        subtitle: `${kind} ${record.id}`,
        meta: particulars(seen, place === null ? null : printPlace(place)),
        blocks: [
          ...(visible ? [] : [paragraph('It is not visible under this view.')]),
          shut
            ? paragraph('The record is protected: its text leaves in no export.')
            : verbatim(writtenText(seen.case, record.id) ?? ''),
          ...section('Sources', sources.map(sourceLine)),
          ...section('Named by', namedBy.map(code)),
        ],
      }),
    },
    json: {
      id: record.id,
      kind,
      visible,
      place: place === null ? null : printPlace(place),
      record: shut ? null : writtenValue(seen.case, record.id),
      sources,
      namedBy,
    },
  }
}

function shownReport(seen: Seen, report: Report): Answer {
  const { head, id } = report
  const shut = head.handling === 'protected'
  const visible = seen.reports.has(id)
  const citedBy = [...seen.case.entries.values()]
    .filter(({ record }) => record.sources?.some((one) => one.report === id))
    .map(({ record }) => record.id)
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title: head.title ?? id,
        subtitle: `${head.outlet}, published ${printDay(head.published)}${head.undated ? ' (date not verified)' : ''}`,
        meta: particulars(seen, report.file),
        blocks: [
          ...(visible ? [] : [paragraph('It is not visible under this view.')]),
          shut
            ? paragraph('The report is protected: its text leaves in no export.')
            : quotation(
                report.text.split(/\n{2,}/).map((part) => paragraph(part)),
                `${head.kind}, ${head.text}`,
              ),
          ...section('Cited by', citedBy.map(code)),
        ],
      }),
    },
    json: {
      id,
      kind: 'report',
      visible,
      place: report.file,
      outlet: head.outlet,
      published: printDay(head.published),
      reportKind: head.kind,
      origin: head.origin ?? null,
      handling: head.handling,
      text: shut ? null : report.text,
      citedBy,
    },
  }
}

interface ShownSource {
  readonly report: string
  readonly outlet: string | null
  readonly published: string | null
  readonly stance: 'asserts' | 'denies'
  readonly exact: string | null
  readonly visible: boolean
}

function sourceOf(seen: Seen, one: Source): ShownSource {
  const head = seen.case.reports.get(one.report)?.head
  return {
    report: one.report,
    outlet: head?.outlet ?? null,
    published: head === undefined ? null : printDay(head.published),
    stance: one.stance,
    exact: head?.handling === 'protected' ? null : one.exact,
    visible: seen.reports.has(one.report),
  }
}

function sourceLine(one: ShownSource): Inline {
  const words = one.exact === null ? 'a protected passage' : `“${one.exact}”`
  const where = [one.outlet, one.published].filter((part) => part !== null).join(', ')
  return [
    code(one.report),
    ` ${one.stance}: ${words}${where === '' ? '' : ` (${where})`}${one.visible ? '' : ', not visible under this view'}`,
  ]
}

function section(title: string, items: readonly Inline[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(1, title), bullets(items)]
}

function particulars(seen: Seen, place: string | null) {
  return [
    particular('as of', printDay(seen.view.asOf)),
    particular('known by', printDay(seen.view.knownBy)),
    ...(place === null ? [] : [particular('in', place)]),
  ]
}
