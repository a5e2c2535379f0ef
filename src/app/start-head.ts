import { dayOf, printDay } from '../case/index.ts'
import type { SourceText } from './start-source.ts'

/** What is proposed for the head of a report, each found in the text or the file, nothing asked. */
export interface HeadProposal {
  readonly title: string | null
  readonly outlet: string
  /** ISO; null where none was found. */
  readonly published: string | null
  /** Month and day, MM-DD, where the report gives no year. */
  readonly partial: string | null
  readonly kind: 'original' | 'excerpt' | 'summary' | 'note'
  /** What the file itself says it goes back to. */
  readonly origin: string | null
  /** The agency that the dispatch line names. */
  readonly agency: string | null
  readonly url: string | null
}

/** Stands where no outlet was found. */
export const NOT_STATED = 'not stated'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const MONTH = `(?:${MONTHS}|(?:${SHORT})\\.?)`
const DATE = new RegExp(
  `\\b(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})[ ,]+(\\d{4})|(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}))(?!\\d)`,
)
const PRESS =
  /\b(?:Times|Post|Review|News|Journal|Brief|Monitor|Observer|Tribune|Agency|Wire|Herald|Gazette|Chronicle|Press|Star|Guardian|Telegraph|Independent|Mail|Globe|Sun|Standard|Mirror|Courier|Dispatch|Messenger|Examiner|Enquirer|Inquirer|Echo|Argus|Sentinel|Advertiser|Reporter|Spectator|Bulletin|Digest|Report|Daily|Weekly|Today|Radio|Broadcasting|Television|TV|Magazine|Foundation|Institute|Group|Centre|Center|Ministry|Office|Secretariat|Service|Mission|Nations|Zeitung|Monde|Pravda|Izvestia)\b/

/**
 * A dispatch line at the beginning of a paragraph: “BELGRADE, June 16 (Agency) -”, “OSLO (AP) —”, “GENEVA —”.
 * The second group is the agency, where one is named.
 */
export const DATELINE =
  /^(?:\p{Lu}[\p{Lu}’'.-]+(?:[ ,]+\p{Lu}[\p{L}’'.-]+){0,4})(?:,\s*[^()\n—–-]{0,40})?\s*(?:\(([^()\n]{2,40})\)\s*[-–—]{1,2}|[—–]{1,2}|--?)\s/u

const AGENCY_FIRST = /^\(?(AP|AFP|UPI|DPA|ANSA|TASS|Itar-Tass|Interfax|Xinhua|Tanjug|Reuters)\)?\s*[-–—]/

/** Propose a head for one report out of a source. `text` is the report’s own part of it. */
export function proposeHead(source: SourceText, text: string): HeadProposal {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 12)
  const front = frontOf(text)
  const own = front === null ? lines : lines.slice(front.lines)
  const agency = agencyOf(own)
  const published =
    isoIn(front?.values.get('published') ?? front?.values.get('date') ?? '') ??
    isoIn(source.published ?? '') ??
    dateOf(own) ??
    isoIn(nameOf(source.file).replace(/_/g, '-'))
  const masthead = outletOf(own) === null ? outletOverDate(own) : null
  const title =
    front?.values.get('title') ??
    source.title ??
    titleOf(masthead === null ? own : own.filter((line) => line.replace(/^#+\s*/, '') !== masthead))
  return {
    title: title === null ? null : withoutOutlet(title, source.outlet),
    outlet:
      front?.values.get('outlet') ??
      source.outlet ??
      outletOf(own) ??
      outletInTitle(source.title) ??
      masthead ??
      agency ??
      NOT_STATED,
    published,
    partial: published === null ? partialIn(own) : null,
    kind: kindOf(front?.values.get('kind'), text),
    origin: front?.values.get('origin') ?? null,
    agency,
    url: front?.values.get('url') ?? source.url,
  }
}

/**
 * The report’s own words: without a front matter, and without the heading lines at the top that say no more than the
 * title, outlet and date that stand in the head now. A headline is no sentence, and would be read as one.
 */
export function bodyOf(text: string, head: HeadProposal): string {
  const lines = text.replace(/^---\n[\s\S]{0,4000}?\n---[ \t]*\n/, '').split('\n')
  let at = 0
  for (; at < Math.min(lines.length, 12); at += 1) {
    const line = (lines[at] ?? '').replace(/^\s*#+\s*|^\s*\d+[.)]\s+/g, '').trim()
    if (line === '' || line === head.title || isHeadLine(line, head)) continue
    break
  }
  const body = lines.slice(at).join('\n').trim()
  return body === '' ? text.trim() : body
}

/** A line of nothing but outlet and date. */
function isHeadLine(line: string, head: HeadProposal): boolean {
  if (line.length > 120 || DATELINE.test(line)) return false
  const rest = line
    .replace(DATE, '')
    .replace(head.outlet, '')
    .replace(/^(?:source|from|date|published|by)\s*:?/i, '')
  return (
    !/\p{L}/u.test(rest.replace(/\b(?:\p{Lu}\p{Ll}+day|the|on)\b/giu, '')) &&
    (isoIn(line) !== null || line.includes(head.outlet))
  )
}

function frontOf(
  text: string,
): { readonly values: ReadonlyMap<string, string>; readonly lines: number } | null {
  const found = /^---\n([\s\S]{0,4000}?)\n---[ \t]*\n/.exec(text)?.[1]
  if (found === undefined) return null
  const values = new Map<string, string>()
  for (const line of found.split('\n')) {
    const [, key, value] = /^([A-Za-z]+):\s*(.+)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined)
      values.set(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return { values, lines: found.split('\n').filter((line) => line.trim() !== '').length + 2 }
}

/** The first full date of a text, ISO. */
export function isoIn(text: string): string | null {
  const found = DATE.exec(text)
  if (found === null) return null
  const [, year, month, day, dayFirst, monthAfter, yearAfter, monthFirst, dayAfter, yearLast] = found
  const named = monthAfter ?? monthFirst
  const at =
    named === undefined
      ? dayOf(Number(year), Number(month), Number(day))
      : dayOf(Number(yearAfter ?? yearLast), monthNumber(named), Number(dayFirst ?? dayAfter))
  return at === null ? null : printDay(at)
}

const SHORT_DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})|(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?![\\d,]*\\s?\\d{4})\\b`,
)

/** “Oct 13” at the head of a report: a heading line, or before the dash of a dispatch line. */
function partialIn(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 6)) {
    const head = DATELINE.test(line) ? (DATELINE.exec(line)?.[0] ?? '') : line.length <= 60 ? line : ''
    const [, dayFirst, monthAfter, monthFirst, dayAfter] = SHORT_DATE.exec(head) ?? []
    const month = monthAfter ?? monthFirst
    if (month === undefined) continue
    const at = [monthNumber(month), Number(dayFirst ?? dayAfter)] as const
    // 2000 was a leap year: every day that any year has.
    if (dayOf(2000, ...at) !== null) return at.map((one) => String(one).padStart(2, '0')).join('-')
  }
  return null
}

function monthNumber(name: string): number {
  return MONTHS.split('|').findIndex((one) => one.slice(0, 3) === name.slice(0, 3)) + 1
}

function dateOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = isoIn(line.slice(0, 160))
    if (found !== null) return found
  }
  return null
}

function agencyOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const named = DATELINE.exec(line)?.[1] ?? AGENCY_FIRST.exec(line)?.[1]
    if (named !== undefined && !/^\d/.test(named) && isoIn(named) === null) return named.trim()
  }
  return null
}

/** A short line with a name of the press in it, among the first lines; “By …” and headings with a verb are none. */
export function outletOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 5)) {
    const bare = uncapitalled(line.slice(0, 300))
      .replace(/^[*_]+|[*_]+$/g, '')
      .replace(/^(?:#+\s*|source:\s*|from:\s*|\d+[.)]\s+|\[\d+\]\s*)/i, '')
      .replace(DATE, '')
      .replace(/[\s,;:|–—-]+$/g, '')
      .split(/\s*[,|]\s*/)[0]
      ?.trim()
    if (bare === undefined || bare === '' || bare.split(/\s+/).length > 6 || /[.!?]$/.test(bare)) continue
    if (PRESS.test(bare) && bare.split(/\s+/).every((word) => /^(?:\p{Lu}|of|the|and|for|de|la)/u.test(word)))
      return bare
  }
  return null
}

/** A line of capitalised words over a line of nothing but a date, where a headline follows: the masthead. */
function outletOverDate(lines: readonly string[]): string | null {
  const at = lines.slice(0, 4).findIndex((line) => isoIn(line) !== null && !/\p{L}/u.test(bareOfDate(line)))
  const above = lines[at - 1]?.replace(/^#+\s*/, '')
  if (at < 1 || above === undefined || titleOf(lines.slice(at + 1)) === null) return null
  const words = above.split(/\s+/)
  const isName = words.length <= 5 && words.every((word) => /^(?:\p{Lu}|of|the|and|for|de|la)/u.test(word))
  return isName && !/[.!?:;,]$/.test(above) && isoIn(above) === null ? above : null
}

function bareOfDate(line: string): string {
  return line.replace(DATE, '').replace(/\b(?:\p{Lu}\p{Ll}+day|the|on|published|date)\b/giu, '')
}

/** RADIO SHIRVAT as Radio Shirvat; the words of a short heading in capitals. */
function uncapitalled(line: string): string {
  if (line.length > 80 || !/\p{Lu}{4}/u.test(line) || /\p{Ll}/u.test(line)) return line
  return line.replace(/\p{Lu}{3,}/gu, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
}

function outletInTitle(title: string | null): string | null {
  const last = title?.split(/\s+[-|–—]\s+/).at(-1)
  return last !== undefined && last !== title && PRESS.test(last) ? last : null
}

function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[-|–—]\s+/)
  const last = parts.at(-1)
  return parts.length > 1 && last !== undefined && (last === outlet || PRESS.test(last))
    ? parts.slice(0, -1).join(' – ')
    : title
}

function titleOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 6)) {
    const bare = line
      .replace(/^#+\s*/, '')
      .replace(/^\d+[.)]\s+/, '')
      .trim()
    if (bare.length < 8 || bare.length > 140 || /[.;,]$/.test(bare) || DATELINE.test(bare)) continue
    if (
      isoIn(bare) !== null ||
      outletOf([bare]) !== null ||
      /^(?:(?:PRESS RELEASE|Press [Rr]elease|Office (?:of|for) the|Ministry of)\b|\p{Lu}{3,}:)/u.test(bare) ||
      /^(?:by|source|from|date|copyright|transcript|press release|for immediate release|analysis|opinion|comment|editorial|report|news|republic of|kingdom of|state of|united nations|covering the period|highlights?)\b[^.?!]{0,40}$/i.test(
        bare,
      )
    )
      continue
    return bare
  }
  return null
}

function kindOf(given: string | undefined, text: string): HeadProposal['kind'] {
  if (given === 'original' || given === 'excerpt' || given === 'summary' || given === 'note') return given
  const head = text.slice(0, 400)
  if (/^\s*(?:summary|our summary|abstract)\b/im.test(head)) return 'summary'
  if (/^\s*(?:note|memo|memorandum|minutes)\b/im.test(head)) return 'note'
  return /\[(?:…|\.\.\.)\]|\(excerpts?\)|\bexcerpts? from\b/i.test(text) ? 'excerpt' : 'original'
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}
