/*
 * The whole pipeline: text → a document of the gold schema.
 */

import { findBaseVerbs } from './baseverbs.ts'
import { type Commitment, findCommitments } from './commitments/index.ts'
import { ownDateline } from './dateline.ts'
import { type DateSpan, dateSpans } from './dates.ts'
import { findDemands } from './demands.ts'
import { type EntityDraft, Register } from './entities.ts'
import { findEvents } from './events/index.ts'
import type { GoldDocument, GoldSpan } from './gold.ts'
import { LIKELIHOOD_WORDS } from './lexicon/likelihood.ts'
import { seenWords } from './names/seen.ts'
import { nameSpans } from './names.ts'
import { findOutlook } from './outlook.ts'
import { findQuotations } from './quotations.ts'
import { lowerAt, type Reading, type TokenSpan } from './reading.ts'
import { resolveReferences } from './reference.ts'
import { repairTags } from './repairs.ts'
import { type ParsedSentence, parseSentence } from './roles.ts'
import { findClaims } from './speech.ts'
import { findContestedTerms } from './terms.ts'
import { readSentences } from './tokens.ts'
import { typeNames } from './typing.ts'

export interface ReadOptions {
  readonly id?: string
  /** The day the report was written or published, ISO; relative days are resolved against it. */
  readonly dateline?: { readonly date: string | null; readonly certainty?: string; readonly basis?: string }
  readonly source?: string | null
  readonly url?: string | null
}

const BAND_OF_HEDGE = new Set(
  LIKELIHOOD_WORDS.filter((w) => w.words.length === 1).map((w) => w.words[0] ?? ''),
)

/**
 * Reads a report. Pure: the same text and options give the same document. Every span is exact
 * (`text.slice(start, end) === quote`). Time grows linearly with the text. Never throws on any string.
 */
export const readReport = (text: string, options: ReadOptions = {}): GoldDocument => {
  const given = options.dateline?.date ?? null
  const own = given === null ? ownDateline(text) : null
  const day = given ?? own
  const year = day === null ? null : Number(day.slice(0, 4))
  const sentences = readSentences(text)
  for (const sentence of sentences) {
    repairTags(sentence)
    findBaseVerbs(sentence)
  }
  const seen = seenWords(sentences)
  const spans = sentences.flatMap((sentence) => nameSpans(sentence, year, seen))
  for (const span of spans) {
    // A word inside a name is no verb, whatever the tagger says ("Human Rights Watch").
    const tokens = sentences[span.sentence]?.tokens ?? []
    for (let k = span.first; k <= span.last; k += 1) {
      const token = tokens[k]
      if (
        token !== undefined &&
        (token.pos === 'VERB' ||
          token.pos === 'AUX' ||
          (token.pos === 'ADJ' && k === span.last) ||
          (span.kind === 'body' && token.pos === 'ADP' && span.last - span.first > 1))
      )
        token.pos = 'PROPN'
    }
  }
  const parsed: ParsedSentence[] = sentences.map((sentence) => parseSentence(sentence))
  const register = new Register()
  const names = typeNames(sentences, spans, register, text)
  const references = resolveReferences(parsed, names, register, text)
  const dates: DateSpan[] = sentences.flatMap((sentence) => dateSpans(sentence, day))
  const { quotations, quoted } = findQuotations(sentences)
  const dateStarts = new Map<number, Set<number>>()
  for (const d of dates) {
    const known = dateStarts.get(d.sentence)
    if (known === undefined) dateStarts.set(d.sentence, new Set([d.first]))
    else known.add(d.first)
  }
  const reading: Reading = { text, parsed, register, references, dates, dateStarts, quotations, quoted }
  const claims = findClaims(reading)
  const commitments = findCommitments(reading, claims)
  const demands = findDemands(reading, claims, commitments)
  const outlook = findOutlook(reading, claims)
  const terms = findContestedTerms(reading, claims, commitments)
  const events = findEvents(reading, claims)
  const eventNumber = new Map(events.map((e, i) => [e, i]))

  const at = (s: TokenSpan): GoldSpan => {
    const sentence = sentences[s.sentence]
    const first = sentence?.tokens[s.first]
    const last = sentence?.tokens[s.last]
    if (sentence === undefined || first === undefined || last === undefined)
      throw new RangeError('span outside the report')
    return {
      start: first.start,
      end: last.end,
      quote: text.slice(first.start, last.end),
      sentence: sentence.id,
    }
  }
  const between = (from: TokenSpan, to: TokenSpan): GoldSpan => {
    const [a, b] = [at(from), at(to)]
    return { ...a, end: b.end, quote: text.slice(a.start, b.end) }
  }
  const idsOf = (list: readonly EntityDraft[]): string[] => list.map((e) => e.id)
  const used = new Set<string>()
  const mark = (list: readonly EntityDraft[]): void => {
    for (const e of list) used.add(e.id)
  }
  for (const c of claims) mark([...c.speakers, ...c.about])
  for (const c of commitments) mark([...c.debtors, ...c.beneficiaries])
  for (const d of demands) mark([...d.by, ...d.to])
  for (const e of events) mark([...e.actors, ...e.recipients, ...e.location])
  const datesBySentence = new Map<number, DateSpan[]>()
  for (const d of dates) {
    const list = datesBySentence.get(d.sentence)
    if (list === undefined) datesBySentence.set(d.sentence, [d])
    else list.push(d)
  }
  const deadlineOf = (spans: readonly TokenSpan[]): (GoldSpan & { value: string | null }) | null => {
    for (const s of spans) {
      const p = parsed[s.sentence]
      if (p === undefined) continue
      for (let k = s.first; k <= s.last; k += 1) {
        if (/^immediate(ly)?$/.test(lowerAt(p, k)))
          return { ...at({ sentence: s.sentence, first: k, last: k }), value: 'immediate' }
      }
      for (const d of datesBySentence.get(s.sentence) ?? []) {
        if (d.first < s.first || d.last > s.last + 6) continue
        // "within 60 days", "in the next six weeks": with the preposition
        const before = d.first - (['the', 'its', 'this'].includes(lowerAt(p, d.first - 1)) ? 2 : 1)
        if (d.kind === 'duration' && ['within', 'in', 'through', 'over'].includes(lowerAt(p, before)))
          return { ...at({ sentence: s.sentence, first: before, last: d.last }), value: d.value ?? d.to }
        if (d.kind === 'deadline') return { ...at(d), value: d.value ?? d.to }
        if (['by', 'before', 'until', 'within'].includes(lowerAt(p, d.first - 1)))
          return { ...at(d), value: d.value ?? d.to }
      }
    }
    return null
  }
  /** The day that a sentence in the past tense gives for what it tells, if it gives just one. */
  const dayOf = (quote: TokenSpan): string | null => {
    const given = (datesBySentence.get(quote.sentence) ?? []).filter((d) => d.value !== null)
    const [only] = given
    if (only === undefined || given.length !== 1 || day === null) return null
    return only.value !== null && only.value <= day && (only.last < quote.first || only.first > quote.last)
      ? only.value
      : null
  }
  /** Who tells of the commitment, when it is not its debtor's own word. */
  const tellerOf = (c: Commitment): EntityDraft | null => {
    const told = claims
      .filter(
        (k) =>
          k.content.sentence === c.content.sentence &&
          k.content.first <= c.cue.first &&
          k.content.last >= c.content.first,
      )
      .sort((a, b) => a.content.last - a.content.first - (b.content.last - b.content.first))[0]
    const [teller] = told?.speakers ?? []
    const own =
      teller === undefined ||
      c.debtors.some((d) => d === teller || teller.memberOf === d.id || d.memberOf === teller.id)
    return own ? null : teller
  }
  return {
    schema: 'demarche-gold/1',
    id: options.id ?? 'report',
    chars: text.length,
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(options.url === undefined ? {} : { url: options.url }),
    dateline: {
      date: day,
      certainty:
        given !== null ? (options.dateline?.certainty ?? 'given') : own !== null ? 'in the text' : 'unknown',
      basis:
        given !== null
          ? (options.dateline?.basis ?? 'given by the reader')
          : own !== null
            ? 'dateline of the report'
            : 'none found',
    },
    sentences: sentences.map(({ id, start, end }) => ({ id, start, end })),
    entities: register.entities
      .filter((e) => e.mentions.length > 0)
      .filter(
        (e) =>
          used.has(e.id) ||
          e.mentions.some((m) => m.kind !== 'nominal') ||
          ['armed_group', 'government', 'group', 'population', 'person'].includes(e.type),
      )
      .map((e) => ({
        id: e.id,
        type: e.type,
        canonical: e.canonical,
        country: e.country,
        ...(e.memberOf === null || register.byId(e.memberOf)?.mentions.length === 0
          ? {}
          : { memberOf: e.memberOf }),
        ...(e.members.length === 0 ? {} : { members: [...e.members] }),
        roles: e.roles.map((r) => ({ ...at(r), role: r.role })),
        mentions: [...e.mentions]
          .sort((a, b) => a.sentence - b.sentence || a.first - b.first)
          .map((m) => ({ ...at(m), kind: m.kind })),
      })),
    dates: dates.map((d, i) => ({
      ...at(d),
      id: `d${i + 1}`,
      kind: d.kind,
      value: d.value,
      ...(d.from === null && d.to === null ? {} : { from: d.from, to: d.to }),
      basis: d.basis,
      scored: d.scored,
    })),
    events: events.map((e, i) => ({
      ...at(e.trigger),
      id: `ev${i + 1}`,
      plover: e.code.type,
      mode: e.code.mode,
      cameo: e.code.cameo === '' ? null : e.code.cameo,
      actors: idsOf(e.actors),
      recipients: idsOf(e.recipients),
      location: idsOf(e.location),
      date: e.date?.value ?? null,
      modality: e.modality,
      ploverAlt: [],
      cameoAlt: [],
      optional: e.optional,
      ...(e.corefOf === null ? {} : { corefOf: `ev${(eventNumber.get(e.corefOf) ?? 0) + 1}` }),
      reportedBy: e.reportedBy?.id ?? null,
    })),
    commitments: commitments.map((c, i) => ({
      id: `c${i + 1}`,
      kind: c.kind,
      debtors: idsOf(c.debtors),
      beneficiaries: idsOf(c.beneficiaries),
      content: at(c.content),
      cue: at(c.cue),
      conditions: c.conditions.map((x) => ({ ...at(x), type: x.type })),
      deadline: deadlineOf([c.content, ...c.restatedAs]),
      status: c.status.map((s) => ({ state: s.state, quote: at(s.quote), date: dayOf(s.quote) })),
      restatedAs: c.restatedAs.map(at),
      reportedBy: tellerOf(c)?.id ?? null,
    })),
    claims: claims
      .filter((c) => c.goesOn !== true)
      .map((c, i) => {
        const p = parsed[c.content.sentence]
        let hedge: GoldSpan | null = null
        for (let k = c.content.first; p !== undefined && k <= c.content.last && hedge === null; k += 1) {
          if (BAND_OF_HEDGE.has(lowerAt(p, k)) && p.sentence.tokens[k]?.pos !== 'NOUN')
            hedge = at({ sentence: c.content.sentence, first: k, last: k })
        }
        return {
          id: `cl${i + 1}`,
          speakers: c.speakers.length > 0 ? idsOf(c.speakers) : [],
          cue: c.cue === null ? null : at(c.cue),
          content: c.whole === undefined ? at(c.content) : between(c.whole.from, c.whole.to),
          stance: c.stance,
          about: idsOf(c.about),
          hedge,
          directQuote: c.directQuote,
          via: null,
        }
      }),
    demands: demands.map((d, i) => ({
      id: `dm${i + 1}`,
      by: idsOf(d.by),
      to: idsOf(d.to),
      content: at(d.content),
      cue: at(d.cue),
    })),
    contestedTerms: terms.map((t, i) => ({
      id: `t${i + 1}`,
      term: at(t.term),
      usedBy: t.usedBy?.id ?? null,
      against: t.against?.id ?? null,
      alternative: t.alternative === null ? null : at(t.alternative),
    })),
    outlook: outlook.map((o, i) => ({
      id: `o${i + 1}`,
      word: at(o.word),
      about: at(o.about),
      direction: o.direction,
      band: o.band,
      numeric: o.numeric === null ? null : [o.numeric[0], o.numeric[1]],
      holder: o.holder === 'author' ? 'author' : o.holder.id,
      negated: o.negated,
      kind: o.kind,
    })),
  }
}
