/*
 * Types the names of a report and joins their mentions: gazetteer first, then titles and roles beside the name, head
 * words, acronyms, and what the report's other mentions of the same words say.
 */
import { type EntityDraft, type EntityType, type Register, textOf } from './entities.ts'
import type { GazetteerForm } from './gazetteer/index.ts'
import { ARMED_HEADS, GOVERNMENT_HEADS, ORGANIZATION_HEADS } from './lexicon/roles.ts'
import { isAcronym } from './names/shape.ts'
import type { NameSpan } from './names.ts'
import type { Sentence, Token } from './tokens.ts'
import { addEvidence, type Evidence, evidenceFor, SUFFIXES } from './typing/evidence.ts'

/** A name span with its entity. */
export interface TypedName {
  readonly span: NameSpan
  readonly entity: EntityDraft
  readonly kind: 'name' | 'demonym' | 'nominal'
}

const surnameOf = (nameTokens: readonly Token[]): string => {
  let k = nameTokens.length - 1
  while (k > 0 && SUFFIXES.has(nameTokens[k]?.lower ?? '')) k -= 1
  return nameTokens[k]?.lower ?? ''
}

const acronymOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((t) => /^\p{Lu}/u.test(t.text))
    .flatMap((t) => t.text.split('-'))
    .map((part) => part[0] ?? '')
    .join('')
    .toUpperCase()

const DEMONYM_TYPES: ReadonlySet<EntityType> = new Set([
  'country',
  'territory',
  'region',
  'group',
  'population',
  'organization',
  'armed_group',
])

const bodyType = (tokens: readonly Token[]): EntityType => {
  const last = tokens.at(-1)?.lower ?? ''
  const heads = tokens.map((t) => t.lower)
  if (
    ARMED_HEADS.has(last) ||
    heads.some((h) => h === 'army' || h === 'tigers' || h === 'militia' || h === 'brigades') ||
    (heads.includes('liberation') && heads.some((h) => h === 'front' || h === 'movement'))
  )
    return 'armed_group'
  if (GOVERNMENT_HEADS.has(last) || heads[0] === 'ministry' || heads[0] === 'government') return 'government'
  return 'organization'
}

/** "Kofi Annan" and "K. Annan", but not "Winnie Mandela" and "Nelson Mandela". */
const sameGiven = (a: string, b: string): boolean => {
  const x = a.split(/\s+/)[0] ?? ''
  const y = b.split(/\s+/)[0] ?? ''
  return x === y || (x[0] === y[0] && (x.endsWith('.') || y.endsWith('.')))
}

class NameTypes {
  readonly #sentences: readonly Sentence[]
  readonly #register: Register
  readonly #text: string
  /** Evidence of all mentions of the same words. */
  readonly #evidence = new Map<string, Evidence>()
  /** Surnames of persons named in full. */
  readonly #surnames = new Set<string>()
  /** Given or middle name → surname of the first person so named. */
  readonly #bearers = new Map<string, string>()

  constructor(sentences: readonly Sentence[], spans: readonly NameSpan[], register: Register, text: string) {
    this.#sentences = sentences
    this.#register = register
    this.#text = text
    const bySentence = new Map<number, NameSpan[]>()
    for (const span of spans) {
      const known = bySentence.get(span.sentence)
      if (known === undefined) bySentence.set(span.sentence, [span])
      else known.push(span)
    }
    const runs = spans.filter((span) => span.kind === 'run')
    for (const span of runs) {
      const found = evidenceFor(this.#sentence(span), span, bySentence.get(span.sentence) ?? [])
      const known = this.#evidence.get(this.#words(span))
      if (known === undefined) this.#evidence.set(this.#words(span), found)
      else addEvidence(known, found)
    }
    for (const span of runs) {
      if (span.last === span.first || this.#classOf(span) !== 'person') continue
      const tokens = this.#tokens(span)
      const surname = surnameOf(tokens)
      this.#surnames.add(surname)
      // "Mr Campos" for Ana Campos Ruiz: the first of two surnames stands alone more often than the second.
      for (const { lower, text: part } of tokens.slice(0, -1))
        if (/^\p{Lu}\p{L}{2}/u.test(part) && lower !== surname && !this.#bearers.has(lower))
          this.#bearers.set(lower, surname)
    }
  }

  type(span: NameSpan): TypedName | null {
    if (span.form !== null) return this.#known(span, span.form)
    const entity =
      span.kind === 'body' ? this.#body(span) : span.kind === 'place' ? this.#place(span) : this.#run(span)
    return { span, entity, kind: 'name' }
  }

  /** "Name (Abc)": the short name that the brackets give, or null. */
  shortName(span: NameSpan): Token | null {
    const { tokens } = this.#sentence(span)
    const inside = tokens[span.last + 2]
    const given =
      span.last > span.first &&
      tokens[span.last + 1]?.lower === '(' &&
      inside !== undefined &&
      (/^\p{Lu}\p{L}+$/u.test(inside.text) || isAcronym(inside.text))
    return given ? inside : null
  }

  #sentence(span: NameSpan): Sentence {
    const sentence = this.#sentences[span.sentence]
    if (sentence === undefined) throw new RangeError('a name outside the report')
    return sentence
  }

  #tokens(span: NameSpan): readonly Token[] {
    return this.#sentence(span).tokens.slice(span.first, span.last + 1)
  }

  #words(span: NameSpan): string {
    return this.#tokens(span)
      .map((t) => t.lower)
      .join(' ')
  }

  #shown(span: NameSpan): string {
    return textOf(this.#sentence(span), span.first, span.last, this.#text)
  }

  #classOf(span: NameSpan): EntityType {
    const v = this.#evidence.get(this.#words(span))
    if (v === undefined) return 'person'
    const best = Math.max(v.person, v.place, v.body, v.armed)
    if (best <= 0.5) return 'person'
    if (v.armed === best) return 'armed_group'
    if (v.person === best) return 'person'
    return v.body === best ? 'organization' : 'place'
  }

  #keepShort(span: NameSpan, entity: EntityDraft): void {
    const short = this.shortName(span)
    if (short !== null) this.#register.realias(`a:${short.lower}`, entity)
  }

  #known(span: NameSpan, form: GazetteerForm): TypedName | null {
    const { entry } = form
    const entity = this.#register.named(
      `g:${entry.key}`,
      entry.type,
      entry.name,
      entry.country,
      entry.type === 'population',
    )
    if (form.kind === 'people' && entry.type !== 'population') {
      const people = this.#register.named(`people:${entry.key}`, 'population', form.form, entry.country, true)
      people.memberOf ??= entity.id
      return { span, entity: people, kind: 'nominal' }
    }
    const demonym = form.kind === 'adjective'
    if (demonym && !DEMONYM_TYPES.has(entity.type)) return null
    this.#keepShort(span, entity)
    return { span, entity, kind: demonym ? 'demonym' : 'name' }
  }

  #body(span: NameSpan): EntityDraft {
    const tokens = this.#tokens(span)
    const words = this.#words(span)
    const acronym = acronymOf(tokens)
    const entity =
      this.#register.find(`b:${words}`) ??
      this.#register.find(`acronym:${acronym}:${words}`) ??
      this.#register.named(`b:${words}`, bodyType(tokens), this.#shown(span), null)
    this.#keepShort(span, entity)
    this.#register.alias(`a:${acronym.toLowerCase()}`, entity)
    const head = tokens.at(-1)?.lower
    if (head !== undefined) this.#register.realias(`head:${head}`, entity)
    return entity
  }

  #place(span: NameSpan): EntityDraft {
    const key = `n:${this.#words(span)}`
    const entity = this.#register.named(key, 'place', this.#shown(span), null)
    this.#keepShort(span, entity)
    return entity
  }

  #run(span: NameSpan): EntityDraft {
    const words = this.#words(span)
    const single = span.first === span.last
    if (single && ORGANIZATION_HEADS.has(words)) {
      // "the Observatory": the body named before by that head word
      const type = GOVERNMENT_HEADS.has(words) ? 'government' : 'organization'
      return (
        this.#register.find(`head:${words}`) ??
        this.#register.named(`n:${words}`, type, this.#shown(span), null)
      )
    }
    const aliased = single ? this.#register.find(`a:${words}`) : undefined
    if (aliased !== undefined) return aliased
    const type = single && this.#surnames.has(words) ? 'person' : this.#classOf(span)
    if (type === 'person') return this.#person(span)
    const entity = this.#register.named(`n:${words}`, type, this.#shown(span), null)
    // A run whose brackets hold an acronym is a body, whatever else speaks for it.
    if (isAcronym(this.shortName(span)?.text ?? '')) entity.type = 'organization'
    this.#keepShort(span, entity)
    return entity
  }

  #person(span: NameSpan): EntityDraft {
    const tokens = this.#tokens(span)
    const words = this.#words(span)
    const shown = this.#shown(span)
    const single = span.first === span.last
    const bearer = single && !this.#surnames.has(words) ? this.#bearers.get(words) : undefined
    const surname = bearer ?? surnameOf(tokens)
    const full = single ? undefined : this.#register.find(`pf:${words}`)
    if (full !== undefined) return full
    const known = this.#register.find(`p:${surname}`)
    const same =
      known !== undefined && (single || !known.canonical.includes(' ') || sameGiven(known.canonical, shown))
    const entity = same
      ? known
      : this.#register.named(single ? `p:${surname}` : `pf:${words}`, 'person', shown, null)
    if (!single) {
      if (!entity.canonical.includes(' ')) entity.canonical = shown
      this.#register.alias(`pf:${words}`, entity)
    }
    this.#register.realias(`p:${surname}`, entity)
    return entity
  }
}

/**
 * Types all names and registers their entities; mentions are added by the caller. A name whose short form stands in the
 * report before it is spelt out goes first: a headline's "FNL" is the body that the second sentence spells out.
 */
export const typeNames = (
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  register: Register,
  text: string,
): TypedName[] => {
  const types = new NameTypes(sentences, spans, register, text)
  const typed = new Map<NameSpan, TypedName | null>()
  const passed = new Set<string>()
  for (const span of spans) {
    const short = types.shortName(span)
    if (short !== null && passed.has(short.lower)) typed.set(span, types.type(span))
    if (span.kind === 'run' && span.first === span.last)
      passed.add(sentences[span.sentence]?.tokens[span.first]?.lower ?? '')
  }
  return spans.flatMap((span) => {
    const found = typed.get(span) ?? types.type(span)
    return found === null ? [] : [found]
  })
}
