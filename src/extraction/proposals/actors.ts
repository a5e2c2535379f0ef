import { gazetteer } from '../gazetteer/index.ts'
import { tag } from '../tagger/index.ts'
import type { Entity } from './cast.ts'
import type { Known } from './known.ts'
import type { Draft } from './proposal.ts'
import { slug, tidy } from './words.ts'

const KIND: Readonly<Record<Entity['type'], string>> = {
  person: 'person',
  country: 'state',
  territory: 'state',
  region: 'collective',
  place: 'state',
  government: 'government',
  armed_group: 'armed-group',
  organization: 'organisation',
  population: 'community',
  group: 'collective',
}

const PRONOUNS =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|both|all|some|him|her|them|us|one|somebody)$/i

/** “Neither side” did nothing, and names nobody. */
const NOBODY = /^(?:neither|no|nobody|none|either|any)\b/i

/** “Rebels” at the head of a sentence is “rebels”; “Serb forces” and “Front” keep their capital. */
function asWord(entity: Entity, name: string, opensSentence: (at: number) => boolean): string {
  if (entity.mentions.some(({ kind }) => kind === 'name' || kind === 'demonym')) return name
  if (
    !entity.mentions.every(
      ({ start, quote }) =>
        (opensSentence(start) && !/^(?:the|an?)\s/i.test(quote)) || !/^(?:[Tt]he\s)?\p{Lu}/u.test(quote),
    )
  )
    return name
  const first = name.split(/[\s-]/)[0] ?? ''
  const isName = (gazetteer().byFirstWord.get(first) ?? []).some(({ words }) => words.length === 1)
  const common = tag(`the ${first.toLowerCase()}`)[1]?.pos
  const second = name.split(/\s/)[1] ?? ''
  return isName || /^\p{Lu}/u.test(second) || common === 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(first)
    ? name
    : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** A name that brings its own determiner takes no article. */
const DETERMINED = /^(?:both|all|some|many|several|two|three|four|five|no|any|each)\b/i

/** An actor for an entity that the case does not know; null for what is nobody. */
export function actorDraft(
  entity: Entity,
  partOf: string | null,
  known: Known,
  opensSentence: (at: number) => boolean,
): Draft | null {
  const canonical = tidy(entity.canonical).replace(/^(?:the|an?|his|her|its|their|our|my)\s+/i, '')
  if (canonical === '' || PRONOUNS.test(canonical) || NOBODY.test(canonical)) return null
  const name = asWord(entity, canonical, opensSentence)
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const forces = /\b(?:army|forces?|troops|soldiers?|police|navy|guards?)\b/i.test(name)
  const kind = forces ? 'armed-force' : KIND[entity.type]
  // A ruler or churchman with a number is known by the whole name.
  const last = /\s[IVX]+$/.test(name) ? name : (name.split(' ').at(-1) ?? name)
  const isPerson = kind === 'person' && name.includes(' ') && !/\b(?:of|for)\b/.test(name)
  const named = entity.mentions.some((one) => one.kind === 'name')
  const plural =
    !isPerson &&
    (/[^s]s$/.test(last) || /^(?:people|police|troops)$/i.test(last)) &&
    !(named && kind === 'organisation') &&
    kind !== 'state'
  const aliases = aliasesOf(entity, name, isPerson)
  const short = isPerson
    ? last
    : named || kind === 'state' || DETERMINED.test(name) || /^\p{Lu}\p{L}+[’']s\s/u.test(name)
      ? articled(name, kind)
      : `the ${name}`
  return {
    kind: 'actors',
    record: {
      id: known.free(slug(isPerson ? last : name)),
      title,
      kind,
      ...(short === title ? {} : { short }),
      ...(plural ? { plural: true } : {}),
      ...(kind === 'collective' ? { agency: 'no-single-agent' } : {}),
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(partOf === null || isPerson ? {} : { partOf }),
    },
  }
}

/** Organisations and groups with an English noun at their end take an article. */
function articled(name: string, kind: string): string {
  const takes =
    /\b(?:Front|Army|Group|Union|Nations|Council|Party|Movement|League|Organi[sz]ation|Alliance|Church|Forces|Government|Committee|Commission|Court|Bank|Agency)$/
  return kind !== 'person' && takes.test(name) ? `the ${name}` : name
}

function aliasesOf(entity: Entity, name: string, isPerson: boolean): readonly string[] {
  const found = new Set<string>()
  for (const mention of entity.mentions) {
    if (mention.kind !== 'name') continue
    const words = tidy(mention.quote)
      .replace(/[’']s$/, '')
      .replace(/^(?:the)\s+/i, '')
    if (words !== '' && words !== name && words.length < 60 && !PRONOUNS.test(words)) found.add(words)
  }
  if (isPerson) found.add(name.split(' ').at(-1) ?? name)
  return [...found].slice(0, 6)
}

const RANK: readonly (readonly [RegExp, string])[] = [
  [/prime minister|premier|chancellor/i, 'head-of-government'],
  [/vice[- ]president/i, 'deputy-minister'],
  [/president|king|queen|emir|sultan/i, 'head-of-state'],
  [/deputy foreign minister/i, 'deputy-foreign-minister'],
  [/foreign (?:minister|secretary)|secretary of state/i, 'foreign-minister'],
  [/deputy .*minister/i, 'deputy-minister'],
  [/minister/i, 'minister'],
  [/envoy|mediator|special representative/i, 'special-envoy'],
  [/ambassador/i, 'ambassador'],
  [/spokes(?:man|woman|person)/i, 'spokesman'],
  [/commander|general|colonel|admiral/i, 'commander'],
  [/patriarch|bishop|pope|ayatollah|imam|head of the .*church/i, 'religious-head'],
  [/official/i, 'official'],
]

/** The office that a report gives a person, where it also says whose office it is. */
export function officeDraft(entity: Entity, actor: string, of: string | null, known: Known): Draft | null {
  const role = entity.roles[0]
  if (role === undefined || of === null || entity.type !== 'person') return null
  const words = tidy(role.role === '' ? role.quote : role.quote).replace(
    /^(?:the|an?|his|her|its|their)\s+/i,
    '',
  )
  const rank = RANK.find(([pattern]) => pattern.test(words))?.[1]
  if (rank === undefined) return null
  const office =
    /\b((?:deputy |vice[- ]|prime |first |special |foreign |defen[cs]e |interior |justice |finance )*(?:minister|president|secretary|envoy|ambassador|spokes\w+|commander|general|patriarch|bishop|official)(?: of \w+)?)/i.exec(
      words,
    )?.[1] ?? words
  return {
    kind: 'offices',
    record: {
      id: known.free(`${actor}-${slug(office, 3)}`),
      holder: actor,
      office: office.toLowerCase(),
      of,
      rank,
    },
  }
}
