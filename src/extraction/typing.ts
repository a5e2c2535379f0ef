/*
 * Types the names of a report and joins their mentions: gazetteer first, then titles and roles beside the name, head
 * words, acronyms, and what the report's other mentions of the same words say.
 */
import { type EntityDraft, type EntityType, type Register, textOf } from './entities.ts'
import type { GazetteerForm } from './gazetteer/index.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import {
  ARMED_HEADS,
  GOVERNMENT_HEADS,
  ORGANIZATION_HEADS,
  PLACE_BEFORE,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  ROLE_HEADS,
} from './lexicon/roles.ts'
import { SPEECH_VERBS } from './lexicon/verbs.ts'
import type { NameSpan } from './names.ts'
import type { Sentence, Token } from './tokens.ts'

/** A name span with its entity. */
export interface TypedName {
  readonly span: NameSpan
  readonly entity: EntityDraft
  readonly kind: 'name' | 'demonym' | 'nominal'
}

interface Evidence {
  person: number
  place: number
  body: number
  armed: number
}

const SUFFIXES = new Set(['ii', 'iii', 'iv', 'v', 'vi', 'jr', 'jr.', 'sr', 'i'])

export const surnameOf = (nameTokens: readonly Token[]): string => {
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

const isAcronymToken = (text: string): boolean =>
  /^[A-Z][A-Z0-9.&/-]{1,9}$/.test(text) && /[A-Z].*[A-Z]/.test(text)

const demonymTypes: ReadonlySet<EntityType> = new Set([
  'country',
  'territory',
  'region',
  'group',
  'population',
  'organization',
  'armed_group',
])

/** Words around a run of capitals that say what it names. */
const evidenceFor = (sentence: Sentence, span: NameSpan): Evidence => {
  const { tokens } = sentence
  const found: Evidence = { person: 0, place: 0, body: 0, armed: 0 }
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const length = span.last - span.first + 1
  const first = tokens[span.first] as Token
  const last = tokens[span.last] as Token
  if (span.person) found.person += 8
  if (GIVEN_NAMES.has(first.lower) || GIVEN_NAMES.has(first.lower.split('-')[0] ?? ''))
    found.person += length > 1 ? 5 : 2
  if (length > 1) found.person += 1.5
  if (length === 1 && isAcronymToken(first.text)) found.body += 6
  if (length > 1 && isAcronymToken(last.text) && !SUFFIXES.has(last.lower)) found.body += 3
  if (length > 1 && SUFFIXES.has(last.lower)) found.person += 4
  if (PLACE_HEADS.has(last.lower) && length > 1) found.place += 6
  const before = lower(span.first - 1)
  const beforeThe = before === 'the'
  if (beforeThe) {
    found.body += 3
    found.person -= 3
  }
  if (PLACE_PREPOSITIONS.has(before))
    found.place += ['in', 'at', 'near', 'around', 'into', 'outside'].includes(before) ? 3.5 : 1.5
  if (before === 'of' && PLACE_BEFORE.has(lower(span.first - 2))) found.place += 6
  if (PLACE_BEFORE.has(before) && before !== 'of') found.place += 4
  const after = lower(span.last + 1)
  if (PLACE_HEADS.has(after)) found.place += after === 'region' || after === 'province' ? 5 : 3
  if (SPEECH_VERBS.has(tokens[span.last + 1]?.lemma ?? '') && tokens[span.last + 1]?.pos === 'VERB')
    found.person += 2.5
  const verbBefore = tokens[span.first - 1]
  if (verbBefore !== undefined && verbBefore.pos === 'VERB' && verbBefore.lower === 'said')
    found.person += 2.5
  // "the powerful X rebel group", "the X movement": the class word may stand a little further on
  for (let k = span.last + 1; k <= span.last + 3 && k < tokens.length; k += 1) {
    const t = tokens[k] as Token
    if (t.pos !== 'NOUN' && t.pos !== 'ADJ') break
    const noun = tokens[k + 1]?.pos !== 'NOUN'
    if (
      noun &&
      k > span.last + 1 &&
      ['group', 'coalition', 'alliance', 'movement', 'faction', 'force', 'army'].includes(t.lower)
    ) {
      const arms = tokens
        .slice(span.last + 1, k)
        .some((x) =>
          [
            'rebel',
            'guerrilla',
            'militant',
            'armed',
            'insurgent',
            'jihadist',
            'islamist',
            'militia',
            'separatist',
            'terrorist',
            'paramilitary',
          ].includes(x.lower),
        )
      if (arms) found.armed += 7
      else found.body += 4
    }
  }
  // "the powerful X": an article with an adjective between
  if (tokens[span.first - 1]?.pos === 'ADJ' && lower(span.first - 2) === 'the' && length === 1)
    found.body += 1
  if (
    [
      'rebels',
      'guerrillas',
      'fighters',
      'militia',
      'militiamen',
      'militants',
      'insurgents',
      'gunmen',
    ].includes(after)
  )
    found.armed += 5
  if (
    [
      'party',
      'movement',
      'group',
      'faction',
      'alliance',
      'newspaper',
      'agency',
      'television',
      'radio',
    ].includes(after)
  )
    found.body += 4
  if (['newspaper', 'agency', 'daily', 'party', 'group', 'movement', 'magazine'].includes(before))
    found.body += 4
  if (after === "'s" || after === '’s') found.person += 0.5
  if (after === ',' && length > 1) {
    // Apposition: "X, the leader of…", "X, 47,"
    for (let k = span.last + 2; k < Math.min(tokens.length, span.last + 10); k += 1) {
      const t = tokens[k] as Token
      if (t.lower === ',' || t.pos === 'VERB' || t.pos === 'AUX') break
      if (ROLE_HEADS.has(t.lower)) {
        found.person += 4
        break
      }
      if (PLACE_BEFORE.has(t.lower) && t.lower !== 'of') {
        found.place += 3
        break
      }
    }
    if (/^\d\d$/.test(lower(span.last + 2))) found.person += 5
  }
  if (tokens[span.last + 1]?.lower === ',' && length === 1 && tokens[span.first - 1]?.lower === 'in')
    found.place += 1
  if (tokens[span.last + 1]?.lower === 'who') found.person += 4
  return found
}

const bodyType = (tokens: readonly Token[]): EntityType => {
  const last = tokens.at(-1)?.lower ?? ''
  const heads = tokens.map((t) => t.lower)
  if (
    ARMED_HEADS.has(last) ||
    heads.some((h) => h === 'army' || h === 'tigers' || h === 'militia' || h === 'brigades')
  )
    return 'armed_group'
  if (GOVERNMENT_HEADS.has(last) || heads[0] === 'ministry' || heads[0] === 'government') return 'government'
  return 'organization'
}

const fromGazetteer = (register: Register, form: GazetteerForm): EntityDraft => {
  const entry = form.entry
  return register.named(`g:${entry.key}`, entry.type, entry.name, entry.country, entry.type === 'population')
}

/** Types all names and registers their entities; mentions are added by the caller. */
export const typeNames = (
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  register: Register,
  text: string,
): TypedName[] => {
  const tokensOf = (span: NameSpan): readonly Token[] =>
    (sentences[span.sentence] as Sentence).tokens.slice(span.first, span.last + 1)
  // Votes of all mentions of the same words.
  const votes = new Map<string, Evidence>()
  const surnames = new Set<string>()
  for (const span of spans) {
    if (span.kind !== 'run') continue
    const key = tokensOf(span)
      .map((t) => t.lower)
      .join(' ')
    const found = evidenceFor(sentences[span.sentence] as Sentence, span)
    const known = votes.get(key)
    if (known === undefined) votes.set(key, found)
    else {
      known.person += found.person
      known.place += found.place
      known.body += found.body
      known.armed += found.armed
    }
  }
  const classOf = (key: string): EntityType => {
    const v = votes.get(key)
    if (v === undefined) return 'person'
    const best = Math.max(v.person, v.place, v.body, v.armed)
    if (best <= 0.5) return 'person'
    if (v.armed === best) return 'armed_group'
    if (v.person === best) return 'person'
    if (v.body === best) return 'organization'
    return 'place'
  }
  const fullNames = new Map<string, string>()
  for (const span of spans) {
    if (span.kind !== 'run' || span.last === span.first) continue
    const ts = tokensOf(span)
    const key = ts.map((t) => t.lower).join(' ')
    if (classOf(key) === 'person') {
      surnames.add(surnameOf(ts))
      const given = ts[0]?.lower ?? ''
      if (!fullNames.has(given)) fullNames.set(given, surnameOf(ts))
    }
  }
  /** "Name (Abc)": the word in brackets is another name of the same body. */
  const bracketed = (span: NameSpan, entity: EntityDraft): void => {
    const { tokens } = sentences[span.sentence] as Sentence
    const inside = tokens[span.last + 2]
    if (
      tokens[span.last + 1]?.lower === '(' &&
      inside !== undefined &&
      (/^\p{Lu}\p{L}+$/u.test(inside.text) || isAcronymToken(inside.text)) &&
      span.last > span.first
    )
      register.realias(`a:${inside.lower}`, entity)
  }
  const typed: TypedName[] = []
  for (const span of spans) {
    const ts = tokensOf(span)
    const words = ts.map((t) => t.lower).join(' ')
    const shown = textOf(sentences[span.sentence] as Sentence, span.first, span.last, text)
    if (span.kind === 'gazetteer' && span.form !== null) {
      const { form } = span
      const entity = fromGazetteer(register, form)
      const demonym = form.kind === 'adjective'
      const statePeople = form.kind === 'people' && form.entry.type !== 'population'
      if (statePeople) {
        const people = register.named(
          `people:${form.entry.key}`,
          'population',
          form.form,
          form.entry.country,
          true,
        )
        people.memberOf ??= entity.id
        typed.push({ span, entity: people, kind: 'nominal' })
        continue
      }
      if (demonym && !demonymTypes.has(entity.type)) continue
      bracketed(span, entity)
      typed.push({ span, entity, kind: demonym ? 'demonym' : 'name' })
      continue
    }
    if (span.kind === 'body') {
      const acronym = acronymOf(ts)
      const entity =
        register.find(`b:${words}`) ??
        register.find(`acronym:${acronym}:${words}`) ??
        register.named(`b:${words}`, bodyType(ts), shown, null)
      bracketed(span, entity)
      register.alias(`a:${acronym.toLowerCase()}`, entity)
      const headWord = ts.at(-1)?.lower
      if (headWord !== undefined) register.realias(`head:${headWord}`, entity)
      typed.push({ span, entity, kind: 'name' })
      continue
    }
    const length = ts.length
    const single = length === 1
    const word = ts[0]?.lower ?? ''
    if (single && ORGANIZATION_HEADS.has(word)) {
      // "the Observatory": the body named before by that head word
      const body = register.find(`head:${word}`)
      const entity =
        body ??
        register.named(`n:${words}`, GOVERNMENT_HEADS.has(word) ? 'government' : 'organization', shown, null)
      typed.push({ span, entity, kind: 'name' })
      continue
    }
    const acronym = single && isAcronymToken(ts[0]?.text ?? '')
    const aliased = acronym || single ? register.find(`a:${word}`) : undefined
    if (aliased !== undefined) {
      typed.push({ span, entity: aliased, kind: 'name' })
      continue
    }
    let type = classOf(words)
    if (single && surnames.has(word)) type = 'person'
    if (type === 'person') {
      const surname =
        single && fullNames.has(word) && !surnames.has(word) ? (fullNames.get(word) ?? word) : surnameOf(ts)
      const byFull = single ? undefined : register.find(`pf:${words}`)
      const bySurname = register.find(`p:${surname}`)
      let entity = byFull
      if (entity === undefined) {
        if (
          bySurname !== undefined &&
          (single || !bySurname.canonical.includes(' ') || sameGiven(bySurname.canonical, shown))
        ) {
          entity = bySurname
          if (!single && !bySurname.canonical.includes(' ')) entity.canonical = shown
        } else {
          entity = register.named(single ? `p:${surname}` : `pf:${words}`, 'person', shown, null)
        }
        if (!single) register.alias(`pf:${words}`, entity)
        register.realias(`p:${surname}`, entity)
      }
      typed.push({ span, entity, kind: 'name' })
      continue
    }
    const entity = register.named(`n:${words}`, type, shown, null)
    // "Name (ABC)" with a run that is no body by its head: a body by its acronym.
    const sentence = sentences[span.sentence] as Sentence
    const inside = sentence.tokens[span.last + 2]
    if (
      sentence.tokens[span.last + 1]?.lower === '(' &&
      inside !== undefined &&
      isAcronymToken(inside.text) &&
      length > 1
    ) {
      entity.type = 'organization'
      register.realias(`a:${inside.lower}`, entity)
    }
    typed.push({ span, entity, kind: 'name' })
  }
  return typed
}

function sameGiven(a: string, b: string): boolean {
  const x = a.split(/\s+/)[0] ?? ''
  const y = b.split(/\s+/)[0] ?? ''
  return x === y || (x[0] === y[0] && (x.endsWith('.') || y.endsWith('.')))
}
