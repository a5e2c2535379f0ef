import type { Doubt } from '../../app/index.ts'
import { type Case, printDay } from '../../case/index.ts'
import type { Draft, Passage, Proposal } from '../../extraction/index.ts'
import { type Stretch, wrapped } from './lines.ts'

const AROUND = 180

/** A proposal as lines: what it is, its passages in their report, the record, what comes along, and why. */
export function proposalPage(
  from: Case,
  proposal: Proposal,
  shown: {
    readonly draft: Draft | null
    readonly companions: readonly Draft[]
    readonly changed: boolean
    readonly doubts: readonly Doubt[]
  },
  width: number,
  colour: boolean,
): readonly (readonly Stretch[])[] {
  const lines: (readonly Stretch[])[] = []
  const put = (stretches: readonly Stretch[], margin = 0): void => {
    lines.push(...wrapped(stretches, width, margin))
  }
  put([
    lead(proposal.group.toUpperCase()),
    plain(
      `  ${inWords(from, proposal.says)}${proposal.standing === 1 ? `  (second reader: ${proposal.by})` : ''}`,
    ),
  ])
  for (const group of together(proposal.passages)) {
    const report = from.reports.get(group[0].report)
    lines.push([])
    if (report !== undefined)
      put([quiet(`${report.head.outlet}, ${printDay(report.head.published)} (${report.id})`)])
    put(inReport(report?.text ?? '', group, colour), 2)
  }
  lines.push([])
  const { draft } = shown
  if (draft === null) {
    put([
      lead(proposal.adds?.path.at(-1) === 'sources' ? 'One more source of ' : 'An addition to '),
      plain(proposal.adds?.to ?? ''),
    ])
    for (const [key, value] of Object.entries(proposal.adds?.value ?? {}))
      if (!/^(?:exact|report|prefix|suffix)$/.test(key)) put([plain(`${key}: ${written(value)}`)], 2)
  } else {
    put([
      lead(`${shown.changed ? 'Changed record' : 'New record'} `),
      plain(`${draft.record.id} (${draft.kind})`),
    ])
    for (const line of gathered(draft.record)) put([plain(line)], 2)
  }
  if (shown.companions.length > 0) {
    put([lead('Brings along')])
    for (const one of shown.companions) put([plain(companion(one))], 2)
    for (const { draft: one, as } of shown.doubts)
      put(
        [
          lead('Maybe the same  '),
          plain(`${one.record.id} and ${as}${titled(from, as)}; = takes it for that one`),
        ],
        2,
      )
  }
  put([lead('Why  '), plain(proposal.reason)])
  return lines
}

/** The names of promises in a line as what they promise. */
function inWords(from: Case, says: string): string {
  return says.replace(/\bp-[a-z0-9-]+/g, (id) => {
    const record = from.entries.get(id)
    const short = record?.kind === 'pledges' ? record.record.short : undefined
    return short === undefined ? id : `“${short}”`
  })
}

/** Short values that follow each other share a line, so that a proposal fits on a screen. */
const SHARES_LINE = 30

function gathered(record: Draft['record']): readonly string[] {
  const lines: { text: string; short: boolean }[] = []
  for (const [key, value] of Object.entries(record)) {
    if (key === 'id' || key === 'sources') continue
    const text = `${key}: ${written(value)}`
    const short = text.length <= SHARES_LINE
    const last = lines.at(-1)
    if (short && last?.short === true && last.text.length + text.length < 70) last.text += `  ·  ${text}`
    else lines.push({ text, short })
  }
  return lines.map((one) => one.text)
}

function titled(from: Case, actor: string): string {
  const title = from.records.actors.find((one) => one.id === actor)?.title
  return title === undefined ? '' : ` (${title})`
}

function companion({ kind, record }: Draft): string {
  const says = (key: string): string => written(record[key])
  switch (kind) {
    case 'actors':
      return `${record.id}: ${says('title')}, ${says('kind')}${record['short'] === undefined ? '' : `, “${says('short')}”`}${record['aliases'] === undefined ? '' : `, also ${written(record['aliases'])}`}`
    case 'offices':
      return `${record.id}: ${says('holder')}, ${says('office')} of ${says('of')}`
    case 'atoms':
      return `fact ${record.id}: ${says('yes')} / ${says('no')}`
    case 'terms':
      return `term ${record.id}: “${says('says')}”, ${written(record['readings'])}`
    default:
      return `${kind} ${record.id}: ${says('title')}`
  }
}

type Group = readonly [Passage, ...Passage[]]

/** Passages that stand near each other in one report, in their order, to be shown in one stretch of it. */
function together(passages: readonly Passage[]): readonly Group[] {
  const groups: Group[] = []
  for (const passage of [...passages].sort((a, b) => (a.report === b.report ? a.start - b.start : 0))) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (
      last !== undefined &&
      before !== undefined &&
      before.report === passage.report &&
      passage.start - before.end < AROUND
    )
      groups[groups.length - 1] = [...last, passage]
    else groups.push([passage])
  }
  return groups
}

function inReport(text: string, group: Group, colour: boolean): readonly Stretch[] {
  const mark = (words: string): Stretch => ({ text: colour ? words : `[${words}]`, look: 'passage' })
  const [first] = group
  if (group.some((one) => text.slice(one.start, one.end) !== one.exact))
    return group.map((one) => mark(one.exact))
  const from = boundary(text, Math.max(0, first.start - AROUND), first.start)
  const out: Stretch[] = from > 0 ? [plain('… ')] : []
  let at = from
  for (const { start, end } of group) {
    if (end <= at) continue
    if (start > at) out.push(plain(text.slice(at, start)))
    out.push(mark(text.slice(Math.max(at, start), end)))
    at = end
  }
  const to = Math.min(text.length, at + AROUND)
  const after = text.slice(at, to)
  const stop = to < text.length ? after.lastIndexOf(' ') : after.length
  return [
    ...out,
    plain(`${after.slice(0, stop === -1 ? after.length : stop)}${to < text.length ? ' …' : ''}`),
  ]
}

/** The first word boundary from `at` on. */
function boundary(text: string, at: number, latest: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space === -1 || space > latest ? at : space + 1
}

/** A value on one line. */
export function written(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => key !== 'sources')
      .map(([key, one]) => `${key} ${written(one)}`)
      .join(', ')
  return String(value ?? 'open')
}

function plain(text: string): Stretch {
  return { text, look: 'plain' }
}

function lead(text: string): Stretch {
  return { text, look: 'lead' }
}

function quiet(text: string): Stretch {
  return { text, look: 'quiet' }
}
