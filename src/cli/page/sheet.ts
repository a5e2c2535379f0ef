import { printDay, type Seen, type Source, sayDay, shortName } from '../../case/index.ts'
import { type Block, type Document, documentOf, type Inline, particular } from '../../document/index.ts'
import type { Notes } from './notes.ts'
import { listed } from './words.ts'

/** An answer as a document: a title, from where one looks, the blocks, and the notes of sources at the foot. */
export function sheetOf(
  seen: Seen,
  parts: {
    readonly title: string
    readonly blocks: readonly Block[]
    readonly notes?: Notes
    readonly end?: Inline
  },
): Document {
  const ours = parts.notes?.allOurs() === true
  return documentOf({
    kind: 'report',
    title: parts.title,
    subtitle: seen.case.head.title,
    meta: viewWords(seen).map((words) => particular('', words)),
    blocks: parts.blocks,
    notes: parts.notes?.notes() ?? [],
    notesTitle: ours ? 'Sources (our summaries)' : 'Sources',
    notesEnd: parts.end ?? [],
  })
}

function viewWords(seen: Seen): readonly string[] {
  const { asOf, knownBy, readings, without } = seen.view
  return [
    `as of ${sayDay(asOf)}`,
    ...(knownBy === asOf ? [] : [`as known on ${sayDay(knownBy)}`]),
    ...(readings.holder === null ? [] : [`definitions of ${shortName(seen.case, readings.holder)}`]),
    ...Object.entries(readings.terms).map(([term, reading]) => `${term} as ${reading} reads it`),
    ...(without.length === 0 ? [] : [`without ${listed(without)}`]),
  ]
}

/** The view as `--json` prints it. */
export function viewJson(seen: Seen) {
  const { asOf, knownBy, readings, without } = seen.view
  return { asOf: printDay(asOf), knownBy: printDay(knownBy), readings, without }
}

/** Passages as `--json` prints them; the words of a protected report leave in no export. */
export function sourcesJson(seen: Seen, sources: readonly Source[]) {
  return sources.map((one) => ({
    report: one.report,
    exact: seen.reports.get(one.report)?.head.handling === 'protected' ? null : one.exact,
    stance: one.stance,
  }))
}
