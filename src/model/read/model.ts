/**
 * The model file: a mapping, from YAML or JSON, or the `model` part of a case. Documented in docs/concepts.md.
 */
import { isName } from '../../language/index.ts'
import { type Diagnostic, diagnostic, nearestName, type Place, severityOf } from '../../text/index.ts'
import { assumption, type Basis } from '../basis.ts'
import type { Belief, ConflictForm, Direction, GraphForm, Option, OptionForm, Party } from '../form.ts'
import type { Preference } from '../preference/preference.ts'
import { basisKeys, readBasis } from './basis.ts'
import { type Cursor, type Path, Reading } from './cursor.ts'
import { Formulas } from './formula.ts'
import { preferenceKeys, readPreference } from './preferences.ts'
import { type ReferenceScope, readReference } from './references.ts'
import { readCoalesced, readConstraints, readForbiddenMoves, readOversights } from './rules.ts'

export type ReadModel =
  | { readonly ok: true; readonly form: ConflictForm; readonly findings: readonly Diagnostic[] }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

const topKeys = [
  'title',
  'citation',
  'note',
  'parties',
  'options',
  'states',
  'infeasible',
  'irreversible',
  'same',
  'moveRule',
  'forbiddenMoves',
  'statusQuo',
  ...basisKeys,
]
const partyKeys = [
  'title',
  'plural',
  'options',
  'moves',
  'overlooks',
  'believes',
  'note',
  ...preferenceKeys,
  ...basisKeys,
]

/**
 * Read a model from plain data.
 *
 * @param plain what a YAML or JSON parser made of the file
 * @param placeOf the place of the value at a path, for the findings
 * @param written the characters of the number at a path, where the parser kept them: weights are exact, doubles are not
 */
export function readModel(
  plain: unknown,
  placeOf: (path: Path) => Place | null,
  written: (path: Path) => string | null = () => null,
): ReadModel {
  const reading = new Reading(placeOf, written)
  const form = readForm(reading, { value: plain, path: [], where: 'The model' })
  const failed = reading.findings.some((finding) => severityOf(finding) === 'error')
  return form === null || failed
    ? { ok: false, findings: reading.findings }
    : { ok: true, form, findings: reading.findings }
}

/** A party while it is read: its name and the entries under it. */
interface PartyEntry {
  readonly party: Party
  readonly cursor: Cursor
  readonly entries: ReadonlyMap<string, Cursor>
}

function readForm(reading: Reading, cursor: Cursor): ConflictForm | null {
  const top = reading.mapping(cursor, topKeys)
  if (top === null) return null
  const parties = readParties(reading, cursor, top.get('parties'))
  if (parties === null) return null
  const text = (key: string) => {
    const found = top.get(key)
    return found === undefined ? null : reading.text(found)
  }
  const common = {
    title: text('title') ?? 'Untitled model',
    citation: text('citation'),
    parties: parties.map((one) => one.party),
  }
  const basis = readBasis(reading, top)
  const states = top.get('states')
  return states === undefined
    ? readOptionForm(reading, top, parties, common, basis)
    : readGraphForm(reading, top, states, parties, common, basis)
}

function readParties(
  reading: Reading,
  top: Cursor,
  cursor: Cursor | undefined,
): readonly PartyEntry[] | null {
  if (cursor === undefined) return reading.missing(top, 'parties')
  const named = reading.entries(cursor)
  if (named === null) return null
  const parties: PartyEntry[] = []
  for (const [id, entry] of named) {
    if (!isName(id)) {
      const detail = { what: 'a party', name: id }
      reading.report(diagnostic('model-name', reading.placeOf(entry), detail))
    }
    const entries = reading.mapping(entry, partyKeys)
    if (entries === null) continue
    const title = entries.get('title')
    const name = title === undefined ? id : (reading.text(title) ?? id)
    const plural = reading.flag(entries.get('plural'))
    const party: Party = plural ? { id, title: name, plural } : { id, title: name }
    parties.push({ party, cursor: entry, entries })
  }
  if (named.size > 0) return parties
  return reading.report(diagnostic('model-no-party', reading.placeOf(cursor), {}))
}

type CommonParts = Pick<OptionForm, 'title' | 'citation' | 'parties'>

function readOptionForm(
  reading: Reading,
  top: ReadonlyMap<string, Cursor>,
  parties: readonly PartyEntry[],
  common: CommonParts,
  basis: Basis | null,
): OptionForm | null {
  const options = withIrreversible(
    reading,
    top.get('irreversible'),
    readOptions(reading, top.get('options'), parties),
  )
  if (options.length === 0 && !reading.findings.some((one) => severityOf(one) === 'error')) {
    const [first] = parties
    const list = top.get('options') ?? first?.entries.get('options') ?? first?.cursor
    reading.report(diagnostic('model-no-option', list === undefined ? null : reading.placeOf(list), {}))
  }
  const ids = options.map((option) => option.id)
  const formulas = new Formulas(reading, ids)
  const coalesced = readCoalesced(reading, top.get('same'), formulas)
  const names = new Set(coalesced.map((group) => group.title))
  const scope: ReferenceScope = { options: ids, names, form: 'options', formulas }
  const rule = top.get('moveRule')
  const partyIds = parties.map((one) => one.party.id)
  const statusQuo = top.get('statusQuo')
  const preferences = readPreferences(reading, parties, scope, basis)
  return {
    form: 'options',
    ...common,
    options,
    constraints: readConstraints(reading, top.get('infeasible'), formulas, ids),
    coalesced,
    moveRule:
      (rule === undefined ? null : reading.oneOf(rule, ['any-own-options', 'one-option'])) ??
      'any-own-options',
    forbiddenMoves: readForbiddenMoves(reading, top.get('forbiddenMoves'), formulas, partyIds),
    oversights: parties.flatMap((one, at) =>
      readOversights(reading, one.entries.get('overlooks'), formulas, at, options),
    ),
    beliefs: readBeliefs(reading, parties, scope, basis),
    preferences,
    statusQuo: statusQuo === undefined ? null : readReference(reading, statusQuo, scope),
  }
}

function readPreferences(
  reading: Reading,
  parties: readonly PartyEntry[],
  scope: ReferenceScope,
  basis: Basis | null,
): readonly Preference[] {
  return parties.map(({ party, cursor, entries }) => {
    const own = readBasis(reading, entries) ?? basis
    const inner = { ...scope, party: party.title, basis: own }
    // A stand-in after an error; the model is then refused.
    return readPreference(reading, cursor, entries, inner) ?? { kind: 'unknown', basis: assumption }
  })
}

/** `irreversible`, as in the model of a case: options that cannot be dropped once taken, or not taken up again. */
function withIrreversible(
  reading: Reading,
  cursor: Cursor | undefined,
  options: readonly Option[],
): readonly Option[] {
  if (cursor === undefined) return options
  const directions = new Map<string, Direction>()
  const formulas = new Formulas(
    reading,
    options.map((one) => one.id),
  )
  for (const entry of reading.list(cursor) ?? []) {
    const entries = reading.mapping(entry, ['option', 'once', 'note'])
    const option = entries?.get('option')
    const once = entries?.get('once')
    if (entries === null) continue
    if (option === undefined || once === undefined) {
      reading.missing(entry, option === undefined ? 'option' : 'once')
      continue
    }
    const id = reading.text(option)
    const word = reading.oneOf(once, ['taken', 'dropped'])
    if (id === null || word === null) continue
    if (!options.some((one) => one.id === id)) formulas.unknown(id, option.where, reading.placeOf(option))
    else directions.set(id, word === 'taken' ? 'forward' : 'back')
  }
  return options.map((one) => ({ ...one, direction: directions.get(one.id) ?? one.direction }))
}

/** `believes` of a party: what it takes others to prefer, by their names. */
function readBeliefs(
  reading: Reading,
  parties: readonly PartyEntry[],
  scope: ReferenceScope,
  basis: Basis | null,
): readonly Belief[] {
  const names = parties.map((one) => one.party.id)
  return parties.flatMap(({ party: believer, entries }, party) => {
    const cursor = entries.get('believes')
    if (cursor === undefined) return []
    const own = readBasis(reading, entries) ?? basis
    return [...(reading.entries(cursor) ?? [])].flatMap(([name, entry]): readonly Belief[] => {
      const about = names.indexOf(name)
      if (about === -1 || about === party) {
        if (about === party) reading.shape(entry, 'about another party')
        else {
          const detail = { party: name, nearest: nearestName(name, names) }
          reading.report(diagnostic('model-unknown-party', reading.placeOf(entry), detail))
        }
        return []
      }
      const inner = reading.mapping(entry, [...preferenceKeys, ...basisKeys, 'note'])
      if (inner === null) return []
      const other = parties[about]?.party.title ?? name
      const within = {
        ...scope,
        party: `${other} as ${believer.title} sees it`,
        basis: readBasis(reading, inner) ?? own,
      }
      const preference = readPreference(reading, entry, inner, within)
      return preference === null ? [] : [{ party, about, preference }]
    })
  })
}

/** The options in bit order: as listed at the top when they are, else as the parties list them. */
function readOptions(
  reading: Reading,
  cursor: Cursor | undefined,
  parties: readonly PartyEntry[],
): readonly Option[] {
  const ownerOf = new Map<string, { readonly party: number; readonly cursor: Cursor }>()
  for (const [party, { party: owner, entries }] of parties.entries()) {
    const list = entries.get('options')
    if (list === undefined) continue
    for (const entry of reading.list(list) ?? []) {
      const id = reading.text(entry)
      if (id === null) continue
      const other = ownerOf.get(id)
      const place = reading.placeOf(entry)
      if (!isName(id)) reading.report(diagnostic('model-name', place, { what: 'an option', name: id }))
      else if (other?.party === party)
        reading.report(diagnostic('model-repeated', place, { what: 'option', name: id }))
      else if (other !== undefined) {
        const detail = { option: id, first: parties[other.party]?.party.title ?? '', second: owner.title }
        reading.report(diagnostic('model-option-owned-twice', place, detail))
      } else ownerOf.set(id, { party, cursor: entry })
    }
  }
  const described = cursor === undefined ? null : reading.entries(cursor)
  const order = described === null ? [...ownerOf.keys()] : [...described.keys()]
  if (described !== null)
    for (const [id, { cursor: entry }] of ownerOf)
      if (!described.has(id)) {
        const detail = { where: 'options', key: id }
        reading.report(diagnostic('model-missing', reading.placeOf(entry), detail))
      }
  return order.flatMap((id) => {
    const owner = ownerOf.get(id)
    const entry = described?.get(id)
    if (owner === undefined) {
      if (entry !== undefined)
        reading.report(diagnostic('model-option-unowned', reading.placeOf(entry), { option: id }))
      return []
    }
    return [readOption(reading, id, owner.party, entry)]
  })
}

function readOption(reading: Reading, id: string, party: number, cursor: Cursor | undefined): Option {
  const plain: Option = { id, title: id, party, direction: 'both' }
  if (cursor === undefined || cursor.value === null) return plain
  if (typeof cursor.value === 'string') return { ...plain, title: cursor.value }
  const entries = reading.mapping(cursor, ['title', 'direction', 'note'])
  const title = entries?.get('title')
  const direction = entries?.get('direction')
  const directions: readonly Direction[] = ['both', 'forward', 'back']
  return {
    ...plain,
    title: title === undefined ? id : (reading.text(title) ?? id),
    direction: direction === undefined ? 'both' : (reading.oneOf(direction, directions) ?? 'both'),
  }
}

function readGraphForm(
  reading: Reading,
  top: ReadonlyMap<string, Cursor>,
  cursor: Cursor,
  parties: readonly PartyEntry[],
  common: CommonParts,
  basis: Basis | null,
): GraphForm | null {
  for (const key of ['options', 'infeasible', 'irreversible', 'same', 'moveRule', 'forbiddenMoves']) {
    const stray = top.get(key)
    if (stray !== undefined) reading.shape(stray, 'left out, since the states are listed')
  }
  const states = readStates(reading, cursor)
  if (states.length === 0)
    reading.report(diagnostic('model-no-state', reading.placeOf(cursor), { rules: [] }))
  const ids = new Map(states.map((state, at) => [state.id, at]))
  const formulas = new Formulas(reading, [])
  const scope: ReferenceScope = { options: [], names: new Set(ids.keys()), form: 'graph', formulas }
  const statusQuo = top.get('statusQuo')
  return {
    form: 'graph',
    ...common,
    states,
    arcs: parties.map((one) => readArcs(reading, one, ids)),
    preferences: readPreferences(reading, parties, scope, basis),
    statusQuo: statusQuo === undefined ? null : readReference(reading, statusQuo, scope),
  }
}

/** A list of ids or of `{ id, title }`, or a mapping from id to title. */
function readStates(reading: Reading, cursor: Cursor): GraphForm['states'] {
  const named = Array.isArray(cursor.value)
    ? (reading.list(cursor) ?? []).map((entry) => ({ ...readState(reading, entry), entry }))
    : [...(reading.entries(cursor) ?? [])].map(([id, entry]) => ({ id, title: reading.text(entry), entry }))
  const seen = new Set<string>()
  return named.flatMap(({ id, title, entry }) => {
    if (id === null) return []
    if (seen.has(id)) {
      reading.report(diagnostic('model-repeated', reading.placeOf(entry), { what: 'state', name: id }))
      return []
    }
    seen.add(id)
    return [{ id, title: title ?? id }]
  })
}

function readState(
  reading: Reading,
  cursor: Cursor,
): { readonly id: string | null; readonly title: string | null } {
  if (typeof cursor.value !== 'object') return { id: stateId(reading, cursor), title: null }
  const entries = reading.mapping(cursor, ['id', 'title'])
  const id = entries?.get('id')
  const title = entries?.get('title')
  return {
    id: id === undefined ? reading.missing(cursor, 'id') : stateId(reading, id),
    title: title === undefined ? null : reading.text(title),
  }
}

/** State ids may be numbers. */
function stateId(reading: Reading, cursor: Cursor): string | null {
  return typeof cursor.value === 'number' ? String(cursor.value) : reading.text(cursor)
}

/** `moves` of a party in graph form: a mapping from a state to the states it can move to. */
function readArcs(
  reading: Reading,
  { party, cursor, entries }: PartyEntry,
  ids: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const owned = entries.get('options')
  if (owned !== undefined) reading.shape(owned, 'left out, since the states are listed')
  const moves = entries.get('moves')
  if (moves === undefined) {
    reading.missing(cursor, 'moves')
    return []
  }
  const find = (id: string | null, at: Cursor): number | null => {
    if (id === null) return null
    const where = `A move of ${party.title}`
    return (
      ids.get(id) ??
      reading.report(
        diagnostic('model-no-such-state', reading.placeOf(at), { written: id, why: 'no such name', where }),
      )
    )
  }
  return [...(reading.entries(moves) ?? [])].flatMap(([id, entry]) => {
    const from = find(id, entry)
    const targets = Array.isArray(entry.value) ? (reading.list(entry) ?? []) : [entry]
    return targets.flatMap((target) => {
      const to = find(stateId(reading, target), target)
      return from === null || to === null ? [] : [[from, to] as const]
    })
  })
}
