/*
 * The gazetteer: tables → a trie of word sequences. Facts carry years, so the same word can mean another state in
 * another year ("Yugoslavia" is a country in 1998, history in 2010; "Serbia" a republic of it in 1998).
 */
import { FIRM_ROWS } from './firms.ts'
import { MEDIA_ROWS } from './media.ts'
import { MISSION_ROWS } from './missions.ts'
import { ARMED_GROUP_ROWS, ORGANIZATION_ROWS } from './organizations.ts'
import { PARTY_ROWS } from './parties.ts'
import { PEOPLE_ROWS, REGION_ADJECTIVES, REGION_NAMES, TOWN_ROWS } from './places.ts'
import { PROVINCE_ROWS } from './provinces.ts'
import { FORMER_STATE_ROWS, REGION_ROWS, STATE_ROWS, TERRITORY_ROWS } from './states.ts'

export type GazetteerType =
  | 'country'
  | 'territory'
  | 'region'
  | 'place'
  | 'organization'
  | 'armed_group'
  | 'government'
  | 'population'
  | 'group'

/** How a form stands for its entry. */
export type FormKind = 'name' | 'adjective' | 'people' | 'capital' | 'metonym'

export interface GazetteerEntry {
  /** Stable key, unique in the gazetteer. */
  readonly key: string
  readonly name: string
  readonly type: GazetteerType
  /** ISO 3166-1 alpha-3, the last one in use for a former state. */
  readonly country: string | null
  /** First and last year of existence, inclusive; null is open. */
  readonly from: number | null
  readonly to: number | null
}

export interface GazetteerForm {
  readonly form: string
  readonly words: readonly string[]
  readonly kind: FormKind
  readonly entry: GazetteerEntry
  /** For a capital or metonym: the state that it can stand for. */
  readonly standsFor: GazetteerEntry | null
}

export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[]
  readonly forms: readonly GazetteerForm[]
  /** Forms by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly GazetteerForm[]>
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

const list = (cell: string | undefined): string[] =>
  (cell ?? '').split(',').flatMap((x) => (x.trim() === '' ? [] : [x.trim()]))

const year = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell)

/** Splits a form as the tokeniser does: at spaces and around slashes; hyphens stay. */
export const formWords = (form: string): string[] =>
  form.split(/\s+|(?=\/)|(?<=\/)/).filter((word) => word !== '')

const build = (): Gazetteer => {
  const entries: GazetteerEntry[] = []
  const forms: GazetteerForm[] = []
  const towns = new Map<string, GazetteerEntry>()
  const add = (
    form: string,
    kind: FormKind,
    entry: GazetteerEntry,
    standsFor: GazetteerEntry | null = null,
  ): void => {
    forms.push({ form, words: formWords(form), kind, entry, standsFor })
  }
  const make = (
    name: string,
    type: GazetteerType,
    country: string | null,
    from: number | null = null,
    to: number | null = null,
  ): GazetteerEntry => {
    const prefix = type === 'place' ? 'town-' : type === 'population' ? 'people-' : ''
    const entry = { key: prefix + slug(name), name: name.replace(/ \(.*\)$/, ''), type, country, from, to }
    entries.push(entry)
    return entry
  }
  const town = (name: string, country: string | null): GazetteerEntry => {
    const known = towns.get(slug(name))
    if (known !== undefined) return known
    const entry = make(name, 'place', country)
    towns.set(slug(name), entry)
    return entry
  }
  const states = (table: string, type: GazetteerType): void => {
    for (const [name = '', iso = '', from, to, adjectives, people, capitals, others, metonyms] of rows(
      table,
    )) {
      const country = iso === '-' || iso === '' ? null : iso
      const entry = make(name, type, country, year(from), year(to))
      add(entry.name, 'name', entry)
      for (const form of list(others)) add(form, 'name', entry)
      for (const form of list(adjectives)) add(form, 'adjective', entry)
      for (const form of list(people)) add(form, 'people', entry)
      for (const form of list(capitals)) add(form, 'capital', town(form, country), entry)
      for (const form of list(metonyms)) {
        const office = make(`${form} (${entry.name})`, 'government', country)
        add(form, 'metonym', office, entry)
      }
    }
  }
  states(STATE_ROWS, 'country')
  states(FORMER_STATE_ROWS, 'country')
  states(TERRITORY_ROWS, 'territory')
  states(REGION_ROWS, 'region')
  const bodies = (table: string, type: GazetteerType): void => {
    for (const [name = '', from, to, others, adjectives] of rows(table)) {
      const entry = make(name, type, null, year(from), year(to))
      add(entry.name, 'name', entry)
      for (const form of list(others)) add(form, 'name', entry)
      for (const form of list(adjectives)) add(form, 'adjective', entry)
    }
  }
  bodies(ORGANIZATION_ROWS, 'organization')
  bodies(MISSION_ROWS, 'organization')
  bodies(MEDIA_ROWS, 'organization')
  bodies(PARTY_ROWS, 'organization')
  bodies(FIRM_ROWS, 'organization')
  bodies(ARMED_GROUP_ROWS, 'armed_group')
  for (const name of list(REGION_NAMES.replace(/\n/g, ''))) add(name, 'name', make(name, 'region', null))
  for (const pair of list(PEOPLE_ROWS.replace(/\n/g, ''))) {
    const [plural = '', adjective = ''] = pair.split('=')
    const plurals = plural.split('/')
    const entry = make(plurals[0] ?? plural, 'population', null)
    for (const form of plurals) add(form, 'people', entry)
    for (const form of adjective.split('/')) if (!plurals.includes(form)) add(form, 'adjective', entry)
  }
  const groups = new Map<string, GazetteerEntry>(entries.map((entry) => [entry.name, entry]))
  for (const pair of list(REGION_ADJECTIVES.replace(/\n/g, ''))) {
    const [adjective = '', of = ''] = pair.split('=')
    let entry = groups.get(of)
    if (entry === undefined) {
      entry = make(of, 'group', null)
      groups.set(of, entry)
    }
    add(adjective, 'adjective', entry)
  }
  const west = groups.get('the West')
  if (west !== undefined) add('West', 'metonym', west, west)
  const written = new Set(forms.map((form) => form.form))
  for (const pair of list(TOWN_ROWS.replace(/\n/g, ''))) {
    const [name = '', iso = ''] = pair.split('=')
    // A capital is there already; "St. Petersburg" beside "St Petersburg" is another form of one town.
    if (!written.has(name)) add(name, 'name', town(name, iso))
  }
  // A name that is written already, of a town or a territory, keeps its first meaning.
  for (const line of PROVINCE_ROWS.split('\n').filter((row) => row.includes(':'))) {
    const [iso = '', names = ''] = line.split(': ')
    for (const name of list(names)) {
      if (written.has(name)) continue
      add(name, 'name', make(name, 'region', iso))
    }
  }
  const byFirstWord = new Map<string, GazetteerForm[]>()
  for (const form of forms) {
    const first = form.words[0]
    if (first === undefined) continue
    const known = byFirstWord.get(first)
    if (known === undefined) byFirstWord.set(first, [form])
    else known.push(form)
  }
  for (const known of byFirstWord.values()) known.sort((a, b) => b.words.length - a.words.length)
  return { entries, forms, byFirstWord }
}

let built: Gazetteer | null = null

/** The gazetteer, built on first use. */
export const gazetteer = (): Gazetteer => {
  built ??= build()
  return built
}

/** Whether the entry existed in the year; an unknown year fits every entry. */
export const existsIn = (entry: GazetteerEntry, inYear: number | null): boolean =>
  inYear === null ||
  ((entry.from === null || entry.from <= inYear) && (entry.to === null || inYear <= entry.to))

/**
 * Among forms with the same words, the one to prefer in the year: names before adjectives and capitals, what existed
 * before what did not, what began latest before what began earlier.
 */
export const preferIn = (
  candidates: readonly GazetteerForm[],
  inYear: number | null,
): GazetteerForm | undefined => {
  const rank: Record<FormKind, number> = { name: 0, people: 1, adjective: 2, capital: 3, metonym: 4 }
  const alive = candidates.filter(
    (c) => existsIn(c.entry, inYear) && (c.standsFor === null || existsIn(c.standsFor, inYear)),
  )
  const pool = alive.length > 0 ? alive : candidates
  return [...pool].sort(
    (a, b) => rank[a.kind] - rank[b.kind] || (b.standsFor?.from ?? 0) - (a.standsFor?.from ?? 0),
  )[0]
}
