import { printDay } from '../case/index.ts'
import {
  type GoldDocument,
  type GoldSpan,
  type Proposal,
  proposalsFor,
  readReport,
} from '../extraction/index.ts'
import type { Effects } from './effects.ts'
import type { OpenCase } from './open.ts'
import type { SecondReader } from './second-reader-ask.ts'
import { type Located, locateQuote } from './second-reader-locate.ts'
import type { SecondReading } from './second-reader-schema.ts'
import { pendingOf, put } from './suggest.ts'
import { readTray } from './suggest-log.ts'

export interface SecondRead {
  readonly added: readonly Proposal[]
  /** Quotes that do not stand in their report. */
  readonly dropped: readonly { readonly report: string; readonly quote: string }[]
  /** Reports that could not be read, and why. */
  readonly failed: readonly { readonly report: string; readonly why: string }[]
}

/**
 * Have a model read reports of a case too. What it says is located in the text or dropped; the rest becomes proposals
 * of lower standing that carry the model's name and the hash of the prompt, and wait like all others. Protected
 * reports are never sent.
 */
export async function readWithSecond(
  opened: OpenCase,
  ids: readonly string[],
  reader: SecondReader,
  effects: Effects,
): Promise<SecondRead> {
  // Loaded when asked for: few runs have a second reader, and schemas are slow to load.
  const [{ askSecond }, { PROMPT }] = await Promise.all([
    import('./second-reader-ask.ts'),
    import('./second-reader-schema.ts'),
  ])
  const added: Proposal[] = []
  const dropped: { readonly report: string; readonly quote: string }[] = []
  const failed: { readonly report: string; readonly why: string }[] = []
  const by = `${reader.model} (prompt ${effects.hash([PROMPT]).slice(0, 12)})`
  for (const id of ids) {
    const report = opened.case.reports.get(id)
    if (report === undefined || report.head.handling === 'protected') continue
    const published = printDay(report.head.published)
    const own = readReport(report.text, { id, dateline: { date: published } })
    const sentences = own.sentences.map((one) => ({
      id: one.id,
      text: report.text.slice(one.start, one.end),
    }))
    const asked = await askSecond(reader, sentences)
    if (!asked.ok) {
      failed.push({ report: id, why: asked.why })
      continue
    }
    const gold = goldOf(report.text, own, asked.reading, (quote) => dropped.push({ report: id, quote }))
    const tray = readTray(opened.folder, effects)
    const pending = pendingOf(tray)
    const fresh = proposalsFor({ id, text: report.text, published }, gold, opened.case, pending, {
      by,
      standing: 1,
    })
      .map((one) => ({ ...one, id: `${one.id}~${reader.model}` }))
      .filter((one) => !tray.proposals.has(one.id) && !pending.some((other) => isSame(one, other)))
    put(opened.folder, fresh, effects)
    added.push(...fresh)
  }
  return { added, dropped, failed }
}

/** Two proposals of one group whose first passages overlap say the same. */
function isSame(left: Proposal, right: Proposal): boolean {
  const [a] = left.passages
  const [b] = right.passages
  return (
    a !== undefined &&
    b !== undefined &&
    a.report === b.report &&
    a.start < b.end &&
    b.start < a.end &&
    (left.group === right.group || right.group === 'mention' || left.group === 'mention')
  )
}

/** A model's reading as a gold document: its quotes as spans, its names as the entities of the first reading. */
function goldOf(
  text: string,
  own: GoldDocument,
  reading: SecondReading,
  drop: (quote: string) => void,
): GoldDocument {
  const span = (sentence: string, quote: string): GoldSpan | null => {
    const around = own.sentences.find((one) => one.id === sentence)
    const found: Located | null =
      (around === undefined ? null : locateQuote(text, quote, around.start, around.end)) ??
      locateQuote(text, quote)
    if (found === null) {
      drop(quote)
      return null
    }
    return { ...found, quote: text.slice(found.start, found.end), sentence }
  }
  const entity = (name: string): readonly string[] => {
    const key = name.trim().toLowerCase().replace(/^the /, '')
    const found = own.entities.find((one) =>
      [one.canonical, ...one.mentions.map((mention) => mention.quote)].some(
        (known) => known.toLowerCase().replace(/^the /, '') === key,
      ),
    )
    if (found === undefined && name.trim() !== '') drop(name)
    return found === undefined ? [] : [found.id]
  }
  return {
    ...own,
    events: [],
    contestedTerms: [],
    outlook: [],
    commitments: reading.commitments.flatMap((one) => {
      const content = span(one.sentence, one.content)
      const condition = one.condition === null ? null : span(one.sentence, one.condition)
      if (content === null) return []
      return [
        {
          kind: one.kind,
          debtors: [...entity(one.debtor)],
          beneficiaries: [],
          content,
          cue: null,
          conditions: condition === null ? [] : [{ ...condition, type: 'if' }],
          deadline: null,
          status: [],
          restatedAs: [],
          reportedBy: null,
        },
      ]
    }),
    demands: reading.demands.flatMap((one) => {
      const content = span(one.sentence, one.content)
      return content === null
        ? []
        : [{ by: [...entity(one.by)], to: [...entity(one.to)], content, cue: content }]
    }),
    claims: reading.claims.flatMap((one) => {
      const content = span(one.sentence, one.content)
      if (content === null) return []
      const about = one.about === null ? [] : [...entity(one.about)]
      return [
        {
          speakers: [...entity(one.speaker)],
          cue: null,
          content,
          stance: one.stance,
          about,
          hedge: null,
          directQuote: false,
        },
      ]
    }),
  }
}
