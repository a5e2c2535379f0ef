import type { GoldDocument, GoldSpan } from '../gold.ts'
import { Cast, type ReportText } from './cast.ts'
import { isDay, isWeekday, laterBy } from './days.ts'
import type { Known } from './known.ts'
import { namesIn } from './names-in.ts'
import { passageOf, sourceOf } from './passages.ts'
import type { Addition, Draft, Group, Passage, Proposal, Written } from './proposal.ts'
import { alike, headOf, slug, tidy } from './words.ts'

export type { Entity, ReportText } from './cast.ts'

/** Kinds that may come along with a record that needs them; everything else is proposed by itself. */
const VOCABULARY: ReadonlySet<string> = new Set(['actors', 'offices', 'atoms', 'terms', 'issues'])

/** Papers and agencies, whose own words are reports and bind nobody. */
export const MEDIA =
  /\b(?:Reuters|AFP|Agence France-Presse|Associated Press|BBC|CNN|Al Jazeera|Interfax|(?:Itar-)?T[Aa][Ss][Ss]|Xinhua|RIA Novosti|Tanjug|Deutsche Welle|Radio Free Europe)\b/

/** One report on its way to proposals: its reading, what is known, and the drafts made so far. */
export class Context extends Cast {
  readonly by: string
  readonly standing: 0 | 1
  readonly proposals: Proposal[] = []
  /** Ids that stand in the case itself. */
  readonly #accepted: ReadonlySet<string>
  readonly #used = new Set<string>()

  constructor(parts: {
    readonly report: ReportText
    readonly gold: GoldDocument
    readonly known: Known
    readonly drafts: Map<string, Draft>
    readonly accepted: ReadonlySet<string>
    readonly by: string
    readonly standing: 0 | 1
  }) {
    super(parts.report, parts.gold, parts.known, parts.drafts)
    this.by = parts.by
    this.standing = parts.standing
    this.#accepted = parts.accepted
  }

  /** A draft as it stands at the end of the reading. */
  latest(draft: Draft): Draft {
    return this.drafts.get(draft.record.id) ?? draft
  }

  /** The atom of a clause: a known one that says the same, or a new draft. */
  atomFor(
    controllers: readonly string[],
    words: { readonly yes: string; readonly no: string; readonly done: string },
  ): string {
    const known = this.known.atomLike(controllers, words.yes)
    if (known !== null) return known.id
    const owner = slug(this.nameOf(controllers[0] ?? 'world'), 2)
    const name = slug(
      withoutNames(
        words.done,
        controllers.map((one) => this.nameOf(one)),
      ),
      3,
    )
    const id = this.known.free(`${owner}.${name}`)
    this.keep({
      kind: 'atoms',
      record: {
        id,
        yes: words.yes,
        no: words.no,
        done: words.done,
        ...(controllers.length === 0 ? {} : { controller: oneOrList(controllers) }),
      },
    })
    return id
  }

  /** The issue of a matter, by its words. */
  issueFor(words: string): string {
    const title = tidy(words).replace(/^(?:any|the|an?)\s+/i, '')
    for (const [known, id] of this.known.issues)
      if (alike(known, title) >= 0.5 || headOf(known) === headOf(title)) return id
    const id = this.known.free(`issue-${slug(title, 3)}`)
    this.keep({ kind: 'issues', record: { id, title } })
    return id
  }

  keepTerm(record: Written): void {
    this.keep({ kind: 'terms', record })
  }

  /** Whose judgement a report’s own outlook is. */
  get outlet(): string {
    const { outlet } = this.report
    return outlet === undefined || /^not stated\b/.test(outlet) ? 'the report’s author' : outlet
  }

  /** The report’s words at a span. */
  words(span: Pick<GoldSpan, 'start' | 'end'>): string {
    return this.report.text.slice(span.start, span.end)
  }

  /** The words right before what somebody said and its verb. */
  beforeClaim({ cue, content }: GoldDocument['claims'][number]): string {
    const opens = Math.min(cue?.start ?? content.start, content.start)
    return this.words({ start: Math.max(0, opens - 40), end: opens })
  }

  passage(span: Pick<GoldSpan, 'start' | 'end'>): Passage {
    return passageOf(this.report.id, this.report.text, span)
  }

  source(span: Pick<GoldSpan, 'start' | 'end'>, more: Readonly<Record<string, unknown>> = {}) {
    return sourceOf(this.passage(span), more)
  }

  sentenceOf(span: Pick<GoldSpan, 'start' | 'end'>): { readonly start: number; readonly end: number } {
    return this.gold.sentences.find((one) => one.start <= span.start && span.start < one.end) ?? span
  }

  /** The day in the sentence of a span, ISO; before or on publication where the thing is past, after it where planned. */
  dayIn(span: Pick<GoldSpan, 'start' | 'end'>, which: 'past' | 'planned'): string | null {
    if (this.report.undated === true) return null
    const around = this.sentenceOf(span)
    for (const date of this.gold.dates) {
      if (
        date.start < around.start ||
        date.end > around.end ||
        date.kind === 'deadline' ||
        date.kind === 'duration'
      )
        continue
      const day = date.value
      if (!isDay(day)) continue
      if (which === 'past') {
        if (day <= this.report.published) return day
      } else if (day >= this.report.published) return day
      else if (isWeekday(date.quote)) return laterBy(day, 7)
    }
    return null
  }

  /** The dates that can be trusted: of a report without a day only those with a year in their words. */
  datesKnown(): GoldDocument['dates'] {
    const { dates } = this.gold
    return this.report.undated === true ? dates.filter(({ quote }) => /\b(?:19|20)\d\d\b/.test(quote)) : dates
  }

  /** When something past happened: the day in its sentence, else by the day of publication. */
  whenPast(span: Pick<GoldSpan, 'start' | 'end'>): unknown {
    return this.dayIn(span, 'past') ?? [null, this.report.published]
  }

  /** Mark a span as told, so that weaker layers do not tell it again. */
  use(span: Pick<GoldSpan, 'start' | 'end'>): void {
    this.#used.add(`${span.start}`)
    this.#spans.push(span)
  }

  readonly #spans: Pick<GoldSpan, 'start' | 'end'>[] = []

  isUsed(span: Pick<GoldSpan, 'start' | 'end'>): boolean {
    const size = Math.max(1, span.end - span.start)
    return this.#spans.some((one) => {
      const shared = Math.min(one.end, span.end) - Math.max(one.start, span.start)
      return shared > 0 && shared / Math.min(size, one.end - one.start) > 0.6
    })
  }

  /** Propose a new record. */
  draft(parts: {
    readonly group: Group
    readonly kind: Draft['kind']
    readonly record: Written
    readonly says: string
    readonly reason: string
    readonly spans: readonly Pick<GoldSpan, 'start' | 'end'>[]
  }): void {
    const draft: Draft = { kind: parts.kind, record: parts.record }
    const names = namesIn(parts.record)
    this.#propose(parts, draft, null, names)
    this.known.add(parts.kind, parts.record)
  }

  /** Propose to add to a record. */
  addition(parts: {
    readonly group: Group
    readonly adds: Addition
    readonly says: string
    readonly reason: string
    readonly spans: readonly Pick<GoldSpan, 'start' | 'end'>[]
  }): void {
    this.#propose(parts, null, parts.adds, [parts.adds.to, ...namesIn(parts.adds.value)])
  }

  #propose(
    parts: {
      readonly group: Group
      readonly says: string
      readonly reason: string
      readonly spans: readonly Pick<GoldSpan, 'start' | 'end'>[]
    },
    draft: Draft | null,
    adds: Addition | null,
    names: readonly string[],
  ): void {
    const needs = this.#closure(names)
    const loaded = new Set(needs.map((one) => one.record.id))
    const requires = [...new Set(names)].filter(
      (name) =>
        this.known.ids.has(name) &&
        !loaded.has(name) &&
        !this.#accepted.has(name) &&
        name !== draft?.record.id &&
        name !== this.report.id,
    )
    const first = parts.spans[0]
    const wanted = `${this.report.id}/${draft?.record.id ?? `${adds?.to}-${first?.start ?? 0}`}`
    const id = this.proposals.some((one) => one.id === wanted) ? `${wanted}-${first?.start ?? 0}` : wanted
    this.proposals.push({
      id,
      report: this.report.id,
      group: parts.group,
      says: parts.says,
      reason: parts.reason,
      passages: parts.spans.map((span) => this.passage(span)),
      draft,
      adds,
      needs,
      requires,
      standing: this.standing,
      by: this.by,
    })
  }

  /** Drafts of vocabulary that names lead to, in an order in which each stands after what it names. */
  #closure(names: readonly string[]): readonly Draft[] {
    const found = new Map<string, Draft>()
    const visit = (name: string): void => {
      const draft = this.drafts.get(name)
      if (draft === undefined || found.has(name) || !VOCABULARY.has(draft.kind)) return
      found.set(name, draft)
      for (const inner of namesIn(draft.record)) visit(inner)
      for (const office of this.drafts.values())
        if (office.kind === 'offices' && office.record['holder'] === name) visit(office.record.id)
    }
    for (const name of names) visit(name)
    return [...found.values()]
  }
}

/** Words without the names of those who do it, which stand before the dot of an atom’s id already. */
function withoutNames(words: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replace(` by ${name}`, '').replace(`${name} `, ''), words)
}

export function oneOrList(list: readonly string[]): unknown {
  return list.length === 1 ? list[0] : [...list]
}
