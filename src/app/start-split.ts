import { DATELINE, isoIn, outletOf } from './start-head.ts'

const SEPARATOR =
  /^\s*(?:[-=_*#~]{3,}|(?:\*\s+){2,}\*|<hr\s*\/?>|Document \d+ of \d+|\d+ of \d+ DOCUMENTS)\s*$/i
const FEWEST_WORDS = 12

/**
 * A pasted digest as the reports it consists of: at separator lines where what follows is headed by a date or a
 * dispatch line, else at the dispatch lines themselves where there are several. A text that shows neither is one report.
 */
export function splitDigest(text: string): readonly string[] {
  if (/^---\n[\s\S]{0,4000}?\n---[ \t]*\n/.test(text)) return splitFronted(text)
  const bySeparator = segments(text, (line) => SEPARATOR.test(line), false)
  if (bySeparator.length > 1 && bySeparator.filter(isHeaded).length >= bySeparator.length - 1)
    return bySeparator
  const byLine = byDateline(text)
  return byLine.length > 1 ? byLine : bySourceLine(text)
}

/** Reports that each carry a head between lines of dashes. */
function splitFronted(text: string): readonly string[] {
  const starts = [...text.matchAll(/^---\n(?:[A-Za-z]+:.*\n)+---[ \t]*$/gm)].map((found) => found.index)
  if (starts.length < 2) return [text]
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim())
}

function segments(text: string, cuts: (line: string) => boolean, keep: boolean): readonly string[] {
  const parts: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (cuts(line)) parts.push(keep ? [line] : [])
    else parts.at(-1)?.push(line)
  }
  const out: string[] = []
  let short = ''
  for (const part of parts.map((lines) => lines.join('\n').trim()).filter((one) => one !== '')) {
    // A few words between two lines are no report; they stay with the one after, or at the end with the one before.
    if (wordCount(part) < FEWEST_WORDS) short = joined(short, part)
    else {
      out.push(joined(short, part))
      short = ''
    }
  }
  const last = out.pop()
  return last === undefined ? (short === '' ? [] : [short]) : [...out, joined(last, short)]
}

function joined(before: string, after: string): string {
  return before === '' || after === '' ? before + after : `${before}\n\n${after}`
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}

function isHeaded(part: string): boolean {
  const first = part
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 5)
  return first.some((line) => DATELINE.test(line.trim()) || isoIn(line.slice(0, 160)) !== null)
}

/** Cut before every dispatch line, and before the heading above it: short lines that end without a full stop. */
function byDateline(text: string): readonly string[] {
  const paragraphs = text.split(/\n{2,}/)
  const heads = paragraphs.flatMap((one, at) =>
    DATELINE.test(one.trim()) && /\(|—|–/.test(one.slice(0, 80)) ? [at] : [],
  )
  if (heads.length < 2) return [text]
  const starts = heads.map((at, index) => {
    let start = at
    const before = heads[index - 1] ?? -1
    while (start - 1 > before && isHeading(paragraphs[start - 1] ?? '')) start -= 1
    return start
  })
  starts[0] = 0
  const parts = starts.map((start, index) =>
    paragraphs
      .slice(start, starts[index + 1] ?? paragraphs.length)
      .join('\n\n')
      .trim(),
  )
  return parts.every((part) => wordCount(part) >= FEWEST_WORDS) ? parts : [text]
}

/**
 * Cut before every paragraph that opens with a line of outlet and full date, by itself or under a heading. Both must
 * stand there: a date alone at the head of a paragraph is part of a chronology.
 */
function bySourceLine(text: string): readonly string[] {
  const paragraphs = text.split(/\n{2,}/)
  const starts = paragraphs.flatMap((one, at) => (opensWithSource(one) ? [at] : []))
  if (starts.length < 2) return [text]
  const first = (starts[0] ?? 0) > 0 && wordCount(paragraphs.slice(0, starts[0]).join(' ')) < FEWEST_WORDS
  const parts = starts.map((start, index) =>
    paragraphs
      .slice(index === 0 && !first ? 0 : start, starts[index + 1] ?? paragraphs.length)
      .join('\n\n')
      .trim(),
  )
  return parts.every((part) => wordCount(part) >= FEWEST_WORDS) ? parts : [text]
}

function opensWithSource(paragraph: string): boolean {
  return paragraph
    .trim()
    .split('\n')
    .slice(0, 2)
    .some((line) => {
      const bare = line.replace(/^[\s*_#>]+|[\s*_]+$/g, '')
      return bare.length <= 100 && !/[.!?]$/.test(bare) && isoIn(bare) !== null && outletOf([bare]) !== null
    })
}

function isHeading(paragraph: string): boolean {
  const line = paragraph.trim()
  return line !== '' && line.length < 160 && !/[.!?”"]$/.test(line)
}
