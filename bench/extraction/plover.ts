/*
 * Scores event types on sentences in the form of the PLOVER gold-standard records: an event whose trigger overlaps the
 * record's event spans is its reading; of several the one that begins first counts, clauses before nouns.
 */
import { readReport } from '../../src/extraction/index.ts'

interface Row {
  readonly event?: string
  readonly text?: string
  readonly spans?: readonly { readonly role: string; readonly start: number; readonly end: number }[]
}

export interface PloverScore {
  readonly sentences: number
  readonly found: number
  readonly typed: number
  readonly misses: readonly string[]
}

export const plover = (jsonl: string): PloverScore => {
  let sentences = 0
  let found = 0
  let typed = 0
  const misses: string[] = []
  for (const line of jsonl.split('\n')) {
    if (line.trim() === '') continue
    const row = JSON.parse(line) as Row
    const spans = (row.spans ?? []).filter((s) => s.role === 'EVT')
    if (row.text === undefined || row.event === undefined || spans.length === 0) continue
    sentences += 1
    const events = readReport(row.text).events.map((e) => ({
      e,
      shared: spans.reduce((n, s) => n + Math.max(0, Math.min(s.end, e.end) - Math.max(s.start, e.start)), 0),
    }))
    const near = events
      .filter((x) => x.shared > 0)
      .sort((a, b) => Number(a.e.optional) - Number(b.e.optional) || a.e.start - b.e.start)
    const best = near[0]
    if (best === undefined) {
      misses.push(`none ${row.event}: ${row.text} [${events.map((x) => x.e.plover).join()}]`)
      continue
    }
    found += 1
    if (best.e.plover === row.event) typed += 1
    else
      misses.push(
        `${row.event} read ${near.map((x) => `${x.e.plover}(${x.e.quote.slice(0, 40)})`).join(', ')}: ${row.text}`,
      )
  }
  return { sentences, found, typed, misses }
}
