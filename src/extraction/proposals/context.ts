import { parseDay, printDay } from '../../case/index.ts'
import { existsIn, gazetteer } from '../gazetteer/index.ts'
import type { GoldDocument, GoldSpan } from '../gold.ts'
import { actorDraft, officeDraft } from './actors.ts'
import { type Known, nameKey } from './known.ts'
import { passageOf, sourceOf } from './passages.ts'
import type { Addition, Draft, Group, Passage, Proposal, Written } from './proposal.ts'
import { alike, headOf, slug, tidy } from './words.ts'

export type Entity = GoldDocument['entities'][number]

/** The report that is read. */
export interface ReportText {
  readonly id: string
  readonly text: string
  /** The day of publication, ISO. */
  readonly published: string
  /** Who published it, where that is known. */
  readonly outlet?: string
  /** The day of publication is not known; `published` is the day on which it was taken in. */
  readonly undated?: boolean
}

/** Kinds that may come along with a record that needs them; everything else is proposed by itself. */
const VOCABULARY: ReadonlySet<string> = new Set(['actors', 'offices', 'atoms', 'terms', 'issues'])

/** Papers and agencies, whose own words are reports and bind nobody. */
export const MEDIA =
  /\b(?:Reuters|AFP|Agence France-Presse|Associated Press|BBC|CNN|Al Jazeera|Interfax|(?:Itar-)?T[Aa][Ss][Ss]|Xinhua|RIA Novosti|Tanjug|Deutsche Welle|Radio Free Europe)\b/

/** Nouns for an armed group that is named elsewhere in the report. */
const ARMED =
  /^(?:the )?(?:rebels?|guerrillas?|insurgents?|separatists?|militants?|militia|fighters|(?:rebel|guerrilla|armed|separatist) (?:group|movement|forces?|army))$/i

/** Offices whose holders speak for somebody else. */
const SPEAKS_FOR = /\bspokes(?:man|woman|person|men)\b/i

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i

/** One report on its way to proposals: its reading, what is known, and the drafts made so far. */
export class Context {
  readonly report: ReportText
  readonly gold: GoldDocument
  readonly known: Known
  readonly by: string
  readonly standing: 0 | 1
  readonly proposals: Proposal[] = []
  /** Vocabulary that the case lacks, by id: this report’s and that of proposals still pending. */
  readonly #drafts: Map<string, Draft>
  /** Ids that stand in the case itself. */
  readonly #accepted: ReadonlySet<string>
  readonly #actors = new Map<string, string>()
  readonly #entities: ReadonlyMap<string, Entity>
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
    this.report = parts.report
    this.gold = parts.gold
    this.known = parts.known
    this.by = parts.by
    this.standing = parts.standing
    this.#drafts = parts.drafts
    this.#accepted = parts.accepted
    this.#entities = new Map(parts.gold.entities.map((one) => [one.id, one]))
  }

  entity(id: string): Entity | null {
    return this.#entities.get(id) ?? null
  }

  /** The actor of an entity: a known one, or a new draft. Null for what is nobody, as a place or a pronoun. */
  actorOf(entityId: string): string | null {
    const found = this.#actors.get(entityId)
    if (found !== undefined) return found
    const entity = this.entity(entityId)
    if (entity === null) return null
    const names = [
      entity.canonical,
      ...entity.mentions.filter((one) => one.kind === 'name').map((one) => one.quote),
    ]
    for (const name of names) {
      const id = this.known.actorNamed(tidy(name))
      if (id !== null) {
        this.#actors.set(entityId, id)
        return id
      }
    }
    const longer =
      this.#governed(entity) ?? this.#longerForm(entity) ?? this.#stateOf(entity) ?? this.#armedGroup(entity)
    if (longer !== null) {
      this.#actors.set(entityId, longer)
      return longer
    }
    const whole =
      entity.memberOf === undefined || entity.memberOf === entityId ? null : this.entity(entity.memberOf)
    const partOf = whole === null || whole.memberOf === entityId ? null : this.actorOf(whole.id)
    // A spokesman or official without a name speaks for the whole.
    if (partOf !== null && entity.type === 'person' && !entity.mentions.some((one) => one.kind === 'name')) {
      this.#actors.set(entityId, partOf)
      return partOf
    }
    // A river or a border post does nothing. What has a ministry or a president is a state; a capital was one above.
    if (entity.type === 'place' && !this.gold.entities.some((one) => one.memberOf === entity.id)) return null
    const draft = actorDraft(entity, partOf, this.known, (at) =>
      this.gold.sentences.some(({ start }) => start === at),
    )
    if (draft === null) return null
    this.#actors.set(entityId, draft.record.id)
    this.#keep(
      this.#mediates(entity) ? { kind: 'actors', record: { ...draft.record, role: 'mediator' } } : draft,
    )
    const office = officeDraft(entity, draft.record.id, partOf, this.known)
    if (office !== null) this.#keep(office)
    return draft.record.id
  }

  /**
   * Who is bound by what somebody says: a spokesman, and whoever says “we” of his side, binds the whole that he speaks
   * for; anybody else binds himself.
   */
  boundBy(entityIds: readonly string[], words: string): readonly string[] {
    const bound = entityIds.flatMap((id) => {
      const entity = this.entity(id)
      const own = this.actorOf(id)
      if (entity?.type !== 'person' || entity.memberOf === undefined) return own ?? []
      const speaksFor =
        entity.roles.some((one) => SPEAKS_FOR.test(one.quote)) || /\b(?:we|our)\b/i.test(words)
      return (speaksFor ? this.actorOf(entity.memberOf) : null) ?? own ?? []
    })
    return [...new Set(bound)]
  }

  /** Whether the report calls somebody a mediator or envoy, or names one of his. */
  #mediates(entity: Entity): boolean {
    const goesBetween = (one: Entity): boolean =>
      one.roles.some(({ quote }) =>
        /\b(?:envoy|mediators?|special (?:representative|adviser|envoy)|facilitators?|go-between)\b/i.test(
          quote,
        ),
      )
    return (
      goesBetween(entity) ||
      (entity.type !== 'person' &&
        this.gold.entities.some(
          (one) => one.type === 'person' && one.memberOf === entity.id && goesBetween(one),
        ))
    )
  }

  /** Who promises, threatens or is waited for is a party, unless the report has him mediate. */
  markParties(actors: readonly string[]): void {
    for (const actor of actors.map((id) => this.known.wholeOf(id))) {
      const draft = this.#drafts.get(actor)
      const kind = draft?.record['kind']
      if (
        draft?.kind !== 'actors' ||
        draft.record['role'] !== undefined ||
        !/^(?:state|government|armed-group)$/.test(String(kind))
      )
        continue
      this.#drafts.set(actor, { kind: 'actors', record: { ...draft.record, role: 'party' } })
    }
  }

  /** A draft as it stands at the end of the reading. */
  latest(draft: Draft): Draft {
    return this.#drafts.get(draft.record.id) ?? draft
  }

  /** “Front” where the same report has a “National Front”: the longer name is the actor’s. */
  #longerForm(entity: Entity): string | null {
    const key = nameKey(entity.canonical)
    if (key.includes(' ') || key.length < 4) return null
    const longer = this.gold.entities.filter(
      (one) =>
        one !== entity &&
        one.type !== 'place' &&
        nameKey(one.canonical).endsWith(` ${key}`) &&
        one.mentions.some((mention) => mention.kind === 'name'),
    )
    const [only] = longer
    return only === undefined || longer.length > 1 ? null : this.actorOf(only.id)
  }

  /** “The rebels” where the report, or the case, has one armed group with a name. */
  #armedGroup(entity: Entity): string | null {
    if (!/^(?:armed_group|group)$/.test(entity.type) || !ARMED.test(tidy(entity.canonical))) return null
    const here = this.gold.entities.filter(
      (one) =>
        one !== entity && one.type === 'armed_group' && one.mentions.some(({ kind }) => kind === 'name'),
    )
    const [only] = here
    if (only !== undefined) return here.length === 1 ? this.actorOf(only.id) : null
    const known = this.known.actors.filter((one) => one.kind === 'armed-group' && /\p{Lu}/u.test(one.short))
    return known.length === 1 ? (known[0]?.id ?? null) : null
  }

  /** “The Government of Kelesh” acts for Kelesh. */
  #governed(entity: Entity): string | null {
    const name = tidy(entity.canonical).replace(/^the\s+/i, '')
    const of = /^(?:government|republic|state|kingdom|authorities) of (?:the )?(\p{Lu}.+)$/iu.exec(name)?.[1]
    if (of === undefined) return null
    const known = this.known.actorNamed(of)
    if (known !== null) return known
    const here = this.gold.entities.find((one) => one !== entity && nameKey(one.canonical) === nameKey(of))
    return here === undefined ? null : this.actorOf(here.id)
  }

  /** A capital that acts stands for its state. */
  #stateOf(entity: Entity): string | null {
    const { country } = entity
    if (entity.type !== 'place' || country === null || country === undefined) return null
    const here = this.gold.entities.find((one) => one.type === 'country' && one.country === country)
    if (here !== undefined) return this.actorOf(here.id)
    const year = Number(this.report.published.slice(0, 4))
    const state = gazetteer().entries.find(
      (one) => one.type === 'country' && one.country === country && existsIn(one, year),
    )
    if (state === undefined) return null
    const known = this.known.actorNamed(state.name)
    if (known !== null) return known
    const id = this.known.free(slug(state.name))
    this.#keep({
      kind: 'actors',
      record: { id, title: state.name, kind: 'state', metonym: entity.canonical },
    })
    return id
  }

  actorsOf(entityIds: readonly string[]): readonly string[] {
    return [...new Set(entityIds.flatMap((id) => this.actorOf(id) ?? []))]
  }

  /** How sentences name an actor. */
  nameOf(actor: string): string {
    return this.known.actor(actor)?.short ?? actor
  }

  namesOf(actors: readonly string[]): string {
    const names = actors.map((id) => this.nameOf(id))
    return names.length < 2
      ? (names[0] ?? 'somebody')
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  }

  isPlural(actors: readonly string[]): boolean {
    return actors.length > 1 || this.known.actor(actors[0] ?? '')?.plural === true
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
    this.#keep({
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
    this.#keep({ kind: 'issues', record: { id, title } })
    return id
  }

  /** Keep vocabulary to come along with whatever names it. */
  #keep(draft: Draft): void {
    this.#drafts.set(draft.record.id, draft)
    this.known.add(draft.kind, draft.record)
  }

  keepTerm(record: Written): void {
    this.#keep({ kind: 'terms', record })
  }

  /** Whose judgement a report’s own outlook is. */
  get outlet(): string {
    const { outlet } = this.report
    return outlet === undefined || outlet === 'not stated' ? 'the report’s author' : outlet
  }

  /** The report’s words at a span. */
  words(span: Pick<GoldSpan, 'start' | 'end'>): string {
    return this.report.text.slice(span.start, span.end)
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
      const day = date.value !== null && /^\d{4}-\d{2}-\d{2}$/.test(date.value) ? date.value : null
      if (day === null) continue
      if (which === 'past') {
        if (day <= this.report.published) return day
      } else if (day >= this.report.published) return day
      else if (WEEKDAY.test(date.quote)) return laterBy(day, 7)
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
      const draft = this.#drafts.get(name)
      if (draft === undefined || found.has(name) || !VOCABULARY.has(draft.kind)) return
      found.set(name, draft)
      for (const inner of namesIn(draft.record)) visit(inner)
      for (const office of this.#drafts.values())
        if (office.kind === 'offices' && office.record['holder'] === name) visit(office.record.id)
    }
    for (const name of names) visit(name)
    return [...found.values()]
  }
}

/** Every word of a record that could be an id: references and the names in expressions. */
export function namesIn(value: unknown): readonly string[] {
  const found = new Set<string>()
  const visit = (one: unknown, key: string): void => {
    if (typeof one === 'string') {
      if (TEXTS.has(key)) return
      for (const [name] of one.matchAll(/[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*/g)) found.add(name)
    } else if (Array.isArray(one)) for (const inner of one) visit(inner, key)
    else if (one !== null && typeof one === 'object')
      for (const [inner, part] of Object.entries(one)) {
        if (key === 'sets') found.add(inner)
        visit(part, inner)
      }
  }
  visit(value, '')
  return [...found]
}

/** Keys that hold prose, in which a word is no name of a record. */
const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'short',
  'says',
  'yes',
  'no',
  'done',
  'exact',
  'prefix',
  'suffix',
  'note',
  'what',
  'aliases',
  'place',
  'purpose',
  'said',
  'because',
  'as',
  'channel',
  'basis',
  'inferred',
  'office',
  'kind',
  'stance',
  'field',
  'hand',
  'attributedTo',
  'topic',
  'adjective',
  'metonym',
  'word',
  'id',
  'asks',
  'for',
  'rule',
])

/** Words without the names of those who do it, which stand before the dot of an atom’s id already. */
function withoutNames(words: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replace(` by ${name}`, '').replace(`${name} `, ''), words)
}

export function oneOrList(list: readonly string[]): unknown {
  return list.length === 1 ? list[0] : [...list]
}

export function laterBy(day: string, days: number): string {
  const parsed = parseDay(day)
  return parsed === null ? day : printDay(parsed + days)
}
