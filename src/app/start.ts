import { dayOf } from '../case/index.ts'
import { type Diagnostic, diagnostic } from '../text/index.ts'
import { type Effects, troubleOf } from './effects.ts'
import { originsOf, plainWords } from './start-dispatch.ts'
import { bodyOf, type HeadProposal, NOT_STATED, proposeHead } from './start-head.ts'
import { isReportName, readSource, type SourceText } from './start-source.ts'
import { splitDigest } from './start-split.ts'

/** A report as it is written into a new case. */
export interface StartedReport {
  readonly id: string
  readonly head: HeadProposal
  readonly text: string
  /** The file that it came out of. */
  readonly from: string
}

export interface Gathered {
  readonly reports: readonly StartedReport[]
  readonly findings: readonly Diagnostic[]
}

/** Read the files and folders named, split digests, and propose a head for each report; earliest first. */
export async function gatherReports(paths: readonly string[], effects: Effects): Promise<Gathered> {
  const findings: Diagnostic[] = []
  const left: string[] = []
  const found: Found[] = []
  for (const path of paths) {
    for (const file of filesAt(path, effects, findings, left)) {
      const read = await readSource(file, effects)
      if (!read.ok) {
        findings.push(read.finding)
        continue
      }
      for (const part of splitDigest(read.source.text)) {
        const head = proposeHead(read.source, part)
        const text = bodyOf(part, head)
        if (/\p{L}/u.test(text)) found.push({ source: read.source, text, head })
      }
    }
  }
  const { once, twice } = withoutDoubles(found)
  const placed = once.map((one) => ({ ...one, ...withYear(one.head, one.text, once, effects) }))
  const dated = [...placed].sort((a, b) => byDay(a, b))
  const ids = new Set<string>()
  const named = dated.map((one) => ({ ...one, id: freeId(idFor(one.head, one.source.file), ids) }))
  const origins = originsOf(
    named.map(({ id, text, head }) => ({
      id,
      text,
      outlet: head.outlet === NOT_STATED ? null : head.outlet,
      agency: head.agency,
      origin: head.origin,
      published: head.published,
    })),
  )
  const reports = named.map(({ id, head, text, source }) => ({
    id,
    head: { ...head, origin: origins.get(id) ?? null },
    text,
    from: source.file,
  }))
  const unnamed = named.filter(({ head }) => head.outlet === NOT_STATED)
  const undated = named.filter(({ head }) => head.published === null)
  const doubtful = named.filter(({ head }) => head.published !== null && head.partial !== null)
  const taken = named.filter((one) => one.yearTaken)
  const about = (list: readonly { readonly id: string }[]): string => few(list.map(({ id }) => id))
  return {
    reports,
    findings: [
      ...findings,
      ...twice.map(({ file, as }) => diagnostic('intake-twice', null, { file, as })),
      ...(unnamed.length === 0 ? [] : [diagnostic('intake-no-outlet', null, { file: about(unnamed) })]),
      ...(undated.length === 0 ? [] : [diagnostic('intake-no-date', null, { file: about(undated) })]),
      ...(doubtful.length === 0 ? [] : [diagnostic('intake-no-year', null, { file: about(doubtful) })]),
      ...(taken.length === 0 ? [] : [diagnostic('intake-year-taken', null, { file: about(taken) })]),
      ...unknown(left),
    ],
  }
}

interface Found {
  readonly source: SourceText
  readonly text: string
  readonly head: HeadProposal
}

/** One report that came twice, as two copies of a file, is one; the same text in two papers is two. */
function withoutDoubles(found: readonly Found[]): {
  readonly once: readonly Found[]
  readonly twice: readonly { readonly file: string; readonly as: string }[]
} {
  const first = new Map<string, string>()
  const once: Found[] = []
  const twice: { readonly file: string; readonly as: string }[] = []
  for (const one of found) {
    const key = JSON.stringify([plainWords(one.text).join(' '), one.head.outlet, one.head.published])
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, one.source.file)
      once.push(one)
    } else twice.push({ file: one.source.file, as: before })
  }
  return { once, twice }
}

/** Earliest first; those without a day at the end, as they came. */
function byDay(a: { readonly head: HeadProposal }, b: { readonly head: HeadProposal }): number {
  const [left, right] = [a.head.published ?? '9999', b.head.published ?? '9999']
  return left < right ? -1 : left > right ? 1 : 0
}

/** `a, b, c and 7 more`. */
function few(names: readonly string[]): string {
  return names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}

/** Files of forms that are not read, in one finding. */
function unknown(left: readonly string[]): readonly Diagnostic[] {
  return left.length === 0 ? [] : [diagnostic('intake-unknown-form', null, { file: few(left) })]
}

/**
 * “Oct. 13” without a year. Where the other reports lie in one stretch and only one year puts the day into it, give or
 * take a season, that year is taken and said. Else it is that of most others, or the last one that the text names and
 * that has come already, and the day stays marked as not verified.
 */
function withYear(
  head: HeadProposal,
  text: string,
  others: readonly Found[],
  effects: Effects,
): { readonly head: HeadProposal; readonly yearTaken: boolean } {
  const { partial } = head
  if (head.published !== null || partial === null) return { head, yearTaken: false }
  const days = others.flatMap((one) => one.head.published ?? []).sort()
  const only = yearWithin(partial, days)
  if (only !== null)
    return { head: { ...head, published: `${only}-${partial}`, partial: null }, yearTaken: true }
  const latest = new Date(effects.clock() * 86_400_000).getUTCFullYear()
  const named = [...text.matchAll(/\b(?:19|20)\d\d\b/g)]
    .map(([year]) => year)
    .filter((year) => Number(year) <= latest)
    .sort()
  const year = days[Math.floor(days.length / 2)]?.slice(0, 4) ?? named.at(-1)
  return {
    head: year === undefined ? { ...head, partial: null } : { ...head, published: `${year}-${partial}` },
    yearTaken: false,
  }
}

/** Days that a report may lie before or after all others and still belong to them. */
const SEASON = 120

/** The only year that puts a day, MM-DD, near the others; null where none or several do, or where one other has a day. */
function yearWithin(partial: string, days: readonly string[]): string | null {
  const [first, last] = [dayFrom(days[0]), dayFrom(days.at(-1))]
  if (days.length < 2 || first === null || last === null) return null
  const years: string[] = []
  for (let year = Number(days[0]?.slice(0, 4)) - 1; year <= Number(days.at(-1)?.slice(0, 4)) + 1; year++) {
    const day = dayFrom(`${year}-${partial}`)
    if (day !== null && day >= first - SEASON && day <= last + SEASON) years.push(String(year))
  }
  return years.length === 1 ? (years[0] ?? null) : null
}

function dayFrom(iso: string | undefined): number | null {
  const [year, month, day] = (iso ?? '').split('-').map(Number)
  return year === undefined || month === undefined || day === undefined ? null : dayOf(year, month, day)
}

function filesAt(path: string, effects: Effects, findings: Diagnostic[], left: string[]): readonly string[] {
  const { files } = effects
  const stat = files.stat(path)
  if (stat === null) {
    findings.push(diagnostic('intake-missing', null, { file: path }))
    return []
  }
  if (stat.kind !== 'folder') return [path]
  try {
    return [...files.list(path)]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .filter((one) => !one.name.startsWith('.'))
      .flatMap((one) => {
        const inner = files.join(path, one.name)
        // A link to a file is the file; one to a folder may lead anywhere, or in a circle.
        const kind = one.kind === 'link' ? (files.stat(inner)?.kind ?? 'other') : one.kind
        if (one.kind === 'folder') return filesAt(inner, effects, findings, left)
        if (kind === 'file' && isReportName(one.name)) return [inner]
        left.push(one.kind === 'link' && kind !== 'file' ? `${one.name} (a link)` : one.name)
        return []
      })
  } catch (error) {
    findings.push(diagnostic('intake-unreadable', null, { file: path, why: troubleOf(error) }))
    return []
  }
}

/** `selim-tribune-5-may`, by outlet and day; by the file where there is no outlet. */
function idFor(head: HeadProposal, file: string): string {
  const name = head.outlet === NOT_STATED ? fileName(file).replace(/\.[^.]*$/, '') : head.outlet
  const words = plainWords(name)
    .filter((word) => !/^(?:the|of|and)$/.test(word))
    .slice(0, 3)
  const [, month, day] = (head.published ?? '').split('-')
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'june', 'july', 'aug', 'sept', 'oct', 'nov', 'dec']
  const date =
    month === undefined || day === undefined ? [] : [String(Number(day)), months[Number(month) - 1] ?? '']
  const id = [...words, ...date].join('-')
  return /^[a-z]/.test(id) ? id : `r-${id}`
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  taken.add(id)
  return id
}

export type Started =
  | {
      readonly ok: true
      readonly folder: string
      readonly reports: readonly StartedReport[]
      readonly findings: readonly Diagnostic[]
    }
  | { readonly ok: false; readonly finding: Diagnostic; readonly findings: readonly Diagnostic[] }

/**
 * Begin a case from raw reports: `case.yaml`, and `reports/*.md` with their texts as they are. Nothing is asked;
 * what could not be found out stands as such in the head. A folder that holds anything is left alone.
 */
export async function startCase(paths: readonly string[], to: string, effects: Effects): Promise<Started> {
  const { files } = effects
  const stat = files.stat(to)
  if (stat !== null && (stat.kind !== 'folder' || files.list(to).length > 0))
    return { ok: false, finding: diagnostic('intake-target-taken', null, { folder: to }), findings: [] }
  const { reports, findings } = await gatherReports(paths, effects)
  if (reports.length === 0)
    return { ok: false, finding: diagnostic('intake-nothing', null, { where: paths.join(', ') }), findings }
  const { printDay } = await import('../case/index.ts')
  const today = printDay(effects.clock())
  files.makeFolder(files.join(to, 'reports'))
  files.makeFolder(files.join(to, 'records'))
  const standIn = standInDay(reports) ?? today
  for (const one of reports)
    put(effects, files.join(to, 'reports', `${one.id}.md`), reportFile(one, today, standIn))
  put(effects, files.join(to, 'case.yaml'), await caseFile(to, reports, effects))
  return { ok: true, folder: to, reports, findings }
}

function put(effects: Effects, path: string, text: string): void {
  effects.files.replace(path, new TextEncoder().encode(text))
}

/**
 * The day that stands in for one that was not found: that of the latest dated report, so that a report of 1998 among
 * others is not taken for one of today. Null where no report has a day.
 */
export function standInDay(reports: readonly StartedReport[]): string | null {
  return (
    reports
      .flatMap((one) => one.head.published ?? [])
      .sort()
      .at(-1) ?? null
  )
}

/** A report’s file; a text that itself begins with a line of dashes stays whole behind the head. */
export function reportFile(
  { head, text, from }: Pick<StartedReport, 'head' | 'text' | 'from'>,
  today: string,
  standIn: string = today,
): string {
  const lines = [
    ...(head.title === null ? [] : [`title: ${JSON.stringify(head.title)}`]),
    // Two reports without an outlet must still be told apart where they are cited.
    `outlet: ${JSON.stringify(head.outlet === NOT_STATED ? `${NOT_STATED} (${fileName(from)})` : head.outlet)}`,
    `published: ${head.published ?? standIn}`,
    `accessed: ${today}`,
    `kind: ${head.kind}`,
    ...(head.origin === null ? [] : [`origin: ${JSON.stringify(head.origin)}`]),
    ...(head.url === null ? [] : [`url: ${JSON.stringify(head.url)}`]),
    ...(head.published === null || head.partial !== null ? ['undated: true'] : []),
  ]
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`
}

async function caseFile(to: string, reports: readonly StartedReport[], effects: Effects): Promise<string> {
  const name = (
    to
      .split(/[\\/]/)
      .filter((part) => part !== '' && part !== '.')
      .at(-1) ?? 'case'
  ).replace(/[-_]+/g, ' ')
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const days = reports.flatMap((one) => one.head.published ?? [])
  const span = days.length === 0 ? '' : `, ${days[0]} to ${days.at(-1)}`
  return [
    `title: ${JSON.stringify(title)}`,
    `scope: ${JSON.stringify(`Begun from ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}${span}.`)}`,
    `author: ${JSON.stringify(analystOf(effects))}`,
    'status: draft',
    'handling: open',
    'scale: icd-203',
    '',
  ].join('\n')
}

/** Who decides: DEMARCHE_ANALYST, else the name of the account. */
export function analystOf(effects: Effects): string {
  const { environment } = effects
  for (const key of ['DEMARCHE_ANALYST', 'USER', 'USERNAME']) {
    const name = environment[key]?.trim()
    if (name !== undefined && name !== '') return name
  }
  return 'analyst'
}
