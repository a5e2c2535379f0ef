import { type Diagnostic, diagnostic } from '../text/index.ts'
import { type Effects, troubleOf } from './effects.ts'
import { bodyOf, type HeadProposal, proposeHead } from './start-head.ts'
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
  const found: { readonly source: SourceText; readonly text: string; readonly head: HeadProposal }[] = []
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
  const dated = found.map((one, at) => ({ ...one, at, day: one.head.published ?? '9999-99-99' }))
  dated.sort((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1))
  const ids = new Set<string>()
  const reports: StartedReport[] = []
  const undated: string[] = []
  for (const { source, text, head: found } of dated) {
    const head = withYear(found, text, dated, effects)
    const id = freeId(idFor(head, source.file), ids)
    const twin = reports.find((one) => sharesText(one.text, text))
    const origin = head.origin ?? twin?.head.origin ?? twin?.head.outlet ?? null
    if (head.published === null || head.partial !== null) undated.push(id)
    reports.push({ id, head: { ...head, origin }, text, from: source.file })
  }
  if (undated.length > 0) findings.push(diagnostic('intake-no-date', null, { file: few(undated) }))
  return { reports: [...reports].sort(byDay), findings: [...findings, ...unknown(left)] }
}

function byDay(a: StartedReport, b: StartedReport): number {
  return (a.head.published ?? '9999') < (b.head.published ?? '9999')
    ? -1
    : (a.head.published ?? '9999') > (b.head.published ?? '9999')
      ? 1
      : 0
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
 * “Oct. 13” without a year: the year that the other reports have, else the last one that the text names and that has
 * come already. The day stays marked as not verified.
 */
function withYear(
  head: HeadProposal,
  text: string,
  others: readonly { readonly day: string }[],
  effects: Effects,
): HeadProposal {
  if (head.published !== null || head.partial === null) return head
  const known = others.map(({ day }) => day.slice(0, 4)).filter((year) => year !== '9999')
  const latest = new Date(effects.clock() * 86_400_000).getUTCFullYear()
  const named = [...text.matchAll(/\b(?:19|20)\d\d\b/g)]
    .map(([year]) => year)
    .filter((year) => Number(year) <= latest)
    .sort()
  const year = known.sort()[Math.floor(known.length / 2)] ?? named.at(-1)
  return year === undefined ? { ...head, partial: null } : { ...head, published: `${year}-${head.partial}` }
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
        if (one.kind === 'folder') return filesAt(inner, effects, findings, left)
        if (one.kind === 'file' && isReportName(one.name)) return [inner]
        if (one.kind === 'file') left.push(one.name)
        return []
      })
  } catch (error) {
    findings.push(diagnostic('intake-unreadable', null, { file: path, why: troubleOf(error) }))
    return []
  }
}

/** `selim-tribune-5-may`, by outlet and day; by the file where there is no outlet. */
function idFor(head: HeadProposal, file: string): string {
  const name =
    head.outlet === 'not stated' ? (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '') : head.outlet
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

function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  taken.add(id)
  return id
}

/** Whether two texts are one dispatch: half of their runs of five words in common. */
function sharesText(left: string, right: string): boolean {
  const runs = (text: string): ReadonlySet<string> => {
    const words = plainWords(text.slice(0, 20_000))
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
  }
  const a = runs(left)
  const b = runs(right)
  const shared = [...a].filter((one) => b.has(one)).length
  return shared > 0 && shared / Math.min(a.size, b.size) > 0.5
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
  { head, text }: Pick<StartedReport, 'head' | 'text'>,
  today: string,
  standIn: string = today,
): string {
  const lines = [
    ...(head.title === null ? [] : [`title: ${JSON.stringify(head.title)}`]),
    `outlet: ${JSON.stringify(head.outlet)}`,
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
