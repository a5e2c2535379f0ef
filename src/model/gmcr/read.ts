/**
 * Reader for the `.gmcr` files of gmcr-py (GMCR+). Facts of the format: decisionMakers (name, options by index,
 * preferences, and with a manual ranking preferenceRanking or, in older files, preferenceVector), options (name,
 * permittedDirection both, fwd or back), infeasibles; a condition is a list of [option, "Y" or "N"], and a preference
 * may be {compound: true, members: [condition, …]}, which is true when one member is. States are numbered from 1 in
 * ascending decimal value, the first option being worth 1.
 *
 * Departures: options keep the order of the file; misperceptions and coalitions are not merged into the model (see the
 * findings); everything rests on "assumption", since the format has no sources.
 */
import { type Expression, make, printExpression } from '../../language/index.ts'
import { type Diagnostic, diagnostic, severityOf } from '../../text/index.ts'
import type { Basis } from '../basis.ts'
import { enumerate } from '../feasible.ts'
import type { Direction, Option, OptionForm, Oversight, Party, StateReference } from '../form.ts'
import type { Manual, Preference, Statement, Tier } from '../preference/preference.ts'
import { type Cursor, inside, Reading } from '../read/cursor.ts'
import { type StateTable, takes } from '../state-table.ts'
import { readJson } from './json.ts'
import { uniqueNames } from './names.ts'

export type ReadGmcr =
  | { readonly ok: true; readonly form: OptionForm; readonly findings: readonly Diagnostic[] }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

const basis: Basis = { kind: 'assumption', why: 'A .gmcr file names no sources.' }

/** Read a `.gmcr` text. `file` is used in places and, without its ending, as the title. */
export function readGmcr(text: string, file: string): ReadGmcr {
  const json = readJson(text, file)
  if (!json.ok) return json
  const reading = new Reading(json.placeOf)
  const form = new GmcrReader(reading).read({ value: json.value, path: [], where: 'The file' }, file)
  const failed = reading.findings.some((finding) => severityOf(finding) === 'error')
  return form === null || failed
    ? { ok: false, findings: reading.findings }
    : { ok: true, form, findings: reading.findings }
}

class GmcrReader {
  readonly #reading: Reading
  #options: readonly Option[] = []

  constructor(reading: Reading) {
    this.#reading = reading
  }

  read(cursor: Cursor, file: string): OptionForm | null {
    const reading = this.#reading
    const top = reading.entries(cursor)
    if (top === null) return null
    const need = (key: string) => {
      const found = top.get(key)
      return found === undefined ? reading.missing(cursor, key) : reading.list(found)
    }
    const makers = need('decisionMakers')
    const options = need('options')
    const infeasibles = need('infeasibles')
    if (makers === null || options === null || infeasibles === null) return null
    const isEmpty = makers.length === 0 ? 'decisionMakers' : options.length === 0 ? 'options' : null
    if (isEmpty !== null) {
      const place = reading.placeOf(top.get(isEmpty) ?? cursor)
      return reading.report(
        diagnostic(isEmpty === 'options' ? 'model-no-option' : 'model-no-party', place, {}),
      )
    }
    const parties = this.#parties(makers)
    this.#options = this.#readOptions(options, makers, parties)
    if (this.#options.length !== options.length) return null
    const constraints = infeasibles.flatMap((entry) => {
      const states = this.#condition(entry)
      return states === null ? [] : [{ kind: 'never' as const, states, place: reading.placeOf(entry) }]
    })
    const flag = top.get('useManualPreferenceRanking') ?? top.get('useManualPreferenceVectors')
    const manual = reading.flag(flag)
    const table = manual ? enumerate(this.#options, constraints) : null
    const states = table?.kind === 'states' ? table.table : null
    this.#coalitions(top.get('coalitions'), parties)
    return {
      form: 'options',
      title: file.replace(/^.*[\\/]/, '').replace(/\.gmcr$/i, ''),
      citation: null,
      parties,
      options: this.#options,
      constraints,
      coalesced: [],
      moveRule: 'any-own-options',
      forbiddenMoves: [],
      oversights: makers.flatMap((maker, at) => this.#oversights(maker, at, parties)),
      preferences: makers.map((maker) => this.#preference(maker, manual, states)),
      statusQuo: null,
    }
  }

  #parties(makers: readonly Cursor[]): readonly Party[] {
    const titles = makers.map((maker) => this.#field(maker, 'name'))
    const names = titles.map((title, at) =>
      typeof title?.value === 'string' && title.value.trim() !== '' ? title.value : `party-${at + 1}`,
    )
    const ids = uniqueNames(names, 'party')
    return names.map((title, at) => ({ id: ids[at] as string, title }))
  }

  #field(cursor: Cursor, key: string): Cursor | null {
    const { value } = cursor
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#reading.shape(cursor, 'a mapping')
      return null
    }
    const found = (value as Record<string, unknown>)[key]
    return found === undefined ? this.#reading.missing(cursor, key) : inside(cursor, key, found)
  }

  #optional(cursor: Cursor, key: string): Cursor | null {
    const { value } = cursor
    const found =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
    return found === undefined ? null : inside(cursor, key, found)
  }

  #readOptions(
    options: readonly Cursor[],
    makers: readonly Cursor[],
    parties: readonly Party[],
  ): readonly Option[] {
    const reading = this.#reading
    const titles = options.map((entry, at) => {
      const name = this.#field(entry, 'name')
      return typeof name?.value === 'string' && name.value.trim() !== '' ? name.value : `option-${at + 1}`
    })
    const ids = uniqueNames(titles, 'option')
    const owner = new Map<number, number>()
    for (const [party, maker] of makers.entries()) {
      const own = this.#field(maker, 'options')
      for (const entry of own === null ? [] : (reading.list(own) ?? [])) {
        const at = this.#index(entry, options.length)
        const other = at === null ? undefined : owner.get(at)
        if (at === null) continue
        if (other === undefined || other === party) owner.set(at, party)
        else {
          const title = (index: number) => parties[index]?.title ?? ''
          const detail = { option: titles[at] ?? '', first: title(other), second: title(party) }
          reading.report(diagnostic('model-option-owned-twice', reading.placeOf(entry), detail))
        }
      }
    }
    return options.flatMap((entry, at) => {
      const title = titles[at] as string
      const party = owner.get(at)
      if (party === undefined) {
        reading.report(diagnostic('model-option-unowned', reading.placeOf(entry), { option: title }))
        return []
      }
      return [{ id: ids[at] as string, title, party, direction: this.#direction(entry) }]
    })
  }

  /** A missing direction means both, as in the first versions of the format. */
  #direction(entry: Cursor): Direction {
    const given = this.#optional(entry, 'permittedDirection')
    if (given === null) return 'both'
    const word = this.#reading.oneOf(given, ['both', 'fwd', 'back'])
    return word === 'fwd' ? 'forward' : (word ?? 'both')
  }

  #index(cursor: Cursor, count: number): number | null {
    const { value } = cursor
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count) return value
    const detail = {
      where: cursor.where,
      found: String(value),
      expected: `an option number from 0 to ${count - 1}`,
    }
    return this.#reading.report(diagnostic('model-number', this.#reading.placeOf(cursor), detail))
  }

  /** A list of [option, "Y" or "N"]: all must hold. */
  #condition(cursor: Cursor): Expression | null {
    const reading = this.#reading
    const literals = (reading.list(cursor) ?? []).map((entry) => {
      const [option, letter, ...more] = reading.list(entry) ?? []
      if (option === undefined || letter === undefined || more.length > 0)
        return reading.shape(entry, 'a pair such as [0, "Y"]')
      const at = this.#index(option, this.#options.length)
      const taken = reading.oneOf(letter, ['Y', 'N'])
      if (at === null || taken === null) return null
      const name = make.name((this.#options[at] as Option).id)
      return taken === 'Y' ? name : make.not(name)
    })
    return literals.includes(null) || !Array.isArray(cursor.value) ? null : make.and(literals as Expression[])
  }

  #statement(cursor: Cursor): Statement | null {
    const members = this.#optional(cursor, 'members')
    const compound = members !== null && !Array.isArray(cursor.value)
    const parts = compound ? (this.#reading.list(members) ?? []).map((member) => this.#condition(member)) : []
    const that = compound
      ? parts.includes(null)
        ? null
        : make.or(parts as Expression[])
      : this.#condition(cursor)
    if (that === null) return null
    const place = this.#reading.placeOf(cursor)
    return { that, text: printExpression(that), strong: false, known: true, basis, place }
  }

  #preference(maker: Cursor, manual: boolean, table: StateTable | null): Preference {
    const given = this.#field(maker, 'preferences')
    const statements = (given === null ? [] : (this.#reading.list(given) ?? [])).flatMap(
      (entry) => this.#statement(entry) ?? [],
    )
    if (!manual && given !== null && Array.isArray(given.value) && given.value.length === 0) {
      const party = this.#optional(maker, 'name')?.value
      const detail = { party: typeof party === 'string' ? party : maker.where }
      this.#reading.report(diagnostic('gmcr-no-preference', this.#reading.placeOf(given), detail))
      return { kind: 'unknown', basis }
    }
    if (!manual) return { kind: 'statements', statements, manual: null }
    const ranking = this.#optional(maker, 'preferenceRanking') ?? this.#optional(maker, 'preferenceVector')
    if (ranking === null) {
      this.#reading.missing(maker, 'preferenceRanking')
      return { kind: 'unknown', basis }
    }
    const byHand: Manual = {
      tiers: this.#tiers(ranking, table),
      basis,
      place: this.#reading.placeOf(ranking),
    }
    return statements.length === 0
      ? { kind: 'ranking', ranking: byHand, unknown: [] }
      : { kind: 'statements', statements, manual: byHand }
  }

  #tiers(cursor: Cursor, table: StateTable | null): readonly Tier[] {
    const reading = this.#reading
    return (reading.list(cursor) ?? []).map((entry) => {
      const members = Array.isArray(entry.value) ? (reading.list(entry) ?? []) : [entry]
      return { states: members.flatMap((member) => this.#state(member, table) ?? []), strong: false }
    })
  }

  /** A state number, turned into the options taken, so that it outlives a change of the feasible states. */
  #state(cursor: Cursor, table: StateTable | null): StateReference | null {
    const { value } = cursor
    const place = this.#reading.placeOf(cursor)
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
      return this.#reading.shape(cursor, 'a state number from 1')
    if (table === null || value > table.count) return { kind: 'number', number: value, place }
    const taken = this.#options.filter((_, option) => takes(table, value - 1, option))
    return { kind: 'taken', options: taken.map((option) => option.id), place }
  }

  #oversights(maker: Cursor, party: number, parties: readonly Party[]): readonly Oversight[] {
    const given = this.#optional(maker, 'misperceptions')
    const entries = given === null ? [] : (this.#reading.list(given) ?? [])
    if (given === null || entries.length === 0) return []
    const detail = { party: parties[party]?.title ?? '' }
    this.#reading.report(diagnostic('gmcr-misperceptions', this.#reading.placeOf(given), detail))
    return entries.flatMap((entry) => {
      const states = this.#condition(entry)
      return states === null ? [] : [{ party, states, place: this.#reading.placeOf(entry) }]
    })
  }

  #coalitions(cursor: Cursor | undefined, parties: readonly Party[]): void {
    if (cursor === undefined || !Array.isArray(cursor.value)) return
    for (const group of this.#reading.list(cursor) ?? []) {
      if (!Array.isArray(group.value) || group.value.length < 2) continue
      const titles = group.value.map((at) => parties[at as number]?.title ?? String(at))
      this.#reading.report(diagnostic('gmcr-coalitions', this.#reading.placeOf(group), { parties: titles }))
    }
  }
}
