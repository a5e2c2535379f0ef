/**
 * A conflict from the two tables of tables.ts, as a graph form: the states with the ranks that each party gives them,
 * and the moves. Options are not told apart any more, since a table of states does not say whose they are; they stay in
 * the titles of the states. A party without ranks has an unknown preference.
 */
import { type Diagnostic, diagnostic, nearestName, type Place } from '../../text/index.ts'
import type { Basis } from '../basis.ts'
import type { GraphForm, Party, StateReference } from '../form.ts'
import { uniqueNames } from '../gmcr/names.ts'
import type { Preference, Tier } from '../preference/preference.ts'
import type { ReadModel } from '../read/model.ts'
import { type CsvCell, csvRows } from './csv-rows.ts'

export interface TableText {
  readonly text: string
  readonly file: string
}

const basis: Basis = { kind: 'assumption', why: 'A table names no sources.' }
const RANK = 'rank: '

export function readTables(states: TableText, moves: TableText): ReadModel {
  const findings: Diagnostic[] = []
  const stateRows = rowsOf(states, findings)
  const moveRows = rowsOf(moves, findings)
  if (stateRows === null || moveRows === null) return { ok: false, findings }
  const table = readStates(stateRows, states.file, findings)
  if (table === null) return { ok: false, findings }
  const arcs = readMoves(moveRows, table, moves.file, findings)
  if (arcs === null || findings.length > 0) return { ok: false, findings }
  const form: GraphForm = {
    form: 'graph',
    title: states.file.replace(/^.*[\\/]/, '').replace(/\.csv$/i, ''),
    citation: null,
    parties: table.parties,
    states: table.states,
    arcs,
    preferences: table.parties.map((_, at) => preferenceOf(table, at)),
    statusQuo: null,
  }
  return { ok: true, form, findings }
}

interface StatesRead {
  readonly parties: readonly Party[]
  readonly states: GraphForm['states']
  /** The index of a state by its number. */
  readonly indexOf: ReadonlyMap<string, number>
  /** For each party the rank of each state, 1 the best; null where it has none. */
  readonly ranks: readonly (readonly number[] | null)[]
  readonly place: Place
}

function rowsOf({ text, file }: TableText, findings: Diagnostic[]): readonly (readonly CsvCell[])[] | null {
  const read = csvRows(text, file)
  if (read.ok && read.rows.length > 0) return read.rows
  const place = read.ok ? { file, line: 1, column: 1 } : read.place
  findings.push(
    diagnostic('table-shape', place, {
      expected: read.ok ? 'a line of column names' : 'a closing quotation mark',
      found: read.ok ? 'an empty file' : 'the end of the file',
    }),
  )
  return null
}

function readStates(
  rows: readonly (readonly CsvCell[])[],
  file: string,
  findings: Diagnostic[],
): StatesRead | null {
  const [head = [], ...body] = rows
  const names = head.map((cell) => cell.text)
  const start: Place = { file, line: 1, column: 1 }
  const number = names.indexOf('n')
  const rankColumns = names.flatMap((name, at) => (name.startsWith(RANK) ? [at] : []))
  if (number === -1 || rankColumns.length === 0) {
    const expected = number === -1 ? 'a column “n”' : 'a column “rank: …” for each party'
    findings.push(diagnostic('table-shape', start, { expected, found: names.join(', ') }))
    return null
  }
  const optionColumns = names.flatMap((name, at) =>
    name === 'n' || name === 'name' || name === 'decimal' || name.startsWith(RANK) ? [] : [at],
  )
  const titles = rankColumns.map((at) => (names[at] ?? '').slice(RANK.length))
  const ids = uniqueNames(titles, 'party')
  const indexOf = new Map<string, number>()
  for (const [at, row] of body.entries()) {
    if (row.length !== head.length) {
      const place = row[0]?.place ?? start
      const detail = { expected: `${head.length} cells`, found: String(row.length) }
      findings.push(diagnostic('table-shape', place, detail))
      return null
    }
    const n = row[number] as CsvCell
    if (!/^\d+$/.test(n.text) || indexOf.has(n.text)) {
      const expected = 'a number that no other state has'
      findings.push(diagnostic('table-shape', n.place, { expected, found: `“${n.text}”` }))
      return null
    }
    indexOf.set(n.text, at)
  }
  if (body.length === 0) findings.push(diagnostic('model-no-state', start, { rules: [] }))
  const letters = (row: readonly CsvCell[]): string => optionColumns.map((at) => row[at]?.text).join('')
  const nameAt = names.indexOf('name')
  return {
    parties: titles.map((title, at): Party => ({ id: ids[at] as string, title })),
    states: body.map((row) => {
      const id = row[number]?.text ?? ''
      const name = nameAt === -1 ? '' : (row[nameAt]?.text ?? '')
      const title = name !== '' ? name : letters(row)
      return { id, title: title === '' ? id : title }
    }),
    indexOf,
    ranks: rankColumns.map((at) => ranksOf(body, at, findings)),
    place: start,
  }
}

/** The ranks in a column; null where all are empty. */
function ranksOf(
  rows: readonly (readonly CsvCell[])[],
  column: number,
  findings: Diagnostic[],
): readonly number[] | null {
  const cells = rows.map((row) => row[column] as CsvCell)
  if (cells.every((cell) => cell.text === '')) return null
  const wrong = cells.find((cell) => !/^[1-9]\d*$/.test(cell.text))
  if (wrong === undefined) return cells.map((cell) => Number(cell.text))
  const expected = 'a rank, 1 for the best'
  findings.push(diagnostic('table-shape', wrong.place, { expected, found: `“${wrong.text}”` }))
  return null
}

function preferenceOf(table: StatesRead, party: number): Preference {
  const ranks = table.ranks[party] ?? null
  if (ranks === null) return { kind: 'unknown', basis }
  const byRank = new Map<number, StateReference[]>()
  for (const [at, rank] of ranks.entries()) {
    const tier = byRank.get(rank) ?? []
    byRank.set(rank, tier)
    tier.push({ kind: 'named', name: table.states[at]?.id ?? '', place: null })
  }
  const tiers = [...byRank].sort(([a], [b]) => a - b).map(([, states]): Tier => ({ states, strong: false }))
  return { kind: 'ranking', ranking: { tiers, basis, place: table.place }, unknown: [] }
}

function readMoves(
  rows: readonly (readonly CsvCell[])[],
  table: StatesRead,
  file: string,
  findings: Diagnostic[],
): GraphForm['arcs'] | null {
  const [head = [], ...body] = rows
  const column = (name: string): number => head.findIndex((cell) => cell.text === name)
  const [party, from, to] = [column('party'), column('from'), column('to')]
  if (party === -1 || from === -1 || to === -1) {
    const detail = { expected: 'columns party, from and to', found: head.map((one) => one.text).join(', ') }
    findings.push(diagnostic('table-shape', { file, line: 1, column: 1 }, detail))
    return null
  }
  const arcs = table.parties.map((): (readonly [number, number])[] => [])
  const titles = table.parties.map((one) => one.title)
  for (const row of body) {
    const cell = (at: number): CsvCell => row[at] ?? { text: '', place: row[0]?.place ?? table.place }
    const who = titles.indexOf(cell(party).text)
    if (who === -1) {
      const detail = { party: cell(party).text, nearest: nearestName(cell(party).text, titles) }
      findings.push(diagnostic('model-unknown-party', cell(party).place, detail))
      return null
    }
    const state = (at: number): number | null => {
      const found = table.indexOf.get(cell(at).text)
      if (found !== undefined) return found
      const detail = { written: cell(at).text, why: 'no such number', where: `A move of ${titles[who]}` }
      findings.push(diagnostic('model-no-such-state', cell(at).place, detail))
      return null
    }
    const start = state(from)
    const end = state(to)
    if (start === null || end === null) return null
    arcs[who]?.push([start, end])
  }
  return arcs
}
